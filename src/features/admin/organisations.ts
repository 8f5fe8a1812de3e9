import type { BodyOf } from '../../kernel/endpoint.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import { note } from './journal.ts'

export type Versioned = { id: string; version: number }
type OrganisationFields = Omit<BodyOf<typeof contract.addOrganisation>, 'id'>

export const blankToNull = (text: string | null): string | null => text?.trim() || null

const organisationColumns = (said: OrganisationFields) => ({
  name: said.name.trim(),
  nameSv: blankToNull(said.nameSv),
  kind: said.kind,
  phone: blankToNull(said.phone),
  email: blankToNull(said.email),
  finishingDays: said.finishingDays,
  holdHours: said.holdHours,
  referralAnswerDays: said.referralAnswerDays,
  active: said.active,
})

/** Adds an organisation; sent twice, the first answer again. */
export async function addOrganisation(
  ctx: Ctx,
  said: BodyOf<typeof contract.addOrganisation>,
): Promise<Result<Versioned>> {
  const earlier = await findVersion(ctx, 'organisation', said.id)
  if (earlier) return accept(earlier)
  await ctx.tx
    .insertInto('organisation')
    .values({ id: said.id, ...organisationColumns(said) })
    .execute()
  await note(ctx, 'admin.organisationAdded', said.id, { name: said.name, kind: said.kind })
  return accept({ id: said.id, version: 1 })
}

/**
 * Changes an organisation. Giving it a kind opens the grounds of its relationships at once (trigger, migration 0045); one that is
 * no longer active ends the sessions of its people, so nobody shuts the own one.
 */
export async function changeOrganisation(
  ctx: Ctx,
  id: string,
  said: BodyOf<typeof contract.changeOrganisation>,
): Promise<Result<Versioned>> {
  if (!said.active && id === ctx.session.organisationId)
    return refuse('admin.ownOrganisation', { fields: { active: 'invalid' } })
  const changed = await ctx.tx
    .updateTable('organisation')
    .set({ ...organisationColumns(said), version: said.version + 1 })
    .where('id', '=', id)
    .where('version', '=', said.version)
    .returning(['id', 'version'])
    .executeTakeFirst()
  if (!changed) return missing(ctx, 'organisation', id)
  await note(ctx, 'admin.organisationChanged', id, { name: said.name, kind: said.kind, active: said.active })
  return accept(changed)
}

/** Adds a unit (version 0) or changes it. */
export async function saveUnit(
  ctx: Ctx,
  id: string,
  said: BodyOf<typeof contract.saveUnit>,
): Promise<Result<Versioned>> {
  const columns = { name: said.name.trim(), receivesReferrals: said.receivesReferrals, active: said.active }
  if (said.version === 0) {
    const earlier = await findVersion(ctx, 'unit', id)
    if (earlier) return accept(earlier)
    await ctx.tx
      .insertInto('unit')
      .values({ id, organisationId: said.organisationId, ...columns })
      .execute()
    await note(ctx, 'admin.unitAdded', id, { name: said.name })
    return accept({ id, version: 1 })
  }
  const changed = await ctx.tx
    .updateTable('unit')
    .set({ ...columns, version: said.version + 1 })
    .where('id', '=', id)
    .where('version', '=', said.version)
    .returning(['id', 'version'])
    .executeTakeFirst()
  if (!changed) return missing(ctx, 'unit', id)
  await note(ctx, 'admin.unitChanged', id, { name: said.name, active: said.active })
  return accept(changed)
}

type Table = 'organisation' | 'unit' | 'worker' | 'position' | 'substitution'

/** The row's version, when it is there: what was sent twice is made once. */
export const findVersion = (ctx: Ctx, table: Table, id: string): Promise<Versioned | undefined> =>
  ctx.tx.selectFrom(table).select(['id', 'version']).where('id', '=', id).executeTakeFirst()

/** Another version is there, or nothing at all. */
export async function missing(ctx: Ctx, table: Table, id: string) {
  const there = await findVersion(ctx, table, id)
  return there ? changedMeanwhile({ version: there.version }) : notFound()
}
