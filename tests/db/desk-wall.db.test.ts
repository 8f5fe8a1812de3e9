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
import { loadSessions, loadWorld } from '../support/access/load.ts'
import { noonOf } from '../support/access/oracle.ts'
import { dayOfWorld, makeWorld, type World } from '../support/access/world.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

/**
 * The desk's function runs with the owner's rights and repeats the policies (docs/adr/0012). Here it is compared, in random worlds and
 * every session, with plain counting over the rows that ordinary statements of that session read. So that this can fail, copies of
 * the function with one guard taken away are compared as well: each must be found out (within ten worlds).
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
const guards: Readonly<Record<string, readonly [string, string]>> = {
  'own holders': ['and g.holder_id = any (access.holders()) and g.ground', 'and g.ground'],
  'a ground that stands': ['and g.valid @> access.day() and g.client_id <>', 'and g.client_id <>'],
  'barred from own clients': ['and g.client_id <> all (access.barred())', ''],
  'barred from referred ones': ['and r.client_id <> all (access.barred())', ''],
  'own units': ['and r.to_unit_id = any (access.holders())', ''],
  'the referral one sent': ['r.from_position_id = any (access.holders())', 'false'],
  'readers of referrals': ["g.reads & access.bit('needsAssessment') <> 0", 'true'],
  'grounds of referred ones': [
    'g.client_id = r.client_id and g.holder_id = any (access.holders())',
    'g.client_id = r.client_id',
  ],
  'only the referral that was sent': ["(g.column_name <> 'referral.receiver' or g.source_id = r.id)", 'true'],
  'what the session reads': [
    'g.client_id = b.client_id and g.holder_id = any (access.holders())',
    'g.client_id = b.client_id',
  ],
  'reads of the day': [
    'any (access.holders()) and g.valid @> access.day()\n    ) g',
    'any (access.holders())\n    ) g',
  ],
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
  cases: ["closed_on is null and b.reads & access.bit('decisionJoint') <> 0", 'closed_on is null'],
  assignments: [
    "valid @> access.day() and b.reads & access.bit('decisionJoint') <> 0",
    'valid @> access.day()',
  ],
  'meetings ahead': [
    "meeting.held = 'planned' and b.reads & access.bit('contactLog') <> 0",
    "meeting.held = 'planned'",
  ],
  'meetings held': [
    "meeting.held = 'held' and b.reads & access.bit('contactLog') <> 0",
    "meeting.held = 'held'",
  ],
  contacts: [
    "from contact where client_id = b.client_id and b.reads & access.bit('contactLog') <> 0",
    'from contact where client_id = b.client_id',
  ],
  periods: ["and (b.whole & access.bit('participation') <> 0 or organisation_id = any (b.only))) p", ') p'],
  consents: ["and b.reads & access.bit('consent') <> 0", ''],
}
const names = Object.keys(guards)
const copyOf = (name: string) => `desk_facts_without_${names.indexOf(name)}`

let database: TestDatabase
let db: pg.PoolClient
beforeAll(async () => {
  database = await createTestDatabase()
  db = await database.pools.owner.connect()
  await db.query(`begin; set local timezone = 'UTC'`)
  await makeCopies()
})
afterAll(async () => {
  await db.query('rollback')
  db.release()
  await database.drop()
})

/** The function as it stands, once for each guard without it; gone with the transaction. */
async function makeCopies(): Promise<void> {
  const { rows } = await db.query<{ text: string }>(
    `select pg_get_functiondef('access.desk_facts'::regproc) as text`,
  )
  for (const [name, [guard, instead]] of Object.entries(guards)) {
    const text = rows[0]?.text
      .replace(guard, () => instead)
      .replace('access.desk_facts', `access.${copyOf(name)}`)
    if (!rows[0]?.text.includes(guard)) throw new Error(`the function has no guard "${name}"`)
    await db.query(text ?? '')
    await db.query(`grant execute on function access.${copyOf(name)} to yhteispolku_app`)
  }
}

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
async function ask(name: string, questions: readonly Question[], at: Date): Promise<string[][]> {
  const { rows } = await db.query<{ n: number; row: object }>({
    name,
    text: `select q.n::int as n, to_jsonb(f) as row
      from rows from (jsonb_to_recordset($1) as (holders uuid[], grounds text[], lanes text[])) with ordinality q(holders, grounds, lanes, n)
      cross join lateral access.${name}(q.holders, q.grounds, q.lanes, $2) f order by f.client_id`,
    values: [JSON.stringify(questions), at],
  })
  return questions.map((_, i) => rows.filter((r) => r.n === i + 1).map((r) => factKey(r.row)))
}

const differ = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) !== JSON.stringify(b)

async function enter({ token, day }: Person): Promise<boolean> {
  const { rowCount } = await db.query('select from access.enter($1, $2)', [hashToken(token), noonOf(day)])
  return rowCount === 1
}

describe('the desk says what the policies say', () => {
  const undetected = new Set(names)
  const rowsSeen = new Map<string, number>()

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
          const at = noonOf(person.day)
          const seen = await readThroughPolicies(db, at)
          const questions = questionsOf(seen, world)
          const expected = questions.map((q) =>
            q.what === 'of others' ? [] : plainFacts(seen, q, person.day),
          )
          const actual = await ask('desk_facts', questions, at)
          for (const [i, rows] of expected.entries()) {
            const q = questions[i]?.what ?? ''
            const who = `${seen.role} ${person.post?.id ?? person.clientId}, ${q}`
            if (differ(rows, actual[i] ?? []))
              differences.push(`${who}: ${actual[i]?.join()} instead of ${rows.join()}`)
            rowsSeen.set(q, (rowsSeen.get(q) ?? 0) + rows.length)
          }
          for (const name of undetected) {
            const without = await ask(copyOf(name), questions, at)
            if (expected.some((rows, i) => differ(rows, without[i] ?? []))) undetected.delete(name)
          }
        }
      })
      expect(differences.slice(0, 5)).toEqual([])
    },
  )

  it.runIf(worlds >= 10)('and would be found out without any one of its guards', () => {
    expect([...undetected]).toEqual([])
    expect(rowsSeen.get('own'), 'people have desks').toBeGreaterThan(worlds)
  })
})
