import { sql } from 'kysely'
import { resolveOrganisations, resolveWorkers } from '../names.ts'
import {
  affected,
  leaveRepeated,
  type Run,
  resolveClients,
  touch,
  type Written,
  warnRows,
} from '../staging.ts'

const file = 'meetings.csv'

/** Meetings, known by client, kind and day. The time of day is not known: they stand at the beginning of their day. */
export async function writeMeetings(run: Run): Promise<Written> {
  const { tx } = run
  await resolveClients(run, file)
  await leaveRepeated(run, file, 'held_on', ['client_id', 'kind', 'held_on'])
  await resolveOrganisations(run, file, 'organisation')
  await findElsewhere(run)
  await resolveWorkers(run, file, { day: 'held_on' })
  await sql`
    update in_meetings s set subject_id = m.id, how = 'known'
    from (
      select distinct on (client_id, kind, access.helsinki_day(starts_at)) id, client_id, kind, access.helsinki_day(starts_at) as day
      from meeting where client_id in (select client_id from in_meetings)
      order by client_id, kind, access.helsinki_day(starts_at), id
    ) m where m.client_id = s.client_id and m.kind = s.kind and m.day = s.held_on`.execute(tx)
  const updated = await update(run)
  const created = await create(run)
  return { created, updated }
}

/** A worker without an organisation is the one of that name, if there is just one; nobody is created out of nowhere. */
async function findElsewhere(run: Run): Promise<void> {
  await sql`
    update in_meetings s set position_id = found.position_id
    from (
      select lower(k.name) as name, min(p.id::text)::uuid as position_id from worker k join position p on p.worker_id = k.id
      where lower(k.name) in (select lower(worker) from in_meetings where organisation_id is null)
      group by lower(k.name) having count(distinct k.id) = 1
    ) found where s.organisation_id is null and lower(s.worker) = found.name`.execute(run.tx)
  await warnRows(
    run,
    file,
    'worker',
    'workerWithoutOrganisation',
    sql`
      select line, jsonb_build_object('worker', worker) from in_meetings
      where worker is not null and organisation_id is null and position_id is null`,
  )
}

async function update({ tx }: Run): Promise<number> {
  const updated = await sql`
    with changed as (
      update meeting m set channel = s.channel, organisation_id = coalesce(s.organisation_id, m.organisation_id),
        position_id = coalesce(s.position_id, m.position_id), version = m.version + 1
      from in_meetings s where s.how = 'known' and m.id = s.subject_id
        and (m.channel, m.organisation_id, m.position_id) is distinct from
          (s.channel, coalesce(s.organisation_id, m.organisation_id), coalesce(s.position_id, m.position_id))
      returning m.client_id
    ) insert into import_touched select client_id from changed`.execute(tx)
  return affected(updated)
}

async function create(run: Run): Promise<number> {
  const { tx, at, day } = run
  const created = await sql`
    insert into meeting (client_id, kind, channel, starts_at, organisation_id, position_id, held, recorded_at)
    select client_id, kind, channel, held_on::timestamp at time zone 'Europe/Helsinki', organisation_id, position_id,
      case when held_on > ${day} then 'planned' else 'held' end, ${at}
    from in_meetings where how is null order by client_id, held_on`.execute(tx)
  await touch(run, sql`select client_id from in_meetings where how is null`)
  return affected(created)
}
