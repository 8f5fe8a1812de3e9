import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import type { LeavingEffect } from './contract.ts'
import { note } from './journal.ts'

/** A row of `access.leaving_effect` and `access.hand_over` (migration 0055). */
export interface LeavingRow extends LeavingEffect {
  readonly refusal: 'notThen' | 'successorUnfit' | 'noUnit' | 'lastAdministrator' | null
}

/** The database's word for why a post cannot be ended so, as a refusal at its field. */
function refusalOf(code: NonNullable<LeavingRow['refusal']>) {
  if (code === 'notThen') return refuse('admin.postNotThen', { fields: { lastDay: 'invalid' } })
  if (code === 'noUnit') return refuse('admin.noUnitToWait', { fields: { successorId: 'required' } })
  if (code === 'lastAdministrator') return refuse('admin.lastAdministrator')
  return refuse('admin.successorUnfit', { fields: { successorId: 'unknown' } })
}

/** The effect, or the refusal in its place; no row: no such post. */
export function effectOf(row: LeavingRow | undefined): Result<LeavingEffect> {
  if (!row) return notFound()
  const { refusal, ...effect } = row
  return refusal ? refusalOf(refusal) : accept(effect)
}

/** A leaver: the post ends after its last day; its clients go to the successor, or wait on the unit's list (migration 0055). */
export async function endPost(
  ctx: Ctx,
  positionId: string,
  said: BodyOf<typeof contract.endPost>,
): Promise<Result<LeavingEffect>> {
  if (said.lastDay < ctx.day) return refuse('invalid', { fields: { lastDay: 'past' } })
  // both posts in one order, so that two leavers who succeed each other wait and do not block
  const posts = await ctx.tx
    .selectFrom('position')
    .select(['id', 'version'])
    .where('id', 'in', [positionId, said.successorId ?? positionId])
    .orderBy('id')
    .forUpdate()
    .execute()
  const post = posts.find(({ id }) => id === positionId)
  if (!post) return notFound()
  if (post.version !== said.version) return changedMeanwhile({ version: post.version })
  const { rows } = await sql<LeavingRow>`
    select * from access.hand_over(${positionId}, ${said.successorId}, ${said.lastDay}::date, ${ctx.at})`.execute(
    ctx.tx,
  )
  const done = effectOf(rows[0])
  if (!done.ok) return done
  const { clients, waiting } = done.value
  const { lastDay, successorId } = said
  await note(ctx, 'admin.postEnded', positionId, { lastDay, successorId, clients, waiting })
  return done
}
