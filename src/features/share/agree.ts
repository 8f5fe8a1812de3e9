import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { addYears, type PlainDate, plainDate, startOfMonth } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { rolesWithoutClients } from '../../kernel/roles.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as acts from './acts-contract.ts'
import { findShareList } from './lists.ts'
import { findReview } from './reviews.ts'

type Agreed = BodyOf<typeof acts.agreeContact>

/** Who contacts whom by when and how; for one without a responsible worker, who takes that on (F2). */
export async function agreeContact(
  ctx: Ctx,
  clientId: string,
  said: Agreed,
): Promise<Result<{ id: string }>> {
  if (!(await findShareList(ctx, said.listId))) return notFound()
  const month = startOfMonth(plainDate(said.month))
  const wrong = await checkAgreed(ctx, said)
  if (wrong) return refuse('invalid', { fields: wrong })
  const review = await findReview(ctx, { listId: said.listId, month })
  if (review?.isClosed) return refuse('share.reviewClosed')
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from share_agreement where client_id = ${clientId} and share_list_id = ${said.listId} and month = ${month}`.execute(
    ctx.tx,
  )
  const there = rows[0]
  if (there && said.version === null && there.id === said.id) return accept({ id: said.id })
  if (there && there.version !== said.version) return changedMeanwhile({ version: there.version })
  if (!(await write(ctx, clientId, month, said, there))) return changedMeanwhile()
  await record(ctx, {
    clientId,
    type: 'share.contactAgreed',
    category: 'shareRow',
    subjectId: there?.id ?? said.id,
    payload: { how: said.how, contactBy: said.contactBy },
  })
  return accept({ id: there?.id ?? said.id })
}

/** False when somebody else was first, or closed the minutes. */
async function write(
  ctx: Ctx,
  clientId: string,
  month: PlainDate,
  { id, listId, positionId, how, contactBy, responsibleId }: Agreed,
  there: { id: string; version: number } | undefined,
): Promise<boolean> {
  const agreed = {
    positionId,
    how,
    contactBy: plainDate(contactBy),
    responsibleId,
    agreedBy: ctx.session.positionId as string,
    agreedAt: ctx.at,
  }
  if (there) {
    const { numUpdatedRows } = await ctx.tx
      .updateTable('shareAgreement')
      .set({ ...agreed, version: there.version + 1 })
      .where('id', '=', there.id)
      .where('version', '=', there.version)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  }
  await ctx.tx
    .insertInto('shareAgreement')
    .values({ id, clientId, shareListId: listId, month, ...agreed })
    .execute()
  return true
}

/** Both are colleagues in a post today, and the day is ahead, within a year. */
async function checkAgreed(
  ctx: Ctx,
  { positionId, responsibleId, contactBy }: Agreed,
): Promise<Record<string, string> | null> {
  if (contactBy < ctx.day) return { contactBy: 'past' }
  if (contactBy > addYears(ctx.day, 1)) return { contactBy: 'share.agree.overYear' }
  if (!(await isInPost(ctx, positionId))) return { positionId: 'unknown' }
  if (responsibleId !== null && !(await isInPost(ctx, responsibleId))) return { responsibleId: 'unknown' }
  return null
}

async function isInPost(ctx: Ctx, positionId: string): Promise<boolean> {
  const { rows } = await sql`
    select from position where id = ${positionId} and valid @> ${ctx.day}::date
      and role <> all (${[...rolesWithoutClients]})`.execute(ctx.tx)
  return rows.length > 0
}

/** What a difference between the law's amount and Kela's bill was, in words; the difference itself stays in sight. */
export async function markDifference(
  ctx: Ctx,
  clientId: string,
  { id, month: said, kind, text, version }: BodyOf<typeof acts.markDifference>,
): Promise<Result<{ id: string }>> {
  if (text.trim() === '') return refuse('invalid', { fields: { text: 'required' } })
  const month = startOfMonth(plainDate(said))
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from share_mark where client_id = ${clientId} and month = ${month}`.execute(ctx.tx)
  const there = rows[0]
  if (there && version === null && there.id === id) return accept({ id })
  if (there && there.version !== version) return changedMeanwhile({ version: there.version })
  const marked = { kind, text: text.trim(), positionId: ctx.session.positionId as string, markedAt: ctx.at }
  if (there) {
    const { numUpdatedRows } = await ctx.tx
      .updateTable('shareMark')
      .set({ ...marked, version: there.version + 1 })
      .where('id', '=', there.id)
      .where('version', '=', there.version)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) return changedMeanwhile()
  } else
    await ctx.tx
      .insertInto('shareMark')
      .values({ id, clientId, month, ...marked })
      .execute()
  const subjectId = there?.id ?? id
  await record(ctx, {
    clientId,
    type: 'share.marked',
    category: 'shareRow',
    subjectId,
    payload: { kind, month },
  })
  return accept({ id: subjectId })
}
