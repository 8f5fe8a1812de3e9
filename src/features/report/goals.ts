import { sql } from 'kysely'
import type { BodyOf, ParamsOf } from '../../kernel/endpoint.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './goal-contract.ts'
import { findGoal, type StoredGoal, writeGoal, writeMeasures } from './goal-store.ts'
import { listOwnIndicators } from './own-store.ts'
import { OWN } from './rules/definition.ts'
import { type Goal, tidyGoal, wrongInGoal } from './rules/goals.ts'

type Answer = Promise<Result<{ id: string }>>

/** Writes a goal with its measures: a new one, or a new version. Two at once: the second is told of the first. */
export async function saveGoal(ctx: Ctx, body: BodyOf<typeof contract.saveGoal>): Answer {
  const { id, version } = body
  const goal = tidyGoal(body)
  const there = await findGoal(ctx.tx, id)
  // asked again, the answer having been lost
  if (there && version === null) return accept({ id })
  if (!there && version !== null) return notFound()
  if (there && there.version !== version) return changedMeanwhile({ version: there.version })
  const isOwn = await ownOf(ctx, goal, there)
  const wrong = wrongInGoal(goal, isOwn) ?? (await wrongMunicipality(ctx, goal, there))
  if (wrong) return refuse('invalid', { fields: wrong })
  if (!there) await insertGoal(ctx, id, goal)
  else if (!(await writeGoal(ctx.tx, id, goal, there.version))) return changedMeanwhile()
  if (!(await writeMeasures(ctx.tx, id, goal.measures)))
    return refuse('invalid', { fields: { measures: 'unknown' } })
  await keepVersion(ctx, id)
  return accept({ id })
}

/** Figures of an organisation's own that the manager knows, or that the goal has had. */
async function ownOf({ tx }: Ctx, { indicators }: Goal, there: Goal | undefined) {
  const ids = indicators.filter((id) => id.startsWith(OWN))
  const known = new Set((await listOwnIndicators(tx, { ids })).map(({ id }) => id))
  return (id: string) => known.has(id) || (there?.indicators.includes(id) ?? false)
}

/** A municipality of today, or the one that the goal has had. */
async function wrongMunicipality(
  ctx: Ctx,
  { municipality }: Goal,
  there: Goal | undefined,
): Promise<Record<string, string> | null> {
  if (municipality === null || municipality === there?.municipality) return null
  const { rows } = await sql`select from municipality where code = ${municipality}`.execute(ctx.tx)
  return rows.length > 0 ? null : { municipality: 'unknown' }
}

const insertGoal = (
  { tx, session, at }: Ctx,
  id: string,
  { what, reached, municipality, from, to, indicators }: Goal,
) =>
  sql`insert into goal (id, organisation_id, municipality_code, valid, what, reached, indicators, created_at)
    values (${id}, ${session.organisationId}, ${municipality}, daterange(${from}::date, ${to}::date, '[]'), ${what}, ${reached},
      ${indicators}::text[], ${at})`.execute(tx)

/** Says how far a measure is; one given up says why. */
export async function markMeasure(
  ctx: Ctx,
  { goalId, measureId }: ParamsOf<typeof contract.markMeasure>,
  { state, note, version }: BodyOf<typeof contract.markMeasure>,
): Answer {
  const there = await findGoal(ctx.tx, goalId)
  if (!there?.measures.some(({ id }) => id === measureId)) return notFound()
  if (there.version !== version) return changedMeanwhile({ version: there.version })
  if (state === 'dropped' && note.trim() === '') return refuse('invalid', { fields: { note: 'required' } })
  if (!(await writeGoal(ctx.tx, goalId, there, version))) return changedMeanwhile()
  await sql`update goal_measure set state = ${state}, note = ${note.trim()} where id = ${measureId} and goal_id = ${goalId}`.execute(
    ctx.tx,
  )
  await keepVersion(ctx, goalId)
  return accept({ id: goalId })
}

/** Takes off the table what was put there by mistake; a goal that was given up ends instead. */
export async function removeGoal(ctx: Ctx, goalId: string, version: number): Answer {
  const there = await findGoal(ctx.tx, goalId)
  if (!there) return notFound()
  if (there.version !== version || !(await writeGoal(ctx.tx, goalId, there, version)))
    return changedMeanwhile({ version: there.version })
  await keepVersion(ctx, goalId, true)
  await sql`update goal set removed_at = ${ctx.at} where id = ${goalId}`.execute(ctx.tx)
  return accept({ id: goalId })
}

/** The goal as it is now becomes a row of its history, by which the database lets its version stand. */
async function keepVersion({ tx, session, at }: Ctx, goalId: string, removed = false): Promise<void> {
  const { id, version, ...content } = (await findGoal(tx, goalId)) as StoredGoal
  await sql`
    insert into goal_revision (goal_id, version, content, position_id, recorded_at)
    values (${id}, ${version}, ${JSON.stringify({ ...content, removed })}::jsonb, ${session.positionId}, ${at})`.execute(
    tx,
  )
}
