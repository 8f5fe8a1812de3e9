import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashToken } from '../../src/platform/session/session.ts'
import {
  factKey,
  plainFacts,
  type Question,
  type Readable,
  readThroughPolicies,
} from '../support/access/desk.ts'
import { mayEnter, type Person, peopleOf } from '../support/access/expected.ts'
import { fillDesk } from '../support/access/fill-desk.ts'
import { copyOf, type Guards, makeCopies } from '../support/access/guards.ts'
import { loadSessions, loadWorld } from '../support/access/load.ts'
import { noonOf } from '../support/access/oracle.ts'
import { askList, fillNames, listQuestions } from '../support/access/search.ts'
import { dayOfWorld, makeWorld, type World } from '../support/access/world.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

/**
 * The functions of the desk and of the list of clients run with the owner's rights and repeat the policies (docs/adr/0012). Here they
 * are compared, in random worlds and every session, with what ordinary statements of that session read. So that this can fail, copies
 * of each function with one guard taken away are compared as well: each must be found out (within ten worlds).
 * ACCESS_WORLDS=200 makes a long run, ACCESS_SEED=n begins with another world.
 */
const worlds = Number(process.env.ACCESS_WORLDS ?? 10)
// among these ten is one for each guard: worlds in which it alone decides are rare
const firstSeed = Number(process.env.ACCESS_SEED ?? 16)

const everyGround = [
  'ownCustomer',
  'jointService',
  'activationPlan',
  'referral',
  'placement',
  'consent',
  'supervision',
  'shareList',
].concat(['self', 'proxy', 'emergency'])

/** One guard of the function: what is taken away, and what stands there instead. */
const guards: Guards = {
  'what the session reads': [
    'g.holder_id = any ((select access.holders())::uuid[]) and g.valid @>',
    'g.valid @>',
  ],
  'reads of the day': ['and g.valid @> (select access.day())', ''],
  barred: ['and coalesce(o.client_id, r.client_id) <> all ((select access.barred())::uuid[])', ''],
  'own units': ['and r.to_unit_id = any ((select access.holders())::uuid[])', ''],
  'the referral one sent': ['r.from_position_id = any ((select access.holders())::uuid[])', 'false'],
  'readers of referrals': ["bool_or(g.reads & access.bit('needsAssessment') <> 0 and", 'bool_or('],
  'only the referral that was sent': ['r.id = any (o.waiting)', 'o.waiting is not null'],
  "a provider's own rows": ['filter (where g.organisation_id is null)', ''],
  'categories of deadlines': [
    'any (p_holders))\n      and b.reads & access.bit(category) <> 0',
    'any (p_holders))',
  ],
  'deadlines of periods': ["(subject <> 'period'", "(true or subject <> 'period'"],
  'categories of moved deadlines': [
    "state = 'running'\n      and b.reads & access.bit(category) <> 0",
    "state = 'running'",
  ],
  cases: ["case when b.reads & access.bit('decisionJoint') <> 0 then y.cases", 'case when true then y.cases'],
  'turns of cases': [
    "case when b.reads & access.bit('decisionJoint') <> 0 then y.turns",
    'case when true then y.turns',
  ],
  assignments: [
    "b.reads & access.bit('decisionJoint') <> 0\n      and coalesce(y.assigned",
    'coalesce(y.assigned',
  ],
  'meetings ahead': [
    "case when b.reads & access.bit('contactLog') <> 0 and y.planned",
    'case when y.planned',
  ],
  'meetings held': [
    "case when b.reads & access.bit('contactLog') <> 0 then y.last_meeting",
    'case when true then y.last_meeting',
  ],
  contacts: [
    "case when b.reads & access.bit('contactLog') <> 0 then y.last_contact",
    'case when true then y.last_contact',
  ],
  periods: ["and (b.whole & access.bit('participation') <> 0 or organisation_id = any (b.only))) p", ') p'],
  'days to be marked': [
    "and (b.whole & access.bit('participation') <> 0 or organisation_id = any (b.only))) t",
    ') t',
  ],
  consents: ["case when b.reads & access.bit('consent') = 0 then null when", 'case when'],
}

