import { sql } from 'kysely'
import { resolveOrganisations } from '../names.ts'
import {
  affected,
  leaveRepeated,
  type Run,
  resolveClients,
  touch,
  type Written,
  warnRows,
} from '../staging.ts'

const file = 'consents.csv'

/** Consents, known by client, organisation and day. What was consented to stands for ever; a withdrawal is taken (B1). */
export async function writeConsents(run: Run): Promise<Written> {
  const { tx } = run
  await resolveClients(run, file)
  await resolveOrganisations(run, file, 'organisation')
  await leaveRepeated(run, file, 'given_on', ['client_id', 'organisation_id', 'given_on'])
  await sql`
    update in_consents s set subject_id = c.id, how = 'known'
    from (
      select distinct on (client_id, organisation_id, given_on) id, client_id, organisation_id, given_on from consent
      where client_id in (select client_id from in_consents) and unit_id is null and answer = 'given'
      order by client_id, organisation_id, given_on, withdrawn_at is not null, id desc
    ) c where c.client_id = s.client_id and c.organisation_id = s.organisation_id and c.given_on = s.given_on`.execute(
    tx,
  )
  const updated = await withdraw(run)
  await tellStanding(run)
  return { created: await create(run), updated }
}

async function withdraw({ tx }: Run): Promise<number> {
  const updated = await sql`
    with changed as (
      update consent c set withdrawn_at = s.withdrawn_on::timestamp at time zone 'Europe/Helsinki', version = c.version + 1
      from in_consents s where s.how = 'known' and c.id = s.subject_id and c.withdrawn_at is null and s.withdrawn_on is not null
      returning c.client_id
    ) insert into import_touched select client_id from changed`.execute(tx)
  return affected(updated)
}

const tellStanding = (run: Run) =>
  warnRows(
    run,
    file,
    'categories',
    'consentStands',
    sql`
      select s.line, '{}'::jsonb from in_consents s join consent c on c.id = s.subject_id
      where s.how = 'known' and (c.valid_until is distinct from s.valid_until
        or not (c.categories <@ s.categories and c.categories @> s.categories))`,
  )

async function create(run: Run): Promise<number> {
  const { tx, at } = run
  const created = await sql`
    insert into consent (client_id, organisation_id, categories, purpose, given_on, valid_until, withdrawn_at, via, recorded_at)
    select client_id, organisation_id, categories, 'Tuotu rekisteristä', given_on, valid_until,
      withdrawn_on::timestamp at time zone 'Europe/Helsinki', 'register', ${at}
    from in_consents where how is null order by client_id, given_on`.execute(tx)
  await touch(run, sql`select client_id from in_consents where how is null`)
  return affected(created)
}
