import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reading, readings } from '../../bench/database-time.ts'
import { generate } from '../../bench/generate.ts'
import { plansOf } from '../../bench/plans.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

/**
 * No reading of the desk, the file, the search or the places walks through a whole table with client data. In a small area
 * the planner would scan for good reason, so scanning is made dear: where a scan is left, no index answers the question,
 * as when a policy stands before a comparison that is not leakproof.
 */
const dear = 'set enable_seqscan = off'

let database: TestDatabase
let clientTables: Set<string>
beforeAll(async () => {
  database = await createTestDatabase()
  await generate(database.ownerUrl, 1000, () => {})
  const { rows } = await database.pools.owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns where column_name = 'client_id' and table_schema = 'public'`,
  )
  clientTables = new Set(['client', ...rows.map(({ name }) => name)])
}, 180_000)
afterAll(() => database.drop())

const scanned = (lines: readonly string[]): string[] =>
  lines.map((line) => /Seq Scan on (\w+)/.exec(line)?.[1] ?? '').filter((table) => clientTables.has(table))

describe('no plan scans a whole client table', () => {
  it.each(Object.keys(readings) as Reading[])('%s', async (reading) => {
    const plans = await plansOf(database, reading, dear)
    expect(plans.length).toBeGreaterThan(1)
    expect(plans.flatMap(({ title, lines }) => scanned(lines).map((table) => `${table}: ${title}`))).toEqual(
      [],
    )
  })

  it('and such a plan would be found', async () => {
    const { rows } = await database.pools.owner.query(
      `explain select count(*) from contact where kind = 'call'`,
    )
    expect(scanned(rows.map((row) => row['QUERY PLAN']))).toEqual(['contact'])
  })
})
