import { sql } from 'kysely'
import { resolveOrganisations, resolveUnits } from '../names.ts'
import {
  affected,
  findNamed,
  idIn,
  leaveRepeated,
  type Run,
  rejectRows,
  resolveClients,
  touch,
  type Written,
  warnRows,
} from '../staging.ts'
import { seatPeriods } from './period-seats.ts'
import { followPeriods } from './period-turns.ts'

const file = 'periods.csv'

/** Periods as they were: what stands by its dates is ended, agreed or, when it is still to come, reserved. */
export async function writePeriods(run: Run): Promise<Written> {
  await resolveClients(run, file)
  await leaveRepeated(run, file, 'period_ref', ['period_ref'])
  await findKnown(run)
  await findPlaces(run)
  await findProviders(run)
  await makePlaces(run)
  const updated = await update(run)
  const created = await create(run)
  await seatPeriods(run)
  await followPeriods(run)
  return { created, updated }
}

async function findKnown(run: Run): Promise<void> {
  await findNamed(run, file, 'period_ref', 'period')
  await rejectRows(
    run,
    file,
    'period_ref',
    'referenceTaken',
    sql`
      select s.line, jsonb_build_object('reference', s.period_ref)
      from in_periods s join period t on t.id = s.subject_id where t.client_id <> s.client_id`,
  )
}

/** `place` is a reference first; then the place says whose it is, where the row does not. */
async function findPlaces({ tx }: Run): Promise<void> {
  const found = sql`
    place_id = p.id, organisation_id = case when s.provider is null then p.organisation_id end,
    unit_id = case when s.provider is null and s.unit is null then p.unit_id end`
  await sql`update in_periods s set ${found} from place p where p.reference = s.place`.execute(tx)
  await sql`
    update in_periods s set ${found} from place p
    where s.place_id is null and p.id = ${idIn('s.place')} and p.reference is null`.execute(tx)
  // a unit that only one organisation has says whose the period is
  await sql`
    update in_periods s set organisation_id = (select min(u.organisation_id::text)::uuid from unit u where lower(u.name) = lower(s.unit)
      having count(*) = 1)
    where s.organisation_id is null and s.provider is null and s.unit is not null`.execute(tx)
}

async function findProviders(run: Run): Promise<void> {
  await sql`
    update in_periods s set word = coalesce(s.provider, s.unit, s.place) where s.organisation_id is null`.execute(
    run.tx,
  )
  await warnRows(
    run,
    file,
    'provider',
    'placeWithoutProvider',
    sql`
      select line, jsonb_build_object('name', word) from in_periods where provider is null and word is not null`,
  )
  await resolveOrganisations(run, file, 'word')
  await resolveUnits(run, file)
  await sql`
    update in_periods s set unit_id = p.unit_id from place p
    where p.id = s.place_id and s.unit is null and p.organisation_id = s.organisation_id`.execute(run.tx)
}

/** A title that its organisation does not have yet becomes a place without a stated capacity. */
async function makePlaces({ tx }: Run): Promise<void> {
  const find = sql`
    update in_periods s set place_id = (
      select p.id from place p where p.organisation_id = s.organisation_id and lower(p.title) = lower(s.place)
      order by p.unit_id = s.unit_id desc, p.reference is not null desc, p.id limit 1)
    where s.place_id is null and s.place is not null and s.organisation_id is not null`
  await find.execute(tx)
  await sql`
    with made as (
      insert into place (organisation_id, unit_id, title, kind, field, open, limited)
      select distinct on (s.organisation_id, lower(s.place)) s.organisation_id, s.unit_id, s.place,
        case s.kind when 'workTrial' then 'workTrial' when 'paySubsidy' then 'paySubsidised' when 'coaching' then 'workshop' else 'individual' end,
        'other', daterange(min(s."from") over (partition by s.organisation_id, lower(s.place)), null), false
      from in_periods s where s.place is not null and s.place_id is null and s.organisation_id is not null
      order by s.organisation_id, lower(s.place), s.line
      returning title, organisation_id
    ) insert into import_made select 'place', m.title, o.name from made m join organisation o on o.id = m.organisation_id`.execute(
    tx,
  )
  await find.execute(tx)
}

const statusBy = (day: string) => sql`
  case when s."to" < ${day} then 'ended' when s."from" > ${day} then 'reserved' else 'agreed' end`

/** A period that was broken off in the product stays so, and one that has an end keeps it where the file names none. */
async function update(run: Run): Promise<number> {
  const { tx, day } = run
  await sql`
    create temp table period_wanted on commit drop as
    select s.line, t.id, s.kind, s.days_per_week, s.hours_per_day, s.placed_onward,
      case when t.status in ('reserved', 'agreed', 'ended') then ${statusBy(day)} else t.status end as status,
      daterange(s."from", coalesce(s."to" + 1, case when upper(t.during) > s."from" then upper(t.during) end)) as during
    from in_periods s join period t on t.id = s.subject_id where s.how = 'known'`.execute(tx)
  const taken = sql`
    select w.line, jsonb_build_object('place', p.title) from period_wanted w join period t on t.id = w.id join place p on p.id = t.place_id
    where t.during <> w.during and exists (
      select from period_slot mine join period_slot other on (other.place_id, other.weekday, other.half, other.seat)
        = (mine.place_id, mine.weekday, mine.half, mine.seat) and other.period_id <> mine.period_id and other.occupying
      where mine.period_id = w.id and other.during && w.during)`
  await warnRows(run, file, 'from', 'placeFull', taken)
  await sql`
    update period_wanted w set during = t.during from period t
    where t.id = w.id and w.line in (select line from import_issue where file = ${file} and code = 'placeFull')`.execute(
    tx,
  )
  const updated = await sql`
    with changed as (
      update period t set kind = w.kind, status = w.status, during = w.during, placed_onward = w.placed_onward,
        days_per_week = coalesce(w.days_per_week, t.days_per_week), hours_per_day = coalesce(w.hours_per_day, t.hours_per_day),
        version = t.version + 1
      from period_wanted w where t.id = w.id
        and (t.kind, t.status, t.during, t.placed_onward, t.days_per_week, t.hours_per_day) is distinct from
          (w.kind, w.status, w.during, w.placed_onward, coalesce(w.days_per_week, t.days_per_week), coalesce(w.hours_per_day, t.hours_per_day))
      returning t.client_id
    ) insert into import_touched select client_id from changed`.execute(tx)
  return affected(updated)
}

async function create(run: Run): Promise<number> {
  const { tx, day } = run
  await sql`update in_periods set subject_id = uuidv7(), how = 'new' where how is null`.execute(tx)
  const created = await sql`
    insert into period (id, client_id, kind, status, place_id, limited, organisation_id, unit_id, during, days_per_week, hours_per_day,
      placed_onward, reserved_on, reference)
    select s.subject_id, s.client_id, s.kind, ${statusBy(day)}, s.place_id, coalesce(p.limited, true), s.organisation_id, s.unit_id,
      daterange(s."from", s."to" + 1), s.days_per_week, s.hours_per_day, s.placed_onward,
      case when s."from" > ${day} then ${day}::date end, s.period_ref
    from in_periods s left join place p on p.id = s.place_id
    where s.how = 'new' order by s.client_id, s.subject_id`.execute(tx)
  await touch(run, sql`select client_id from in_periods where how = 'new'`)
  return affected(created)
}
