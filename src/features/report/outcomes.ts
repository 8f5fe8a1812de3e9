import { sql } from 'kysely'
import type { Tx } from '../../platform/db/transaction.ts'
import type { OutcomeFigures } from './outcomes-contract.ts'
import { type Month, nameMonth } from './rules/month.ts'
import { type Leaving, leavingsOf, lengthsOf } from './rules/outcome-view.ts'
import { afters, NEXT_WITHIN_DAYS, readService, sinceOf } from './rules/outcomes.ts'
import type { Stay } from './rules/survival.ts'

/** Whose leaving is asked: one service, so many years until the end of a month, of one municipality or organisation or of all. */
export interface OutcomesAsked {
  readonly service: string
  readonly years: number
  readonly month: Month
  /** `-`: people whose municipality is not known. */
  readonly municipality: string | null
  readonly organisation: string | null
}

/**
 * Stays in the service: a customership, or periods that follow each other without a day between. `left_on` is the last
 * day; null where none is known.
 */
function spellsOf({ service, organisation }: OutcomesAsked) {
  const found = readService(service)
  if (!found) throw new Error(`no service ${service}`)
  const here = organisation === null ? sql`true` : sql`r.organisation_id = ${organisation}`
  if (found.is === 'customership')
    return sql`select r.person, r.opened_on as began_on, r.closed_on as left_on, r.closing_reason as reason
      from statistics.relationship r where r.kind = ${found.kind} and ${here}`
  return sql`select u.person, lower(s.during) as began_on, upper(s.during) - 1 as left_on, null::text as reason
    from (select r.person, range_agg(r.during) as all_days from statistics.period r where r.kind = ${found.kind} and ${here} group by r.person) u
    cross join lateral unnest(u.all_days) s(during)`
}

const group = sql`case when n.status in ('unemployed', 'laidOff') then 'jobless' else n.status end`

/** Where a person was so many months after leaving; null when that day is not yet over, `unknown` when nobody knows. */
function atAfter(months: number) {
  const day = sql`(s.left_on + ${`${months} months`}::interval)::date`
  return sql`case when ${day} <= t.last then coalesce((
    select ${group} from statistics.status n where n.person = s.person and n.valid @> ${day}), 'unknown') end as ${sql.ref(`at${months}`)}`
}

/** Who lives where one municipality is asked; `-`: where none is known. */
function livesIn({ municipality }: OutcomesAsked) {
  if (municipality === null) return sql`true`
  const code =
    municipality === '-' ? sql`p.municipality_code is null` : sql`p.municipality_code = ${municipality}`
  return sql`exists (select from statistics.person p where p.person = s.person and ${code})`
}

/** The relation `stay`: stays that began or ended in the years, each with its length so far and where it led. */
function stays(asked: OutcomesAsked) {
  const { last } = asked.month
  return sql`t(since, last) as (values (${sinceOf(last, asked.years)}::date, ${last}::date)),
    spell as (${spellsOf(asked)}),
    stay as materialized (
      select s.person, s.reason, s.began_on >= t.since as began_in, coalesce(s.left_on between t.since and t.last, false) as ended_in,
        least(s.left_on, t.last) - s.began_on as days,
        case when s.left_on <= t.last then coalesce(e.towards, 'unknown') end as towards,
        ${sql.join(afters.map(atAfter))}
      from t join spell s on s.began_on <= t.last and (s.began_on >= t.since or s.left_on between t.since and t.last)
      left join lateral (
        select ${group} as towards from statistics.status n where n.person = s.person and s.left_on <= t.last
          and n.valid && daterange(s.left_on + 1, s.left_on + ${NEXT_WITHIN_DAYS}::int, '[]')
        order by lower(n.valid) limit 1) e on true
      where ${livesIn(asked)})`
}

/** Those who began in the years, by how long they have been in the service and where they went. `tx` is of the role `statistics`. */
export async function readLengths(tx: Tx, asked: OutcomesAsked): Promise<readonly Stay[]> {
  const { rows } = await sql<Stay>`
    with ${stays(asked)} select f.days as time, f.towards, count(*)::int as count from stay f where f.began_in group by 1, 2`.execute(
    tx,
  )
  return rows
}

/** Those who left in the years, by reason and by where they were then and later. `tx` is of the role `statistics`. */
export async function readLeavings(tx: Tx, asked: OutcomesAsked): Promise<readonly Leaving[]> {
  const { rows } = await sql<Leaving>`
    with ${stays(asked)}
    select coalesce(f.reason, 'unstated') as reason, f.towards, f.at3, f.at6, f.at12, count(*)::int as count
    from stay f where f.ended_in group by 1, 2, 3, 4, 5`.execute(tx)
  return rows
}

/** What came after a service, as the working group has it: nothing withheld. `tx` is of the role `statistics`. */
export async function computeOutcomes(tx: Tx, asked: OutcomesAsked): Promise<OutcomeFigures> {
  const { service, years, month } = asked
  const lengths = await readLengths(tx, asked)
  const left = leavingsOf(await readLeavings(tx, asked))
  return {
    month: nameMonth(month),
    service,
    years,
    from: sinceOf(month.last, years),
    until: month.last,
    ...lengthsOf(lengths, years),
    ...left,
    // a period says why it ended in other words
    reasons: readService(service)?.is === 'customership' ? left.reasons : [],
  }
}

/** Identifiers of those whom a figure counts, and how many times each. `tx` is of the role `statistics`. */
export async function listLeavers(tx: Tx, asked: OutcomesAsked, where: string) {
  const { rows } = await sql<{ person: string; times: number }>`
    with ${stays(asked)}
    select f.person, count(*)::int as times from stay f where ${sql.raw(where)} group by f.person`.execute(tx)
  return { ids: rows.map(({ person }) => person), times: rows.map(({ times }) => times) }
}
