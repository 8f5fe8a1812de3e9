import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Role } from '../access/category.ts'
import type { Db, Tx } from '../db/transaction.ts'

/** Who acts, for which organisation and role, on which day. Comes from the database, as the transaction entered it. */
export interface Session {
  readonly sessionId: string
  readonly positionId: string | null
  readonly workerId: string | null
  readonly workerName: string | null
  readonly organisationId: string | null
  readonly organisationKind: string | null
  readonly organisationName: string | null
  readonly unitId: string | null
  readonly role: Role
  readonly seesProtected: boolean
  /** Set when the client acts in own pages. */
  readonly clientId: string | null
  readonly day: PlainDate
}

export const sessionCookie = 'yhteispolku_session'
export const newToken = (): string => randomBytes(32).toString('base64url')
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Says to the transaction who this is; null when there is no such session or it has ended. */
export async function enterSession(tx: Tx, token: string, at: Date): Promise<Session | null> {
  const { rows } = await sql<Session>`select * from access.enter(${hashToken(token)}, ${at})`.execute(tx)
  return rows[0] ?? null
}

/** Opens a session for the identity provider's subject; null when nobody here is known by it today. */
export async function openSession(db: Db, subject: string, at: Date): Promise<string | null> {
  const token = newToken()
  const { rows } = await sql<{ id: string | null }>`
    select access.open_session(${subject}, ${hashToken(token)}, ${at}) as id`.execute(db)
  return rows[0]?.id ? token : null
}

export async function endSession(db: Db, token: string, at: Date): Promise<void> {
  await sql`select access.end_session(${hashToken(token)}, ${at})`.execute(db)
}

/** Acts for another of one's own positions from now on; false when it is not one's own. */
export async function switchPosition(tx: Tx, token: string, positionId: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select access.switch_position(${hashToken(token)}, ${positionId}, ${at}) as done`.execute(tx)
  return rows[0]?.done ?? false
}
