import type { Tx } from '../../platform/db/transaction.ts'
import { computeValues, isGivenIn, type MonthlyReport } from './compute.ts'
import { type GoalOfReport, monthsOfCourse } from './goal-figures.ts'
import type { Course } from './rules/course-document.ts'
import { indicators } from './rules/indicators.ts'
import { nameMonth } from './rules/month.ts'

/**
 * Thirteen months of the figures that the working group steers by: those that have a target in the report, and those by
 * which its goals are followed, whose course has been counted with them. Of all the figures it would take long, and
 * nobody would read it. `tx` is of the role `statistics`.
 */
export async function computeCourses(
  tx: Tx,
  { month, municipality, organisation, service, aims, own }: MonthlyReport,
  goals: readonly GoalOfReport[],
): Promise<Course[]> {
  const months = monthsOfCourse(month)
  const scope = { municipality, organisation, service }
  const isOfReport = (goal: GoalOfReport) => (goal.municipality ?? municipality) === municipality
  const followed = goals.filter(isOfReport).flatMap(({ figures }) => figures)
  const counted = new Map(followed.map(({ indicator, course }) => [indicator.id, course]))
  const known = new Map(
    [...indicators, ...own, ...followed.map((one) => one.indicator)].map((one) => [one.id, one]),
  )
  const wanted = [...known.values()].filter(
    (one) => isGivenIn(one, scope) && (aims.has(one.id) || counted.has(one.id)),
  )
  const values = await computeValues(
    tx,
    wanted.filter(({ id }) => !counted.has(id)),
    months,
    scope,
  )
  return wanted.map((indicator) => {
    const course = counted.get(indicator.id) ?? values.get(indicator.id) ?? []
    return {
      indicator,
      points: months.map((one, n) => ({ month: nameMonth(one), value: course[n] ?? null })),
      aim: aims.get(indicator.id) ?? null,
    }
  })
}
