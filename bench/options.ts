import { parseArgs } from 'node:util'
import { type WorkloadName, workloadNames } from './workloads.ts'

/** Done once, not by many at once: named only when wanted. */
export const batchNames = ['share-import', 'share-compute', 'monthly-report'] as const
export type BatchName = (typeof batchNames)[number]

export interface Options {
  readonly clients: number
  readonly json: boolean
  readonly workloads: readonly WorkloadName[]
  readonly batches: readonly BatchName[]
  readonly concurrencies: readonly number[]
  /** How long each workload is measured at each concurrency, after a warm-up of a third of it. */
  readonly seconds: number
  /** Also print database time with and without policies and log (to standard error), and write the plans. */
  readonly database: boolean
  readonly plans: boolean
  /** The database's own memory, into which the area is read before anything is measured; a PostgreSQL size, or null. */
  readonly memory: string | null
}

export const usage = `npm run --silent bench -- --clients N --json [WORKLOAD …]
  --clients N         people in the generated area: a quarter of them with an open case, a worker for each two hundred
  --json              one JSON object a line on standard output; without it a table
  --concurrency LIST  requests at once, "1,8,32" unless told
  --seconds S         measuring time of one line, 5 unless told
  --database          time in the database with and without policies and log, on standard error
  --memory SIZE       memory of the database, e.g. 13GB, the area read into it first: as on a server of its own that has run for a day
  --plans             write the plans of the workloads' statements to bench/plans
workloads: ${workloadNames.join(' ')} (all of these unless told), ${batchNames.join(' ')}
The area is kept in DATA_DIR/bench and used again for the same N.`

const isWorkload = (word: string): word is WorkloadName => (workloadNames as readonly string[]).includes(word)

const isBatch = (word: string): word is BatchName => (batchNames as readonly string[]).includes(word)

const wholeNumber = (text: string, name: string, least: number): number => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < least)
    throw new Error(`${name}: a whole number from ${least} on, not ${text}`)
  return number
}

/** @throws Error that says which word is not understood. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      clients: { type: 'string', default: '10000' },
      concurrency: { type: 'string', default: '1,8,32' },
      seconds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      database: { type: 'boolean', default: false },
      plans: { type: 'boolean', default: false },
      memory: { type: 'string' },
    },
  })
  const unknown = positionals.find((word) => !isWorkload(word) && !isBatch(word))
  if (unknown) throw new Error(`no such workload: ${unknown}\n${usage}`)
  const { json, database, plans } = values
  return {
    json,
    database,
    plans,
    clients: wholeNumber(values.clients, '--clients', 100),
    workloads: positionals.length > 0 ? positionals.filter(isWorkload) : workloadNames,
    batches: positionals.filter(isBatch),
    concurrencies: values.concurrency.split(',').map((text) => wholeNumber(text, '--concurrency', 1)),
    seconds: wholeNumber(values.seconds, '--seconds', 1),
    memory: values.memory ?? null,
  }
}
