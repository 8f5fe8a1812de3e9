import type { GoalMeasure } from '../features/report/rules/goals.ts'
import {
  addDays,
  addMonths,
  endOfMonth,
  type PlainDate,
  plainDateOf,
  startOfMonth,
  yearOf,
} from '../kernel/plain-date.ts'
import type { Area } from './area.ts'
import { type GoalPlan, goalPlans, type MeasurePlan } from './data/goals.ts'
import { towns } from './data/organisations.ts'
import { at, workdayUntil } from './moments.ts'
import { type Chance, chanceOf } from './random.ts'

/** Goals of the working group: agreed a year ago, their states marked in its meeting last week. */
export function writeGoals(area: Area, seed: string): void {
  const chance = chanceOf(`${seed} goals`)
  for (const plan of goalPlans) writeGoal(area, chance, plan)
}

function writeGoal({ book, network, today }: Area, chance: Chance, plan: GoalPlan): void {
  const id = chance.uuid()
  const { organisationId, positionId } = network.worker('paallikko')
  const municipality = plan.town === null ? null : towns[plan.town].code
  const agreedOn = workdayUntil(addMonths(today, -11))
  const from = startOfMonth(addMonths(agreedOn, 1))
  const to = plainDateOf(yearOf(from) + 3, 12, 31)
  const words = { what: plan.what, reached: plan.reached.join('\n'), indicators: [...plan.indicators] }
  const measures = plan.measures.map((one) => measureOf(one, chance.uuid(), today))
  book.add('goal', {
    id,
    organisationId,
    municipalityCode: municipality,
    valid: `[${from},${addDays(to, 1)})`,
    ...words,
    createdAt: at(agreedOn, '13:30'),
    version: 2,
  })
  book.add('goalMeasure', ...measures.map((one, index) => ({ ...one, goalId: id, ordinal: index + 1 })))
  const agreed = measures.map((one) => ({ ...one, state: 'planned' as const, note: '' }))
  const versions = [
    { measures: agreed, recordedAt: at(agreedOn, '13:30') },
    { measures, recordedAt: at(workdayUntil(addDays(today, -6)), '14:05') },
  ]
  for (const [index, { measures: then, recordedAt }] of versions.entries())
    book.add('goalRevision', {
      goalId: id,
      version: index + 1,
      content: {
        ...words,
        municipality,
        from,
        to,
        measures: then.map((one) => ({ ...one })),
        removed: false,
      },
      positionId,
      recordedAt,
    })
}

const measureOf = (
  { how, answers, dueIn, state, note = '' }: MeasurePlan,
  id: string,
  today: PlainDate,
): GoalMeasure & {
  dueOn: PlainDate | null
} => ({
  id,
  how,
  answers,
  dueOn: dueIn === null ? null : endOfMonth(addMonths(today, dueIn)),
  state,
  note,
})
