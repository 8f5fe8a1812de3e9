import type pg from 'pg'
import { hashToken } from '../../../src/platform/session/session.ts'
import {
  askedOf,
  changeableBySomebody,
  expectedOf,
  mayEnter,
  type Person,
  triesChanges,
  triesInserts,
} from './expected.ts'
import { loadSessions, loadWithoutTriggers } from './load.ts'
import { noonOf } from './oracle.ts'
import { rowsOf } from './rows.ts'
import { type Copy, copiesOf, triedDifferences } from './tried.ts'
import { makeWorld, type World } from './world.ts'

export const tables: Readonly<
  Record<string, { readonly id: string; readonly written: boolean; readonly only?: string }>
> = {
  client: { id: 'id', written: true },
  client_identity: { id: 'client_id', written: true },
  client_contact: { id: 'client_id', written: true },
  jobseeker_status: { id: 'id', written: true },
  plan: { id: 'id', written: true },
  situation_fact: { id: 'id', written: true },
  contact: { id: 'id', written: true },
  contact_note: { id: 'contact_id', written: true },
  deadline: { id: 'id', written: false },
  journal: { id: 'id', written: false },
  access_log: { id: 'id', written: false, only: `at < '2026-02-01'` },
  decision: { id: 'id', written: true },
  decision_content: { id: 'decision_id', written: true },
  relationship: { id: 'id', written: true },
  path_case: { id: 'id', written: true },
  consent: { id: 'id', written: true },
  referral: { id: 'id', written: true },
  message_thread: { id: 'id', written: true },
  period: { id: 'id', written: true },
  attendance: { id: 'id', written: false },
  evaluation: { id: 'id', written: false },
  certificate: { id: 'id', written: true },
  certificate_skill: { id: 'certificate_id', written: false },
  certificate_signing: { id: 'certificate_id', written: false },
  feedback: { id: 'id', written: true },
  feedback_answer: { id: "feedback_id || '/' || question", written: false },
  emergency_opening: { id: 'id', written: false },
  plan_maker: { id: 'id', written: true },
  share_row: { id: 'id', written: true },
  share_mark: { id: 'id', written: true },
  share_agreement: { id: 'id', written: true },
  proxy: { id: 'id', written: true },
  assignment: { id: 'id', written: true },
  joint_member: { id: 'id', written: true },
  path_step: { id: 'id', written: true },
  plan_service: { id: 'id', written: false },
  plan_signature: { id: 'plan_id', written: true },
  plan_outcome: { id: 'id', written: false },
  plan_outcome_rating: { id: "outcome_id || '/' || party", written: false },
  plan_confirmation: { id: 'plan_id', written: false },
  meeting: { id: 'id', written: true },
  message: { id: 'id', written: false },
  message_participant: { id: "thread_id || '/' || holder_id", written: true },
  client_bar: { id: "client_id || '/' || worker_id", written: false },
  client_account: { id: 'client_id', written: false },
  statement: { id: 'id', written: true },
  statement_request: { id: 'id', written: true },
  statement_paper: { id: 'id', written: true },
  decision_delivery: { id: 'decision_id', written: true },
  decision_act: { id: 'id', written: false },
  decision_notice: { id: 'decision_id', written: true },
  support_threshold: { id: 'id', written: true },
  consent_paper: { id: 'consent_id', written: false },
  log_request: { id: 'id', written: true },
  log_finding: { id: 'id', written: true },
}

/** The rows of one world's clients: others lie in the same tables, which are none of its business. */
const ofClients = (table: string) => `${table === 'client' ? 'id' : 'client_id'} = any ($1::uuid[])`

/** What is asked in each session: the tables' rows that it reads, and those it may change. Prepared under their names. */
interface Asking {
  readonly name: string
  readonly read: string
  /** Locking a row asks both policies, reading and changing, and changes nothing. */
  readonly lock: string | null
}

function askingOf(name: string, asked: typeof tables): Asking {
  const reads = Object.entries(asked).map(
    ([table, { id, only }]) =>
      `select '${table}' || ' ' || ${id} as row from ${table} where ${ofClients(table)} and ${only ?? true}`,
  )
  const locks = Object.entries(asked)
    .filter(([, { written }]) => written)
    .map(([table, { id }]) => ({
      row: `select row from ${table}_rows`,
      lock: `${table}_rows as (select '${table}' || ' ' || ${id} as row from ${table} where ${ofClients(table)} for update)`,
    }))
  const lock = `with ${locks.map((t) => t.lock).join(', ')} ${locks.map((t) => t.row).join(' union all ')}`
  return { name, read: reads.join(' union all '), lock: locks.length > 0 ? lock : null }
}

const everything = askingOf('all', tables)
const askingOne = new Map(
  Object.entries(tables).map(([table, how]) => [table, askingOf(table, { [table]: how })]),
)

