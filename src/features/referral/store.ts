import { sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import type { Box, ReferralKind, ReferralRow, ReferralStatus } from './contract.ts'

const pageSize = 50

const selection = sql`
  r.id, r.client_id, c.last_name, c.first_names, c.birth_year, r.kind, r.status,
  json_build_object('organisation', fo.name, 'name', fw.name) as "from",
  json_build_object('organisation', o.name, 'unit', u.name) as "to",
  r.sent_at, r.answered_at, aw.name as answered_by, r.answer_reason, d.due_on, d.why, r.version,
  case when r.to_unit_id = any (access.holders()) then 'received' else 'sent' end as box`

const joins = sql`
  join client c on c.id = r.client_id
  join organisation fo on fo.id = r.from_organisation_id
  left join position fp on fp.id = r.from_position_id left join worker fw on fw.id = fp.worker_id
  join unit u on u.id = r.to_unit_id join organisation o on o.id = u.organisation_id
  left join position ap on ap.id = r.answered_by left join worker aw on aw.id = ap.worker_id
  left join deadline d on d.subject_id = r.id and d.kind = 'referralAnswer' and d.done_on is null`

const inBox = (box: Box) =>
  box === 'received'
    ? sql`r.to_unit_id = any ((select access.holders())::uuid[])`
    : sql`r.from_position_id = any ((select access.holders())::uuid[])`

type Row = Omit<ReferralRow, 'sentAt' | 'answeredAt'> & { sentAt: Date; answeredAt: Date | null }

const toRow = (row: Row): ReferralRow => ({
  ...row,
  sentAt: row.sentAt.toISOString(),
  answeredAt: row.answeredAt?.toISOString() ?? null,
})

/** A page of a box: choose first, join after; by time, then id. `next` is null on the last page. */
export async function listBox(
  ctx: Ctx,
  of: { readonly box: Box; readonly status?: ReferralStatus; readonly after?: string },
): Promise<{ referrals: ReferralRow[]; next: string | null }> {
  const { rows } = await sql<Row>`
    with page as (
      select * from referral r
      where ${inBox(of.box)} ${of.status ? sql`and r.status = ${of.status}` : sql``}
        ${of.after ? sql`and (r.sent_at, r.id) < (select sent_at, id from referral where id = ${of.after})` : sql``}
      order by r.sent_at desc, r.id desc limit ${pageSize + 1}
    )
    select ${selection} from page r ${joins} order by r.sent_at desc, r.id desc`.execute(ctx.tx)
  const referrals = rows.slice(0, pageSize).map(toRow)
  return { referrals, next: rows.length > pageSize ? (referrals.at(-1)?.id ?? null) : null }
}

export async function countBox(ctx: Ctx, box: Box) {
  const { rows } = await sql<{ status: ReferralStatus; n: number }>`
    select r.status, count(*)::int as n from referral r where ${inBox(box)} group by r.status`.execute(ctx.tx)
  const of = (status: ReferralStatus) => rows.find((row) => row.status === status)?.n ?? 0
  return {
    sent: of('sent'),
    accepted: of('accepted'),
    returned: of('returned'),
    withdrawn: of('withdrawn'),
  }
}

export async function listOfClient(ctx: Ctx, clientId: string): Promise<ReferralRow[]> {
  const { rows } = await sql<Row>`
    select ${selection} from referral r ${joins} where r.client_id = ${clientId}
    order by r.sent_at desc, r.id desc limit 100`.execute(ctx.tx)
  return rows.map(toRow)
}

export interface FullReferral extends ReferralRow {
  readonly reason: string
  readonly tried: string
  readonly assessment: string
  readonly phone: string | null
  readonly caseId: string | null
  readonly fromOrganisationId: string
  /** The one who acts is of the receiving unit, or the sender (or stands in for one). */
  readonly isReceiver: boolean
  readonly isSender: boolean
}

export async function findReferral(ctx: Ctx, referralId: string): Promise<FullReferral | null> {
  const { rows } = await sql<Row & Omit<FullReferral, keyof ReferralRow>>`
    select ${selection}, r.reason, r.tried, r.assessment, cc.phone, r.case_id, r.from_organisation_id,
      r.to_unit_id = any (access.holders()) as is_receiver,
      coalesce(r.from_position_id = any (access.holders()), false) as is_sender
    from referral r ${joins} left join client_contact cc on cc.client_id = r.client_id
    where r.id = ${referralId}`.execute(ctx.tx)
  const row = rows[0]
  return row ? { ...row, ...toRow(row) } : null
}

/** Who answered a referral that one's unit no longer sees; null when it is not one's unit's or waits still. */
export async function findAnswer(
  ctx: Ctx,
  referralId: string,
): Promise<{ answeredBy: string | null } | null> {
  const { rows } = await sql<{ answeredBy: string | null }>`
    select answered_by from access.referral_answer(${referralId})`.execute(ctx.tx)
  return rows[0] ?? null
}

export interface Receiver {
  readonly organisationId: string
  readonly organisationKind: string | null
  readonly answerDays: number | null
  readonly organisationName: string
}

export async function findReceiver(ctx: Ctx, unitId: string): Promise<Receiver | null> {
  const { rows } = await sql<Receiver>`
    select o.id as organisation_id, o.kind as organisation_kind, o.name as organisation_name
    from unit u join organisation o on o.id = u.organisation_id
    where u.id = ${unitId} and u.active and o.active`.execute(ctx.tx)
  return rows[0] ?? null
}

export interface NewReferral {
  readonly id: string
  readonly clientId: string
  readonly kind: ReferralKind
  readonly toUnitId: string
  readonly reason: string
  readonly tried: string
  readonly assessment: string
}

export async function addReferral(ctx: Ctx, referral: NewReferral): Promise<void> {
  const { organisationId, positionId } = ctx.session
  if (!organisationId) throw new Error('a referral is sent by a worker')
  await ctx.tx
    .insertInto('referral')
    .values({
      ...referral,
      fromOrganisationId: organisationId,
      fromPositionId: positionId,
      status: 'sent',
      sentAt: ctx.at,
    })
    .execute()
}

/** Answers a waiting referral of that version; false when somebody was faster. */
export async function answerReferral(
  ctx: Ctx,
  { id, version }: { id: string; version: number },
  answer: { readonly status: 'returned' | 'withdrawn'; readonly reason: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update referral set status = ${answer.status}, answered_at = ${ctx.at}, answered_by = ${ctx.session.positionId},
      answer_reason = ${answer.reason}, version = version + 1
    where id = ${id} and version = ${version} and status = 'sent'`.execute(ctx.tx)
  return numAffectedRows === 1n
}

/** The receiver's relationship and assignment, in one act with the answer; null when somebody was faster. */
export async function takeReferral(
  ctx: Ctx,
  referralId: string,
  relationshipId: string,
  kind: string,
): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select access.accept_referral(${referralId}, ${relationshipId}, ${kind}, ${ctx.at}) as id`.execute(ctx.tx)
  return rows[0]?.id ?? null
}

export async function linkCase(ctx: Ctx, referralId: string, caseId: string): Promise<void> {
  await ctx.tx.updateTable('referral').set({ caseId }).where('id', '=', referralId).execute()
}
