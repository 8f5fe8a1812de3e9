import type { CountOf } from '../../src/features/report/rules/flow-months.ts'
import type { Measure } from '../../src/features/report/rules/indicator.ts'
import { indicators } from '../../src/features/report/rules/indicators.ts'
import { monthsAfter, nameMonth, parseMonth } from '../../src/features/report/rules/month.ts'
import { outOf } from '../../src/features/report/rules/out.ts'
import { type CountIn, countOf } from '../../src/features/report/rules/people-counted.ts'
import { publishing } from '../../src/features/report/rules/publication.ts'
import { type ToldMonth, toldIn } from '../../src/features/report/rules/told-months.ts'
import { measuresOf } from '../../src/features/report/rules/values.ts'
import { atOnce } from './turns.ts'

const byMeasure = new Map(
  indicators.flatMap((one) =>
    one.figure.is === 'measure' ? [[JSON.stringify(measuresOf(one)[0]), one.id] as const] : [],
  ),
)
/** Counts by what a figure is called, as the product asks for them. */
export const countedBy =
  (count: CountOf): CountIn =>
  (scope: string, measure: Measure) => {
    const id = byMeasure.get(JSON.stringify(measure))
    return id === undefined ? 0 : count(id, scope)
  }

/** Months that are published one after another, each beside those that are out already. */
export function createPublisher(municipalities: readonly string[], countsOf: (month: string) => CountOf) {
  const told = new Map<string, ToldMonth>()
  const counted = (month: string) => countedBy(countsOf(month))
  return {
    /** What the month shows, by figure and scope. */
    publish(name: string) {
      const month = parseMonth(name)
      if (!month) throw new Error(`${name} is no month`)
      const turns = publishing(municipalities, {
        month,
        count: counted(name),
        before: counted(nameMonth(monthsAfter(month, -1))),
        out: outOf(month, told, (_, one) => countOf(counted(nameMonth(one)))),
      })
      const figures = atOnce(turns)
      told.set(name, toldIn([figures]))
      return (id: string, scope = 'area') => figures.find((one) => one.id === id)?.cells[scope]
    },
  }
}
