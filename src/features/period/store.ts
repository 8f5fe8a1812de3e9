import { sql } from 'kysely'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { type Half, type HalfDay, sortHalfDays, toHalfDay } from '../place/rules/half-day.ts'
import type { PeriodKind, Status } from './rules/moves.ts'

export interface Period {
  readonly id: string
  readonly clientId: string
  readonly kind: PeriodKind
  readonly status: Status
  readonly placeId: string | null
  readonly limited: boolean
  readonly organisationId: string | null
  readonly unitId: string | null
  readonly caseId: string | null
  readonly enquiryId: string | null
  readonly from: PlainDate
  /** First day after it; null when the end is open (imported). */
  readonly until: PlainDate | null
  readonly hoursPerDay: number | null
  readonly heldUntil: Date | null
  readonly contractOn: PlainDate | null
  readonly evaluationBy: PlainDate | null
  readonly version: number
  readonly days: readonly HalfDay[]
}

type Row = Omit<Period, 'days'> & { readonly slots: readonly { weekday: number; half: Half }[] }

/** The last day that belongs to the period; null when the end is open. */
export const lastDayOf = (period: Pick<Period, 'until'>): PlainDate | null =>
  period.until === null ? null : addDays(period.until, -1)

const selected = sql`
  t.id, t.client_id, t.kind, t.status, t.place_id, t.limited, t.organisation_id, t.unit_id, t.case_id, t.enquiry_id,
  lower(t.during) as "from", upper(t.during) as until, t.hours_per_day::float8 as hours_per_day, t.held_until, t.contract_on,
  t.evaluation_by, t.version,
  coalesce((select json_agg(json_build_object('weekday', l.weekday, 'half', l.half)) from period_slot l where l.period_id = t.id),
    '[]') as slots`

const toPeriod = ({ slots, ...row }: Row): Period => ({
  ...row,
  days: sortHalfDays(slots.map(({ weekday, half }) => toHalfDay(weekday, half))),
})

/** The period, when one of the session's grounds shows it. */
export async function findPeriod(ctx: Ctx, periodId: string): Promise<Period | null> {
  const { rows } = await sql<Row>`select ${selected} from period t where t.id = ${periodId}`.execute(ctx.tx)
  return rows[0] ? toPeriod(rows[0]) : null
}

/** Waits for others who fill or free seats of the place; before any change of a period (migration 0040). */
export async function lockPlace(ctx: Ctx, placeId: string | null): Promise<void> {
  if (placeId) await sql`select access.lock_place(${placeId})`.execute(ctx.tx)
}

/** Days attended within the twelve months before a day, for the yearly limit (189/2001 14 §). */
export async function listEarlierDays(
  ctx: Ctx,
  clientId: string,
  from: PlainDate,
): Promise<{ date: PlainDate; hours: number }[]> {
  const { rows } = await sql<{ date: PlainDate; hours: number }>`
    select a.day as date, a.hours::float8 as hours
    from attendance_current a join period t on t.id = a.period_id
    where a.client_id = ${clientId} and t.kind = 'rehabWork' and a.absence is null
      and a.day >= ${from}::date - interval '12 months' and a.day < ${from}::date
    order by a.day`.execute(ctx.tx)
  return rows
}

/** Signing of the plan in force behind rehabilitative work; the multi-sector plan replaces the activation plan (C4). */
export async function findPlanSigning(ctx: Ctx, clientId: string): Promise<PlainDate | null> {
  const row = await ctx.tx
    .selectFrom('plan')
    .select('signedOn')
    .where('clientId', '=', clientId)
    .where('status', '=', 'inForce')
    .where('kind', 'in', ['activation', 'lightActivation', 'multiSector'])
    .orderBy('signedOn', 'desc')
    .executeTakeFirst()
  return row?.signedOn ?? null
}
