import type pg from 'pg'
import type { PlainDate } from '../../../src/kernel/plain-date.ts'
import { contains } from '../../../src/kernel/span.ts'
import { hashToken } from '../../../src/platform/session/session.ts'
import { type Copy, copiesOf, insertDifferences } from './inserts.ts'
import { loadSessions, loadWorld } from './load.ts'
import { absentColleagues, noonOf, opens, type Reason, readMatrix, reasonsOf } from './oracle.ts'
import { chanceOf } from './random.ts'
import { type Row, rowsOf } from './rows.ts'
import { dayOfWorld, makeWorld, type Position, type World } from './world.ts'

/** Trying to write costs more than reading: in every so many worlds. */
const insertsEvery = 10
export const triesInserts = (seed: number): boolean => seed % insertsEvery === 1

const matrix = readMatrix()

/** Someone in a session: a worker in a position, a client, or a proxy in the client's pages. */
export interface Person {
  readonly token: string
  readonly post: Position | null
  readonly clientId: string | null
  readonly proxyId: string | null
  readonly day: PlainDate
}

const tables: Readonly<
  Record<string, { readonly id: string; readonly category?: string; readonly written: boolean }>
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
  access_log: { id: 'id', written: false },
  decision: { id: 'id', written: true },
  decision_content: { id: 'decision_id', written: true },
  relationship: { id: 'id', written: true },
  path_case: { id: 'id', written: true },
  consent: { id: 'id', written: true },
  referral: { id: 'id', written: false },
  message_thread: { id: 'id', written: true },
  period: { id: 'id', written: true },
  attendance: { id: 'id', written: false },
  evaluation: { id: 'id', written: false },
  emergency_opening: { id: 'id', written: false },
  plan_maker: { id: 'id', written: true },
  share_row: { id: 'id', written: true },
  proxy: { id: 'id', written: true },
  assignment: { id: 'id', written: true },
  joint_member: { id: 'id', written: true },
  path_step: { id: 'id', written: true },
  plan_service: { id: 'id', written: true },
  plan_signature: { id: 'plan_id', written: true },
  plan_outcome: { id: 'id', written: false },
  plan_outcome_rating: { id: 'outcome_id', written: false },
  plan_confirmation: { id: 'plan_id', written: false },
  meeting: { id: 'id', written: true },
  message: { id: 'id', written: false },
  message_participant: { id: "thread_id || '/' || holder_id", written: true },
  client_bar: { id: "client_id || '/' || worker_id", written: false },
  client_account: { id: 'client_id', written: false },
  statement: { id: 'id', written: true },
  statement_request: { id: 'id', written: true },
  statement_paper: { id: 'id', written: true },
}

const readAll = Object.entries(tables)
  .map(([table, { id }]) => `select '${table}' || ' ' || ${id} as row from ${table}`)
  .join(' union all ')

/** Locking a row asks both policies, reading and changing, and changes nothing. */
const lockable = Object.entries(tables).filter(([, t]) => t.written)
const lockAll = `with ${lockable.map(([t, { id }]) => `${t}_rows as (select '${t}' || ' ' || ${id} as row from ${t} for update)`).join(', ')}
  ${lockable.map(([t]) => `select row from ${t}_rows`).join(' union all ')}`

const keepers = ['administrator', 'registerKeeper', 'dataProtectionOfficer']

/** A provider's reason covers its own rows; that of a referral's receiver the one referral. */
function covers(reason: Reason, row: Row): boolean {
  if (row.sender && reason.referralId && reason.referralId !== row.id) return false
  if (reason.onlyOrganisation === undefined || row.organisationId === undefined) return true
  return reason.onlyOrganisation === row.organisationId
}

/** A decision: whole to the organisation that makes it, that it was made to others, and to the client once it is sent. */
function mayReadDecision({ decision }: Row, { post }: Person): boolean {
  if (!decision || (post && post.organisationId === decision.of)) return true
  return post ? decision.isMade && !decision.isFull : decision.isSent
}
const mayWriteDecision = ({ decision }: Row, { post }: Person): boolean =>
  !decision || post?.organisationId === decision.of

function mayReadAddress(world: World, person: Person, row: Row): boolean {
  const client = world.clients.find((c) => c.id === row.clientId)
  const hasRight = person.post ? person.post.seesProtected : person.proxyId === null
  return !row.isAddress || !client?.protected || hasRight
}

/** In whose names one acts: one's own and those of absent colleagues. */
const namesOf = (world: World, { post, clientId, day }: Person): readonly (string | null)[] =>
  post ? [post, ...absentColleagues(world, post, day)].map((p) => p.id) : [clientId]

