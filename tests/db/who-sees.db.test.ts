import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { categories } from '../../src/platform/access/category.ts'
import { hashToken } from '../../src/platform/session/session.ts'
import { mayEnter, type Person, peopleOf } from '../support/access/expected.ts'
import { loadSessions, loadWithoutTriggers } from '../support/access/load.ts'
import { noonOf, opens, readMatrix, reasonsOf } from '../support/access/oracle.ts'
import { makeWorld, type World } from '../support/access/world.ts'
import { createTestDatabase, rolledBack, type TestDatabase } from '../support/database.ts'

/**
 * "They see this because": whom the client is told to see the own file, and what of it, are those whom the grounds let
 * in and what the matrix opens to them – in random worlds, both ways (docs/access.md). Policies and this list find the
 * people from two ends, the session's holders and a ground's.
 */
const seeds = Array.from({ length: 60 }, (_, n) => n + 1)
const matrix = readMatrix()

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

/** Each post that sees something of the client, with what it reads. */
function expectedOf(world: World, seed: number, clientId: string): string[] {
  const isProtected = world.clients.some((c) => c.id === clientId && c.protected)
  return peopleOf(world, seed).flatMap((person) => {
    const { post, day } = person
    if (!post || !mayEnter(world, person)) return []
    const reasons = reasonsOf(world, post, day).filter((reason) => reason.clientId === clientId)
    const reads = categories.filter(
      (category) =>
        reasons.some((reason) => opens(matrix, reason, category, 'read')) &&
        !(category === 'contact' && isProtected && !post.seesProtected),
    )
    return reasons.length > 0 ? [`${post.id}: ${reads.join(' ')}`] : []
  })
}

/** Of the world's own people: share lists of others in the same tables are of the same municipalities. */
async function toldTo(db: pg.ClientBase, world: World, { token, day, clientId }: Person): Promise<string[]> {
  await db.query('select from access.enter($1, $2)', [hashToken(token), noonOf(day)])
  const { rows } = await db.query<{ post: string; reads: string[] }>(
    `select position_id as post, access.categories_of(bit_or(reads)) as reads from access.sees_of($1)
     where position_id = any ($2) group by 1`,
    [clientId, world.positions.map(({ id }) => id)],
  )
  return rows.map(({ post, reads }) => `${post}: ${categories.filter((c) => reads.includes(c)).join(' ')}`)
}

it('who sees what of a client is told to the client, nobody more and nobody less', {
  timeout: 120_000,
}, async () => {
  const worlds = seeds.map((seed) => ({ seed, world: makeWorld(seed) }))
  const wrong: string[] = []
  let told = 0
  await rolledBack(database, async (db) => {
    await loadWithoutTriggers(
      db,
      worlds.map(({ world }) => world),
    )
    const clients = worlds.flatMap(({ seed, world }) =>
      peopleOf(world, seed)
        .filter(({ clientId, proxyId }) => clientId !== null && proxyId === null)
        .map((person) => ({ seed, world, person })),
    )
    await loadSessions(
      db,
      clients.map(({ person }) => ({ ...person, positionId: null })),
    )
    for (const { seed, world, person } of clients) {
      const [expected, actual] = [
        expectedOf(world, seed, person.clientId ?? ''),
        await toldTo(db, world, person),
      ]
      told += actual.length
      const where = `world ${seed}, ${person.day}, client ${person.clientId}`
      wrong.push(
        ...actual.filter((one) => !expected.includes(one)).map((one) => `${where} is told of ${one}`),
      )
      wrong.push(
        ...expected.filter((one) => !actual.includes(one)).map((one) => `${where} is not told of ${one}`),
      )
    }
  })
  expect(wrong.slice(0, 20)).toEqual([])
  expect(told).toBeGreaterThan(200)
})
