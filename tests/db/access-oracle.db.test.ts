import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { categories } from '../../src/platform/access/category.ts'
import { findDifferences } from '../support/access/compare.ts'
import { readMatrix } from '../support/access/oracle.ts'
import { createTestDatabase, rolledBack, type TestDatabase } from '../support/database.ts'

/**
 * Proof 1 of docs/access.md: in random worlds the rows that the database gives each person, as the application's role in
 * that person's session, are those that a plain reading of the matrix and the grounds says. Nothing more, nothing less.
 * `npm run proof:access` makes a long run; ACCESS_WORLDS=500 a run of so many, ACCESS_SEED=n begins with another world.
 */
const worlds = Number(process.env.ACCESS_WORLDS ?? 200)
const firstSeed = Number(process.env.ACCESS_SEED ?? 1)

/** Worlds that stand in one transaction. */
const batch = 25

const matrix = readMatrix()

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

/** From the world named first on. */
const batches = Array.from({ length: Math.ceil(worlds / batch) }, (_, b) =>
  Array.from({ length: Math.min(batch, worlds - b * batch) }, (_, i) => firstSeed + b * batch + i),
)

describe('what the database gives each person is what the matrix and the grounds say', () => {
  it.each(batches.map((seeds) => [seeds[0], seeds] as const))(
    'in world %d and those after it',
    { timeout: 180_000 },
    async (_, seeds) => {
      const found = await rolledBack(database, (db) => findDifferences(db, seeds))
      for (const [i, { differences, seen }] of found.entries()) {
        expect(differences.slice(0, 20), `world ${seeds[i]}`).toEqual([])
        expect(seen, `world ${seeds[i]} shows something to somebody`).toBeGreaterThan(30)
      }
    },
  )
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
