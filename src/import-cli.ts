import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { translator } from '../locales/translate.ts'
import { readOptions } from './command-options.ts'
import {
  commandLine,
  type FileReport,
  fileNames,
  obstacleText,
  progressText,
  type Report,
  type ReportedIssue,
  runImport,
  type Source,
  type Undone,
  undoImport,
  waitsForKeys,
} from './features/importing/index.ts'
import { openInstallation } from './installation.ts'
import { dayInHelsinki } from './kernel/plain-date.ts'
import { systemClock } from './platform/clock.ts'
import { asSystem } from './platform/db/transaction.ts'
import { readSettings } from './platform/settings.ts'

const options = {
  folder: { type: 'string' },
  undo: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  language: { type: 'string', default: 'fi' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const say = (line: string) => void process.stderr.write(`${line}\n`)
const tell = (line: string) => void process.stdout.write(`${line}\n`)
type Texts = ReturnType<typeof translator>
const names = fileNames.join(', ')

interface Asked {
  readonly dryRun: boolean
  readonly strict: boolean
  readonly json: boolean
}

/**
 * `npm run import`: 0 done, rows left out and warnings included; 1 could not be done, or nothing was taken since all or
 * nothing was asked; 2 not understood. Faulty rows and the summary go to standard output, progress to standard error.
 */
export async function runImportCommand(args: readonly string[]): Promise<number> {
  const given = readOptions(args, options)
  const t = translator(given.language)
  const problem = given.unknown ?? given.wrongLanguage
  if (given.has('help') && problem === null) {
    tell(help(t))
    return 0
  }
  const folder = given.text('folder') || null
  const asked = { dryRun: given.has('dry-run'), strict: given.has('strict'), json: given.has('json') }
  // an undoing takes no folder, and there is no trying it out: who asks for that is told, and nothing is undone
  const isUndo = given.has('undo') && !given.has('folder') && !asked.dryRun && !asked.strict
  if (problem === null && folder === null && isUndo) return undoLast(asked.json, t)
  if (problem !== null || folder === null || given.has('undo')) {
    if (problem) say(t('importing.command.unknownOption', { option: problem }))
    say(t('importing.command.usage'))
    return 2
  }
  const sources = await findSources(resolve(folder), t)
  return sources ? work(asked, sources, t) : 1
}

const help = (t: Texts): string =>
  [t('importing.command.usage'), '', ...t('importing.command.help', { returnObjects: true, names })].join(
    '\n',
  )

/** Files of the folder that the format knows, whatever the case of their names; null when it has none, and it was said. */
async function findSources(folder: string, t: Texts): Promise<Source[] | null> {
  const found = await readdir(folder).catch(() => null)
  if (!found) {
    say(t('importing.command.noFolder', { folder }))
    return null
  }
  const sources = fileNames.flatMap((name) => {
    const file = found.find((one) => one.toLowerCase() === name)
    return file ? [{ name, path: join(folder, file) }] : []
  })
  const others = found.filter(
    (one) => /\.csv$/i.test(one) && !sources.some(({ path }) => path === join(folder, one)),
  )
  for (const name of others) say(t('importing.command.ignored', { name }))
  if (sources.length === 0) {
    say(t('importing.command.noFiles', { folder, names }))
    return null
  }
  for (const { path } of sources) await access(path)
  return sources.map(({ name, path }) => ({ name, read: () => createReadStream(path) }))
}

/** `--undo`: takes back the last import, all of it or nothing; 1 when something stands in the way, or there is none. */
async function undoLast(asJson: boolean, t: Texts): Promise<number> {
  const installation = await openInstallation(readSettings(process.env, 'command'), { log: say })
  try {
    const undone = await asSystem(installation.system, 'import', (tx) =>
      undoImport(tx, systemClock.now(), { runId: null, importer: commandLine }),
    )
    if (asJson) tell(JSON.stringify(undone, null, 2))
    else for (const line of undoLines(undone, t)) tell(line)
    return undone.outcome === 'done' ? 0 : 1
  } finally {
    await installation.close()
  }
}

function undoLines(undone: Undone, t: Texts): string[] {
  if (undone.outcome === 'notLast') return [t('importing.command.undoNone')]
  if (undone.outcome === 'done') return [t('importing.command.undone', { clients: undone.clients })]
  return [t('importing.command.undoBlocked'), ...undone.obstacles.map((one) => obstacleText(one, t))]
}

async function work(asked: Asked, sources: readonly Source[], t: Texts): Promise<number> {
  const installation = await openInstallation(readSettings(process.env, 'command'), { log: say })
  try {
    if (waitsForKeys(installation.context.keys)) {
      say(t('refusals.importing_waitsForKeys'))
      return 1
    }
    const at = systemClock.now()
    const issues: ReportedIssue[] = []
    const report = await runImport(
      (purpose, act) => asSystem(installation.system, purpose, act),
      { at, day: dayInHelsinki(at), keys: installation.context.keys },
      {
        ...asked,
        id: randomUUID(),
        sources,
        importer: commandLine,
        onProgress: (progress) => say(progressText({ progress, dryRun: asked.dryRun }, t)),
        onIssues: (found) => {
          if (asked.json) issues.push(...found)
          else for (const issue of found) tell(rowText(issue, t))
        },
      },
    )
    if (asked.json) tell(JSON.stringify({ ...report, issues }, null, 2))
    else for (const line of summary(report, t)) tell(line)
    return report.outcome === 'nothing' ? 1 : 0
  } finally {
    await installation.close()
  }
}

/** One faulty row in words: file, line, column, what is wrong and what would be right. */
export function rowText({ file, line, column, severity, code, facts }: ReportedIssue, t: Texts): string {
  return t('importing.command.row', {
    file,
    // as an editor shows it, without a space between thousands
    line: String(line),
    column: column ?? t('importing.wholeRow'),
    severity: t(`importing.command.${severity}`),
    wrong: t(`importing.issues.${code}.wrong`, facts),
    right: t(`importing.issues.${code}.right`, facts),
  })
}

const countsText = (file: FileReport, t: Texts): string => t('importing.command.counts', { ...file })

const summary = ({ files, made, outcome }: Report, t: Texts): string[] => [
  '',
  ...files.map((file) => countsText(file, t)),
  ...made.map(({ kind, name, within }) =>
    t('importing.command.made', {
      what: t(outcome === 'written' ? 'importing.madeTitle' : 'importing.madePreviewTitle'),
      kind: t(`importing.made.${kind}`).toLowerCase(),
      name: within ? `${name} (${within})` : name,
    }),
  ),
  t(`importing.command.${outcome}`),
]
