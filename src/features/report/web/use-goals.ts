import { useApi, useFormat, useLanguage, useMay, useT } from '../../../ui/index.ts'
import { listGoals, readGoalFigures } from '../goal-contract.ts'
import { type GoalLine, presentGoal } from './goal-presenter.ts'

interface Asked {
  readonly month: string
  readonly query: { readonly municipality?: string }
  /** The area asked, in words. */
  readonly scope: string
}

/** The goals of a month in words; their figures come after them, to those who read the report. */
export function useGoals({ month, query, scope }: Asked) {
  const t = useT()
  const { language } = useLanguage()
  const { today } = useFormat()
  const readsFigures = useMay('report.read')
  const asked = { query: { month, ...query } }
  const goals = useApi(listGoals, asked, { keep: true })
  const figures = useApi(readGoalFigures, asked, { keep: true, enabled: readsFigures })
  const linesOf = (data: NonNullable<typeof goals.data>): GoalLine[] =>
    data.goals.map((goal) =>
      presentGoal(goal, { month, scope, today, figures: figures.data?.figures ?? [] }, language, t),
    )
  return { goals, figures, linesOf, readsFigures }
}