/** Rows that are one's own doing: the referral one sent or took, the entries of one's own in the log. */
function isOwnDoing(world: World, person: Person, row: Row, reasons: readonly Reason[]): boolean {
  const { post } = person
  if (row.opening) return readsOpening(world, person, row)
  if (row.only === 'self') return person.clientId === row.clientId && person.proxyId === null
  if (row.only) return post?.workerId === row.only.workerId
  if (!post) return false
  if (row.loggedWorkerId !== undefined)
    return row.loggedWorkerId === post.workerId || post.role === 'dataProtectionOfficer'
  if (!row.sender || keepers.includes(post.role)) return false
  const isBarred = world.bars.some((b) => b.clientId === row.clientId && b.workerId === post.workerId)
  const names = namesOf(world, person)
  const took = names.includes(row.taker ?? '') && reasons.some((r) => r.clientId === row.clientId)
  return !isBarred && (names.includes(row.sender) || took)
}

/** An emergency opening: its maker, the client, and those told of it who may handle the client. */
function readsOpening(world: World, { post, clientId }: Person, row: Row): boolean {
  if (!post) return clientId === row.clientId
  const isBarred = world.bars.some((b) => b.clientId === row.clientId && b.workerId === post.workerId)
  return row.opening?.by === post.id || (row.opening?.told.includes(post.id) === true && !isBarred)
}

const reasonsOfPerson = (world: World, { post, clientId, proxyId, day }: Person): Reason[] =>
  post ? reasonsOf(world, post, day) : [{ clientId: clientId ?? '', column: proxyId ? 'proxy' : 'self' }]

function expectedOf(world: World, rows: readonly Row[], person: Person) {
  const reasons = reasonsOfPerson(world, person)
  const has = (row: Row, category: Row['category'], level: 'read' | 'write') =>
    reasons.some((r) => r.clientId === row.clientId && covers(r, row) && opens(matrix, r, category, level))
  const mayRead = (row: Row) =>
    isOwnDoing(world, person, row, reasons) ||
    (row.opening === undefined &&
      row.only === undefined &&
      has(row, row.category, 'read') &&
      (row.proxyId === undefined || person.proxyId === null || person.proxyId === row.proxyId) &&
      (row.behind === undefined || has(row, row.behind, 'read')) &&
      (!row.participants || row.participants.some((id) => namesOf(world, person).includes(id))) &&
      mayReadDecision(row, person) &&
      mayReadAddress(world, person, row))
  const mayWrite = (row: Row) => {
    const { organisationId, ...anyones } = row
    const category = row.writtenAs ?? row.category
    if (row.proxyId !== undefined && person.proxyId !== null) return false
    if (row.isPaper && !person.post) return person.proxyId === null && mayRead(row)
    return (
      row.isWritten &&
      mayRead(row) &&
      mayWriteDecision(row, person) &&
      has(row.writtenAs ? anyones : row, category, 'write')
    )
  }
  const names = (of: readonly Row[]) => of.map((row) => `${row.table} ${row.id}`).sort()
  return { read: names(rows.filter(mayRead)), written: names(rows.filter(mayWrite)) }
}

const isInPerson = ({ clientId, proxyId }: Person, row: Row): boolean =>
  clientId === row.clientId && proxyId === null

/** Whether a new row like this one may be written: the category's right, and what the table asks besides. */
export function expectedInsert(world: World, person: Person, row: Row): boolean {
  const reasons = reasonsOfPerson(world, person)
  const { organisationId, ...anyones } = row
  const has = (category: Row['category'], level: 'read' | 'write', of: Row = anyones) =>
    reasons.some((r) => r.clientId === row.clientId && covers(r, of) && opens(matrix, r, category, level))
  if (row.table === 'journal') return person.proxyId !== null
  if (row.table === 'access_log') return row.loggedWorkerId === '' && person.post === null
  if (row.table === 'referral')
    return row.sender === person.post?.id && row.isWaiting === true && has('contactLog', 'read')
  // one's own evaluation, in person
  if (row.table === 'evaluation' && isInPerson(person, row)) return true
  if (row.isPaper && row.category === 'healthRecords' && isInPerson(person, row)) return true
  if (row.askedBy && !person.post) return false
  const isScoped = row.writtenAs === undefined
  if (!has(row.writtenAs ?? row.category, 'write', isScoped ? row : anyones)) return false
  if (row.writtenAs && organisationId !== undefined && !has(row.category, 'read', row)) return false
  if (row.behind !== undefined && !has(row.behind, 'read')) return false
  // the worlds' messages are the client's: written in the client's pages only (migration 0061)
  if (row.table === 'message')
    return person.clientId === row.clientId && row.participants?.includes(row.clientId) === true
  return mayReadAddress(world, person, row)
}