/** The same of the list of clients. */
const listGuards: Guards = {
  'own holders': ['g.holder_id = any ((select access.holders())::uuid[]) and g.valid', 'g.valid'],
  'a ground that stands': ['and g.valid @> (select access.day())', ''],
  barred: ['and g.client_id <> all ((select access.barred())::uuid[])', ''],
  'who may know the name': ["having bit_or(g.reads) & access.bit('identity') <> 0", 'having true'],
  'protected persons': ['(not c.protected or (select access.sees_protected()))', 'true'],
  'the last one is one’s own': ['join mine on mine.client_id = l.id where l.id', 'where l.id'],
  'home municipality': ["and p.reads & access.bit('contact') <> 0", ''],
  relationships: [
    "closed_on is null and p.reads & access.bit('decisionJoint') <> 0) r",
    'closed_on is null) r',
  ],
  paths: ["closed_on is null and p.reads & access.bit('decisionJoint') <> 0) k", 'closed_on is null) k'],
  assignments: ["and p.reads & access.bit('decisionJoint') <> 0) w", ') w'],
  'categories of deadlines': ['and p.reads & access.bit(category) <> 0', ''],
  'deadlines of periods': ["(subject <> 'period'", "(true or subject <> 'period'"],
  "a provider's own rows": ['filter (where g.organisation_id is null)', ''],
}

/** Two days of which one falls on the weekdays of many. */
const expecting = { holidays: ['2026-11-17', '2026-11-19'], window: 56 }

let database: TestDatabase
let db: pg.PoolClient
beforeAll(async () => {
  database = await createTestDatabase()
  db = await database.pools.owner.connect()
  await db.query(`begin; set local timezone = 'UTC'`)
  await makeCopies(db, 'desk_facts', guards)
  await makeCopies(db, 'find_clients', listGuards)
})
afterAll(async () => {
  await db.query('rollback')
  db.release()
  await database.drop()
})

async function inWorld(
  seed: number,
  work: (world: World, people: readonly Person[]) => Promise<void>,
): Promise<void> {
  const world = makeWorld(seed)
  const people = peopleOf(world, seed)
  await db.query('savepoint world')
  try {
    await loadWorld(db, world)
    await fillDesk(db, world, seed, dayOfWorld(seed))
    await fillNames(db, world, seed)
    await loadSessions(
      db,
      people.map((p) => ({ ...p, positionId: p.post?.id ?? null })),
    )
    await db.query('set local role yhteispolku_app')
    await work(world, people)
  } finally {
    await db.query('rollback to savepoint world')
  }
}

/** One's own list and that of each colleague one stands in for, all that could be asked, and what is none of one's own. */
function questionsOf(seen: Readable, world: World): readonly Question[] {
  const grounds =
    seen.role === 'manager' ? ['supervision'] : ['ownCustomer', 'jointService', 'activationPlan']
  const lanes = ['employment', 'pair']
  const all = [
    ...world.positions,
    ...world.units,
    ...world.shareLists,
    ...world.clients,
    ...world.proxies,
  ].map((x) => x.id)
  const holders = all.filter((id) => !seen.holders.includes(id))
  return [
    { what: 'own', holders: seen.own, grounds, lanes },
    ...seen.holders
      .filter((h) => !seen.own.includes(h))
      .map((h) => ({ what: `for ${h}`, holders: [h], grounds, lanes: ['social', 'pair'] })),
    { what: 'all', holders: seen.holders, grounds: everyGround, lanes: [] },
    { what: 'of others', holders, grounds: everyGround, lanes },
  ]
}

/** The rows of each question, in the order of the clients. */
async function ask(
  name: string,
  questions: readonly Question[],
  at: Date,
  listsReferred = true,
): Promise<string[][]> {
  const { rows } = await db.query<{ n: number; row: object }>({
    name: `${name} ${listsReferred}`,
    text: `select q.n::int as n, to_jsonb(f) as row
      from rows from (jsonb_to_recordset($1) as (holders uuid[], grounds text[], lanes text[])) with ordinality q(holders, grounds, lanes, n)
      cross join lateral access.${name}(q.holders, q.grounds, q.lanes, $2, $3, $4, ${listsReferred}) f order by f.client_id`,
    values: [JSON.stringify(questions), at, expecting.holidays, expecting.window],
  })
  return questions.map((_, i) => rows.filter((r) => r.n === i + 1).map((r) => factKey(r.row)))
}

