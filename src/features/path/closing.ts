import { sql } from 'kysely'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Category } from '../../platform/access/category.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { toCsv } from '../../platform/tables/index.ts'
import { type ClosingRecord, closingSchemaName } from './closing-contract.ts'
import type { CaseView } from './contract.ts'
import { listPaths } from './queries.ts'
import { canExport, closingColumns, closingRow } from './rules/closing-record.ts'

export interface Exported {
  readonly record: ClosingRecord
  readonly csv: string
  readonly name: string
}

/**
 * A closed case for the employment authority's register. What the session may not read is not in it, nor is the identity
 * code, which goes out with the register keeper's full export only (docs/access.md).
 */
export async function exportClosing(ctx: Ctx, caseId: string): Promise<Result<Exported>> {
  if (!ctx.access) return notFound()
  const { clientId } = ctx.access
  const found = (await listPaths(ctx, ctx.access)).cases.find(({ id }) => id === caseId)
  if (!found) return notFound()
  const closing = canExport(found)
  if (!closing.ok) return closing
  const person = await findPerson(ctx, clientId)
  if (!person) return notFound()
  const { path, openedOn } = found
  const plans = await listPlans(ctx, clientId, found)
  const periods = await listPeriods(ctx, clientId, found)
  ctx.saw([], categoriesOf(plans, periods))
  const record: ClosingRecord = {
    schema: closingSchemaName,
    exportedAt: ctx.at.toISOString(),
    exportedBy: await findExporter(ctx),
    person,
    caseId,
    path,
    openedOn,
    ...closing.value,
    plans,
    periods,
  }
  const csv = toCsv({ head: closingColumns, rows: [closingRow(record)] })
  return accept({ record, csv, name: `loppuarvio-${closing.value.closedOn}` })
}

/** What the export told, for its entry in the log. */
const categoriesOf = (plans: ClosingRecord['plans'], periods: ClosingRecord['periods']): Category[] => [
  'needsAssessment',
  'identity',
  ...(plans.length > 0 ? ['plan' as const] : []),
  ...(periods.length > 0 ? ['participation' as const] : []),
]

async function findPerson(ctx: Ctx, clientId: string): Promise<ClosingRecord['person'] | null> {
  const { rows } = await sql<ClosingRecord['person']>`
    select c.id as ref, c.last_name, c.first_names, i.birth_date
    from client c left join client_identity i on i.client_id = c.id where c.id = ${clientId}`.execute(ctx.tx)
  return rows[0] ?? null
}

async function findExporter(ctx: Ctx): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select name from organisation where id = ${ctx.session.organisationId}`.execute(ctx.tx)
  return rows[0]?.name ?? ''
}

type While = Pick<CaseView, 'openedOn' | 'closedOn'>

/** Plans that were in force while the case was open, with their outcomes as each side rated them; social services' own are not told. */
async function listPlans(ctx: Ctx, clientId: string, { openedOn, closedOn }: While) {
  const { rows } = await sql<ClosingRecord['plans'][number]>`
    select p.kind, p.signed_on, p.ended_on, coalesce((
      select jsonb_agg(jsonb_build_object('area', o.area, 'text', o.text, 'client', c.rating, 'worker', w.rating) order by o.rank)
      from plan_outcome o
      left join plan_outcome_rating c on c.outcome_id = o.id and c.party = 'client'
      left join plan_outcome_rating w on w.outcome_id = o.id and w.party = 'worker'
      where o.plan_id = p.id), '[]') as outcomes
    from plan p
    where p.client_id = ${clientId} and p.kind <> 'clientPlan' and p.signed_on <= ${closedOn}::date and coalesce(p.ended_on, 'infinity') >= ${openedOn}::date
    order by p.signed_on, p.id`.execute(ctx.tx)
  return rows
}

async function listPeriods(ctx: Ctx, clientId: string, { openedOn, closedOn }: While) {
  const { rows } = await sql<ClosingRecord['periods'][number]>`
    select kind, lower(during) as "from", upper(during) - 1 as "to", end_reason from period
    where client_id = ${clientId} and status in ('agreed', 'ended', 'interrupted')
      and during && daterange(${openedOn}::date, ${closedOn}::date, '[]')
    order by lower(during), id`.execute(ctx.tx)
  return rows
}
