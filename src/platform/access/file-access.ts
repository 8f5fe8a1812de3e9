import { sql } from 'kysely'
import { notFound, type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Tx } from '../db/transaction.ts'
import type { Action } from './action.ts'
import { type Category, categoriesOf, type Level } from './category.ts'

export interface Ground {
  readonly ground: string
  readonly sourceId: string
  readonly columnName: string
  readonly reads: readonly Category[]
  readonly writes: readonly Category[]
  readonly from: string | null
  /** First day on which it no longer holds. */
  readonly until: string | null
  /** True when it is a colleague's, whom one substitutes. */
  readonly substituted: boolean
}

/** What the session may see and change of one client, and why. */
export interface FileAccess {
  readonly clientId: string
  readonly grounds: readonly Ground[]
  readonly reads: ReadonlySet<Category>
  readonly writes: ReadonlySet<Category>
}

interface Row {
  ground: string
  sourceId: string
  columnName: string
  reads: number
  writes: number
  from: string | null
  until: string | null
  substituted: boolean
}

/**
 * The session's grounds on a client on the session's day; none: the client does not exist for this session. From here on
 * the transaction's policies know what it reads of this client without asking again (migration 0090).
 */
export async function findFileAccess(tx: Tx, clientId: string): Promise<FileAccess | null> {
  const { rows } = await sql<Row>`select * from access.look_at(${clientId})`.execute(tx)
  if (rows.length === 0) return null
  const grounds = rows.map((row) => ({
    ...row,
    reads: categoriesOf(row.reads),
    writes: categoriesOf(row.writes),
  }))
  return {
    clientId,
    grounds,
    reads: new Set(grounds.flatMap((g) => g.reads)),
    writes: new Set(grounds.flatMap((g) => g.writes)),
  }
}

export const mayOn = (access: FileAccess, category: Category, level: Level): boolean =>
  (level === 'read' ? access.reads : access.writes).has(category)

/** The client is known from a referral that waits, and from nothing else (docs/access.md). */
export const isOnlyReferred = (access: FileAccess): boolean =>
  access.grounds.every((ground) => ground.columnName === 'referral.receiver')

const meetsNeed = (access: FileAccess, { needs }: Action): boolean =>
  needs === undefined ||
  mayOn(access, needs.category, needs.level) ||
  (needs.or !== undefined && mayOn(access, needs.or, needs.level))

/** Whether the action's need is met on this file; actions without a need are a matter of role only. */
export const mayDo = (access: FileAccess, action: Action): boolean =>
  meetsNeed(access, action) && (action.onReferral === true || !isOnlyReferred(access))

/** Why not: a receiver is told to accept first, to anybody else what is not theirs does not exist. */
export function refusalOn(access: FileAccess | null, action: Action): Refusal | null {
  if (!access) return notFound().refusal
  if (mayDo(access, action)) return null
  if (!isOnlyReferred(access)) return notFound().refusal
  return refuse('access.acceptFirst', { facts: { referralId: access.grounds[0]?.sourceId ?? null } }).refusal
}

/** The ground named in the log: the strongest that covers what was done. */
export function groundFor(access: FileAccess, category: Category | undefined, level: Level): string | null {
  const covers = (g: Ground) =>
    category === undefined || (level === 'read' ? g.reads : g.writes).includes(category)
  const found = access.grounds.find(covers) ?? access.grounds[0]
  if (!found) return null
  return found.substituted ? `substitute:${found.ground}` : found.ground
}
