import { sql } from 'kysely'
import { accept, type Result, refuse } from '../../kernel/refusal.ts'
import { formatDaterange, span } from '../../kernel/span.ts'
import { periodMonths } from '../../law/parameters/rehab.ts'
import { lawOn } from '../../law/rule.ts'
import { decisionBasis } from '../../law/rules/decision-basis.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { type OwnKind, ownKinds } from './contract.ts'
import type { CountySettings, DecisionSetting } from './settings-contract.ts'

/** Counties with their settings of today; kinds for which the law gives a basis today. */
export async function viewSettings(ctx: Ctx) {
  const { rows } = await sql<CountySettings>`
    select o.id, o.name,
      coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name) from unit u
        where u.organisation_id = o.id and u.active), '[]') as units,
      coalesce((select json_agg(json_build_object('kind', s.kind, 'deciders', s.deciders, 'twoPersons', s.two_persons,
          'minMonths', s.min_months, 'maxMonths', s.max_months, 'toldUnitId', s.told_unit_id, 'since', lower(s.valid)))
        from decision_setting s where s.organisation_id = o.id and s.valid @> ${ctx.day}::date), '[]') as settings
    from organisation o where o.kind = 'wellbeingCounty' and o.active order by o.name`.execute(ctx.tx)
  const kinds = ownKinds.filter((kind) => decisionBasis.run({ kind, decidedOn: ctx.day }).ok)
  return { counties: rows, kinds }
}

/** The organisation's own limits are never wider than the law's (189/2001 13 b §). */
function notWider(ctx: Ctx, kind: OwnKind, { minMonths, maxMonths }: DecisionSetting): Result<null> {
  if (minMonths !== null && maxMonths !== null && maxMonths < minMonths)
    return refuse('decision.limitsCross', { fields: { maxMonths: 'invalid' } })
  const law = kind === 'rehabWork' ? lawOn({ periodMonths }, ctx.day) : null
  if (!law?.ok) return accept(null)
  const { min, max } = law.values.periodMonths
  const citation = law.versions.periodMonths.citation
  if (minMonths !== null && (minMonths < min || minMonths > max))
    return refuse('decision.widerThanLaw', {
      citation,
      fields: { minMonths: 'invalid' },
      facts: { min, max },
    })
  if (maxMonths !== null && (maxMonths < min || maxMonths > max))
    return refuse('decision.widerThanLaw', {
      citation,
      fields: { maxMonths: 'invalid' },
      facts: { min, max },
    })
  return accept(null)
}

/** Settles from today on; what held before stands for the decisions made under it. */
export async function saveSetting(
  ctx: Ctx,
  { organisationId, kind }: { readonly organisationId: string; readonly kind: OwnKind },
  setting: DecisionSetting,
): Promise<Result<{ since: string }>> {
  const lawful = notWider(ctx, kind, setting)
  if (!lawful.ok) return lawful
  const values = { ...setting, deciders: [...setting.deciders] }
  const today = await ctx.tx
    .updateTable('decisionSetting')
    .set({ ...values, version: sql`version + 1` })
    .where('organisationId', '=', organisationId)
    .where('kind', '=', kind)
    .where(sql<boolean>`lower(valid) = ${ctx.day}::date`)
    .executeTakeFirst()
  if (today.numUpdatedRows === 0n) {
    await sql`update decision_setting set valid = daterange(lower(valid), ${ctx.day}::date), version = version + 1
      where organisation_id = ${organisationId} and kind = ${kind} and valid @> ${ctx.day}::date`.execute(
      ctx.tx,
    )
    const valid = formatDaterange(span(ctx.day))
    await ctx.tx
      .insertInto('decisionSetting')
      .values({ ...values, organisationId, kind, valid })
      .execute()
  }
  await record(ctx, {
    clientId: null,
    type: 'decision.settingSaved',
    category: 'decisionOwn',
    subjectId: organisationId,
    payload: { kind, deciders: values.deciders, twoPersons: values.twoPersons },
  })
  return accept({ since: ctx.day })
}
