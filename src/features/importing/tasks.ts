import { sql } from 'kysely'
import { decrypt } from '../../platform/crypto.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { JobTools, Task, TaskList } from '../../platform/jobs.ts'
import { type ImportReport, type IssueKind, mostIssues } from './contract.ts'
import type { ReportedIssue } from './report.ts'
import { bringsOwnOnly } from './rules/bringers.ts'
import type { Obstacle } from './rules/obstacles.ts'
import type { FileName } from './rules/spec.ts'
import { type ImportOptions, type Progress, runImport } from './run.ts'
import type { Source } from './take-file.ts'
import { undoImport } from './undo.ts'

interface Asked {
  readonly id: string
  readonly files: readonly FileName[]
  readonly dryRun: boolean
  readonly strict: boolean
  readonly workerId: string
  readonly positionId: string
  readonly organisationId: string
  readonly organisationKind: string | null
}

/** Does what a register keeper asked for. Run a second time it finds nothing left to do, or begins anew after a crash. */
const run: Task = async (payload, tools) => {
  const { runId } = payload as { runId: string }
  const asked = await begin(tools, runId)
  if (!asked) return
  try {
    const report = await work(tools, asked)
    await finish(tools, runId, report.outcome === 'nothing' ? 'nothing' : 'done', report)
  } catch (error) {
    await finish(tools, runId, 'failed', null)
    throw error
  }
}

async function begin({ inPurpose }: JobTools, id: string): Promise<Asked | null> {
  const { rows } = await inPurpose('import', (tx) =>
    sql<Asked>`
      update import_run set status = 'running', progress = null where id = ${id} and status in ('waiting', 'running')
      returning id, files, dry_run, strict, worker_id, position_id, organisation_id,
        (select kind from organisation o where o.id = organisation_id) as organisation_kind`.execute(tx),
  )
  return rows[0] ?? null
}

async function work(tools: JobTools, asked: Asked): Promise<ImportReport> {
  const { at, day, installation, inPurpose } = tools
  const kept = collectIssues()
  const options: ImportOptions = {
    ...asked,
    sources: asked.files.map((name) => sourceOf(tools, asked.id, name)),
    importer: { ...asked, role: 'registerKeeper' },
    ownOnly: bringsOwnOnly(asked.organisationKind) ? asked.organisationId : null,
    onProgress: (progress) => tellProgress(tools, asked.id, progress),
    onIssues: kept.add,
  }
  const report = await runImport(inPurpose, { at, day, keys: installation.keys }, options)
  return { ...report, made: [...report.made], files: [...report.files], ...kept.all() }
}

/** Keeps the first of what is told of rows, counts all of it, and how many rows have the same. */
function collectIssues() {
  const lists = { fault: [] as ReportedIssue[], warning: [] as ReportedIssue[] }
  const counted = { fault: 0, warning: 0 }
  const kinds = new Map<string, IssueKind>()
  const add = (issues: readonly ReportedIssue[]) => {
    for (const issue of issues) {
      const { file, column, severity, code } = issue
      if (lists[severity].length < mostIssues) lists[severity].push(issue)
      counted[severity] += 1
      const key = [file, column, code].join(' ')
      const kind = kinds.get(key)
      kinds.set(key, kind ? { ...kind, rows: kind.rows + 1 } : { ...issue, rows: 1 })
    }
  }
  const all = () => ({
    faults: lists.fault,
    warnings: lists.warning,
    faultCount: counted.fault,
    warningCount: counted.warning,
    kinds: [...kinds.values()].sort((a, b) => b.rows - a.rows),
  })
  return { add, all }
}

const sourceOf = ({ inPurpose, installation }: JobTools, runId: string, name: FileName): Source => ({
  name,
  async *read() {
    const row = await inPurpose('import', (tx) =>
      tx
        .selectFrom('importFile')
        .select('content')
        .where('runId', '=', runId)
        .where('name', '=', name)
        .executeTakeFirstOrThrow(),
    )
    yield decrypt(installation.keys, row.content)
  },
})

/** In a transaction of its own: the page sees it while the import is still unseen. */
const tellProgress = async ({ inPurpose }: JobTools, id: string, progress: Progress): Promise<void> => {
  await inPurpose('import', (tx) =>
    sql`update import_run set progress = ${JSON.stringify(progress)}::jsonb where id = ${id}`.execute(tx),
  )
}

/** Whatever became of it, what was sent is not kept. */
async function finish(
  { inPurpose, at }: JobTools,
  id: string,
  status: 'done' | 'nothing' | 'failed',
  report: ImportReport | null,
): Promise<void> {
  await inPurpose('import', async (tx) => {
    await sql`
      update import_run set status = ${status}, finished_at = ${at}, progress = null,
        report = ${report && JSON.stringify(report)}::jsonb
      where id = ${id}`.execute(tx)
    await tx.deleteFrom('importFile').where('runId', '=', id).execute()
  })
}

interface UndoAsked {
  readonly runId: string
  readonly workerId: string
  readonly positionId: string
  readonly organisationId: string
}

/** Takes back what a register keeper asked to be undone; run a second time it finds the answer given. */
const undo: Task = async (payload, { inPurpose, at }) => {
  const { undoId } = payload as { undoId: string }
  const { rows } = await inPurpose('import', (tx) =>
    sql<UndoAsked>`
      select run_id, worker_id, position_id, organisation_id from import_undo where id = ${undoId} and outcome is null`.execute(
      tx,
    ),
  )
  const [asked] = rows
  if (!asked) return
  const answer = (tx: Tx, outcome: 'done' | 'blocked' | 'failed', obstacles: readonly Obstacle[]) =>
    sql`
      update import_undo set outcome = ${outcome}, finished_at = ${at}, obstacles = ${JSON.stringify(obstacles)}::jsonb
      where id = ${undoId}`.execute(tx)
  try {
    const importer = { ...asked, role: 'registerKeeper' } as const
    // with the deed, so that what was done is never told to have failed
    await inPurpose('import', async (tx) => {
      const undone = await undoImport(tx, at, { runId: asked.runId, importer })
      const outcome = undone.outcome === 'notLast' ? 'failed' : undone.outcome
      await answer(tx, outcome, undone.outcome === 'blocked' ? undone.obstacles : [])
    })
  } catch (error) {
    await inPurpose('import', (tx) => answer(tx, 'failed', []))
    throw error
  }
}

export const importingTasks: TaskList = { 'importing.run': run, 'importing.undo': undo }
