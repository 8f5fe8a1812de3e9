import { sql } from 'kysely'
import { dayInHelsinki, type PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Absence, Mark } from './rules/mark.ts'
import type { Expected } from './rules/week.ts'

/** Someone at a place of the session's organisation during a week. */
export interface ParticipantRow extends Expected {
  readonly periodId: string
  readonly clientId: string
  readonly organisationId: string
  readonly name: string
  readonly place: string
  readonly hoursPerDay: number
}

/** Agreed periods of one's own organisation that touch the days; by name. */
export async function listParticipants(
  ctx: Ctx,
  { from, to, placeId }: { from: PlainDate; to: PlainDate; placeId?: string | undefined },
): Promise<ParticipantRow[]> {
  const { rows } = await sql<ParticipantRow>`
    select t.id as period_id, t.client_id, t.organisation_id, split_part(c.first_names, ' ', 1) || ' ' || c.last_name as name,
      coalesce(p.title, '') as place, coalesce(t.hours_per_day, 0)::float8 as hours_per_day,
      lower(t.during) as "from", upper(t.during) as until,
      array(select distinct l.weekday from period_slot l where l.period_id = t.id order by l.weekday) as weekdays
    from period t join client c on c.id = t.client_id left join place p on p.id = t.place_id
    where t.organisation_id = ${ctx.session.organisationId} and t.status in ('agreed', 'ended', 'interrupted')
      and t.during && daterange(${from}, ${to}, '[]') and (${placeId ?? null}::uuid is null or t.place_id = ${placeId ?? null})
    order by c.first_names, c.last_name, t.id`.execute(ctx.tx)
  return rows
}

export interface StandingMark {
  readonly id: string
  readonly periodId: string
  readonly day: PlainDate
  readonly hours: number
  readonly absence: Absence | null
  readonly corrected: boolean
}

/** Marks that stand, of some periods during some days. */
export async function listStanding(
  ctx: Ctx,
  periodIds: readonly string[],
  from: PlainDate,
  to: PlainDate,
): Promise<StandingMark[]> {
  const { rows } = await sql<StandingMark>`
    select id, period_id, day, hours::float8 as hours, absence, corrects is not null as corrected
    from attendance_current where period_id = any (${periodIds}::uuid[]) and day between ${from} and ${to}`.execute(
    ctx.tx,
  )
  return rows
}

/** The mark of a day that stands now. */
export async function findMark(ctx: Ctx, periodId: string, day: PlainDate): Promise<Mark | null> {
  const { rows } = await sql<Omit<Mark, 'recordedOn'> & { recordedAt: Date }>`
    select id, hours::float8 as hours, absence, recorded_by, recorded_at
    from attendance_current where period_id = ${periodId} and day = ${day}`.execute(ctx.tx)
  const [row] = rows
  if (!row) return null
  const { recordedAt, ...mark } = row
  return { ...mark, recordedOn: dayInHelsinki(recordedAt) }
}
