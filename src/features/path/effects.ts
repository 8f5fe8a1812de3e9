import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Move, Path } from './contract.ts'
import type { Given } from './moves.ts'
import { listPositions, nameMembers, type PathCase } from './store.ts'

/** What follows from a move beside its step: the pair named, the customership closed. */
export async function followMove(
  ctx: Ctx,
  found: PathCase,
  move: Move,
  given: Given,
  on: PlainDate,
): Promise<void> {
  if (move === 'close') await closeCustomership(ctx, found, given, on)
  // last: it may be one's own ground that ends with it
  if (given.members && (move === 'namePair' || move === 'changePair')) {
    await nameMembers(ctx, { caseId: found.id, clientId: found.clientId }, given.members)
  }
}

const relationshipKind: Readonly<Record<Path, string>> = { joint: 'joint', rehabWork: 'rehab' }

async function closeCustomership(ctx: Ctx, found: PathCase, given: Given, on: PlainDate): Promise<void> {
  if (given.continuesPositionId) await handOver(ctx, found, given.continuesPositionId, on)
  await endPlans(ctx, found.id, on)
  await sql`
    update relationship set closed_on = greatest(${on}::date, opened_on), closing_reason = ${given.closingReason},
      version = version + 1
    where client_id = ${found.clientId} and kind = ${relationshipKind[found.path]} and closed_on is null`.execute(
    ctx.tx,
  )
}

/** Plans of the case end with it. */
async function endPlans(ctx: Ctx, caseId: string, on: PlainDate): Promise<void> {
  await sql`
    update plan set status = 'ended', ended_on = greatest(${on}::date, signed_on), version = version + 1
    where case_id = ${caseId} and status = 'inForce'`.execute(ctx.tx)
}

const ownKinds: Readonly<Record<string, string>> = {
  employmentAuthority: 'employment',
  wellbeingCounty: 'individualSupport',
}

/** Whoever goes on has a customership of the own organisation on the day the joint one closes (A11, A14). */
async function handOver(ctx: Ctx, found: PathCase, positionId: string, on: PlainDate): Promise<void> {
  const [position] = await listPositions(ctx, [positionId])
  if (!position) return
  const kind = ownKinds[position.organisationKind ?? ''] ?? 'individualSupport'
  const relationshipId =
    (await findOtherRelationship(ctx, found, position.organisationId)) ??
    (await openRelationship(ctx, found.clientId, position.organisationId, kind, on))
  await assign(ctx, relationshipId, found.clientId, positionId)
}

async function findOtherRelationship(ctx: Ctx, found: PathCase, organisationId: string) {
  const row = await ctx.tx
    .selectFrom('relationship')
    .select('id')
    .where('clientId', '=', found.clientId)
    .where('organisationId', '=', organisationId)
    .where('kind', '!=', relationshipKind[found.path])
    .where('closedOn', 'is', null)
    .orderBy('openedOn', 'desc')
    .executeTakeFirst()
  return row?.id
}

async function openRelationship(
  ctx: Ctx,
  clientId: string,
  organisationId: string,
  kind: string,
  on: PlainDate,
): Promise<string> {
  const { id } = await ctx.tx
    .insertInto('relationship')
    .values({ clientId, organisationId, kind, openedOn: on })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function assign(ctx: Ctx, relationshipId: string, clientId: string, positionId: string): Promise<void> {
  await sql`
    insert into assignment (relationship_id, client_id, position_id, valid)
    select ${relationshipId}, ${clientId}, ${positionId}, daterange(${ctx.day}::date, null)
    where not exists (select from assignment a where a.relationship_id = ${relationshipId}
      and a.position_id = ${positionId} and a.valid @> ${ctx.day}::date)`.execute(ctx.tx)
}

/** The own organisation's customership on a path, opened with oneself assigned unless it is there already. */
export async function ensureOwnRelationship(
  ctx: Ctx,
  clientId: string,
  path: Path,
  on: PlainDate,
): Promise<string> {
  const { organisationId, positionId } = ctx.session
  if (!organisationId || !positionId) throw new Error('a case is opened by a worker')
  const kind = relationshipKind[path]
  const row = await ctx.tx
    .selectFrom('relationship')
    .select('id')
    .where('clientId', '=', clientId)
    .where('organisationId', '=', organisationId)
    .where('kind', '=', kind)
    .where('closedOn', 'is', null)
    .executeTakeFirst()
  const id = row?.id ?? (await openRelationship(ctx, clientId, organisationId, kind, on))
  await assign(ctx, id, clientId, positionId)
  return id
}
