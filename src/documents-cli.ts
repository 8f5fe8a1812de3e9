import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isLanguage, type Language, languages } from '../locales/types.ts'
import { seedDemonstration } from './demonstration/seed.ts'
import { type Area, collectDocuments, makeRarePlans } from './document-samples.ts'
import { openInstallation } from './installation.ts'
import { systemClock } from './platform/clock.ts'
import { createDocumentEngine } from './platform/documents/index.ts'
import { readSettings } from './platform/settings.ts'

const help = `Writes one document of each kind, as PDF/UA-1, from a demonstration area of its own.

  npm run --silent documents -- --out DIR [--language LANGUAGE]

  --out       folder for the files; made when there is none. A file of the same name is replaced.
  --language  ${languages.join(', ')}; fi unless given

The names of the files written go to standard output, one a line. No running database is touched.
`

const options = {
  out: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const tell = (line: string) => void process.stderr.write(`${line}\n`)

/** What the command line asks for; or all that is wrong with it. */
export function readDocumentsArguments(
  args: readonly string[],
): { out: string; language: Language } | { help: true } | { problems: readonly string[] } {
  let given: { out?: string; language?: string; help?: boolean }
  try {
    given = parseArgs({ args: [...args], options, strict: true }).values
  } catch (error) {
    return { problems: [(error as Error).message] }
  }
  if (given.help) return { help: true }
  const { out = '', language = 'fi' } = given
  const problems = [
    out.trim() === '' ? '--out: say into which folder' : null,
    isLanguage(language) ? null : `--language: "${language}" is none of ${languages.join(', ')}`,
  ].filter((problem) => problem !== null)
  return problems.length > 0 ? { problems } : { out: resolve(out), language: language as Language }
}

/** Opens a demonstration area in a temporary folder, and leaves nothing of it behind. */
export async function inOwnArea<T>(language: Language, work: (area: Area) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'yhteispolku-documents-'))
  try {
    const settings = readSettings({ DATA_DIR: dataDir }, 'command')
    const installation = await openInstallation(settings, { log: tell, seed: seedDemonstration })
    try {
      const { db, pools, context } = installation
      const area = { db, owner: pools.owner, installation: context, at: systemClock.now() }
      await makeRarePlans(area, language)
      return await work(area)
    } finally {
      await installation.close()
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function writeAll(out: string, language: Language): Promise<void> {
  await mkdir(out, { recursive: true })
  const documents = await inOwnArea(language, (area) => collectDocuments(area, language))
  const engine = createDocumentEngine()
  try {
    for (const document of documents) {
      const file = join(out, `${document.name}.pdf`)
      await writeFile(file, await engine.compile(document))
      process.stdout.write(`${file}\n`)
    }
  } finally {
    await engine.close()
  }
}

/** `npm run documents`: 0 written, 1 failed, 2 not understood. */
export async function runDocuments(args: readonly string[]): Promise<number> {
  const asked = readDocumentsArguments(args)
  if ('help' in asked) {
    process.stdout.write(help)
    return 0
  }
  if ('problems' in asked) {
    tell(`${asked.problems.join('\n')}\n\n${help}`)
    return 2
  }
  try {
    await writeAll(asked.out, asked.language)
    return 0
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    const known: Record<string, string> = {
      EACCES: 'this user may not write there',
      ENOTDIR: 'is no folder',
      EEXIST: 'is no folder',
      ENOSPC: 'the disk is full',
      EROFS: 'may not be written to',
    }
    if (!code || !known[code]) throw error
    tell(`--out: ${path ?? asked.out}: ${known[code]}`)
    return 1
  }
}
