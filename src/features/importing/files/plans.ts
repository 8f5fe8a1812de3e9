import { sql } from 'kysely'
import {
  affected,
  findNamed,
  leaveRepeated,
  type Run,
  rejectRows,
  resolveClients,
  touch,
  type Written,
} from '../staging.ts'

const file = 'plans.csv'

/** Parties whose signatures a plan of the kind has (C1–C5). */
const parties = {
  employment: ['client', 'employment'],
  activation: ['client', 'employment', 'social'],
  lightActivation: ['client', 'employment', 'social'],
  multiSector: ['client', 'employment', 'social'],
  coaching: ['client', 'social'],
} as const

/** Plans that have been signed: in force, or ended. Their contents stay in the register from which they come. */
export async function writePlans(run: Run): Promise<Written> {
  await resolveClients(run, file)
  await leaveRepeated(run, file, 'plan_ref', ['plan_ref'])
  await findNamed(run, file, 'plan_ref', 'plan')
  await rejectRows(
    run,
    file,
    'plan_ref',
    'referenceTaken',
    sql`
      select s.line, jsonb_build_object('reference', s.plan_ref)
      from in_plans s join plan p on p.id = s.subject_id where p.client_id <> s.client_id`,
  )
  const updated = await update(run)
  const created = await create(run)
  return { created, updated }
}

/** A plan that the product has superseded or ended stays so; its kind and parties are frozen by its signatures. */
async function update({ tx }: Run): Promise<number> {
  const ended = sql`coalesce(s.ended_on, p.ended_on)`
  const status = sql`case when p.status = 'inForce' and ${ended} is not null then 'ended' else p.status end`
  const updated = await sql`
    with changed as (
      update plan p set signed_on = s.signed_on, review_by = coalesce(s.review_by, p.review_by), ended_on = ${ended},
        status = ${status}, version = p.version + 1
      from in_plans s where s.how = 'known' and p.id = s.subject_id
        and (p.signed_on, p.review_by, p.ended_on, p.status) is distinct from
          (s.signed_on, coalesce(s.review_by, p.review_by), ${ended}, ${status})
      returning p.client_id
    ) insert into import_touched select client_id from changed`.execute(tx)
  return affected(updated)
}

async function create(run: Run): Promise<number> {
  const { tx, at } = run
  await sql`update in_plans set subject_id = uuidv7(), how = 'new' where how is null`.execute(tx)
  const created = await sql`
    insert into plan (id, client_id, kind, status, parties, signed_on, review_by, ended_on, reference, created_at)
    select subject_id, client_id, kind, case when ended_on is null then 'inForce' else 'ended' end,
      array(select jsonb_array_elements_text(${JSON.stringify(parties)}::jsonb -> kind)), signed_on, review_by, ended_on, plan_ref, ${at}
    from in_plans where how = 'new' order by client_id, subject_id`.execute(tx)
  await touch(run, sql`select client_id from in_plans where how = 'new'`)
  return affected(created)
}
