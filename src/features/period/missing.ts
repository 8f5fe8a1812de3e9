import { type RawBuilder, sql } from 'kysely'
import { addDays } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { holidaysBetween } from './rules/schedule.ts'

/** So far back missing marks are asked for, in days: eight weeks. */
export const missingWindow = 56

/** Public holidays of the window, on which nothing is expected. */
export const holidaysOf = (ctx: Ctx): string[] => holidaysBetween(addDays(ctx.day, -missingWindow), ctx.day)

/** Days up to yesterday on which the client of period `t` was expected and nothing was marked; a set of `day`. */
export const missingDaysOf = (ctx: Ctx): RawBuilder<unknown> => sql`
  select d.day::date as day
  from generate_series(greatest(lower(t.during), ${ctx.day}::date - ${missingWindow}::int)::timestamp,
    (least(coalesce(upper(t.during), ${ctx.day}::date), ${ctx.day}::date) - 1)::timestamp, interval '1 day') as d(day)
  where t.status in ('agreed', 'ended', 'interrupted')
    and exists (select from period_slot l where l.period_id = t.id and l.weekday = extract(isodow from d.day))
    and d.day::date <> all (${holidaysOf(ctx)}::date[])
    and not exists (select from attendance a where a.period_id = t.id and a.day = d.day::date)`

export interface MissingMarks {
  readonly periodId: string
  readonly clientId: string
  readonly client: string
  readonly place: string
  /** How many days, and the first of them. */
  readonly days: number
  readonly since: string
}

/** At most so many are shown at once. */
const mostShown = 200

/** Periods with days that nobody has marked, the oldest first; of one's clients, on one's own grounds (E6). */
export async function listMissingMarks(ctx: Ctx): Promise<MissingMarks[]> {
  const { rows } = await sql<MissingMarks>`
    select t.id as period_id, t.client_id, split_part(c.first_names, ' ', 1) || ' ' || c.last_name as client,
      coalesce(p.title, '') as place, m.days, m.since
    from period t
    cross join lateral (select count(*)::int as days, min(day) as since from (${missingDaysOf(ctx)}) found) m
    join client c on c.id = t.client_id
    left join place p on p.id = t.place_id
    where t.status in ('agreed', 'ended', 'interrupted')
      and coalesce(upper(t.during), 'infinity') > ${ctx.day}::date - ${missingWindow}::int
      and lower(t.during) < ${ctx.day}::date and m.days > 0
      -- one's own clients first, by holder: without this every period of the country would be asked about
      and t.client_id in (select client_id from access.standing)
    order by m.since, t.id limit ${mostShown}`.execute(ctx.tx)
  return rows
}

/** Days of one period without a mark. */
export async function listMissingDays(ctx: Ctx, periodId: string): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select m.day from period t cross join lateral (${missingDaysOf(ctx)}) m where t.id = ${periodId} order by m.day`.execute(
    ctx.tx,
  )
  return rows.map(({ day }) => day)
}
