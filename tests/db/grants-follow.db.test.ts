import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findUnfollowed } from '../support/access/grants-follow.ts'
import { findUnsummarised } from '../support/access/summary-follow.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

/**
 * Grants are rows derived from other rows (docs/adr/0003), and so is what a desk shows of a client (docs/adr/0012): whatever changes there
 * is followed here in the same statement.
 */
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

async function inTransaction<T>(work: (db: pg.PoolClient) => Promise<T>): Promise<T> {
  const db = await database.pools.owner.connect()
  try {
    await db.query('begin')
    return await work(db)
  } finally {
    await db.query('rollback')
    db.release()
  }
}

it('grants follow every change and addition of what they arise from, and each of these changes some', async () => {
  expect(await inTransaction((db) => findUnfollowed(db))).toEqual({ unfollowed: [], idle: [] })
})

it('desks follow every change, removal and addition of what they show, and each of these changes some', async () => {
  expect(await inTransaction((db) => findUnsummarised(db))).toEqual({ unfollowed: [], idle: [] })
})
