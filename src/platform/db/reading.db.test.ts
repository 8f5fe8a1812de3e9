import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { allRows, making, read, reading, together } from './reading.ts'
import { databaseOf, transact } from './transaction.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const numbers = (most: number) =>
  reading(
    sql<{ oneNumber: number; kept: unknown }>`
    select n as one_number, jsonb_build_object('in_side', n) as kept from generate_series(1, ${most}::int) n order by n desc`,
    (rows) => rows.map(({ oneNumber }) => oneNumber),
  )

it('reads what several want in one statement, each in its own order and form', async () => {
  const wanted = together({
    two: numbers(2),
    none: numbers(0),
    inside: together({ sum: making(numbers(3), (all) => all.reduce((a, b) => a + b, 0)) }),
    row: reading(
      sql<object>`select 'x' as text, date '2026-11-26' as a_day, null as nothing, jsonb_build_object('in_side', 1) as kept`,
      ([row]) => row,
    ),
  })
  const asked: string[] = []
  const db = databaseOf(database.pools.app)
  const found = await transact(db, (tx) => {
    const bare = tx.withoutPlugins()
    const executor = bare.getExecutor()
    const executeQuery = executor.executeQuery.bind(executor)
    executor.executeQuery = (query) => {
      asked.push(query.sql)
      return executeQuery(query)
    }
    tx.withoutPlugins = () => bare
    return read(tx, wanted)
  })
  expect(found).toEqual({
    two: [2, 1],
    none: [],
    inside: { sum: 6 },
    row: { text: 'x', aDay: '2026-11-26', nothing: null, kept: { in_side: 1 } },
  })
  expect(asked).toHaveLength(1)
})

it('looks nothing up where it is asked only if something holds that does not', async () => {
  const impossible = allRows(sql`select 1 / n as n from generate_series(0, 1) n`)
  const db = databaseOf(database.pools.app)
  expect(await transact(db, (tx) => read(tx, impossible, sql<boolean>`1 > 2`))).toEqual([])
  await expect(transact(db, (tx) => read(tx, impossible, sql<boolean>`2 > 1`))).rejects.toThrow(
    'division by zero',
  )
})
