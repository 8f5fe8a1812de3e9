import { sql } from 'kysely'
import type { Tx } from '../../platform/db/transaction.ts'
import { computeValues, indicatorsOf, type MonthlyReport } from './compute.ts'
import { listGoalsOfMonth, type StoredGoal } from './goal-store.ts'
import { listOwnIndicators } from './own-store.ts'
import { OWN } from './rules/definition.ts'
import type { Indicator } from './rules/indicator.ts'
import { type Month, monthsAfter } from './rules/month.ts'
import { type Aim, aimOf } from './rules/targets.ts'
import { type FigureValue, figureOf } from './rules/values.ts'
import { listTargetsInForce } from './target-store.ts'

const MONTHS_OF_COURSE = 13

/** The months of a course: the first is a year before the last. */
export const monthsOfCourse = (month: Month): Month[] =>
  Array.from({ length: MONTHS_OF_COURSE }, (_, n) => monthsAfter(month, n + 1 - MONTHS_OF_COURSE))

/** A figure of a goal as it stands in a month, and how it came there. */
export interface FigureOfGoal {
  readonly goalId: string
  readonly indicator: Indicator
  readonly figure: FigureValue
  readonly aim: Aim | null
  readonly course: readonly (number | null)[]
}

/** Whose figures follow a goal: its own municipality's, else those asked. */
const scopeOf = ({ municipality }: Pick<StoredGoal, 'municipality'>, asked: string | null) =>
  municipality ?? asked

/** The figures attached to goals, each goal's in its own scope. `tx` is of the role `statistics`. */
export async function computeGoalFigures(
  tx: Tx,
  goals: readonly StoredGoal[],
  month: Month,
  asked: string | null,
): Promise<FigureOfGoal[]> {
  const months = monthsOfCourse(month)
  const inForce = await listTargetsInForce(tx, month.last)
  const ids = goals.flatMap(({ indicators }) => indicators).filter((id) => id.startsWith(OWN))
  const own = await listOwnIndicators(tx, { ids: [...new Set(ids)] })
  const found: FigureOfGoal[] = []
  for (const [municipality, ofScope] of Map.groupBy(goals, (goal) => scopeOf(goal, asked))) {
    const wanted = new Set(ofScope.flatMap(({ indicators }) => indicators))
    const known = [...indicatorsOf({ municipality }), ...own].filter(({ id }) => wanted.has(id))
    const values = await computeValues(tx, known, months, { municipality })
    for (const { id: goalId, indicators } of ofScope)
      for (const indicator of known.filter(({ id }) => indicators.includes(id))) {
        const course = values.get(indicator.id) ?? []
        const aim = aimOf(indicator, inForce, { municipality })
        const figure = figureOf(course.at(-1) ?? null, course[0] ?? null, aim?.target ?? null)
        found.push({ goalId, indicator, figure, aim, course })
      }
  }
  return found
}

/** A goal as the monthly report gives it out. */
export interface GoalOfReport extends StoredGoal {
  /** In Finnish and Swedish; null: the whole area's. */
  readonly named: { readonly nameFi: string; readonly nameSv: string } | null
  readonly figures: readonly FigureOfGoal[]
}

/** Goals in force in the report's month, with their figures. `tx` is of the role `statistics`. */
export async function goalsOfReport(
  tx: Tx,
  { month, municipality }: Pick<MonthlyReport, 'month' | 'municipality'>,
): Promise<GoalOfReport[]> {
  const goals = await listGoalsOfMonth(tx, month, municipality)
  if (goals.length === 0) return []
  const figures = Map.groupBy(
    await computeGoalFigures(tx, goals, month, municipality),
    ({ goalId }) => goalId,
  )
  const { rows } = await sql<{ code: string; nameFi: string; nameSv: string }>`
    select code, name_fi, name_sv from municipality_ever`.execute(tx)
  const names = new Map(rows.map(({ code, ...named }) => [code, named]))
  return goals.map((goal) => ({
    ...goal,
    named: goal.municipality === null ? null : (names.get(goal.municipality) ?? null),
    figures: figures.get(goal.id) ?? [],
  }))
}
