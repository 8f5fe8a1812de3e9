import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { differencesOf, type Looked, loadLooked } from '../support/access/compare.ts'
import { triesChanges, triesInserts } from '../support/access/expected.ts'
import { findUnfollowed } from '../support/access/grants-follow.ts'
import { openFileDifferences } from '../support/access/open-file.ts'
import { findUnsummarised } from '../support/access/summary-follow.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { listMutations, type Mutation } from './mutations.ts'

/**
 * Takes away each rule of access by itself – every policy, ground, trigger, special protection and view of the open file – and asks the proofs
 * whether they notice: the random worlds against the plain reading (tests/db/access-oracle.db.test.ts, open-file.db.test.ts), and whether the
 * grants and the desks follow their sources (tests/db/grants-follow.db.test.ts). Each mutation is undone with its transaction.
 * PROOF_ONLY=text,text tries those whose name holds one of the texts, PROOF_KINDS=ground,session those of the kinds. PROOF_OUT=file keeps the
 * table row by row and begins after what stands in it: the proof can be stopped and taken up again.
 */
const worlds = Number(process.env.PROOF_WORLDS ?? 200)
const only = process.env.PROOF_ONLY?.split(',')
const kinds = process.env.PROOF_KINDS?.split(',')
const out = process.env.PROOF_OUT ? resolve(process.env.PROOF_OUT) : null
const header = ['| kind | taken away | noticed by |', '|---|---|---|']
/** Rows of an earlier run; what nothing noticed is tried again. */
const done =
  out && existsSync(out)
    ? readFileSync(out, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.endsWith('| **nothing** |'))
    : header

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const isLate = ({ kind }: Mutation) => kind !== 'trigger'
const isDone = ({ kind, name }: Mutation) => done.some((line) => line.startsWith(`| ${kind} | ${name} |`))
const isAsked = (mutation: Mutation) =>
  (only?.some((text) => mutation.name.includes(text)) ?? true) &&
  (kinds?.includes(mutation.kind) ?? true) &&
  !isDone(mutation)

interface Caught {
  readonly mutation: Mutation
  /** What failed; null: nothing did. */
  readonly by: string | null
}

/** New rows and changes are tried in some worlds only: those are asked first where the rule is about them. */
function orderFor(name: string, all: readonly Looked[]): readonly Looked[] {
  const isAboutNewRows = /_(insert|delete|write|self|author|consented)\b/.test(name)
  const first = all.filter(({ seed }) => (isAboutNewRows ? triesInserts(seed) : triesChanges(seed)))
  return [...first, ...(isAboutNewRows ? [] : all.filter((looked) => !first.includes(looked)))]
}

async function catchIt(
  db: pg.ClientBase,
  all: readonly Looked[],
  mutation: Mutation,
): Promise<string | null> {
  await db.query('savepoint mutation')
  try {
    for (const text of mutation.statements) await db.query(text)
    return mutation.kind === 'trigger' ? await missingGrants(db) : await otherThanSaid(db, all, mutation)
  } finally {
    await db.query('rollback to savepoint mutation')
  }
}

async function missingGrants(db: pg.ClientBase): Promise<string | null> {
  const [first] = [...(await findUnfollowed(db)).unfollowed, ...(await findUnsummarised(db)).unfollowed]
  return first ? `grants-follow: ${first}` : null
}

async function otherThanSaid(
  db: pg.ClientBase,
  all: readonly Looked[],
  { kind, name, table }: Mutation,
): Promise<string | null> {
  const worlds = orderFor(name, all)
  try {
    // what grounds and columns open is in the grants already
    if (kind === 'ground') await db.query('select access.refresh(array(select id from client))')
    await db.query('set local role yhteispolku_app')
    if (kind === 'openFile') return await firstInOpenFile(db, worlds)
    // the table's own rows first: a fraction of all
    return (table && (await firstDifference(db, worlds, table))) || (await firstDifference(db, worlds))
  } catch (error) {
    // a policy that is refused as it stands (one that asks itself) opens nothing, and the worlds do not pass
    return `access-oracle: ${(error as Error).message}`
  }
}

async function firstInOpenFile(db: pg.ClientBase, worlds: readonly Looked[]): Promise<string | null> {
  for (const looked of worlds) {
    const { differences } = await openFileDifferences(db, looked, 1)
    if (differences[0]) return `open-file: ${differences[0]}`
  }
  return null
}

async function firstDifference(
  db: pg.ClientBase,
  worlds: readonly Looked[],
  table?: string,
): Promise<string | null> {
  for (const looked of worlds) {
    const { differences } = await differencesOf(db, looked, { most: 1, ...(table ? { table } : {}) })
    if (differences[0]) return `access-oracle, world ${looked.seed}: ${differences[0]}`
  }
  return null
}

const seeds = Array.from({ length: worlds }, (_, i) => i + 1)
const row = ({ mutation, by }: Caught) =>
  `| ${mutation.kind} | ${mutation.name} | ${(by ?? '**nothing**').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')} |`

it('each rule that is taken away is missed by a test', { timeout: 3_600_000 }, async () => {
  const db = await database.pools.owner.connect()
  const caught: Caught[] = []
  try {
    if (out) writeFileSync(out, `${done.join('\n')}\n`)
    const mutations = (await listMutations(db)).filter(isAsked)
    await db.query('begin')
    let all: readonly Looked[] = []
    const asItStands = new Set<Mutation['kind']>()
    // triggers first, while the database is empty: their proof loads a world of its own
    for (const mutation of mutations.toSorted((a, b) => Number(isLate(a)) - Number(isLate(b)))) {
      if (isLate(mutation) && all.length === 0) all = await loadLooked(db, seeds)
      const { kind } = mutation
      // a proof that fails anyhow notices everything
      if (!asItStands.has(kind))
        expect(await catchIt(db, all, { kind, name: 'nothing', statements: [] }), kind).toBeNull()
      asItStands.add(kind)
      const found = { mutation, by: await catchIt(db, all, mutation) }
      caught.push(found)
      process.stdout.write(`${row(found)}\n`)
      if (out) appendFileSync(out, `${row(found)}\n`)
    }
  } finally {
    await db.query('rollback')
    db.release()
  }
  expect(caught.filter(({ by }) => by === null).map(({ mutation }) => mutation.name)).toEqual([])
  expect(caught.length + done.length).toBeGreaterThan(only || kinds ? 0 : 100)
})
