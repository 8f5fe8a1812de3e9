import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findUnfollowed } from '../support/access/grants-follow.ts'
import { findUnsummarised } from '../support/access/summary-follow.ts'
import { createTestDatabase, rolledBack, type TestDatabase } from '../support/database.ts'

/**
 * Grants are rows derived from other rows (docs/adr/0003), and so is what a desk shows of a client (docs/adr/0012): whatever changes there
 * is followed here in the same statement.
 */
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it('grants follow every change and addition of what they arise from, and each of these changes some', async () => {
  expect(await rolledBack(database, (db) => findUnfollowed(db))).toEqual({ unfollowed: [], idle: [] })
})

it('desks follow every change, removal and addition of what they show, and each of these changes some', async () => {
  expect(await rolledBack(database, (db) => findUnsummarised(db))).toEqual({ unfollowed: [], idle: [] })
})

it('grants and desks of a client are derived one change after the other, whichever of them comes first', async () => {
  const { owner } = database.pools
  const { rows } = await owner.query<{ id: string }>(
    `insert into client (last_name, first_names, name_key, created_at) values ('Jono', 'Aino', 'jono', '2026-11-01') returning id`,
  )
  const [one, other] = await Promise.all([owner.connect(), owner.connect()])
  const derive = (db: pg.PoolClient, what: 'refresh' | 'summarise') =>
    db.query(`select access.${what}($1)`, [[rows[0]?.id]])
  const waiting = () =>
    owner.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
  try {
    await Promise.all([one.query('begin'), other.query('begin')])
    await derive(one, 'summarise')
    const second = derive(other, 'refresh').then(() => derive(other, 'summarise'))
    second.catch(() => {})
    await expect.poll(async () => (await waiting()).rowCount).toBe(1)
    await derive(one, 'refresh')
    await one.query('rollback')
    await second
  } finally {
    await Promise.all([one.query('rollback'), other.query('rollback')])
    for (const db of [one, other]) db.release()
  }
})

it('what derives them keeps its plan, which a function written anew forgets', async () => {
  const { rows } = await database.pools.owner.query<{ name: string }>(
    `select proname as name from pg_proc where pronamespace = 'access'::regnamespace
     and proname in ('refresh', 'summarise', 'share_rows_changed') and proconfig @> '{plan_cache_mode=force_generic_plan}' order by 1`,
  )
  expect(rows.map(({ name }) => name)).toEqual(['refresh', 'share_rows_changed', 'summarise'])
})
