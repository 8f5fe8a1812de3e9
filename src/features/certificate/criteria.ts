import { sql } from 'kysely'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { findPlace, mayChangePlace } from '../place/index.ts'
import { type Fault, readCriteria, unitsOf } from './rules/criteria-file.ts'
import type { CriteriaRow } from './rules/criteria-row.ts'
import { listLearned } from './store.ts'

interface Brought {
  readonly added: number
  readonly known: number
  readonly faults: Fault[]
}

const mostFaults = 50

/** Brings units and requirements; those that are here in the same version stay as they are. With a fault nothing is brought. */
export async function bringCriteria(ctx: Ctx, file: string): Promise<Result<Brought>> {
  const { rows, faults } = readCriteria(file)
  if (faults.length > 0) return accept({ added: 0, known: 0, faults: faults.slice(0, mostFaults) })
  let added = 0
  const units = unitsOf(rows)
  for (const [unit, requirements] of units) if (await addUnit(ctx, unit, requirements)) added += 1
  await record(ctx, {
    clientId: null,
    type: 'criteria.brought',
    category: 'participation',
    payload: { added, known: units.length - added },
  })
  return accept({ added, known: units.length - added, faults: [] })
}

/** False when the unit is here already. */
async function addUnit(ctx: Ctx, unit: CriteriaRow, requirements: readonly CriteriaRow[]): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into criteria_unit (qualification_code, qualification_fi, qualification_sv, qualification_en, code, name_fi, name_sv, name_en,
      version, is_official, source, brought_at, brought_by)
    values (${unit.qualificationCode}, ${unit.qualificationFi}, ${unit.qualificationSv}, ${unit.qualificationEn}, ${unit.unitCode},
      ${unit.unitFi}, ${unit.unitSv}, ${unit.unitEn}, ${unit.version}, ${unit.official}, ${unit.source}, ${ctx.at},
      ${ctx.session.positionId})
    on conflict on constraint criteria_unit_once do nothing returning id`.execute(ctx.tx)
  const [made] = rows
  if (!made) return false
  await ctx.tx
    .insertInto('criteriaRequirement')
    .values(
      requirements.map(({ requirementFi, requirementSv, requirementEn }, n) => ({
        unitId: made.id,
        rank: n + 1,
        textFi: requirementFi,
        textSv: requirementSv,
        textEn: requirementEn,
      })),
    )
    .execute()
  return true
}

export async function readLearned(ctx: Ctx, placeId: string) {
  const place = await findPlace(ctx, placeId)
  if (!place) return notFound()
  return accept({
    unitIds: await listLearned(ctx, placeId),
    mayChange: mayChangePlace(ctx, place.organisationId),
  })
}

/** Names what can be learned at a place, all of it at once. */
export async function nameLearned(
  ctx: Ctx,
  placeId: string,
  unitIds: readonly string[],
): Promise<Result<{ unitIds: string[] }>> {
  const place = await findPlace(ctx, placeId)
  if (!place || !mayChangePlace(ctx, place.organisationId)) return notFound()
  await sql`delete from place_criteria where place_id = ${placeId} and unit_id <> all (${unitIds}::uuid[])`.execute(
    ctx.tx,
  )
  // a unit that is not known is left out
  await sql`insert into place_criteria (place_id, unit_id) select ${placeId}, id from criteria_unit where id = any (${unitIds}::uuid[])
    on conflict do nothing`.execute(ctx.tx)
  const named = await listLearned(ctx, placeId)
  await record(ctx, {
    clientId: null,
    type: 'place.learnedNamed',
    category: 'participation',
    subjectId: placeId,
    payload: { units: named.length },
  })
  return accept({ unitIds: named })
}
