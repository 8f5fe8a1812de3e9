import { afterAll, beforeAll, expect, it } from 'vitest'
import { findUnfollowed } from '../support/access/grants-follow.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

/** Grants are rows derived from other rows (docs/adr/0003): whatever changes there is followed here in the same statement. */
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it('grants follow every change and addition of what they arise from, and each of these changes some', async () => {
  const db = await database.pools.owner.connect()
  try {
    await db.query('begin')
    expect(await findUnfollowed(db)).toEqual({ unfollowed: [], idle: [] })
  } finally {
    await db.query('rollback')
    db.release()
  }
})
