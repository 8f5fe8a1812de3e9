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
  /** Whose pages it is: the client's own, or of the client whom a proxy represents. */
  readonly clientId: string | null
  /** Set when it is not the client who acts but a recorded proxy. */
  readonly proxyId: string | null
  readonly day: PlainDate
}

export const sessionCookie = 'yhteispolku_session'
export const newToken = (): string => randomBytes(32).toString('base64url')
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/**
 * Says to the transaction who this is; null when there is no such session or it has ended. `unattended`: a page asked by
 * itself, so that the session goes on ending when nobody acts.
 */
export async function enterSession(
  tx: Tx,
  token: string,
  at: Date,
  { unattended = false }: { unattended?: boolean } = {},
): Promise<Session | null> {
  const enter = sql.raw(unattended ? 'access.enter_unattended' : 'access.enter')
  const { rows } = await sql<Session>`select * from ${enter}(${hashToken(token)}, ${at})`.execute(tx)
  return rows[0] ?? null
}

/** For whom the session acts now, in a word: the post, the proxy or the client. */
export const actsFor = ({ positionId, proxyId, clientId }: Session): string | null =>
  positionId ?? proxyId ?? clientId

/** The identity code that a strong identification told: its hash under each valid key, the current one first, and the cipher. */
export interface KnownCode {
  readonly hashes: readonly Buffer[]
  readonly cipher: Buffer
}

/** Opens a session for the identity provider's subject; null when nobody here is known by it, or by the code, today. */
export async function openSession(
  db: Db,
  subject: string,
  at: Date,
  code: KnownCode | null = null,
): Promise<string | null> {
  const token = newToken()
  const { rows } = await sql<{ id: string | null }>`
    select access.open_session(${subject}, ${hashToken(token)}, ${at}, ${code?.hashes ?? []}::bytea[],
      ${code?.cipher ?? null}) as id`.execute(db)
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

/** One's own pages, or those of a client whose proxy one is. */
export interface OwnPerson {
  readonly clientId: string
  readonly proxyId: string | null
  readonly name: string
  readonly basis: string | null
  readonly isNow: boolean
}

/** In whose pages the person of the session may act today. */
export async function listOwnPersons(tx: Tx, token: string, at: Date): Promise<OwnPerson[]> {
  const { rows } = await sql<OwnPerson>`select * from access.own_persons(${hashToken(token)}, ${at})`.execute(
    tx,
  )
  return rows
}

/** Acts in another's pages from now on (`null`: one's own); false when one may not. */
export async function switchPerson(
  tx: Tx,
  token: string,
  proxyId: string | null,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select access.switch_person(${hashToken(token)}, ${proxyId}::uuid, ${at}) as done`.execute(tx)
  return rows[0]?.done ?? false
}

/** One of the person's open sessions. */
export interface OpenSession {
  readonly id: string
  readonly createdAt: Date
  readonly seenAt: Date
  readonly role: string
  readonly organisation: string | null
  readonly isThis: boolean
}

/** Open sessions of the person of this one, the latest used first. */
export async function listOwnSessions(tx: Tx, token: string, at: Date): Promise<OpenSession[]> {
  const { rows } =
    await sql<OpenSession>`select * from access.own_sessions(${hashToken(token)}, ${at})`.execute(tx)
  return rows
}

/** Ends the person's other sessions, wherever they are; answers how many. */
export async function endOtherSessions(tx: Tx, token: string, at: Date): Promise<number> {
  const { rows } = await sql<{ ended: number }>`
    select access.end_other_sessions(${hashToken(token)}, ${at}) as ended`.execute(tx)
  return rows[0]?.ended ?? 0
}

/** Ends one of the person's sessions; false when it is not one of them, or over. */
export async function endOwnSession(tx: Tx, token: string, id: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select access.end_own_session(${hashToken(token)}, ${id}, ${at}) as done`.execute(tx)
  return rows[0]?.done ?? false
}
