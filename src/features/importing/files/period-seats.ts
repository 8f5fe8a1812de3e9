import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { chooseSeats, type FreeSeat } from '../rules/choose-seats.ts'
import { warning } from '../rules/issue.ts'
import type { Run } from '../staging.ts'
import { addIssues } from '../staging.ts'

const file = 'periods.csv'

interface Waiting {
  readonly line: number
  readonly id: string
  readonly clientId: string
  readonly organisationId: string
  readonly placeId: string
  readonly place: string
  readonly during: string
  readonly daysPerWeek: number | null
  readonly hoursPerDay: number | null
  readonly halfDays: readonly { readonly weekday: number; readonly half: string }[]
}

/**
 * A period that runs or is to come fills seats of a place with a stated capacity, so that nobody is promised them again.
 * The file does not name the weekdays: the first free ones are taken, and that is told.
 */
export async function seatPeriods(run: Run): Promise<void> {
  for (const period of await listWaiting(run)) {
    const free = await pick(run, period)
    const chosen = chooseSeats(free, period)
    await fill(run.tx, period, chosen.seats)
    const facts = { place: period.place, days: chosen.days, wanted: chosen.wanted }
    const code = chosen.days < chosen.wanted ? 'placeFull' : 'weekdaysAssumed'
    await addIssues(run, file, [{ line: period.line, column: 'place', ...warning(code, facts) }])
  }
}

async function listWaiting({ tx }: Run): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select s.line, t.id, t.client_id, t.organisation_id, t.place_id, p.title as place, t.during::text as during,
      t.days_per_week::float8 as days_per_week, t.hours_per_day::float8 as hours_per_day,
      (select coalesce(jsonb_agg(distinct jsonb_build_object('weekday', e.weekday, 'half', e.half)), '[]')
        from place_seat e where e.place_id = p.id) as half_days
    from in_periods s join period t on t.id = s.subject_id join place p on p.id = t.place_id and p.limited
    where s.how = 'new' and t.status in ('reserved', 'agreed') and t.organisation_id is not null
    order by t.during, s.line`.execute(tx)
  return rows
}

async function pick({ tx, at }: Run, { placeId, during, halfDays }: Waiting): Promise<FreeSeat[]> {
  const { rows } = await sql<FreeSeat>`
    select weekday, half, seat from access.pick_seats(${placeId}, ${during}::daterange, ${JSON.stringify(halfDays)}::jsonb, ${at})
    where seat is not null order by weekday, half`.execute(tx)
  return rows
}

async function fill(tx: Tx, period: Waiting, seats: readonly FreeSeat[]): Promise<void> {
  if (seats.length === 0) return
  await sql`
    insert into period_slot (period_id, client_id, organisation_id, place_id, limited, weekday, half, seat, during, occupying)
    select ${period.id}, ${period.clientId}, ${period.organisationId}, ${period.placeId}, true, weekday, half, seat,
      ${period.during}::daterange, true
    from jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) as r(weekday int, half text, seat int)`.execute(
    tx,
  )
}
