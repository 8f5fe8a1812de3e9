import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { askedFrom, MediaType, requestStates, StatementKind, scans } from './contract.ts'

export interface StatementRow {
  readonly id: string
  readonly kind: StatementKind
  readonly title: string | null
  readonly author: string
  readonly issuedOn: PlainDate
  readonly validUntil: PlainDate | null
  readonly heldBy: string | null
  readonly recordedBy: string | null
  readonly recordedAt: Date
  readonly mistakenReason: string | null
  readonly version: number
}

/** Statements that the session may know of, the newest first. */
export async function listStatementRows(
  ctx: Ctx,
  clientId: string,
  id: string | null = null,
): Promise<StatementRow[]> {
  const { rows } = await sql<StatementRow>`
    select s.id, s.kind, s.title, s.author, s.issued_on, s.valid_until, o.name as held_by, w.name as recorded_by, s.recorded_at,
      s.mistaken_reason, s.version
    from statement s left join organisation o on o.id = s.held_by left join position p on p.id = s.recorded_by
    left join worker w on w.id = p.worker_id
    where s.client_id = ${clientId} and (${id}::uuid is null or s.id = ${id})
    order by s.mistaken_at is not null, s.issued_on desc, s.id limit 200`.execute(ctx.tx)
  return rows
}

export const findStatement = async (ctx: Ctx, clientId: string, id: string) =>
  (await listStatementRows(ctx, clientId, id))[0]

export interface PaperRow {
  readonly id: string
  readonly statementId: string
  readonly mediaType: MediaType
  readonly bytes: number
  readonly scan: (typeof scans)[number]
  readonly addedBy: string | null
  readonly addedByPosition: string | null
  readonly addedAt: Date
  readonly underConsentTo: string | null
  readonly removedAt: Date | null
  readonly removedBy: string | null
  readonly removedReason: string | null
}

/** What is kept of the papers, without the papers; only of those that the session may read. */
export async function listPaperRows(ctx: Ctx, clientId: string): Promise<PaperRow[]> {
  const { rows } = await sql<PaperRow>`
    select p.id, p.statement_id, p.media_type, p.bytes, p.scan, w.name as added_by, p.added_by as added_by_position, p.added_at,
      o.name as under_consent_to, p.removed_at, r.name as removed_by, p.removed_reason
    from statement_paper p left join position a on a.id = p.added_by left join worker w on w.id = a.worker_id
    left join position b on b.id = p.removed_by left join worker r on r.id = b.worker_id
    left join consent c on c.id = p.consent_id left join organisation o on o.id = c.organisation_id
    where p.client_id = ${clientId} order by p.added_at, p.id limit 400`.execute(ctx.tx)
  return rows
}

export interface RequestRow {
  readonly id: string
  readonly kind: StatementKind
  readonly from: (typeof askedFrom)[number]
  readonly whom: string | null
  readonly purpose: string
  readonly notEnough: string | null
  readonly wantedBy: PlainDate
  readonly askedOn: PlainDate
  readonly askedBy: string
  readonly status: (typeof requestStates)[number]
  readonly closedOn: PlainDate | null
  readonly version: number
}

/** Papers asked for: the open ones first, by the day on which they are wanted. */
export async function listRequestRows(
  ctx: Ctx,
  clientId: string,
  id: string | null = null,
): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    select r.id, r.kind, r.asked_from as "from", r.asked_whom as whom, r.purpose, r.not_enough, r.wanted_by, r.asked_on, w.name as asked_by,
      r.status, r.closed_on, r.version
    from statement_request r join position p on p.id = r.asked_by join worker w on w.id = p.worker_id
    where r.client_id = ${clientId} and (${id}::uuid is null or r.id = ${id})
    order by r.status <> 'open', case when r.status = 'open' then r.wanted_by end, r.closed_on desc, r.id limit 100`.execute(
    ctx.tx,
  )
  return rows
}

export const findRequest = async (ctx: Ctx, clientId: string, id: string) =>
  (await listRequestRows(ctx, clientId, id))[0]

export interface ConsentRow {
  readonly categories: readonly string[]
  readonly to: string
  readonly until: PlainDate | null
}

/** Consents in force, as far as the session may read them. */
export async function listConsents(ctx: Ctx, clientId: string): Promise<ConsentRow[]> {
  const { rows } = await sql<ConsentRow>`
    select c.categories, o.name as "to", c.valid_until as until from consent c join organisation o on o.id = c.organisation_id
    where c.client_id = ${clientId} and c.answer = 'given' and c.withdrawn_at is null and c.given_on <= ${ctx.day}::date
      and (c.valid_until is null or c.valid_until >= ${ctx.day}::date)
    order by o.name, c.id`.execute(ctx.tx)
  return rows
}

/** Organisations that work with the client: those whose relationship is open, and one's own. */
export async function listHolders(ctx: Ctx, clientId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct o.id, o.name from organisation o
    where o.id = ${ctx.session.organisationId} or exists (select from relationship r
      where r.organisation_id = o.id and r.client_id = ${clientId} and coalesce(r.closed_on, ${ctx.day}::date) >= ${ctx.day}::date)
    order by o.name`.execute(ctx.tx)
  return rows
}

/** A number that the installation has set. */
export async function readSetting(ctx: Ctx, name: string): Promise<number> {
  const { rows } = await sql<{
    value: number
  }>`select value from access_setting where name = ${name}`.execute(ctx.tx)
  if (!rows[0]) throw new Error(`no setting ${name}`)
  return rows[0].value
}
