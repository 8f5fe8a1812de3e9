import { sql } from 'kysely'
import type { BodyOf, ResponseOf } from '../../kernel/endpoint.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import { findThread, listPeople } from './queries.ts'

/** Starts a thread; everybody in it must be on the file, and the one who starts takes part. */
export async function startThread(
  ctx: Ctx,
  clientId: string,
  thread: BodyOf<typeof contract.startThread>,
): Promise<Result<{ id: string }>> {
  if (await findThread(ctx, clientId, thread.id)) return accept({ id: thread.id })
  const people = new Set((await listPeople(ctx, clientId)).map((person) => person.holderId))
  const asked = [...new Set(thread.participants)].filter((id) => id !== myself(ctx))
  if (asked.length === 0) return refuse('invalid', { fields: { participants: 'required' } })
  if (asked.some((id) => !people.has(id))) {
    return refuse('message.notOnFile', { fields: { participants: 'notOnFile' } })
  }
  await insertThread(ctx, clientId, thread, asked)
  await insertMessage(ctx, clientId, thread.id, { id: thread.messageId, text: thread.text })
  await recordMessage(ctx, clientId, thread.id, 'message.threadStarted')
  return accept({ id: thread.id })
}

const myself = (ctx: Ctx): string => ctx.session.clientId ?? ctx.session.positionId ?? ''

/** No `returning`: a thread is seen only by its participants, and it has none before they are named. */
async function insertThread(
  ctx: Ctx,
  clientId: string,
  thread: { id: string; subject: string },
  asked: readonly string[],
): Promise<void> {
  await sql`insert into message_thread (id, client_id, subject, started_at)
    values (${thread.id}, ${clientId}, ${thread.subject.trim()}, ${ctx.at})`.execute(ctx.tx)
  await sql`insert into message_participant (thread_id, client_id, holder_id, read_at)
    select ${thread.id}, ${clientId}, holder, case when holder = ${myself(ctx)}::uuid then ${ctx.at}::timestamptz end
    from unnest(${[myself(ctx), ...asked]}::uuid[]) as holder`.execute(ctx.tx)
}

async function insertMessage(
  ctx: Ctx,
  clientId: string,
  threadId: string,
  message: { id: string; text: string },
): Promise<boolean> {
  const { rows } = await sql`
    insert into message (id, thread_id, client_id, position_id, from_client, proxy_id, text, sent_at)
    values (${message.id}, ${threadId}, ${clientId}, ${ctx.session.positionId}, ${ctx.session.clientId !== null}, ${ctx.session.proxyId},
      ${message.text.trim()}, ${ctx.at})
    on conflict (id) do nothing returning id`.execute(ctx.tx)
  return rows.length > 0
}

/** What was written stays in the thread; the journal knows only that something was. */
const recordMessage = (ctx: Ctx, clientId: string, threadId: string, type: string) =>
  record(ctx, { clientId, type, category: 'message', subjectId: threadId })

/** Sends a message to the participants; what one has written one has read. */
export async function sendMessage(
  ctx: Ctx,
  clientId: string,
  threadId: string,
  message: BodyOf<typeof contract.sendMessage>,
): Promise<Result<ResponseOf<typeof contract.sendMessage>>> {
  if (message.text.trim() === '') return refuse('invalid', { fields: { text: 'required' } })
  if (!(await findThread(ctx, clientId, threadId))) return notFound()
  if (await insertMessage(ctx, clientId, threadId, message)) {
    await setRead(ctx, threadId)
    await recordMessage(ctx, clientId, threadId, 'message.sent')
  }
  return accept({ id: message.id, sentAt: ctx.at.toISOString() })
}

/** Marks the thread as read up to now, for oneself and for those whom one substitutes. */
export async function markRead(
  ctx: Ctx,
  clientId: string,
  threadId: string,
): Promise<Result<{ unread: number }>> {
  if (!(await findThread(ctx, clientId, threadId))) return notFound()
  await setRead(ctx, threadId)
  const after = await findThread(ctx, clientId, threadId)
  return accept({ unread: after?.unread ?? 0 })
}

const setRead = (ctx: Ctx, threadId: string) =>
  sql`update message_participant set read_at = ${ctx.at}
    where thread_id = ${threadId} and holder_id = any ((select access.holders())::uuid[])`.execute(ctx.tx)
