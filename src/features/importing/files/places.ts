import { sql } from 'kysely'
import { seatsOn } from '../exporting/service-rows.ts'
import { resolveOrganisations, resolveUnits } from '../names.ts'
import { affected, findNamed, leaveRepeated, type Run, type Written, warnRows } from '../staging.ts'

const file = 'places.csv'

/**
 * The register of places. A stated capacity is so many seats in each half-day of the place's weekdays (Monday to Friday
 * when none are named); a place without one has no seats to run out of. Places hold no client data.
 */
export async function writePlaces(run: Run): Promise<Written> {
  await leaveRepeated(run, file, 'place_ref', ['place_ref'])
  await resolveOrganisations(run, file, 'organisation')
  await resolveUnits(run, file)
  await findNamed(run, file, 'place_ref', 'place')
  await sql`update in_places set subject_id = uuidv7(), how = 'new' where how is null`.execute(run.tx)
  await sql`update in_places set weekdays = coalesce(weekdays, '{1,2,3,4,5}')`.execute(run.tx)
  await update(run)
  const created = await create(run)
  await limit(run)
  await seat(run)
  const { rows } = await sql<{ n: number }>`
    select count(distinct subject_id)::int as n from place_changed where subject_id in (
      select subject_id from in_places where how <> 'new')`.execute(run.tx)
  return { created, updated: rows[0]?.n ?? 0 }
}

const columns = sql.raw(
  'title, kind, contact_name, contact_phone, contact_email, street_address, postal_code, permanent_staff',
)

async function create({ tx, day }: Run): Promise<number> {
  const created = await sql`
    insert into place (id, organisation_id, unit_id, field, open, limited, reference, ${columns})
    select subject_id, organisation_id, unit_id, 'other',
      daterange(coalesce("from", least(${day}::date, "to")), "to" + 1), capacity is not null, place_ref, ${columns}
    from in_places where how = 'new' order by subject_id`.execute(tx)
  return affected(created)
}

/** An empty cell leaves what was there. */
async function update({ tx }: Run): Promise<void> {
  await sql`create temp table place_changed (subject_id uuid) on commit drop`.execute(tx)
  await sql`
    with wanted as (
      select p.id, s.title, s.kind, coalesce(s.contact_name, p.contact_name) as contact_name,
        coalesce(s.contact_phone, p.contact_phone) as contact_phone, coalesce(s.contact_email, p.contact_email) as contact_email,
        coalesce(s.street_address, p.street_address) as street_address, coalesce(s.postal_code, p.postal_code) as postal_code,
        coalesce(s.permanent_staff, p.permanent_staff) as permanent_staff,
        daterange(coalesce(s."from", least(lower(p.open), s."to")), coalesce(s."to" + 1, upper(p.open))) as open
      from in_places s join place p on p.id = s.subject_id where s.how = 'known'
    ), changed as (
      update place p set (${columns}, open, version) = (${sql.raw(
        'w.title, w.kind, w.contact_name, w.contact_phone, w.contact_email, w.street_address, w.postal_code, w.permanent_staff',
      )}, w.open, p.version + 1)
      from wanted w where p.id = w.id and not isempty(w.open)
        and (p.title, p.kind, p.contact_name, p.contact_phone, p.contact_email, p.street_address, p.postal_code, p.permanent_staff, p.open)
          is distinct from (w.title, w.kind, w.contact_name, w.contact_phone, w.contact_email, w.street_address, w.postal_code, w.permanent_staff, w.open)
      returning p.id
    ) insert into place_changed select id from changed`.execute(tx)
}

/** A place that had no capacity gets one only while no period refers to it. */
async function limit(run: Run): Promise<void> {
  const { tx } = run
  await sql`
    with changed as (
      update place p set limited = true, version = version + 1 from in_places s
      where p.id = s.subject_id and not p.limited and s.capacity is not null
        and not exists (select from period t where t.place_id = p.id)
      returning p.id
    ) insert into place_changed select id from changed`.execute(tx)
  await warnRows(
    run,
    file,
    'capacity',
    'capacityKept',
    sql`
      select s.line, '{}'::jsonb from in_places s join place p on p.id = s.subject_id
      where s.capacity is not null and not p.limited`,
  )
}

/**
 * What a place already says of its seats changes none of them: one that takes people on mornings only, which the file
 * cannot say, stays so when it comes back. Seats are never removed, since periods refer to them: those beyond the
 * capacity are closed from the day of the run.
 */
async function seat({ tx, day }: Run): Promise<void> {
  await sql`
    update in_places s set how = 'seated' from ${seatsOn(day)} e
    where e.place_id = s.subject_id and (e.capacity, e.weekdays) = (s.capacity, s.weekdays)`.execute(tx)
  await sql`
    create temp table seat_wanted on commit drop as
    select s.subject_id as place_id, weekday, half, n as seat
    from in_places s join place p on p.id = s.subject_id and p.limited
    cross join unnest(s.weekdays) weekday cross join unnest(array['am', 'pm']) half cross join generate_series(1, s.capacity) n
    where s.capacity is not null and s.how <> 'seated'`.execute(tx)
  await sql`
    with made as (
      insert into place_seat (place_id, weekday, half, seat) select place_id, weekday, half, seat from seat_wanted
      order by 1, 2, 3, 4 on conflict do nothing returning place_id
    ), opened as (
      update place_seat e set closed_from = null from seat_wanted w
      where (e.place_id, e.weekday, e.half, e.seat) = (w.place_id, w.weekday, w.half, w.seat) and e.closed_from is not null
      returning e.place_id
    ), closed as (
      update place_seat e set closed_from = ${day} from in_places s
      where s.subject_id = e.place_id and s.capacity is not null and s.how <> 'seated' and e.closed_from is null
        and not exists (select from seat_wanted w
          where (w.place_id, w.weekday, w.half, w.seat) = (e.place_id, e.weekday, e.half, e.seat))
      returning e.place_id
    ) insert into place_changed select place_id from made union select place_id from opened union select place_id from closed`.execute(
    tx,
  )
}
