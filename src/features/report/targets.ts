import { sql } from 'kysely'
import type { BodyOf, ResponseOf } from '../../kernel/endpoint.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { ownIndicators } from './own.ts'
import { OWN } from './rules/definition.ts'
import { findIndicator } from './rules/indicators.ts'
import { wrongEnd } from './rules/targets.ts'
import type * as contract from './target-contract.ts'
import type { TargetView } from './target-contract.ts'
import { targetFrom } from './target-store.ts'

type Answer = Promise<Result<{ id: string }>>

/** Targets in force, to come and over, those of each figure together and the newest first. */
export async function listTargets(ctx: Ctx): Promise<ResponseOf<typeof contract.listTargets>> {
  const { rows } = await sql<TargetView>`
    select t.id, t.indicator, lower(t.valid) as "from", upper(t.valid) - 1 as "to", t.target::float8, t.direction, t.reason,
      w.name as set_by, o.name as organisation, t.set_at, t.version,
      case when c.code is not null then json_build_object('code', c.code, 'nameFi', c.name_fi, 'nameSv', c.name_sv) end as municipality
    ${targetFrom} left join municipality_ever c on c.code = t.municipality_code
    order by t.indicator, t.municipality_code nulls first, t.valid desc`.execute(ctx.tx)
  const own = (await ownIndicators(ctx)).flatMap(({ id, unit, words }) =>
    words ? [{ id, unit, names: { fi: words.fi.name, sv: words.sv.name, en: words.en.name } }] : [],
  )
  // of what was removed from the reports there is no figure to compare
  const targets = rows.filter(({ indicator: id }) => !id.startsWith(OWN) || own.some((one) => one.id === id))
  return { targets, own }
}

/** Sets a target; where one stands already for a part of the time, the database refuses. */
export async function setTarget(ctx: Ctx, said: BodyOf<typeof contract.setTarget>): Answer {
  const { id, indicator, municipality, from, to, target, direction } = said
  const known = await sql`select from indicator_target where id = ${id}`.execute(ctx.tx)
  // asked again, the answer having been lost
  if (known.rows.length > 0) return accept({ id })
  const wrong = await wrongInTarget(ctx, said)
  if (wrong) return refuse('invalid', { fields: wrong })
  await sql`
    insert into indicator_target (id, indicator, municipality_code, valid, target, direction, reason, position_id, organisation_id, set_at)
    values (${id}, ${indicator}, ${municipality}, daterange(${from}::date, ${to}::date, '[]'), ${target}, ${direction},
      ${said.reason.trim()}, ${ctx.session.positionId}, ${ctx.session.organisationId}, ${ctx.at})`.execute(
    ctx.tx,
  )
  return accept({ id })
}

async function wrongInTarget(
  ctx: Ctx,
  { indicator, municipality, from, to, target, reason }: BodyOf<typeof contract.setTarget>,
): Promise<Record<string, string> | null> {
  const one = findIndicator(indicator) ?? (await ownIndicators(ctx)).find(({ id }) => id === indicator)
  if (!one) return { indicator: 'unknown' }
  if (one.unit === 'percent' && target > 100) return { target: 'invalid' }
  if (to !== null && to < from) return { to: 'endBeforeStart' }
  if (reason.trim() === '') return { reason: 'required' }
  if (municipality === null) return null
  if (one.areaOnly) return { municipality: 'invalid' }
  const { rows } = await sql`select from municipality where code = ${municipality}`.execute(ctx.tx)
  return rows.length > 0 ? null : { municipality: 'unknown' }
}

/** Says the last day of a target: not before its first, nor later than was said. */
export async function endTarget(
  ctx: Ctx,
  id: string,
  { to, version }: BodyOf<typeof contract.endTarget>,
): Answer {
  const { rows } = await sql<{ from: string; to: string | null; version: number }>`
    select lower(valid) as "from", upper(valid) - 1 as "to", version from indicator_target where id = ${id}`.execute(
    ctx.tx,
  )
  const [there] = rows
  if (!there) return notFound()
  if (there.version !== version) return changedMeanwhile({ version: there.version })
  const wrong = wrongEnd(there, to)
  if (wrong) return refuse('invalid', { fields: { to: wrong } })
  const { numAffectedRows } = await sql`
    update indicator_target set valid = daterange(lower(valid), ${to}::date, '[]'), version = version + 1
    where id = ${id} and version = ${version}`.execute(ctx.tx)
  return numAffectedRows === 1n ? accept({ id }) : changedMeanwhile()
}