/** A world, its people with their sessions, and what is copied when writing is tried. */
export interface Looked {
  readonly seed: number
  readonly world: World
  readonly people: readonly Person[]
  readonly clientIds: readonly string[]
  readonly copies: readonly Copy[]
}

/** Not the catalogues that all databases of a cluster share: they would be locked to every other run until the end. */
const analyzeOwn = `do $$ begin
  execute (select 'analyze ' || string_agg(quote_ident(tablename), ', ') from pg_tables where schemaname = 'public');
end $$`

/**
 * Fills the database with the worlds, side by side, within the caller's transaction: that costs hardly more than one of
 * them. Then it acts as the application.
 */
export async function loadLooked(db: pg.ClientBase, seeds: readonly number[]): Promise<Looked[]> {
  const worlds = seeds.map((seed) => ({ seed, world: makeWorld(seed) }))
  await loadWithoutTriggers(
    db,
    worlds.map(({ world }) => world),
  )
  const all: Looked[] = []
  for (const { seed, world } of worlds) {
    const clientIds = world.clients.map((c) => c.id)
    const people = askedOf(world, seed)
    const copies = triesInserts(seed)
      ? await copiesOf(db, clientIds, changeableBySomebody(world, rowsOf(world), people))
      : []
    all.push({ seed, world, people, clientIds, copies })
  }
  const people = all.flatMap((looked) => looked.people)
  await loadSessions(
    db,
    people.map((p) => ({ ...p, positionId: p.post?.id ?? null })),
  )
  // the same statement for everybody: planned once, for tables as they now are
  await db.query(analyzeOwn)
  await db.query('set local plan_cache_mode = force_generic_plan')
  return all
}

/** What the session of the person reads and may change. */
async function actualOf(db: pg.ClientBase, { seed, clientIds }: Looked, person: Person, asking: Asking) {
  const at = noonOf(person.day)
  const entered = await db.query({
    name: 'enter',
    text: 'select position_id, client_id from access.enter($1, $2)',
    values: [hashToken(person.token), at],
  })
  const ask = async (what: string, text: string) =>
    (await db.query<{ row: string }>({ name: `${what} ${asking.name}`, text, values: [clientIds] })).rows.map(
      ({ row }) => row,
    )
  return {
    entered: entered.rows.length,
    read: await ask('read', asking.read),
    written: asking.lock && triesChanges(seed) ? await ask('lock', asking.lock) : null,
  }
}

const different = (a: readonly string[], b: readonly string[]) => {
  const others = new Set(b)
  return a.filter((x) => !others.has(x))
}

export interface Found {
  readonly differences: string[]
  /** Rows read by everybody together. */
  readonly seen: number
}

/** What is asked: until so many differences are found, and of one table only where that is enough. */
interface Question {
  readonly most?: number
  readonly table?: string
}

/** What the database does otherwise than the plain reading says, in words with which the case is found again. */
export async function differencesOf(
  db: pg.ClientBase,
  looked: Looked,
  { most = Number.POSITIVE_INFINITY, table = '' }: Question = {},
): Promise<Found> {
  const { world, people } = looked
  const asking = askingOne.get(table) ?? everything
  const isAsked = (row: { readonly table: string }) => asking === everything || row.table === table
  const copies = looked.copies.filter(isAsked)
  const rows = rowsOf(world).filter(isAsked)
  const differences: string[] = []
  let seen = 0
  for (const person of people) {
    if (differences.length >= most) break
    const actual = await actualOf(db, looked, person, asking)
    const isIn = mayEnter(world, person)
    if (actual.entered !== (isIn ? 1 : 0)) differences.push(`${person.day} entering ${person.post?.id}`)
    if (!isIn) continue
    const expected = expectedOf(world, rows, person)
    const who = `${person.day} ${person.post ? `${person.post.role} ${person.post.id}` : `client ${person.clientId} ${person.proxyId}`}`
    const tell = (what: string, names: readonly string[]) =>
      differences.push(...names.map((row) => `${who} ${what}: ${row}`))
    tell('reads too much', different(actual.read, expected.read))
    tell('does not read', different(expected.read, actual.read))
    if (actual.written) {
      tell('writes too much', different(actual.written, expected.written))
      tell('does not write', different(expected.written, actual.written))
    }
    if (copies.length > 0)
      for (const found of await triedDifferences(db, world, rows, copies, person))
        differences.push(`${who} ${found}`)
    seen += actual.read.length
  }
  return { differences, seen }
}

/** The same of many worlds, in a transaction of the caller's. */
export async function findDifferences(db: pg.ClientBase, seeds: readonly number[]): Promise<Found[]> {
  const all = await loadLooked(db, seeds)
  await db.query('set local role yhteispolku_app')
  const found: Found[] = []
  for (const looked of all) found.push(await differencesOf(db, looked))
  return found
}
