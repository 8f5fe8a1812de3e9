import { sql } from 'kysely'
import type { FactValue } from '../kernel/refusal.ts'
import type { Category } from './access/category.ts'
import type { Tx } from './db/transaction.ts'
import type { Ctx } from './http/context.ts'

export interface JournalEntry {
  readonly clientId: string | null
  /** `feature.pastTense`; its words stand in locales `events`. */
  readonly type: string
  /** Who may read the entry: those who may read this category of the client. */
  readonly category: Category
  readonly subjectId?: string
  readonly payload?: Readonly<Record<string, FactValue>>
  /** Versions of the rules of law used, by rule. */
  readonly rules?: Readonly<Record<string, string>>
}

/** Appends to the journal in the transaction of the change (architecture.md, State and time). */
export async function record(ctx: Ctx, entry: JournalEntry): Promise<void> {
  const { session } = ctx
  await ctx.tx
    .insertInto('journal')
    .values({
      clientId: entry.clientId,
      happenedAt: ctx.at,
      type: entry.type,
      category: entry.category,
      workerId: session.workerId,
      positionId: session.positionId,
      organisationId: session.organisationId,
      byClient: session.clientId !== null && session.proxyId === null,
      proxyId: session.proxyId,
      // from a one-time link, or a job of the product itself
      role: session.role === 'anyone' ? null : session.role,
      ground: ctx.ground(entry.category, 'write'),
      subjectId: entry.subjectId ?? null,
      payload: JSON.stringify(entry.payload ?? {}),
      rules: JSON.stringify(entry.rules ?? {}),
    })
    .execute()
}

export interface LogEntry {
  readonly at: Date
  readonly event: string
  readonly result: 'read' | 'changed' | 'refused' | 'exported' | 'printed'
  readonly clientId?: string | null
  readonly clientIds?: readonly string[]
  readonly categories?: readonly Category[]
  readonly ground?: string | null
  readonly reason?: string | null
  /** Ids of the plan, decision, period … that it concerned. */
  readonly records?: readonly string[]
}

export interface LogActor {
  readonly workerId: string | null
  readonly positionId: string | null
  readonly organisationId: string | null
  readonly clientId: string | null
  /** A proxy in the client's pages is not the client: the client sees the entry. */
  readonly proxyId: string | null
  readonly role: string | null
  readonly sessionId: string | null
}

/** Writes who did what, on which ground (703/2023 10 §). A reading's entry is committed before the answer is sent. */
export async function writeLog(tx: Tx, actor: LogActor, entry: LogEntry): Promise<void> {
  await sql`
    insert into access_log (at, event, result, client_id, client_ids, categories, ground, reason,
      worker_id, position_id, organisation_id, by_client, proxy_id, role, session_id,
      record_ids)
    values (${entry.at}, ${entry.event}, ${entry.result}, ${entry.clientId ?? null}, ${entry.clientIds ?? []}::uuid[],
      ${entry.categories ?? []}::text[], ${entry.ground ?? null}, ${entry.reason ?? null},
      ${actor.workerId}, ${actor.positionId}, ${actor.organisationId}, ${actor.clientId !== null && actor.proxyId === null},
      ${actor.proxyId}, ${actor.role}, ${actor.sessionId}, ${entry.records ?? []}::uuid[])`.execute(tx)
}
