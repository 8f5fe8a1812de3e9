import { useApi, useFormat, useLanguage, useMay, useT } from '../../../ui/index.ts'
import { listGoals, readGoalFigures } from '../goal-contract.ts'
import { type GoalLine, presentGoal } from './goal-presenter.ts'
import { useMunicipalities } from './use-municipalities.ts'
import { useScope } from './use-scope.ts'

/**
 * The goals of the address's month and municipality in words; their figures come after them, to those who read the report.
 * A goal is an area's or a municipality's: the report's other filters are not asked.
 */
export function useGoals() {
  const t = useT()
  const { language } = useLanguage()
  const { today } = useFormat()
  const readsFigures = useMay('report.read')
  const { month, municipality: asking } = useScope()
  const { nameOf } = useMunicipalities()
  const municipality = asking === '-' ? undefined : asking
  const scope = municipality ? nameOf(municipality) : t('report.wholeArea')
  const asked = { query: { month, ...(municipality ? { municipality } : {}) } }
  const goals = useApi(listGoals, asked, { keep: true })
  const figures = useApi(readGoalFigures, asked, { keep: true, enabled: readsFigures })
  const linesOf = (data: NonNullable<typeof goals.data>): GoalLine[] =>
    data.goals.map((goal) =>
      presentGoal(goal, { month, scope, today, figures: figures.data?.figures ?? [] }, language, t),
    )
  return { goals, figures, linesOf, readsFigures, municipality }
}
