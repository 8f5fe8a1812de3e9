import { sql } from 'kysely'
import { translator } from '../../../locales/translate.ts'
import type { QueryOf, ResponseOf } from '../../kernel/endpoint.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { fileOf, toCsv, toXlsx } from '../../platform/tables/index.ts'
import {
  type exportIssues,
  type ImportReport,
  type ImportRun,
  shownIssues,
  type Undoing,
} from './contract.ts'
import { issueTable } from './rules/issue-words.ts'

type Row = Omit<ImportRun, 'askedAt'> & { readonly askedAt: Date }

const columns = sql`
  r.id, r.asked_at, w.name as by, r.files, r.dry_run, r.strict, r.status, r.progress,
  exists (select from import_written t where t.run_id = r.id and t.undone_at is not null) as is_undone,
  exists (select from import_undo u where u.run_id = r.id and u.outcome is null) as is_undoing
  from import_run r join worker w on w.id = r.worker_id`

const toRun = ({ askedAt, ...row }: Row): ImportRun => ({ ...row, askedAt: askedAt.toISOString() })

/** Imports of the organisation; the newest first. */
export async function listRuns(ctx: Ctx): Promise<ImportRun[]> {
  const { rows } = await sql<Row>`select ${columns} order by r.asked_at desc, r.id limit 30`.execute(ctx.tx)
  return rows.map(toRun)
}

/** One of the organisation's imports; null when there is none such. */
export async function findRun(ctx: Ctx, id: string): Promise<ImportRun | null> {
  const { rows } = await sql<Row>`select ${columns} where r.id = ${id}`.execute(ctx.tx)
  return rows[0] ? toRun(rows[0]) : null
}

export async function readRun(
  ctx: Ctx,
  id: string,
): Promise<Result<ImportRun & { readonly report: ImportReport | null; readonly undo: Undoing }>> {
  const run = await findRun(ctx, id)
  if (!run) return notFound()
  const first = (list: string) =>
    sql`jsonb_path_query_array(report, ${sql.lit(`$.${list}[0 to ${shownIssues - 1}]`)}::jsonpath)`
  const { rows } = await sql<{ report: ImportReport | null }>`
    select '{"kinds": []}' || report || jsonb_build_object('faults', ${first('faults')}, 'warnings', ${first('warnings')}) as report
    from import_run where id = ${id}`.execute(ctx.tx)
  return accept({ ...run, report: rows[0]?.report ?? null, undo: await readUndoing(ctx, id) })
}

/** Whether a run is the last that was written, and what became of the last asking to undo it. */
export async function readUndoing({ tx }: Ctx, id: string): Promise<Undoing> {
  const last = await sql<{ isLast: boolean }>`
    select run_id = ${id} and undone_at is null as is_last from import_written order by written_at desc, run_id desc limit 1`.execute(
    tx,
  )
  const asked = await sql<Pick<Undoing, 'state' | 'obstacles'>>`
    select coalesce(outcome, 'waiting') as state, obstacles from import_undo where run_id = ${id} order by asked_at desc limit 1`.execute(
    tx,
  )
  const { state = null, obstacles = [] } = asked.rows[0] ?? {}
  return { isLast: last.rows[0]?.isLast ?? false, state, obstacles }
}

/** Everything that was told of the rows of a run, faults first, as a table. */
export async function issuesOf(
  ctx: Ctx,
  id: string,
  { language, format }: QueryOf<typeof exportIssues>,
): Promise<Result<ResponseOf<typeof exportIssues>>> {
  if (!(await findRun(ctx, id))) return notFound()
  const { rows } = await sql<Pick<ImportReport, 'faults' | 'warnings'>>`
    select coalesce(report -> 'faults', '[]') as faults, coalesce(report -> 'warnings', '[]') as warnings
    from import_run where id = ${id}`.execute(ctx.tx)
  const t = translator(language)
  const table = issueTable([...(rows[0]?.faults ?? []), ...(rows[0]?.warnings ?? [])], t)
  const made = format === 'csv' ? toCsv(table, 'spreadsheet') : await toXlsx([table])
  return accept(fileOf(t('importing.downloadName'), format, made))
}
