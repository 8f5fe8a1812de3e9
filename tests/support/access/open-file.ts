import type pg from 'pg'
import { hashToken } from '../../../src/platform/session/session.ts'
import { type Found, type Looked, tables } from './compare.ts'
import { expectedOf, mayEnter, type Person } from './expected.ts'
import { noonOf } from './oracle.ts'
import { type Row, rowsOf } from './rows.ts'

/** Views of the open file (migration 0460), and how a row of each is named. */
export const views: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...[
      'client',
      'client_identity',
      'client_contact',
      'relationship',
      'assignment',
      'path_case',
      'joint_member',
    ],
    ...['situation_fact', 'consent', 'jobseeker_status', 'plan', 'plan_maker', 'proxy', 'statement_request'],
    ...['meeting', 'contact', 'contact_note', 'message_participant', 'message_thread', 'message', 'period'],
    ...['journal', 'referral', 'deadline'],
  ].map((name) => [name, tables[name]?.id ?? 'id']),
)

const ofViews = Object.entries(views).map(
  ([name, id]) => `select '${name}' || ' ' || ${id} as row from file.${name}`,
)
const ask = { name: 'open file', text: ofViews.join(' union all ') }

/**
 * Each person looks at each client of the world, one after the other: the views of the open file must show the rows of that
 * client that the matrix and the grounds say, and no other client's.
 */
export async function openFileDifferences(
  db: pg.ClientBase,
  { world, people, seed }: Looked,
  most = Number.POSITIVE_INFINITY,
): Promise<Found & { readonly views: ReadonlySet<string> }> {
  const rows = rowsOf(world).filter(({ table }) => table in views)
  const seen: string[] = []
  const differences: string[] = []
  for (const person of people.filter((p) => mayEnter(world, p))) {
    const expected = new Set(expectedOf(world, rows, person).read)
    await enter(db, person)
    const before = await lookedAt(db)
    if (before.length > 0)
      differences.push(`world ${seed}: shows a file at which nobody looked: ${before[0]}`)
    for (const { id } of world.clients) {
      if (differences.length >= most) return { differences, seen: seen.length, views: namesIn(seen) }
      await db.query({ name: 'look', text: 'select from access.look_at($1)', values: [id] })
      const actual = await lookedAt(db)
      const own = namesOf(rows, id).filter((row) => expected.has(row))
      const tell = (what: string, a: readonly string[], b: readonly string[]) => {
        const others = new Set(b)
        const names = a.filter((row) => !others.has(row))
        differences.push(
          ...names.map((row) => `world ${seed}, ${person.post?.id ?? person.clientId} ${what}: ${row}`),
        )
      }
      tell('sees too much in the open file', actual, own)
      tell('does not see in the open file', own, actual)
      seen.push(...actual)
    }
  }
  return { differences, seen: seen.length, views: namesIn(seen) }
}

/** What looking at a file keeps for the transaction (migration 0480). */
const kept = ['file', 'file_shows', 'file_reads', 'file_beyond', 'file_waiting', 'file_categories']

/** A new session, which has looked at nobody. */
export const enter = (db: pg.ClientBase, { token, day }: Person) =>
  db.query({
    name: 'enter anew',
    text: `select position_id, ${kept.map((name) => `set_config('app.${name}', '', true)`).join()} from access.enter($1, $2)`,
    values: [hashToken(token), noonOf(day)],
  })

const lookedAt = async (db: pg.ClientBase): Promise<string[]> =>
  (await db.query<{ row: string }>(ask)).rows.map(({ row }) => row)

const namesOf = (rows: readonly Row[], clientId: string): string[] =>
  rows.filter((row) => row.clientId === clientId).map((row) => `${row.table} ${row.id}`)

const namesIn = (seen: readonly string[]): ReadonlySet<string> =>
  new Set(seen.map((row) => row.split(' ')[0] ?? ''))
