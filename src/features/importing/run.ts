import { sql } from 'kysely'
import type { Keys } from '../../platform/crypto.ts'
import { RolledBack, type Tx } from '../../platform/db/transaction.ts'
import { queue } from '../../platform/jobs.ts'
import { settleClocks } from '../deadline/index.ts'
import { writeAttendance } from './files/attendance.ts'
import { writeClients } from './files/clients.ts'
import { writeCoaches } from './files/coaches.ts'
import { writeConsents } from './files/consents.ts'
import { writeMeetings } from './files/meetings.ts'
import { writePeriods } from './files/periods.ts'
import { writePlaces } from './files/places.ts'
import { writePlans } from './files/plans.ts'
import { writeRelationships } from './files/relationships.ts'
import { writeShareList } from './files/share-list.ts'
import { writeStatuses } from './files/statuses.ts'
import { readMunicipalities } from './municipalities.ts'
import { leaveOthers } from './own-only.ts'
import {
  countIssues,
  type FileReport,
  hasFaults,
  listIssues,
  listMade,
  type Report,
  type ReportedIssue,
} from './report.ts'
import type { Given } from './rules/cell.ts'
import { type FileName, fileNames } from './rules/spec.ts'
import { countStaged, createStaging, type Run, type Written } from './staging.ts'
import { type Source, stageFile } from './take-file.ts'
import { type Importer, leaveTrail, logPreview } from './trail.ts'

/** How far a run is: rows read of a file, then their writing; when all are written, the deadlines that follow from them. */
export interface Progress {
  readonly file: FileName
  readonly rows: number
  readonly stage: 'reading' | 'writing' | 'settling'
  /** Which file it is of how many, from 1. */
  readonly nth: number
  readonly of: number
}

export interface ImportOptions {
  readonly id: string
  readonly sources: readonly Source[]
  readonly dryRun: boolean
  readonly strict: boolean
  readonly importer: Importer
  /** The one organisation whose rows are taken; others' are left out. */
  readonly ownOnly?: string | null
  readonly onProgress?: (progress: Progress) => Promise<void> | void
  /** Every issue, file by file in the order of lines, before anything is kept or rolled back. */
  readonly onIssues?: (issues: readonly ReportedIssue[]) => Promise<void> | void
}

const writers: Readonly<Record<FileName, (run: Run) => Promise<Written>>> = {
  'clients.csv': writeClients,
  'places.csv': writePlaces,
  'relationships.csv': writeRelationships,
  'statuses.csv': writeStatuses,
  'periods.csv': writePeriods,
  'attendance.csv': writeAttendance,
  'plans.csv': writePlans,
  'meetings.csv': writeMeetings,
  'consents.csv': writeConsents,
  'share_list.csv': writeShareList,
  'coaches.csv': writeCoaches,
}

const ISSUE_PAGE = 1_000
/** Any number: two imports at once would each create what the other does. */
export const IMPORTING = 7_421_993

/**
 * Two keys are valid while identity codes go over from one to the other (docs/operations.md, Keys). A person is then found by either
 * hash, and an import compares whole columns with one: it would make known people anew.
 */
export const waitsForKeys = ({ others = [] }: Keys): boolean => others.length > 0

/**
 * Reads the extract and writes what can be understood, as the system role with the purpose `import`, in one transaction
 * (exchange.md). A preview, and faults where all or nothing was asked, leave no trace but an entry in the log.
 * `inPurpose` opens a transaction of the system role; see `asSystem`.
 */
export async function runImport(
  inPurpose: <T>(purpose: string, work: (tx: Tx) => Promise<T>) => Promise<T>,
  given: Pick<Run, 'at' | 'day' | 'keys'>,
  options: ImportOptions,
): Promise<Report> {
  if (waitsForKeys(given.keys)) throw new Error('no import while two keys are valid')
  try {
    return await inPurpose('import', async (tx) => {
      await sql`select pg_advisory_xact_lock(${IMPORTING})`.execute(tx)
      // of a preview nothing is left to be undone
      if (!options.dryRun) await sql`select access.begin_import(${options.id}, ${given.at})`.execute(tx)
      const run: Run = { ...given, tx }
      const report = await work(run, options)
      if (report.outcome !== 'written') throw new RolledBack(report)
      return { ...report, clients: await leaveTrail(run, options.importer, options.id, report) }
    })
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error
    await inPurpose('import', (tx) => logPreview(tx, given.at, options.importer))
    return error.value as Report
  }
}

async function work(run: Run, options: ImportOptions): Promise<Report> {
  await createStaging(run)
  const municipalities = await readMunicipalities(run.tx)
  const files: FileReport[] = []
  const sources = fileNames.flatMap((name) => options.sources.filter((one) => one.name === name))
  for (const [index, source] of sources.entries()) {
    const say: Say = (rows, stage) =>
      options.onProgress?.({ file: source.name, rows, stage, nth: index + 1, of: sources.length })
    files.push(await takeFile(run, source, { today: run.day, ...municipalities }, options, say))
    if (index + 1 === sources.length) await say(0, 'settling')
  }
  const isFaulty = await hasFaults(run)
  await settleClocks(run.tx)
  if (options.sources.some(({ name }) => name === 'share_list.csv'))
    await queue(run.tx, 'share.estimate', {}, { key: 'share.estimate' })
  const made = await listMade(run)
  const outcome = options.dryRun ? 'preview' : options.strict && isFaulty ? 'nothing' : 'written'
  return { outcome, files, made, clients: 0 }
}

type Say = (rows: number, stage: Progress['stage']) => Promise<void> | void

async function takeFile(
  run: Run,
  source: Source,
  given: Given,
  { ownOnly, onIssues }: ImportOptions,
  say: Say,
): Promise<FileReport> {
  const file = source.name
  const rows = await stageFile(run, source, given, (read) => say(read, 'reading'))
  await countStaged(run, file)
  if (ownOnly) await leaveOthers(run, file, ownOnly)
  await say(rows, 'writing')
  const { created, updated } = await writers[file](run)
  const { rejected, warned } = await countIssues(run, file)
  for (let after = 0; ; after += ISSUE_PAGE) {
    const issues = await listIssues(run, file, { after, limit: ISSUE_PAGE })
    if (issues.length > 0) await onIssues?.(issues)
    if (issues.length < ISSUE_PAGE) break
  }
  return { file, rows, created, updated, unchanged: rows - rejected - created - updated, rejected, warned }
}
