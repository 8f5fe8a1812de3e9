import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type PlainDate } from '../../src/kernel/plain-date.ts'
import { contains } from '../../src/kernel/span.ts'
import { categories } from '../../src/platform/access/category.ts'
import { hashToken } from '../../src/platform/session/session.ts'
import { loadSessions, loadWorld } from '../support/access/load.ts'
import {
  absentColleagues,
  noonOf,
  opens,
  type Reason,
  readMatrix,
  reasonsOf,
} from '../support/access/oracle.ts'
import { chanceOf } from '../support/access/random.ts'
import { type Row, rowsOf } from '../support/access/rows.ts'
import { makeWorld, type Position, type World } from '../support/access/world.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

/**
 * Proof 1 of docs/access.md: in random worlds the rows that the database gives each person, as the application's role in
 * that person's session, are those that a plain reading of the matrix and the grounds says. Nothing more, nothing less.
 * ACCESS_WORLDS=500 makes a long run, ACCESS_SEED=n begins with another world.
 */
const worlds = Number(process.env.ACCESS_WORLDS ?? 10)
const firstSeed = Number(process.env.ACCESS_SEED ?? 1)
const daysInWorld = 3

const matrix = readMatrix()

/** Someone in a session: a worker in a position, a client, or a proxy in the client's pages. */
interface Person {
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
  deadline: { id: 'id', written: true },
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
  if (!post) return false
  if (row.loggedWorkerId) return row.loggedWorkerId === post.workerId || post.role === 'dataProtectionOfficer'
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

function expectedOf(world: World, rows: readonly Row[], person: Person) {
  const reasons: Reason[] = person.post
    ? reasonsOf(world, person.post, person.day)
    : [{ clientId: person.clientId ?? '', column: person.proxyId ? 'proxy' : 'self' }]
  const has = (row: Row, category: Row['category'], level: 'read' | 'write') =>
    reasons.some((r) => r.clientId === row.clientId && covers(r, row) && opens(matrix, r, category, level))
  const mayRead = (row: Row) =>
    isOwnDoing(world, person, row, reasons) ||
    (row.opening === undefined &&
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

function peopleOf(world: World, seed: number): Person[] {
  const chance = chanceOf(seed + 1_000_000)
  const days = Array.from({ length: daysInWorld }, () =>
    addDays('2026-06-15' as PlainDate, chance.upTo(81) - 40),
  )
  const posts = world.positions.map((post) => ({ post, clientId: null, proxyId: null }))
  const clients = world.clients.filter((c) => c.hasAccount)
  const selves = clients.map((c) => ({ post: null, clientId: c.id, proxyId: null }))
  const proxies = world.proxies.map((x) => ({ post: null, clientId: x.clientId, proxyId: x.id }))
  return days.flatMap((day) =>
    [...posts, ...selves, ...proxies].map((who) => ({ ...who, day, token: chance.id() })),
  )
}

const mayEnter = (world: World, { post, proxyId, day }: Person): boolean => {
  const proxy = world.proxies.find((x) => x.id === proxyId)
  if (proxy) return contains(proxy.valid, day) && (proxy.endedOn === null || day < proxy.endedOn)
  if (post === null) return true
  return (
    contains(post.valid, day) && world.organisations.some((o) => o.id === post.organisationId && o.active)
  )
}

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

/** Runs in a transaction that is rolled back: the next world finds the database empty. */
async function inWorld<T>(
  world: World,
  people: readonly Person[],
  work: (db: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const db = await database.pools.owner.connect()
  try {
    await db.query('begin')
    await loadWorld(db, world)
    const sessions = people.map((p) => ({ ...p, positionId: p.post?.id ?? null }))
    await loadSessions(db, sessions)
    await db.query('set local role yhteispolku_app')
    return await work(db)
  } finally {
    await db.query('rollback')
    db.release()
  }
}

const different = (a: readonly string[], b: readonly string[]) => {
  const others = new Set(b)
  return a.filter((x) => !others.has(x))
}

/** What the database does otherwise than the plain reading says, in words with which the case is found again. */
async function findDifferences(
  seed: number,
): Promise<{ differences: string[]; seen: number; written: number }> {
  const world = makeWorld(seed)
  const rows = rowsOf(world)
  const people = peopleOf(world, seed)
  const differences: string[] = []
  let [seen, written] = [0, 0]
  await inWorld(world, people, async (db) => {
    for (const person of people) {
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
      seen += actual.read.length
      written += actual.written.length
    }
  })
  return { differences, seen, written }
}

describe('what the database gives each person is what the matrix and the grounds say', () => {
  it.each(Array.from({ length: worlds }, (_, i) => firstSeed + i))('in world %d', async (seed) => {
    const { differences, seen, written } = await findDifferences(seed)
    expect(differences.slice(0, 20)).toEqual([])
    expect(seen, 'the world shows something to somebody').toBeGreaterThan(100)
    expect(written).toBeGreaterThan(0)
  })
})

describe('the matrix', () => {
  it('that people read equals the one that the database uses', async () => {
    const { rows } = await database.pools.owner.query<{ column: string; category: string; level: string }>(
      'select column_name as column, category, level from access_matrix',
    )
    const used = rows.map((r) => `${r.column} × ${r.category}: ${r.level}`).sort()
    const written = [...matrix].flatMap(([column, cells]) =>
      [...cells]
        .filter(([, cell]) => cell !== '-')
        .map(([category, cell]) => `${column} × ${category}: ${cell}`),
    )
    expect(used).toEqual(written.sort())
  })

  it('has every category of data and only the four signs', () => {
    for (const [column, cells] of matrix) {
      expect([...cells.keys()], column).toEqual(categories)
      for (const [category, cell] of cells) expect('-rwc', `${column} × ${category}`).toContain(cell)
    }
  })

  it('is the one that category bits of the code follow', async () => {
    const { rows } = await database.pools.owner.query<{ code: string }>(
      'select code from access_category order by bit',
    )
    expect(rows.map((r) => r.code)).toEqual(categories)
  })
})
