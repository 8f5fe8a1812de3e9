import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { databaseOf, transact } from './transaction.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it('a transaction that the database ends for a deadlock is done again', async () => {
  const db = databaseOf(database.pools.app)
  const { promise: both, resolve: meet } = Promise.withResolvers<void>()
  let holding = 0
  let begun = 0
  const cross = (first: number, second: number) =>
    transact(db, async (tx) => {
      begun += 1
      await sql`select pg_advisory_xact_lock(${first})`.execute(tx)
      holding += 1
      if (holding === 2) meet()
      await both
      await sql`select pg_advisory_xact_lock(${second})`.execute(tx)
      return first
    })
  expect(await Promise.all([cross(1, 2), cross(2, 1)])).toEqual([1, 2])
  expect(begun).toBe(3)
})
