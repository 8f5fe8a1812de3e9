import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { clientRef, people } from './person-rows.ts'
import { firstDay, lastDay, type RowsOf, refOf } from './select.ts'

/** Seats of each place in its fullest half-day, and its weekdays: as `capacity` and `weekdays` say it. */
export const seatsOn = (day: PlainDate) => sql`
  (select place_id, max(n)::int as capacity, array_agg(distinct weekday order by weekday) as weekdays
    from (
      select place_id, weekday, half, count(*) as n from place_seat
      where closed_from is null or closed_from > ${sql.lit(day)}::date group by place_id, weekday, half
    ) h group by place_id)`

export const placeRows: RowsOf = (day) => ({
  from: sql`
    select ${refOf('p')} as place_ref, u.name as unit, o.name as organisation, p.kind, p.title,
      case when p.limited then coalesce(e.capacity, 0) end as capacity, case when p.limited then e.weekdays end as weekdays,
      ${firstDay('p.open')} as "from", ${lastDay('p.open')} as "to", p.contact_name, p.contact_phone, p.contact_email,
      p.street_address, p.postal_code, p.permanent_staff
    from place p join organisation o on o.id = p.organisation_id join unit u on u.id = p.unit_id
    left join ${seatsOn(day)} e on e.place_id = p.id`,
  order: 'q.place_ref collate "C"',
})

/** Those that were, are or are to come; what was asked for and came to nothing is no period. */
const isPeriod = sql`t.status in ('reserved', 'agreed', 'ended', 'interrupted')`

export const periodRows: RowsOf = () => ({
  from: sql`
    select ${refOf('t')} as period_ref, ${clientRef} as client_ref, t.kind, ${refOf('p')} as place, o.name as provider, u.name as unit,
      t.placed_onward, ${firstDay('t.during')} as "from", ${lastDay('t.during')} as "to", t.days_per_week, t.hours_per_day
    from period t join ${people} c on c.id = t.client_id left join place p on p.id = t.place_id
    left join organisation o on o.id = t.organisation_id left join unit u on u.id = t.unit_id
    where ${isPeriod}`,
  order: 'q.period_ref collate "C"',
})

/** The mark that stands of each day; a day absent has no hours to tell. */
export const attendanceRows: RowsOf = () => ({
  from: sql`
    select ${refOf('t')} as period_ref, a.day as date, case when a.absence is null then a.hours end as hours, a.absence
    from attendance_current a join period t on t.id = a.period_id where ${isPeriod}`,
  order: 'q.period_ref collate "C", q.date',
})

/** Rows of people with an identity code: by it the list knows them. */
export const shareRows: RowsOf = () => ({
  from: sql`
    select r.month, ${clientRef} as client_ref, encode(i.code_cipher, 'hex') as identity_code,
      r.municipality_code as municipality, r.benefit_days, r.paid_days, round(r.paid_cents / 100.0, 2) as paid_eur, r.share_percent,
      round(r.share_cents / 100.0, 2) as share_eur, r.row_kind
    from share_row r join ${people} c on c.id = r.client_id join client_identity i on i.client_id = r.client_id
    where i.code_cipher is not null`,
  order: 'q.month, q.client_ref collate "C", q.row_kind',
})

export const coachRows: RowsOf = () => ({
  from: sql`
    select w.name as worker, o.name as organisation, ${firstDay('s.valid')} as "from", ${lastDay('s.valid')} as "to"
    from coach_service s join position p on p.id = s.position_id join worker w on w.id = p.worker_id
    join organisation o on o.id = s.organisation_id`,
  order: 'q.organisation collate "C", q.worker collate "C", q."from"',
})
