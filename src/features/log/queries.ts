import { type RawBuilder, sql } from 'kysely'
import type { QueryOf } from '../../kernel/endpoint.ts'
import { addDays, dayInHelsinki, instantInHelsinki, plainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { findKnownHash } from '../../platform/known-hash.ts'
import { toCsv } from '../../platform/tables/index.ts'
import type * as contract from './contract.ts'
import type { Change, LogEntry, OwnLogEntry } from './contract.ts'
import { pageOf, pageOfDays, parseCursor } from './rules/cursor.ts'
import { logColumns, rowOf } from './rules/log-table.ts'

const pageSize = 50
const mostExported = 50_000
const mostListed = 5_000

type Timed<T> = Omit<T, 'at'> & { readonly at: Date }
const dayOf = (at: string) => dayInHelsinki(new Date(at))
const withText = <T extends { at: string }>(rows: readonly Timed<T>[]): T[] =>
  rows.map((row) => ({ ...row, at: row.at.toISOString() }) as unknown as T)

/** Who has looked at the signed-in client's file: other people's and the product's acts, not one's own. */
export async function listOwnLog(ctx: Ctx, before: string | undefined, size = pageSize) {
  const cursor = parseCursor(before)
  const { rows } = await sql<Timed<OwnLogEntry>>`
    select id, at, event, result, categories, ground, reason, by_client, worker, proxy, role, organisation, in_list, purpose
    from access.own_log(${cursor?.at ?? null}, ${cursor?.id ?? null}, null, null, ${size + 1})`.execute(
    ctx.tx,
  )
  const { page, next } = pageOfDays(withText<OwnLogEntry>(rows), size, dayOf)
  return { entries: page, next }
}

const older = (column: string, before: string | undefined): RawBuilder<unknown> => {
  const cursor = parseCursor(before)
  return cursor ? sql`and (${sql.ref(column)}, id) < (${cursor.at}, ${cursor.id})` : sql``
}

/** Events of the journal in the categories that the session may read (the database leaves out the rest). */
export async function listChanges(ctx: Ctx, clientId: string, before: string | undefined) {
  const { rows } = await sql<Timed<Change>>`
    with page as (
      select * from journal where client_id = ${clientId} ${older('happened_at', before)}
      order by happened_at desc, id desc limit ${pageSize + 1}
    )
    select j.id, j.happened_at as at, j.type, j.category, w.name as worker, case when j.role = 'proxy' then access.acting_proxy(j.id) end as proxy,
      j.role, o.name as organisation, j.by_client, j.ground,
      case when j.type in ('person.merged', 'person.codeJoined', 'person.entryMovedAway', 'person.entryMovedHere') then j.payload ->> 'reason' end as reason
    from page j left join worker w on w.id = j.worker_id left join organisation o on o.id = j.organisation_id
    order by j.happened_at desc, j.id desc`.execute(ctx.tx)
  const { page, next } = pageOf(withText<Change>(rows), pageSize)
  return { changes: page, next }
}

/** What the log holds of the session's worker on one client. */
export async function listMyReadings(ctx: Ctx, clientId: string, before: string | undefined) {
  const { rows } = await sql<Timed<OwnLogEntry>>`
    with page as (
      select * from access_log
      where worker_id = ${ctx.session.workerId} and (client_id = any (${rowsOf(clientId)}) or (client_ids <> '{}' and client_ids && ${rowsOf(clientId)}))
        and (result <> 'refused' or access.shut_out(reason))
        ${older('at', before)}
      order by at desc, id desc limit ${pageSize + 1}
    )
    select l.id, l.at, l.event, l.result, l.categories, l.ground, l.reason, l.by_client, w.name as worker, null as proxy, l.role,
      o.name as organisation, coalesce(l.client_id <> all (${rowsOf(clientId)}), true) as in_list, l.purpose
    from page l left join worker w on w.id = l.worker_id left join organisation o on o.id = l.organisation_id
    order by l.at desc, l.id desc`.execute(ctx.tx)
  const { page, next } = pageOfDays(withText<OwnLogEntry>(rows), pageSize, dayOf)
  return { entries: page, next }
}

type Filters = QueryOf<typeof contract.exportLog>

const startOf = (day: string) => instantInHelsinki(plainDate(day), '00:00')

/** A person's entries stand under the row they were written with, also when two rows became one (migration 0185). */
const rowsOf = (clientId: string) => sql`(select access.rows_of_person(${clientId}))::uuid[]`

/** A refused attempt on a file that the asker does not see names the client at the end of its reason. */
const ofClient = (
  clientId: string,
) => sql`(l.client_id = any (${rowsOf(clientId)}) or (l.client_ids <> '{}' and l.client_ids && ${rowsOf(clientId)})
  or (l.result = 'refused' and l.client_id is null and right(l.reason, 36) = any (${rowsOf(clientId)}::text[])))`

function conditions(f: Filters): RawBuilder<unknown> {
  const parts = [
    f.worker
      ? sql`l.worker_id in (select id from worker where strpos(' ' || lower(name), ' ' || lower(${f.worker})) > 0)`
      : null,
    f.organisationId ? sql`l.organisation_id = ${f.organisationId}` : null,
    f.clientId ? ofClient(f.clientId) : null,
    f.event ? sql`l.event = ${f.event}` : null,
    f.result ? sql`l.result = ${f.result}` : null,
    f.from ? sql`l.at >= ${startOf(f.from)}` : null,
    f.to ? sql`l.at < ${startOf(addDays(plainDate(f.to), 1))}` : null,
  ].filter((part) => part !== null)
  return sql.join([sql`true`, ...parts], sql` and `)
}

async function select(ctx: Ctx, where: RawBuilder<unknown>, order: 'asc' | 'desc', limit: number) {
  const sorted = sql.raw(`l.at ${order}, l.id ${order}`)
  const { rows } = await sql<Timed<LogEntry>>`
    with page as (select * from access_log l where ${where} order by ${sorted} limit ${limit})
    select l.id, l.at, l.event, l.result, l.categories, l.ground, l.reason, w.name as worker,
      access.logged_proxy(l.proxy_id) as proxy, l.role, o.name as organisation, l.by_client, l.purpose, l.client_id, l.record_ids as records, cardinality(l.client_ids) + case when l.client_id is null then 0 else 1 end as clients
    from page l left join worker w on w.id = l.worker_id left join organisation o on o.id = l.organisation_id
    order by ${sorted}`.execute(ctx.tx)
  return withText<LogEntry>(rows)
}

const idAtItsEnd = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whose entries were read is an entry of their log, too; of a refused attempt, whose file it was tried on. */
function sawThoseOf(ctx: Ctx, entries: readonly LogEntry[], asked: string | undefined): void {
  const tried = ({ reason }: LogEntry) => reason?.match(idAtItsEnd)?.[0]
  ctx.saw(
    [asked, ...entries.map((entry) => entry.clientId ?? tried(entry))].filter((id) => id !== undefined),
    ['log'],
  )
}

export async function searchLog(ctx: Ctx, { before, ...filters }: QueryOf<typeof contract.searchLog>) {
  const cursor = parseCursor(before)
  const from = cursor ? sql` and (l.at, l.id) < (${cursor.at}, ${cursor.id})` : sql``
  const { page, next } = pageOf(
    await select(ctx, sql`${conditions(filters)}${from}`, 'desc', pageSize + 1),
    pageSize,
  )
  sawThoseOf(ctx, page, filters.clientId)
  return { entries: page, next }
}

/** The search as a table: semicolons and a byte order mark, as spreadsheets here expect. */
export async function exportLog(ctx: Ctx, filters: Filters) {
  const found = await select(ctx, conditions(filters), 'desc', mostExported + 1)
  const entries = found.slice(0, mostExported)
  sawThoseOf(ctx, entries, filters.clientId)
  const csv = toCsv({ head: Object.values(logColumns), rows: entries.map(rowOf) }, 'spreadsheet')
  return { fileName: `loki-${ctx.day}.csv`, csv, rows: entries.length, isCut: found.length > mostExported }
}

/** Every entry of one person over days, oldest first. */
export async function listLogOf(ctx: Ctx, subjectId: string, days: { from: string; to: string }) {
  const where = conditions({ ...days, clientId: subjectId })
  const entries = await select(ctx, where, 'asc', mostListed + 1)
  return { entries: entries.slice(0, mostListed), isCut: entries.length > mostListed }
}

/** How many entries the log holds of one person over days. */
export async function countLogOf(
  ctx: Ctx,
  subjectId: string,
  days: { from: string; to: string },
): Promise<number> {
  const { rows } = await sql<{ entries: number }>`
    select count(*)::int as entries from access_log l where ${conditions({ ...days, clientId: subjectId })}`.execute(
    ctx.tx,
  )
  return rows[0]?.entries ?? 0
}

/** Identifier of a person by identity code or reference; null when nobody is known by it. */
export async function findLoggedPerson(ctx: Ctx, text: string): Promise<string | null> {
  const wanted = text.trim()
  const hash = await findKnownHash(ctx.tx, ctx.installation.keys, wanted)
  const { rows } = await sql<{ id: string | null }>`
    select access.find_logged_client(${hash}, ${wanted}) as id`.execute(ctx.tx)
  return rows[0]?.id ?? null
}
