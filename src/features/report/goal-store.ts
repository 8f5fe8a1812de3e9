import { sql } from 'kysely'
import type { Tx } from '../../platform/db/transaction.ts'
import type { GoalView } from './goal-contract.ts'
import type { GoalContent } from './rules/goal-changes.ts'
import type { Goal } from './rules/goals.ts'
import type { Month } from './rules/month.ts'

/** A goal with its measures in the group's order; `goal_row` is `g`. */
const goalColumns = sql`
  g.id, g.what, g.reached, lower(g.valid) as "from", upper(g.valid) - 1 as "to", g.indicators, g.version,
  coalesce((select json_agg(json_build_object('id', m.id, 'how', m.how, 'answers', m.answers, 'dueOn', m.due_on, 'state', m.state,
    'note', m.note) order by m.ordinal) from goal_measure m where m.goal_id = g.id), '[]') as measures`

/** The area's goals and those of the municipality, or of every one when none is asked; on the table during `days`. */
const standing = (days: ReturnType<typeof sql>, municipality: string | null) => sql`
  g.removed_at is null and g.valid && ${days}
  and (${municipality}::text is null or coalesce(g.municipality_code, ${municipality}) = ${municipality})`
const monthDays = ({ first, last }: Month) => sql`daterange(${first}::date, ${last}::date, '[]')`
const since = ({ first }: Month) => sql`daterange(${first}::date, null)`
const inOrder = sql`order by g.municipality_code nulls first, g.created_at, g.id`

export interface StoredGoal extends Goal {
  readonly id: string
  readonly version: number
}

async function listGoals(tx: Tx, days: ReturnType<typeof sql>, municipality: string | null) {
  const { rows } = await sql<StoredGoal>`
    select ${goalColumns}, g.municipality_code as municipality from goal g where ${standing(days, municipality)} ${inOrder}`.execute(
    tx,
  )
  return rows
}

/** Goals in force in a month, for the report; also for the role `statistics`, which sees no worker. */
export const listGoalsOfMonth = (tx: Tx, month: Month, municipality: string | null): Promise<StoredGoal[]> =>
  listGoals(tx, monthDays(month), municipality)

/** Goals that have not ended before a month, those to come included. */
export const listStandingGoals = (tx: Tx, month: Month, municipality: string | null): Promise<StoredGoal[]> =>
  listGoals(tx, since(month), municipality)

/** The same with who agreed and who changed them, for the page. */
export async function viewStandingGoals(
  tx: Tx,
  month: Month,
  municipality: string | null,
): Promise<GoalView[]> {
  const { rows } = await sql<GoalView>`
    select ${goalColumns}, o.name as organisation, w.name as changed_by, r.recorded_at as changed_at,
      case when c.code is not null then json_build_object('code', c.code, 'nameFi', c.name_fi, 'nameSv', c.name_sv) end as municipality
    from goal g join organisation o on o.id = g.organisation_id
    join goal_revision r on r.goal_id = g.id and r.version = g.version
    join position p on p.id = r.position_id join worker w on w.id = p.worker_id
    left join municipality_ever c on c.code = g.municipality_code
    where ${standing(since(month), municipality)} ${inOrder}`.execute(tx)
  return rows
}

/** A goal that stands on the table. */
export async function findGoal(tx: Tx, id: string): Promise<StoredGoal | undefined> {
  const { rows } = await sql<StoredGoal>`
    select ${goalColumns}, g.municipality_code as municipality from goal g where g.id = ${id} and g.removed_at is null`.execute(
    tx,
  )
  return rows[0]
}

export interface Revision {
  readonly version: number
  readonly content: GoalContent
  readonly changedBy: string
  readonly organisation: string
  readonly changedAt: string
}

/** Versions of a goal, the oldest first; of a removed one too. */
export async function listRevisions(tx: Tx, goalId: string): Promise<readonly Revision[]> {
  const { rows } = await sql<Revision>`
    select r.version, r.content, w.name as changed_by, o.name as organisation, r.recorded_at as changed_at
    from goal_revision r join position p on p.id = r.position_id join worker w on w.id = p.worker_id
    join organisation o on o.id = p.organisation_id
    where r.goal_id = ${goalId} order by r.version`.execute(tx)
  return rows
}

/** The goal's new version, unless somebody else made it first. */
export async function writeGoal(
  tx: Tx,
  id: string,
  { what, reached, municipality, from, to, indicators }: Goal,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update goal set what = ${what}, reached = ${reached}, municipality_code = ${municipality},
      valid = daterange(${from}::date, ${to}::date, '[]'), indicators = ${indicators}::text[], version = ${version + 1}
    where id = ${id} and version = ${version} and removed_at is null`.execute(tx)
  return numAffectedRows === 1n
}

/** The measures as they are now, in their order; false when one of them is another goal's. */
export async function writeMeasures(tx: Tx, goalId: string, measures: Goal['measures']): Promise<boolean> {
  await sql`delete from goal_measure where goal_id = ${goalId} and id <> all (${measures.map(({ id }) => id)}::uuid[])`.execute(
    tx,
  )
  const { numAffectedRows } = await sql`
    insert into goal_measure (id, goal_id, ordinal, how, answers, due_on, state, note)
    select m.id, ${goalId}, m.ordinal, m.how, m.answers, m.due_on, m.state, m.note
    from rows from (json_to_recordset(${JSON.stringify(measures)}::json)
      as (id uuid, how text, answers text, "dueOn" date, state text, note text)) with ordinality
      as m(id, how, answers, due_on, state, note, ordinal)
    on conflict (id) do update set ordinal = excluded.ordinal, how = excluded.how, answers = excluded.answers,
      due_on = excluded.due_on, state = excluded.state, note = excluded.note
    where goal_measure.goal_id = ${goalId}`.execute(tx)
  return numAffectedRows === BigInt(measures.length)
}
