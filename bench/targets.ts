import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { hashToken, sessionCookie } from '../src/platform/session/session.ts'

/** A simulated worker, signed in: a post, its session, and clients whose files it opens. */
export interface Worker {
  readonly positionId: string
  readonly unitId: string
  readonly organisationId: string
  readonly role: string
  readonly cookie: string
  /** Each comes from an address of its own, as people do. */
  readonly address: string
  readonly clients: readonly Client[]
}

export interface Client {
  readonly id: string
  readonly nameKey: string
}

interface Row {
  positionId: string
  unitId: string
  organisationId: string
  role: string
  subject: string
  clients: Client[]
}

/** Workers with a case load, spread over the area, and some of the clients of each. */
const findWorkers = `
  select p.id as "positionId", p.unit_id as "unitId", p.organisation_id as "organisationId", p.role, w.subject, c.clients
  from (select * from position where role in ('ownCoach', 'socialCounsellor', 'socialWorker', 'rehabCoordinator')
    order by hashtext(id::text) limit $1) p
  join worker w on w.id = p.worker_id
  cross join lateral (
    select jsonb_agg(jsonb_build_object('id', f.id, 'nameKey', f.name_key)) as clients from (
      select c.id, c.name_key from access_grant g join client c on c.id = g.client_id
      where g.holder_id = p.id and g.ground in ('ownCustomer', 'jointService') and g.valid @> current_date
      group by c.id order by hashtext(c.id::text) limit $2) f) c
  where c.clients is not null`

/** Opens a session for each by the function that signing in ends with; the identity provider itself is not measured. */
export async function signInWorkers(
  owner: pg.ClientBase,
  workers: number,
  clients: number,
): Promise<Worker[]> {
  const { rows } = await owner.query<Row>(findWorkers, [workers, clients])
  const at = new Date()
  const signedIn: Worker[] = []
  for (const [n, { subject, ...row }] of rows.entries()) {
    const token = randomBytes(32).toString('base64url')
    await owner.query('select access.open_session($1, $2, $3)', [subject, hashToken(token), at])
    signedIn.push({
      ...row,
      cookie: `${sessionCookie}=${token}`,
      address: `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
    })
  }
  return signedIn
}

/** What the workloads wrote goes away: the product makes ids of version 7 by time, the generator much smaller ones. */
export async function cleanUp(owner: pg.ClientBase, since: Date): Promise<void> {
  await owner.query('set session_replication_role = replica')
  await owner.query(`delete from period_slot where period_id >= 'ff000000-0000-0000-0000-000000000000'`)
  await owner.query(`delete from period where id >= 'ff000000-0000-0000-0000-000000000000'`)
  await owner.query(`delete from contact_note where contact_id >= 'ff000000-0000-0000-0000-000000000000'`)
  await owner.query(`delete from contact where id >= 'ff000000-0000-0000-0000-000000000000'`)
  await owner.query('delete from enquiry where asked_at >= $1', [since])
  await owner.query('delete from session')
  for (const table of ['journal', 'deadline', 'mail'])
    await owner.query(`delete from ${table} where id >= '01000000-0000-0000-0000-000000000000'`)
  await owner.query(
    `update deadline set done_on = null, state = 'running', reason = null where done_on = $1::date and id < '01000000-0000-0000-0000-000000000000'`,
    [since],
  )
  await owner.query('delete from access_log where at >= $1', [since])
  await owner.query('delete from graphile_worker._private_jobs')
  await owner.query('set session_replication_role = origin')
}
