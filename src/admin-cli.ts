import { parseArgs } from 'node:util'
import { createFirstAdministrator, type FirstAdministrator } from './features/admin/index.ts'
import { type OrganisationKind, organisationKinds } from './features/organisation/contract.ts'
import { openInstallation } from './installation.ts'
import { dayInHelsinki } from './kernel/plain-date.ts'
import { systemClock } from './platform/clock.ts'
import { countOthers, rotateKeys } from './platform/rotate-keys.ts'
import { readSettings, SettingsError } from './platform/settings.ts'
import { runVerifyLog } from './verify-log-cli.ts'

const help = `Makes the first administrator, who then does everything else on the page Hallinta.

  npm run admin -- --create --name "NAME" --subject "ISSUER SUB" --organisation "NAME" [--kind KIND]

  --name          the person, as colleagues see it
  --subject       address of the identity provider, one space, and the person's identifier there
  --organisation  the organisation; made when there is none by this name
  --kind          what the organisation is, when it is made now; one of
                  ${organisationKinds.join(', ')}
  --another       also when there is an administrator already (who can no longer sign in, say)

Encrypts everything anew with ENCRYPTION_KEY while OTHER_ENCRYPTION_KEY is valid, too (docs/operations.md, Keys):

  npm run admin -- --rotate-keys

  npm run admin -- --verify-log [--known STREAM:NUMBER:HASH …]

  reads the log and the journal against their seals, and names the first one that is broken
  --known         a seal noted earlier outside of the database; may be given again and again

Works on the database of DATABASE_URL, or the embedded one of DATA_DIR, also while the server runs.
`

const options = {
  create: { type: 'boolean' },
  name: { type: 'string' },
  subject: { type: 'string' },
  organisation: { type: 'string' },
  kind: { type: 'string' },
  another: { type: 'boolean' },
  'rotate-keys': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const isKind = (word: string): word is OrganisationKind =>
  (organisationKinds as readonly string[]).includes(word)

/** What the command line asks for; or all that is wrong with it. */
export function readArguments(
  args: readonly string[],
): { wanted: FirstAdministrator } | { help: true } | { rotate: true } | { problems: readonly string[] } {
  let given: ReturnType<typeof parse>
  try {
    given = parse(args)
  } catch (error) {
    return { problems: [(error as Error).message] }
  }
  if (given.help) return { help: true }
  if (given['rotate-keys']) return { rotate: true }
  const [name = '', subject = '', organisation = ''] = [given.name, given.subject, given.organisation].map(
    (word) => word?.trim(),
  )
  const { kind = null } = given
  const problems = [
    !given.create && 'say --create',
    !name && '--name: missing',
    !/^\S+ \S+$/.test(subject) && '--subject: must be "ISSUER SUB", two words with one space between',
    !organisation && '--organisation: missing',
    kind !== null && !isKind(kind) && `--kind: "${kind}" is none of ${organisationKinds.join(', ')}`,
  ].filter((problem) => problem !== false)
  if (problems.length > 0) return { problems }
  const another = given.another === true
  return { wanted: { name, subject, organisation, kind: kind as OrganisationKind | null, another } }
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, strict: true }).values

const tell = (line: string) => void process.stderr.write(`${line}\n`)

/** `npm run admin`: 0 made (or the log holds), 1 refused (or it does not), 2 not understood. The result goes to standard output, all else to standard error. */
export async function runAdmin(args: readonly string[]): Promise<number> {
  if (args.includes('--verify-log')) return runVerifyLog(args, tell)
  const asked = readArguments(args)
  if ('help' in asked) {
    process.stdout.write(help)
    return 0
  }
  if ('problems' in asked) {
    tell(`${asked.problems.join('\n')}\n\n${help}`)
    return 2
  }
  try {
    return 'rotate' in asked ? await rotate() : await make(asked.wanted)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    tell(error.message)
    return 2
  }
}

/** Everything goes over to the current key; stopped and begun again, it goes on where it was. */
async function rotate(): Promise<number> {
  const installation = await openInstallation(readSettings(process.env, 'command'), { log: tell })
  try {
    const { keys } = installation.context
    const at = systemClock.now()
    const done = await rotateKeys(installation.system, keys, {
      at,
      onProgress: (rows) => tell(`${rows} encrypted anew`),
    })
    const left = await countOthers(installation.system, keys)
    process.stdout.write(`${done} encrypted anew, ${left} left under another key.\n`)
    return left === 0 ? 0 : 1
  } finally {
    await installation.close()
  }
}

async function make(wanted: FirstAdministrator): Promise<number> {
  const installation = await openInstallation(readSettings(process.env, 'command'), { log: tell })
  try {
    const at = systemClock.now()
    const result = await createFirstAdministrator(installation.system, wanted, { at, day: dayInHelsinki(at) })
    if (!result.ok) {
      const { administrators } = result.refusal.facts ?? {}
      tell(
        Array.isArray(administrators)
          ? `There is an administrator already: ${administrators.join('; ')}. Ask them to add others on the page Hallinta, or say --another.`
          : 'This person has the post already.',
      )
      return 1
    }
    const { organisationMade, kind } = result.value
    if (kind === null) tell('The organisation has no kind yet: give it on the page Hallinta.')
    process.stdout.write(
      `${wanted.name} may sign in as administrator of ${wanted.organisation}${organisationMade ? ' (made now)' : ''} with the identity "${wanted.subject}".\n`,
    )
    return 0
  } finally {
    await installation.close()
  }
}
