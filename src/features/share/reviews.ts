import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { plainDate, startOfMonth } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as acts from './acts-contract.ts'
import type { Room } from './contract.ts'
import { judgeMonth } from './judge.ts'
import { findShareList, readLimits } from './lists.ts'
import { type MinutesFigures, minutesFigures } from './rules/minutes-document.ts'

export interface StoredReview extends NonNullable<Room['review']> {
  readonly listId: string
  readonly month: string
  /** Of approved minutes: the list as it was then. */
  readonly figures: MinutesFigures | null
}

/** The minutes of a list's month, or by their own identifier. */
export async function findReview(
  ctx: Pick<Ctx, 'tx'>,
  wanted: { readonly id: string } | { readonly listId: string; readonly month: string },
): Promise<StoredReview | null> {
  const where =
    'id' in wanted
      ? sql`id = ${wanted.id}`
      : sql`share_list_id = ${wanted.listId} and month = ${wanted.month}`
  const { rows } = await sql<StoredReview>`
    select id, share_list_id as list_id, month, held_on, participants, note, closed_at is not null as is_closed, figures, version
    from share_review where ${where}`.execute(ctx.tx)
  return rows[0] ?? null
}

/** Writes the minutes; closed ones stand. Two at once: the second is told what the first changed. */
export async function saveReview(
  ctx: Ctx,
  listId: string,
  said: BodyOf<typeof acts.saveReview>,
): Promise<Result<{ id: string }>> {
  if (!(await findShareList(ctx, listId))) return notFound()
  const month = startOfMonth(plainDate(said.month))
  if (said.participants.trim() === '') return refuse('invalid', { fields: { participants: 'required' } })
  if (said.heldOn > ctx.day) return refuse('invalid', { fields: { heldOn: 'future' } })
  const there = await findReview(ctx, { listId, month })
  if (there?.isClosed) return refuse('share.reviewClosed')
  if (there && there.version !== said.version && said.version !== null)
    return changedMeanwhile({ version: there.version })
  if (there && said.version === null)
    return there.id === said.id ? accept({ id: said.id }) : changedMeanwhile({ version: there.version })
  const id = there?.id ?? said.id
  const written = {
    heldOn: plainDate(said.heldOn),
    participants: said.participants.trim(),
    note: said.note.trim(),
  }
  if (there) {
    const { numUpdatedRows } = await ctx.tx
      .updateTable('shareReview')
      .set({ ...written, version: there.version + 1 })
      .where('id', '=', id)
      .where('version', '=', there.version)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) return changedMeanwhile()
  } else
    await ctx.tx
      .insertInto('shareReview')
      .values({
        id,
        shareListId: listId,
        month,
        ...written,
        positionId: ctx.session.positionId as string,
        recordedAt: ctx.at,
      })
      .execute()
  await note(ctx, 'share.reviewSaved', id, month)
  return accept({ id })
}

/** Nothing official is edited: from here on the minutes, their figures and what was agreed in them stand. */
export async function closeReview(
  ctx: Ctx,
  reviewId: string,
  version: number,
): Promise<Result<{ id: string }>> {
  const there = await findReview(ctx, { id: reviewId })
  if (!there) return notFound()
  if (there.isClosed) return accept({ id: reviewId })
  if (there.version !== version) return changedMeanwhile({ version: there.version })
  const figures = await figuresNow(ctx, there)
  if (!figures) return notFound()
  const { numUpdatedRows } = await ctx.tx
    .updateTable('shareReview')
    .set({ closedAt: ctx.at, figures: JSON.stringify(figures), version: version + 1 })
    .where('id', '=', reviewId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return changedMeanwhile()
  await note(ctx, 'share.reviewClosed', reviewId, there.month)
  return accept({ id: reviewId })
}

async function figuresNow(ctx: Ctx, { listId, month }: StoredReview): Promise<MinutesFigures | null> {
  const list = await findShareList(ctx, listId)
  return list ? minutesFigures(await judgeMonth(ctx, list, plainDate(month), await readLimits(ctx))) : null
}

const note = (ctx: Ctx, type: string, subjectId: string, month: string) =>
  record(ctx, { clientId: null, type, category: 'shareRow', subjectId, payload: { month } })
