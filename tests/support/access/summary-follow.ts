import type pg from 'pg'
import { fillDesk } from './fill-desk.ts'
import type { Followed } from './grants-follow.ts'
import { loadWorld } from './load.ts'
import { dayOfWorld, makeWorld } from './world.ts'

const ofPeriods = [
  'attendance',
  'evaluation',
  'certificate_skill',
  'certificate_signing',
  'certificate',
  'feedback_answer',
  'feedback',
  'period_slot',
].map((table) => `delete from ${table}`)

/** Of every table that a desk's row is put together from: what goes before its rows can, and a change of them. */
const sources: Readonly<Record<string, { readonly before: readonly string[]; readonly change: string }>> = {
  contact: {
    before: ['delete from contact_note'],
    change: `update contact set contacted_at = contacted_at + interval '1 day'`,
  },
  meeting: { before: [], change: `update meeting set held = 'cancelled'` },
  consent: {
    before: ['delete from consent_paper', 'delete from statement_paper where consent_id is not null'],
    change: 'update consent set withdrawn_at = recorded_at where withdrawn_at is null',
  },
  assignment: {
    before: [],
    change: 'update assignment set valid = daterange(lower(valid) - 3, upper(valid))',
  },
  path_case: {
    before: ['set constraints all deferred'],
    change: `update path_case set turn = case turn when 'pair' then 'client' else 'pair' end`,
  },
  period: {
    before: ofPeriods,
    change: 'update period set during = daterange(lower(during), upper(during) + 3)',
  },
  deadline: {
    before: [],
    change: 'update deadline set moved_on = null, moved_from = null, moved_version = null',
  },
}
/** As when two persons turn out to be one. */
const moved = (table: string) => `update ${table} set client_id = (select max(id::text)::uuid from client)
  where client_id = (select client_id from ${table} order by client_id limit 1)`
const movable = ['contact', 'meeting']

const difference = `select count(*)::int as n from (
  (select * from access.desk_summary_due except select * from desk_summary) union all
  (select * from desk_summary except select * from access.desk_summary_due)) d
  where num_nonnulls(last_contact, last_meeting, planned, consents, assigned, cases, period_until) > 0 or moved`
const mark = `select coalesce(md5(string_agg(s::text, ',' order by s::text)), '') as mark from desk_summary s`

/** A world in which each of the changes changes some row. */
const fullWorld = 16

/** Tries every change, removal and addition in a world of its own. Runs in the caller's transaction. */
export async function findUnsummarised(db: pg.ClientBase, seed = fullWorld): Promise<Followed> {
  const unfollowed: string[] = []
  const idle: string[] = []
  const read = async (text: string) => Object.values((await db.query(text)).rows[0])[0]
  const attempt = async (what: string, text: string) => {
    const before = await read(mark)
    await db.query(text)
    if ((await read(difference)) !== 0) unfollowed.push(what)
    else if ((await read(mark)) === before) idle.push(what)
  }
  await db.query('savepoint summary')
  await loadWorld(db, makeWorld(seed))
  await fillDesk(db, makeWorld(seed), seed, dayOfWorld(seed))
  for (const [table, { before, change }] of Object.entries(sources)) {
    await db.query('savepoint source')
    await attempt(`${table} changed`, change)
    await db.query('rollback to savepoint source')
    for (const text of before) await db.query(text)
    if (movable.includes(table)) await attempt(`${table} moved`, moved(table))
    await db.query(`create temp table copied on commit drop as select * from ${table}`)
    await attempt(`${table} removed`, `delete from ${table}`)
    await attempt(`${table} added`, `insert into ${table} select * from copied`)
    await db.query('rollback to savepoint source')
  }
  await db.query('rollback to savepoint summary')
  return { unfollowed, idle }
}
