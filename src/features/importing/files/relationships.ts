import { sql } from 'kysely'
import { defaultUnit, resolveOrganisations, resolveWorkers } from '../names.ts'
import {
  affected,
  findNamed,
  leaveRepeated,
  type Run,
  rejectRows,
  resolveClients,
  touch,
  type Written,
  warnRows,
} from '../staging.ts'

const file = 'relationships.csv'

/**
 * Customer relationships and who answers for them. One that the product has closed meanwhile is not opened again, and a
 * worker who has taken it over keeps it.
 */
export async function writeRelationships(run: Run): Promise<Written> {
  await resolveClients(run, file)
  await leaveRepeated(run, file, 'relationship_ref', ['relationship_ref'])
  await findNamed(run, file, 'relationship_ref', 'relationship')
  await rejectRows(
    run,
    file,
    'relationship_ref',
    'referenceTaken',
    sql`
      select s.line, jsonb_build_object('reference', s.relationship_ref)
      from in_relationships s join relationship r on r.id = s.subject_id where r.client_id <> s.client_id`,
  )
  await resolveOrganisations(run, file, 'organisation')
  await resolveWorkers(run, file, { day: 'opened_on', kind: 'kind' })
  const updated = await update(run)
  const created = await create(run)
  await assign(run)
  return { created, updated }
}

async function update(run: Run): Promise<number> {
  const closed = sql`coalesce(s.closed_on, r.closed_on)`
  const reason = sql`case when s.closed_on is null then r.closing_reason else coalesce(s.closing_reason, r.closing_reason) end`
  const updated = await sql`
    with changed as (
      update relationship r set organisation_id = s.organisation_id, kind = s.kind, opened_on = s.opened_on,
        closed_on = case when ${closed} < s.opened_on then null else ${closed} end,
        closing_reason = case when ${closed} < s.opened_on then null else ${reason} end, version = r.version + 1
      from in_relationships s where s.how = 'known' and r.id = s.subject_id
        and (r.organisation_id, r.kind, r.opened_on, r.closed_on, r.closing_reason) is distinct from
          (s.organisation_id, s.kind, s.opened_on, ${closed}, ${reason})
      returning r.client_id
    ) insert into import_touched select client_id from changed`.execute(run.tx)
  return affected(updated)
}

async function create(run: Run): Promise<number> {
  const { tx } = run
  await sql`update in_relationships set subject_id = uuidv7(), how = 'new' where how is null`.execute(tx)
  const created = await sql`
    insert into relationship (id, client_id, organisation_id, kind, opened_on, closed_on, closing_reason, reference)
    select subject_id, client_id, organisation_id, kind, opened_on, closed_on,
      case when closed_on is not null then closing_reason end, relationship_ref
    from in_relationships where how = 'new' order by client_id, subject_id`.execute(tx)
  await touch(run, sql`select client_id from in_relationships where how = 'new'`)
  return affected(created)
}

/** To the worker; an open one without a worker to the list of the organisation's unit, so that it waits in sight. */
async function assign(run: Run): Promise<void> {
  const { tx } = run
  await sql`
    update in_relationships s set unit_id = ${defaultUnit(sql`s.organisation_id`)}
    where s.position_id is null and s.closed_on is null`.execute(tx)
  await sql`
    insert into assignment (relationship_id, client_id, position_id, unit_id, valid)
    select s.subject_id, s.client_id, s.position_id, s.unit_id, daterange(s.opened_on, null)
    from in_relationships s
    where num_nonnulls(s.position_id, s.unit_id) = 1
      and not exists (select from assignment a where a.relationship_id = s.subject_id)
    order by s.client_id, s.subject_id`.execute(tx)
  await warnRows(
    run,
    file,
    'worker',
    'workerKept',
    sql`
      select s.line, jsonb_build_object('worker', s.worker) from in_relationships s
      where s.how = 'known' and s.position_id is not null
        and not exists (select from assignment a where a.relationship_id = s.subject_id and a.position_id = s.position_id)`,
  )
  await warnRows(
    run,
    file,
    'worker',
    'workerMissing',
    sql`
      select s.line, jsonb_build_object('organisation', s.organisation) from in_relationships s
      where s.worker is null and s.closed_on is null and s.how = 'new'`,
  )
}