/** The row where those who are only referred are not the list: of them nothing is told but that they are. */
function whenCounted(row: string): string {
  const facts = JSON.parse(row) as Record<string, unknown>
  const told = ['client_id', 'is_mine', 'is_referred']
  const silent = Object.entries(facts).map(([name, value]) =>
    told.includes(name) ? [name, value] : [name, typeof value === 'boolean' ? false : null],
  )
  return facts.is_mine ? row : factKey(Object.fromEntries(silent))
}

const differ = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) !== JSON.stringify(b)

async function enter({ token, day }: Person): Promise<boolean> {
  const { rowCount } = await db.query('select from access.enter($1, $2)', [hashToken(token), noonOf(day)])
  return rowCount === 1
}

/** Guards without which nothing has differed yet, of one function. */
class Undetected {
  readonly name: string
  readonly left: Map<string, number>
  constructor(name: string, guards: Guards) {
    this.name = name
    this.left = new Map(Object.keys(guards).map((guard, n) => [guard, n]))
  }
  /** Tries the function without each of them. */
  async tryOut(isDifferent: (copy: string) => Promise<boolean>): Promise<void> {
    for (const [guard, n] of this.left) if (await isDifferent(copyOf(this.name, n))) this.left.delete(guard)
  }
}

describe('the functions of the hot readings say what the policies say', () => {
  const desk = new Undetected('desk_facts', guards)
  const list = new Undetected('find_clients', listGuards)
  const rowsSeen = new Map<string, number>()

  async function compareDesk(world: World, person: Person): Promise<string[]> {
    const at = noonOf(person.day)
    const seen = await readThroughPolicies(db, at, expecting)
    const questions = questionsOf(seen, world)
    const expected = questions.map((q) => (q.what === 'of others' ? [] : plainFacts(seen, q, person.day)))
    const actual = await ask('desk_facts', questions, at)
    await desk.tryOut(async (copy) => {
      const without = await ask(copy, questions, at)
      return expected.some((rows, i) => differ(rows, without[i] ?? []))
    })
    const counted = await ask('desk_facts', questions, at, false)
    return questions.flatMap(({ what }, i) => {
      const [rows, got] = [expected[i] ?? [], actual[i] ?? []]
      if (differ(rows.map(whenCounted), counted[i] ?? [])) return [`${what}: counts otherwise than it lists`]
      rowsSeen.set(what, (rowsSeen.get(what) ?? 0) + rows.length)
      return differ(rows, got) ? [`${what}: ${got.join()} instead of ${rows.join()}`] : []
    })
  }

  async function compareList(world: World): Promise<string[]> {
    const questions = listQuestions(world)
    const expected = await askList(db, questions)
    const actual = await askList(db, questions, 'find_clients')
    await list.tryOut(async (copy) => differ(expected, await askList(db, questions, copy)))
    rowsSeen.set('list', (rowsSeen.get('list') ?? 0) + expected.length)
    return differ(expected, actual) ? [`list: ${actual.join()} instead of ${expected.join()}`] : []
  }

  it.each(Array.from({ length: worlds }, (_, i) => firstSeed + i))(
    'to everyone in world %d',
    { timeout: 180_000 },
    async (seed) => {
      const differences: string[] = []
      await inWorld(seed, async (world, people) => {
        for (const person of people) {
          if ((await enter(person)) !== mayEnter(world, person))
            throw new Error('entered otherwise than the world says')
          if (!mayEnter(world, person)) continue
          const who = `${person.post?.role} ${person.post?.id ?? person.clientId}`
          const found = [...(await compareDesk(world, person)), ...(await compareList(world))]
          differences.push(...found.map((text) => `${who}, ${text}`))
        }
      })
      expect(differences.slice(0, 5)).toEqual([])
    },
  )

  it.runIf(worlds >= 10)('and would be found out without any one of their guards', () => {
    expect([...desk.left.keys()]).toEqual([])
    expect([...list.left.keys()]).toEqual([])
    expect(rowsSeen.get('own'), 'people have desks').toBeGreaterThan(worlds)
    expect(rowsSeen.get('list'), 'and lists').toBeGreaterThan(worlds)
  })
})
