import { sql } from 'kysely'
import type { BodyOf, ResponseOf } from '../../kernel/endpoint.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { rolesWithoutClients } from '../../kernel/roles.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as acts from './acts-contract.ts'

/** Named reviewers of one's organisation, those of today and of days to come first. */
export async function listReviewers(ctx: Ctx): Promise<ResponseOf<typeof acts.listReviewers>> {
  const { rows } = await sql<ResponseOf<typeof acts.listReviewers>['reviewers'][number]>`
    select s.id, p.id as position_id, w.name, p.role, m.code as municipality_code, m.name_fi, m.name_sv,
      lower(s.valid) as "from", upper(s.valid) - 1 as "to"
    from share_reviewer s join share_list l on l.id = s.share_list_id join municipality_ever m on m.code = l.municipality_code
    join position p on p.id = s.position_id join worker w on w.id = p.worker_id
    where l.organisation_id = ${ctx.session.organisationId}
    order by upper(s.valid) desc nulls first, m.name_fi, w.name`.execute(ctx.tx)
  return { reviewers: rows }
}

/** The municipality's list arises with its first reviewer; the ground opens with the naming, and ends with it. */
export async function nameReviewer(
  ctx: Ctx,
  { id, positionId, municipalityCode, from }: BodyOf<typeof acts.nameReviewer>,
): Promise<Result<{ id: string }>> {
  if (from < ctx.day) return refuse('invalid', { fields: { from: 'past' } })
  const known = await sql`select from share_reviewer where id = ${id}`.execute(ctx.tx)
  if (known.rows.length > 0) return accept({ id })
  const fit = await sql`
    select from position p, municipality m where p.id = ${positionId} and p.organisation_id = ${ctx.session.organisationId}
      and (upper(p.valid) is null or upper(p.valid) > ${from}::date)
      and p.role <> all (${[...rolesWithoutClients]}) and m.code = ${municipalityCode}`.execute(ctx.tx)
  if (fit.rows.length === 0) return refuse('invalid', { fields: { positionId: 'unknown' } })
  await sql`
    insert into share_list (organisation_id, municipality_code) values (${ctx.session.organisationId}, ${municipalityCode})
    on conflict do nothing`.execute(ctx.tx)
  await sql`
    insert into share_reviewer (id, share_list_id, position_id, valid)
    select ${id}, l.id, ${positionId}, daterange(${from}::date, null) from share_list l
    where l.organisation_id = ${ctx.session.organisationId} and l.municipality_code = ${municipalityCode}`.execute(
    ctx.tx,
  )
  await note(ctx, 'share.reviewerNamed', id)
  return accept({ id })
}

/** Today is the last day; of one that has not begun, its first. */
export async function endReviewer(ctx: Ctx, id: string): Promise<Result<{ id: string }>> {
  const { numAffectedRows } = await sql`
    update share_reviewer set valid = daterange(lower(valid), greatest(${ctx.day}::date, lower(valid)) + 1), version = version + 1
    where id = ${id} and (upper(valid) is null or upper(valid) > greatest(${ctx.day}::date, lower(valid)) + 1)`.execute(
    ctx.tx,
  )
  if (numAffectedRows !== 1n) {
    const there = await sql`select from share_reviewer where id = ${id}`.execute(ctx.tx)
    return there.rows.length > 0 ? accept({ id }) : notFound()
  }
  await note(ctx, 'share.reviewerEnded', id)
  return accept({ id })
}

const note = (ctx: Ctx, type: string, subjectId: string) =>
  record(ctx, { clientId: null, type, category: 'shareRow', subjectId })
