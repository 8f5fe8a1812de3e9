import type { QueryOf, ResponseOf } from '../../kernel/endpoint.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { counting } from './count.ts'
import type * as contract from './goal-contract.ts'
import { computeGoalFigures } from './goal-figures.ts'
import { listRevisions, listStandingGoals, viewStandingGoals } from './goal-store.ts'
import { monthAsked, viewOf } from './queries.ts'
import { changesBetween } from './rules/goal-changes.ts'
import { indicatorsInGroups } from './rules/report-words.ts'

/** The goals table: those that have not ended before the month, those to come included. */
export async function viewGoals(
  ctx: Ctx,
  { month: name, municipality = undefined }: QueryOf<typeof contract.listGoals>,
): Promise<Result<ResponseOf<typeof contract.listGoals>>> {
  const month = monthAsked(ctx, name)
  if (!month.ok) return month
  return accept({ goals: await viewStandingGoals(ctx.tx, month.value, municipality ?? null) })
}

/** The figures of the same goals. */
export async function viewGoalFigures(
  ctx: Ctx,
  { month: name, municipality = undefined }: QueryOf<typeof contract.readGoalFigures>,
): Promise<Result<ResponseOf<typeof contract.readGoalFigures>>> {
  const month = monthAsked(ctx, name)
  if (!month.ok) return month
  const asked = municipality ?? null
  const goals = await listStandingGoals(ctx.tx, month.value, asked)
  const found = await counting(ctx, (tx) => computeGoalFigures(tx, goals, month.value, asked))
  const groups = new Map(indicatorsInGroups().map(([group, { id }]) => [id, group]))
  const figures = found.map(({ goalId, indicator, figure, aim, course }) => ({
    goalId,
    figure: viewOf(groups.get(indicator.id) ?? 'own', indicator, figure, aim),
    course: [...course],
  }))
  return accept({ figures })
}

/** Versions of a goal, the newest first, each with what it changed. */
export async function viewGoalHistory(
  ctx: Ctx,
  goalId: string,
): Promise<Result<ResponseOf<typeof contract.readGoalHistory>>> {
  const revisions = await listRevisions(ctx.tx, goalId)
  if (revisions.length === 0) return notFound()
  const versions = revisions.map(({ content, ...one }, at) => {
    const before = revisions[at - 1]
    return { ...one, changes: before ? changesBetween(before.content, content) : [] }
  })
  return accept({ versions: versions.reverse() })
}
