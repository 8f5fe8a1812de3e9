import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { type KnownSeal, streams, type Verified, verifyStream } from './features/log/index.ts'
import { openInstallation } from './installation.ts'
import { asSystem, type Db } from './platform/db/transaction.ts'
import { readSettings, SettingsError } from './platform/settings.ts'

const options = { 'verify-log': { type: 'boolean' }, known: { type: 'string', multiple: true } } as const
const mostNamed = 20

/** `log:12:<64 hexadecimal digits>`; null when it is none. */
export function readKnownSeal(text: string): KnownSeal | null {
  const [stream, number = '', hash = ''] = text.split(':')
  const known = streams.find((name) => name === stream)
  return known && /^[1-9]\d*$/.test(number) && /^[0-9a-f]{64}$/.test(hash)
    ? { stream: known, number: Number(number), hash }
    : null
}

type Fault = NonNullable<Verified['broken']>['faults'][number]

const faultWords = {
  changed: 'row changed',
  removed: 'row removed',
  inserted: 'row inserted',
  sealChanged: 'the seal itself has been changed, or it is not the one that was known',
  sealMissing: 'the seal is missing',
  droppedEarly: 'a month was dropped before it had been kept for its time',
} as const satisfies Record<Fault['what'], string>

const wordsOf = (fault: Fault) =>
  'id' in fault ? `${faultWords[fault.what]}: ${fault.id}` : faultWords[fault.what]

/** What a person reads of one stream: one line when it holds, one more for each fault when it does not. */
export function reportLines({ stream, seals, entries, dropped, last, broken }: Verified): string[] {
  const known = last ? `; the last is ${stream}:${last.number}:${last.hash}` : ''
  const { months } = dropped
  const gone = months > 0 ? `; ${months} months of ${dropped.entries} rows were dropped in their time` : ''
  const held = `${stream}: ${seals} seals over ${entries} rows hold${gone}${known}`
  if (!broken) return [held]
  const faults = broken.faults.slice(0, mostNamed).map(wordsOf)
  const more = broken.faults.length - faults.length
  return [
    held,
    `${stream}: seal ${broken.number} is BROKEN`,
    ...faults.map((fault) => `  ${fault}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]
}

/** Every stream. No month goes meanwhile: its seals would be read before it went, and its rows after. */
export const verifyLog = (system: Db, known: readonly KnownSeal[]): Promise<Verified[]> =>
  asSystem(system, 'log.verify', async (tx) => {
    await sql`lock table access_log in access share mode`.execute(tx)
    const results: Verified[] = []
    for (const stream of streams) results.push(await verifyStream(tx, stream, known))
    return results
  })

/** `npm run admin -- --verify-log`: 0 all seals hold, 1 one is broken, 2 not understood. */
export async function runVerifyLog(args: readonly string[], tell: (line: string) => void): Promise<number> {
  const known = readKnown(args)
  if (typeof known === 'string') {
    tell(known)
    return 2
  }
  try {
    const installation = await openInstallation(readSettings(process.env, 'command'), { log: tell })
    try {
      const results = await verifyLog(installation.system, known)
      process.stdout.write(`${results.flatMap(reportLines).join('\n')}\n`)
      return results.some(({ broken }) => broken) ? 1 : 0
    } finally {
      await installation.close()
    }
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    tell(error.message)
    return 2
  }
}

/** The seals known from elsewhere, or what is wrong with the arguments. */
function readKnown(args: readonly string[]): readonly KnownSeal[] | string {
  try {
    const texts = parseArgs({ args: [...args], options, strict: true }).values.known ?? []
    const known = texts.map(readKnownSeal)
    const wrong = texts.find((_, i) => known[i] === null)
    if (wrong !== undefined) return `--known: "${wrong}" is not STREAM:NUMBER:HASH`
    return known.filter((seal) => seal !== null)
  } catch (error) {
    return (error as Error).message
  }
}
