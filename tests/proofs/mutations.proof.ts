import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findDifferences, triesInserts } from '../support/access/compare.ts'
import { findUnfollowed } from '../support/access/grants-follow.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { listMutations, type Mutation } from './mutations.ts'

/**
 * Takes away each rule of access by itself – every policy, ground, trigger and special protection – and asks the proofs
 * whether they notice: the random worlds against the plain reading (tests/db/access-oracle.db.test.ts), and whether the
 * grants follow their sources (tests/db/grants-follow.db.test.ts). Each mutation is undone with its transaction.
 * PROOF_ONLY=text tries those whose name holds the text, PROOF_KINDS=ground,session those of the kinds.
 */
const worlds = Number(process.env.PROOF_WORLDS ?? 30)
const only = process.env.PROOF_ONLY ?? ''
const kinds = process.env.PROOF_KINDS?.split(',')

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const isAsked = ({ kind, name }: Mutation) => name.includes(only) && (kinds?.includes(kind) ?? true)

interface Caught {
  readonly mutation: Mutation
  /** What failed; null: nothing did. */
  readonly by: string | null
}

/** New rows are tried in some worlds only (compare.ts): those are asked where the rule is about new rows, and no others. */
function seedsFor(name: string): number[] {
  const all = Array.from({ length: worlds }, (_, i) => i + 1)
  const isAboutNewRows = /_(insert|write|self|author)\b/.test(name)
  return all.filter((seed) => triesInserts(seed) === isAboutNewRows)
}

async function catchIt(db: pg.ClientBase, { kind, name, statements }: Mutation): Promise<string | null> {
  await db.query('begin')
  try {
    for (const text of statements) await db.query(text)
    if (kind === 'trigger') {
      const [first] = await findUnfollowed(db)
      return first ? `grants-follow: ${first}` : null
    }
    for (const seed of seedsFor(name)) {
      const { differences } = await findDifferences(db, seed, 1)
      if (differences[0]) return `access-oracle, world ${seed}: ${differences[0]}`
    }
    return null
  } catch (error) {
    return `access-oracle: ${(error as Error).message}`
  } finally {
    await db.query('rollback')
  }
}

const row = ({ mutation, by }: Caught) =>
  `| ${mutation.kind} | ${mutation.name} | ${(by ?? '**nothing**').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')} |`

it('each rule that is taken away is missed by a test', { timeout: 3_600_000 }, async () => {
  const db = await database.pools.owner.connect()
  const caught: Caught[] = []
  try {
    for (const mutation of (await listMutations(db)).filter(isAsked)) {
      const found = { mutation, by: await catchIt(db, mutation) }
      caught.push(found)
      process.stdout.write(`${row(found)}\n`)
    }
  } finally {
    db.release()
  }
  if (process.env.PROOF_OUT)
    writeFileSync(
      join(process.cwd(), process.env.PROOF_OUT),
      `| kind | taken away | noticed by |\n|---|---|---|\n${caught.map(row).join('\n')}\n`,
    )
  expect(caught.filter(({ by }) => by === null).map(({ mutation }) => mutation.name)).toEqual([])
  expect(caught.length).toBeGreaterThan(only || kinds ? 0 : 100)
})