async function actualOf(db: pg.ClientBase, person: Person) {
  const at = noonOf(person.day)
  const entered = await db.query('select position_id, client_id from access.enter($1, $2)', [
    hashToken(person.token),
    at,
  ])
  const ask = async (name: string, text: string) =>
    (await db.query<{ row: string }>({ name, text })).rows.map(({ row }) => row).sort()
  return {
    entered: entered.rows.length,
    read: await ask('read', readAll),
    written: await ask('lock', lockAll),
  }
}

/** Everyone who could sign in: each worker's position, client and proxy. */
export function peopleOf(world: World, seed: number): Person[] {
  const chance = chanceOf(seed + 2_000_000)
  // one day a world: another world says more than another day of the same
  const day = dayOfWorld(seed)
  const posts = world.positions.map((post) => ({ post, clientId: null, proxyId: null }))
  const clients = world.clients.filter((c) => c.hasAccount)
  const selves = clients.map((c) => ({ post: null, clientId: c.id, proxyId: null }))
  const proxies = world.proxies.map((x) => ({ post: null, clientId: x.clientId, proxyId: x.id }))
  return [...posts, ...selves, ...proxies].map((who) => ({ ...who, day, token: chance.id() }))
}

export const mayEnter = (world: World, { post, proxyId, day }: Person): boolean => {
  const proxy = world.proxies.find((x) => x.id === proxyId)
  if (proxy) return contains(proxy.valid, day) && (proxy.endedOn === null || day < proxy.endedOn)
  if (post === null) return true
  return (
    contains(post.valid, day) && world.organisations.some((o) => o.id === post.organisationId && o.active)
  )
}

/** Fills the database with the world within the caller's transaction, and takes it away again. */
async function inWorld(
  db: pg.ClientBase,
  world: World,
  people: readonly Person[],
  isTrying: boolean,
  work: (copies: readonly Copy[]) => Promise<void>,
): Promise<void> {
  await db.query('savepoint world')
  try {
    await loadWorld(db, world)
    const sessions = people.map((p) => ({ ...p, positionId: p.post?.id ?? null }))
    await loadSessions(db, sessions)
    const copies = isTrying ? await copiesOf(db) : []
    await db.query('set local role yhteispolku_app')
    await work(copies)
  } finally {
    await db.query('rollback to savepoint world')
    await db.query('release savepoint world')
  }
}

const different = (a: readonly string[], b: readonly string[]) => {
  const others = new Set(b)
  return a.filter((x) => !others.has(x))
}

/** What the database does otherwise than the plain reading says, in words with which the case is found again. */
export async function findDifferences(
  db: pg.ClientBase,
  seed: number,
  most = Number.POSITIVE_INFINITY,
): Promise<{ differences: string[]; seen: number; written: number }> {
  const world = makeWorld(seed)
  const rows = rowsOf(world)
  const people = peopleOf(world, seed)
  const differences: string[] = []
  let [seen, written] = [0, 0]
  await inWorld(db, world, people, triesInserts(seed), async (copies) => {
    for (const person of people) {
      if (differences.length >= most) return
      const actual = await actualOf(db, person)
      const isIn = mayEnter(world, person)
      const expected = isIn ? expectedOf(world, rows, person) : { read: [], written: [] }
      if (actual.entered !== (isIn ? 1 : 0)) differences.push(`${person.day} entering ${person.post?.id}`)
      if (!isIn) continue
      const who = `${person.day} ${person.post ? `${person.post.role} ${person.post.id}` : `client ${person.clientId} ${person.proxyId}`}`
      for (const row of different(actual.read, expected.read))
        differences.push(`${who} reads too much: ${row}`)
      for (const row of different(expected.read, actual.read))
        differences.push(`${who} does not read: ${row}`)
      for (const row of different(actual.written, expected.written))
        differences.push(`${who} writes too much: ${row}`)
      for (const row of different(expected.written, actual.written))
        differences.push(`${who} does not write: ${row}`)
      if (copies.length > 0)
        for (const found of await insertDifferences(db, world, rows, copies, person))
          differences.push(`${who} ${found}`)
      seen += actual.read.length
      written += actual.written.length
    }
  })
  return { differences, seen, written }
}
