import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { formatDaterange, fromInclusive } from '../../kernel/span.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import { note } from './journal.ts'
import { findVersion } from './organisations.ts'

/** Both posts are of one organisation (for a manager: the own one) and in force at some time of the substitution. */
async function isPair(ctx: Ctx, absentId: string, substituteId: string, valid: string): Promise<boolean> {
  const only = ctx.session.role === 'manager' ? ctx.session.organisationId : null
  const { rows } = await sql`
    select from position a join position b on b.organisation_id = a.organisation_id and b.worker_id <> a.worker_id
    where a.id = ${absentId} and b.id = ${substituteId} and a.valid && ${valid}::daterange and b.valid && ${valid}::daterange
      and (${only}::uuid is null or a.organisation_id = ${only})`.execute(ctx.tx)
  return rows.length > 0
}

/** Names a substitute: the colleague's grounds, from–to (access.md, `substitute`). Sent twice, it is named once. */
export async function nameSubstitute(
  ctx: Ctx,
  said: BodyOf<typeof contract.nameSubstitute>,
): Promise<Result<{ id: string }>> {
  const { id, absentId, substituteId, from, to } = said
  const span = fromInclusive(plainDate(from), plainDate(to))
  if (!span) return refuse('invalid', { fields: { to: 'endBeforeStart' } })
  if (await findVersion(ctx, 'substitution', id)) return accept({ id })
  if (from < ctx.day) return refuse('invalid', { fields: { from: 'past' } })
  const valid = formatDaterange(span)
  if (!(await isPair(ctx, absentId, substituteId, valid)))
    return refuse('admin.substituteUnfit', { fields: { substituteId: 'unknown' } })
  await ctx.tx.insertInto('substitution').values({ id, absentId, substituteId, valid }).execute()
  await note(ctx, 'admin.substituteNamed', id, { absentId, substituteId, from, to })
  return accept({ id })
}

/** Ends a substitution at once: its last day was yesterday, or it never began (migration 0060). */
export async function endSubstitution(ctx: Ctx, id: string): Promise<Result<{ id: string }>> {
  const { rows } = await sql<{ done: boolean }>`select access.end_substitution(${id}) as done`.execute(ctx.tx)
  if (!rows[0]?.done) return notFound()
  await note(ctx, 'admin.substitutionEnded', id)
  return accept({ id })
}
