import { type RawBuilder, sql } from 'kysely'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { type Half, sortHalfDays, toHalfDay } from '../place/rules/half-day.ts'
import type { PeriodRow } from './contract.ts'
import { missingDaysOf } from './missing.ts'

interface Row extends Omit<PeriodRow, 'days' | 'heldUntil' | 'to'> {
  readonly until: PlainDate | null
  readonly heldUntil: Date | null
  readonly slots: readonly { weekday: number; half: Half }[]
}

/** Columns of a listed period `t`; the page of ids is chosen before these are joined. */
const columns = (ctx: Ctx) => sql`
  t.id, t.client_id, coalesce(split_part(c.first_names, ' ', 1) || ' ' || c.last_name, '–') as client, t.kind, t.status, t.place_id,
  coalesce(p.title, o.name, '–') as place, coalesce(o.name, '') as organisation, lower(t.during) as "from", upper(t.during) as until,
  t.days_per_week::float8 as days_per_week, t.hours_per_day::float8 as hours_per_day, t.held_until,
  coalesce((select d.due_on from deadline d where d.subject_id = t.id and d.kind = 'evaluation'), t.evaluation_by) as evaluation_by,
  coalesce((select json_agg(json_build_object('weekday', l.weekday, 'half', l.half)) from period_slot l where l.period_id = t.id),
    '[]') as slots,
  (select count(*)::int from (${missingDaysOf(ctx)}) m) as missing`

const toRow = ({ slots, until, heldUntil, ...row }: Row): PeriodRow => ({
  ...row,
  to: until === null ? null : addDays(until, -1),
  heldUntil: row.status === 'held' && heldUntil ? heldUntil.toISOString() : null,
  days: sortHalfDays(slots.map(({ weekday, half }) => toHalfDay(weekday, half))),
})

/** Periods by a condition on `t`, in an order. */
export async function selectRows(
  ctx: Ctx,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<PeriodRow[]> {
  const { rows } = await sql<Row>`
    select ${columns(ctx)}
    from period t left join client c on c.id = t.client_id left join place p on p.id = t.place_id
    left join organisation o on o.id = t.organisation_id
    where ${where} order by ${order}`.execute(ctx.tx)
  return rows.map(toRow)
}
