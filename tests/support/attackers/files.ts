import type pg from 'pg'
import { insert, type Values } from '../access/insert.ts'
import { newUuid } from '../town.ts'
import { decisions } from './decisions.ts'
import type { Cast, File, Kind, Rows, Write } from './kind.ts'
import { findings, imports, logRequests, openings, proxies } from './oversight.ts'
import { consents, statementRequests, statements } from './papers.ts'
import { periods } from './participation.ts'
import { accounts, people, searches, shareReviews, shareRows } from './person.ts'
import { jointCases, plans, referrals, rehabCases } from './service.ts'
import { contacts, deadlines, facts, meetings, threads } from './talk.ts'

/** Every kind of record that a file holds, and the person of whom it is. */
export const kinds = {
  people,
  accounts,
  searches,
  shareRows,
  shareReviews,
  plans,
  jointCases,
  rehabCases,
  referrals,
  periods,
  decisions,
  consents,
  meetings,
  threads,
  contacts,
  facts,
  deadlines,
  statements,
  statementRequests,
  logRequests,
  findings,
  openings,
  proxies,
  imports,
} as const satisfies Record<string, Kind>
export type KindName = keyof typeof kinds

/** As many as there are statuses of an open case, of which a person has one at a time. */
export const peopleCount = 8

/** What a state stands in: one person's file, and the records of the file that go together. */
export interface Written {
  readonly clientId: string
  readonly number: number
  readonly ids: ReadonlyMap<string, string>
}

/** The `n`th state of each kind is in the file of person `n`; of those with more states the rest are in the same files again. */
export const placeOf = (state: number) => ({
  number: state % peopleCount,
  round: Math.floor(state / peopleCount),
})
const statesIn = (kind: Kind, number: number, round: number): readonly Write[] => {
  const states = Object.values(kind.states)
  const again = round === 0 ? number % states.length : number + round * peopleCount
  return states.slice(again, again + 1)
}

function writeFile(cast: Cast, clientId: string, number: number, round: number) {
  const ids = new Map<string, string>()
  const idOf = (field: string): string => {
    const id = ids.get(field) ?? newUuid()
    ids.set(field, id)
    return id
  }
  const file: File = { clientId, number, idOf, cast }
  const rows = Object.values(kinds).flatMap((kind) =>
    statesIn(kind, number, round).flatMap((write) => write(file)),
  )
  return { written: { clientId, number, ids }, rows }
}

/** Everybody's files, and one row that gives each attacker the circumstances of which it makes use. */
export function writeFiles(cast: Cast, circumstances: (clientId: string, number: number) => Rows) {
  const clientIds = Array.from({ length: peopleCount }, newUuid)
  const rounds = [0, 1].map((round) => clientIds.map((id, number) => writeFile(cast, id, number, round)))
  return {
    rounds: rounds.map((files) => files.map(({ written }) => written)),
    rows: [...rounds.flat().flatMap(({ rows }) => rows), ...clientIds.flatMap(circumstances)],
  }
}

/** Rows of tables that hold them with different columns, each lot at once, in the order in which they first came. */
function inLots(rows: Rows): [table: string, lot: Values[]][] {
  const lots = new Map<string, [string, Values[]]>()
  for (const [table, values] of rows) {
    const key = `${table} ${Object.keys(values).join()}`
    const lot = lots.get(key) ?? [table, []]
    lots.set(key, lot)
    lot[1].push(values)
  }
  return [...lots.values()]
}

/**
 * Writes rows as they stand, without how they came to be: no trigger stops or follows them. The grants are made of them
 * in the end, as triggers would have made them (tests/db/grants-follow.db.test.ts).
 */
export async function loadRows(db: pg.ClientBase, rows: Rows): Promise<void> {
  await db.query('begin')
  await db.query('set local session_replication_role = replica')
  for (const [table, lot] of inLots(rows)) await insert(db, table, lot)
  await db.query('set local session_replication_role = origin')
  await db.query(
    'select access.refresh(array(select id from client)), access.summarise(array(select id from client))',
  )
  await db.query('commit')
}
