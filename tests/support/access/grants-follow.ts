import type pg from 'pg'
import { loadWorld } from './load.ts'
import { makeWorld } from './world.ts'

/** Changes of everything from which grants arise; each must be followed by the grants in the same statement. */
const changes: Readonly<Record<string, string>> = {
  'relationship changed': 'update relationship set closed_on = coalesce(closed_on, opened_on) + 40',
  'assignment changed': `update assignment set valid = daterange(lower(valid), coalesce(upper(valid), '2027-01-01') + 7)`,
  'joint_member changed': `update joint_member set valid = daterange(lower(valid), coalesce(upper(valid), '2027-01-01') + 7)`,
  'path_case changed': `update path_case set informed_on = informed_on + 1 where informed_on < coalesce(closed_on, '2030-01-01')`,
  'referral changed': `update referral set status = 'returned', answered_at = sent_at + interval '1 day', answer_reason = 'x' where status = 'sent'`,
  'period changed': 'update period set during = daterange(lower(during) - 3, upper(during))',
  'consent changed': `update consent set withdrawn_at = recorded_at where withdrawn_at is null`,
  'emergency_opening changed': `update emergency_opening set ends_at = opened_at + interval '1 hour'`,
  'plan_maker changed': 'update plan_maker set ended_on = named_on',
  'plan changed': `update plan set status = 'ended', ended_on = signed_on + 160 where ended_on is null and signed_on is not null`,
  'share_row changed': `update share_row set municipality_code = case municipality_code when '091' then '049' else '091' end`,
  // as when persons are merged: the row that goes is left to the merge
  'client_account changed': `with gone as (select client_id from client_account limit 1)
    update client_account a set client_id = (select id from client where id not in (select client_id from client_account) limit 1)
    from gone where a.client_id = gone.client_id and exists (select from client where id not in (select client_id from client_account));
    select access.refresh(array(select client_id from access_grant where ground = 'self' except select client_id from client_account))`,
  'proxy changed': `update proxy set ended_at = recorded_at + interval '1 day' where ended_at is null`,
  'organisation changed (days)': 'update organisation set finishing_days = finishing_days + 1',
  'organisation changed (kind)': 'update organisation set kind = null',
  'position changed': 'update position set unit_id = null where unit_id is not null',
  'share_list added': `insert into share_list (organisation_id, municipality_code)
    select o.id, m.code from organisation o, municipality m where m.code in ('091', '049') and o.kind is not null
      and not exists (select from share_list l where l.organisation_id = o.id and l.municipality_code = m.code)`,
}

/** Sources whose rows come one by one; what hangs on them in a world goes first. */
const additions: Readonly<Record<string, readonly string[]>> = {
  // written after what hangs on them, as when persons are merged
  relationship: ['set constraints all deferred'],
  path_case: ['set constraints all deferred'],
  assignment: [],
  joint_member: [],
  referral: [],
  period: [
    'delete from attendance',
    'delete from evaluation',
    'delete from certificate_skill',
    'delete from certificate_signing',
    'delete from certificate',
    'delete from feedback_answer',
    'delete from feedback',
  ],
  consent: ['delete from consent_paper', 'delete from statement_paper where consent_id is not null'],
  client_account: [],
  emergency_opening: ['delete from emergency_notice'],
  plan_maker: [],
  share_row: [],
  proxy: [
    'delete from access_log where proxy_id is not null',
    'delete from journal where proxy_id is not null',
  ],
}

const columns = 'client_id, holder_id, ground, source_id, column_name, reads, writes, valid, organisation_id'

async function countDifferent(db: pg.ClientBase): Promise<number> {
  const { rows } = await db.query<{ n: number }>(`
    with due as (select distinct ${columns} from access.grant_due where not isempty(valid)),
      there as (select ${columns} from access_grant)
    select ((select count(*) from (select * from due except select * from there) a)
      + (select count(*) from (select * from there except select * from due) b))::int as n`)
  return rows[0]?.n ?? 0
}

/** All grants as one text: it tells whether a change changed any. */
async function markOf(db: pg.ClientBase): Promise<string> {
  const { rows } = await db.query<{ mark: string }>(
    `select coalesce(md5(string_agg(g::text, ',' order by g::text)), '') as mark from access_grant g`,
  )
  return rows[0]?.mark ?? ''
}

export interface Followed {
  /** After which changes the grants are not what they should be. */
  readonly unfollowed: readonly string[]
  /** Which changes changed no grant: nothing was to be followed there. */
  readonly idle: readonly string[]
}

/** A world in which each of the changes changes some grant. */
const fullWorld = 1

/** Tries every change in a world of its own. Runs in the caller's transaction. */
export async function findUnfollowed(db: pg.ClientBase, seed = fullWorld): Promise<Followed> {
  const unfollowed: string[] = []
  const idle: string[] = []
  await db.query('savepoint follow')
  try {
    await loadWorld(db, makeWorld(seed))
    const attempt = async (name: string, before: readonly string[], change: string) => {
      await db.query('savepoint change')
      for (const text of before) await db.query(text)
      const mark = await markOf(db)
      await db.query(change)
      if ((await countDifferent(db)) > 0) unfollowed.push(name)
      else if ((await markOf(db)) === mark) idle.push(name)
      await db.query('rollback to savepoint change')
    }
    for (const [name, text] of Object.entries(changes)) await attempt(name, [], text)
    for (const [table, before] of Object.entries(additions))
      await attempt(
        `${table} added`,
        [
          ...before,
          `create temp table copied on commit drop as select * from ${table}`,
          `delete from ${table}`,
          'select access.refresh(array(select id from client))',
        ],
        `insert into ${table} select * from copied`,
      )
  } finally {
    await db.query('rollback to savepoint follow')
    await db.query('release savepoint follow')
  }
  return { unfollowed, idle }
}
