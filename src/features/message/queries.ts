import { type RawBuilder, sql } from 'kysely'
import type { ResponseOf } from '../../kernel/endpoint.ts'
import { notFound, type Result } from '../../kernel/refusal.ts'
import { type Reading, reading } from '../../platform/db/reading.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import type { Message, Person, Thread } from './contract.ts'

interface ThreadRow extends Omit<Thread, 'startedAt' | 'lastAt' | 'participants'> {
  startedAt: Date
  lastAt: Date
}
type Participants = Thread['participants']

/** Not written by the session itself. */
const notMine = sql`(not coalesce(m.position_id = any ((select access.holders())::uuid[]), false)
  and not (m.from_client and m.client_id = (select access.person_id()) is true))`

/** Until when the session, or a colleague in its place, has read a thread. */
const readUntil = (thread: string) => sql`coalesce((
  select max(read_at) from file.message_participant p
  where p.thread_id = ${sql.ref(thread)} and p.holder_id = any ((select access.holders())::uuid[])), '-infinity')`

const selectThreads = (where: RawBuilder<unknown>) => sql<ThreadRow>`
  select t.id, t.subject, t.started_at, l.sent_at as last_at, l.text as last_text, n.messages, n.unread
  from file.message_thread t
  join lateral (select sent_at, text from file.message where thread_id = t.id order by sent_at desc, id desc limit 1) l on true
  join lateral (
    select count(*) as messages, count(*) filter (where ${notMine} and m.sent_at > ${readUntil('t.id')}) as unread
    from file.message m where m.thread_id = t.id) n on true
  where ${where} order by l.sent_at desc, t.id`

/** Threads of the client that the session takes part in, newest message first. */
export const listThreads = (ctx: Ctx, clientId: string): Promise<Thread[]> =>
  readThreads(ctx, clientId, sql`t.client_id = ${clientId}`)

export async function findThread(ctx: Ctx, clientId: string, threadId: string): Promise<Thread | null> {
  const found = await readThreads(ctx, clientId, sql`t.id = ${threadId} and t.client_id = ${clientId}`)
  return found[0] ?? null
}

async function readThreads(ctx: Ctx, clientId: string, where: RawBuilder<unknown>): Promise<Thread[]> {
  const [{ rows }, people] = await Promise.all([
    selectThreads(where).execute(ctx.tx),
    listParticipants(ctx, clientId),
  ])
  return rows.map((row) => ({
    ...row,
    startedAt: row.startedAt.toISOString(),
    lastAt: row.lastAt.toISOString(),
    participants: people.get(row.id) ?? [],
  }))
}

const personColumns = sql`coalesce(w.name, c.first_names || ' ' || c.last_name, '') as name, p.role, o.name as organisation,
  p.id is null as is_client`

/** Who takes part, of all threads of the client that the session takes part in. */
async function listParticipants(ctx: Ctx, clientId: string): Promise<ReadonlyMap<string, Participants>> {
  const { rows } = await sql<Person & { threadId: string; readAt: Date | null }>`
    select mp.thread_id, mp.holder_id, mp.read_at, ${personColumns}
    from file.message_participant mp left join position p on p.id = mp.holder_id left join worker w on w.id = p.worker_id
    left join organisation o on o.id = p.organisation_id left join file.client c on c.id = mp.holder_id
    where mp.client_id = ${clientId} order by is_client, name`.execute(ctx.tx)
  const byThread = new Map<string, Participants>()
  for (const { threadId, readAt, ...person } of rows) {
    const known = byThread.get(threadId) ?? []
    byThread.set(threadId, [...known, { ...person, readAt: readAt?.toISOString() ?? null }])
  }
  return byThread
}

/**
 * Who may be asked to take part: those on the file in the eyes of the session (work pair, those who answer, sender of a
 * referral, the place of a period and the one who arranged it), and the client who has own pages.
 */
export async function listPeople(ctx: Ctx, clientId: string): Promise<Person[]> {
  const { rows } = await sql<Person>`
    with on_file as (
      select m.position_id from joint_member m join path_case c on c.id = m.case_id and c.closed_on is null
      where m.client_id = ${clientId} and m.valid @> (select access.day())
      union select a.position_id from assignment a join relationship r on r.id = a.relationship_id and r.closed_on is null
      where a.client_id = ${clientId} and a.position_id is not null and a.valid @> (select access.day())
      union select from_position_id from referral where client_id = ${clientId} and status = 'sent'
      union select recorded_by from period where client_id = ${clientId} and status in ('reserved', 'agreed')
      union select p.id from period t join position p on p.unit_id = t.unit_id and p.role in ('placeContact', 'providerCoach', 'workplaceInstructor')
      where t.client_id = ${clientId} and t.status in ('reserved', 'agreed'))
    select p.id as holder_id, ${personColumns}
    from on_file f join position p on p.id = f.position_id and p.valid @> (select access.day())
    join worker w on w.id = p.worker_id join organisation o on o.id = p.organisation_id left join client c on false
    where p.id <> coalesce((select access.position_id()), '00000000-0000-0000-0000-000000000000')
    union all
    select c.id, c.first_names || ' ' || c.last_name, null, null, true from client c
    where c.id = ${clientId} and (select access.person_id()) is null and access.has_account(c.id)
    order by is_client, name`.execute(ctx.tx)
  return rows
}

/** A thread with its messages, the oldest first. */
export async function readThread(
  ctx: Ctx,
  clientId: string,
  threadId: string,
): Promise<Result<ResponseOf<typeof contract.readThread>>> {
  const thread = await findThread(ctx, clientId, threadId)
  if (!thread) return notFound()
  const { rows } = await sql<Omit<Message, 'sentAt'> & { sentAt: Date }>`
    select m.id, coalesce(w.name, x.name, c.first_names || ' ' || c.last_name, '') as author, m.from_client, not ${notMine} as is_mine, m.text, m.sent_at
    from file.message m left join position p on p.id = m.position_id left join worker w on w.id = p.worker_id
    left join file.client c on m.from_client and c.id = m.client_id
    left join file.proxy x on x.id = m.proxy_id
    where m.thread_id = ${threadId} order by m.sent_at, m.id`.execute(ctx.tx)
  return {
    ok: true,
    value: { thread, messages: rows.map((row) => ({ ...row, sentAt: row.sentAt.toISOString() })) },
  }
}

/** Unread messages of one client, over all threads that the session takes part in. */
export const unreadReading = (clientId: string): Reading<number> =>
  reading(
    sql<{ unread: number }>`
    select count(*) as unread from file.message m
    where m.client_id = ${clientId} and ${notMine} and m.sent_at > ${readUntil('m.thread_id')}`,
    ([row]) => row?.unread ?? 0,
  )

/** Unread messages by client, over all threads that the session takes part in. */
export async function countUnread(ctx: Ctx): Promise<ResponseOf<typeof contract.countUnread>> {
  const { rows } = await sql<{ clientId: string; unread: number }>`
    with mine as materialized (
      select thread_id, max(read_at) as read_at from message_participant
      where holder_id = any ((select access.holders())::uuid[]) group by thread_id)
    select m.client_id, count(*) as unread from mine join message m on m.thread_id = mine.thread_id
    where ${notMine} and m.sent_at > coalesce(mine.read_at, '-infinity') group by m.client_id`.execute(ctx.tx)
  return { total: rows.reduce((sum, row) => sum + row.unread, 0), clients: rows }
}
