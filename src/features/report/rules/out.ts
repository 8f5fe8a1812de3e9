import { monthOf } from '../../../kernel/plain-date.ts'
import { type CountOf, type FlowMonth, linkedMonths } from './flow-months.ts'
import { type Flow, flows, jointFlow } from './flows.ts'
import { type Month, monthsAfter, nameMonth, parseMonth } from './month.ts'
import { isOfYear, type Out } from './people-counted.ts'
import { cellOf } from './sums.ts'
import { isToldIn, type ToldMonth, toldNothing } from './told-months.ts'
import type { ToldYear } from './told-year.ts'

/** What is told of each month that is published, by its name. */
export type Told = ReadonlyMap<string, ToldMonth>

const toldOf = (told: Told, month: Month) => told.get(nameMonth(month)) ?? toldNothing
const isOut = (told: Told) => (month: Month) => told.has(nameMonth(month))
const yearFrom = (january: Month) => Array.from({ length: 12 }, (_, n) => monthsAfter(january, n))
const januaryOf = (month: Month) => monthsAfter(month, 1 - monthOf(month.first))

interface Year {
  readonly months: readonly Month[]
  readonly total: ToldYear['total']
}

/** The year before, whose total is published now, and the month's own where that is out already, if all else of it is out. */
function toldYears(month: Month, told: Told): readonly Year[] {
  const january = januaryOf(month)
  const after = yearFrom(monthsAfter(january, 12)).filter(isOut(told))
  const isShown = (scope: string) =>
    after.some((one) => toldOf(told, one).marks.get(cellOf('joint.endedByReason.total', scope)) === 'number')
  const years: Year[] = [{ months: yearFrom(monthsAfter(january, -12)), total: 'now' }]
  if (after.length > 0)
    years.push({ months: yearFrom(january).filter(({ first }) => first !== month.first), total: isShown })
  return years.filter(({ months }) => months.every(isOut(told)))
}

/** Months that hang together with each flow of the month. */
export function linksOf(month: Month, told: Told): ReadonlyMap<Flow, readonly Month[]> {
  const ofYears = toldYears(month, told).flatMap(({ months }) => months)
  return new Map(
    flows.map((flow) => {
      const isKnown = (one: Month) => one.first !== month.first && isToldIn(toldOf(told, one), flow.stock)
      const names = linkedMonths([month, ...(flow === jointFlow ? ofYears : [])], isOut(told), isKnown)
      names.delete(nameMonth(month))
      return [flow, [...names].flatMap((name) => parseMonth(name) ?? [])]
    }),
  )
}

/** What is out and tells of the people of the month. `count`: of a flow, in the months of its links and those before. */
export function outOf(month: Month, told: Told, count: (flow: Flow, month: Month) => CountOf): Out {
  const linked = [...linksOf(month, told)].flatMap(([flow, months]) =>
    months.map(
      (one): FlowMonth => ({
        month: one,
        flows: [flow],
        count: count(flow, one),
        before: count(flow, monthsAfter(one, -1)),
        told: (cell) => (isOut(told)(one) ? (toldOf(told, one).marks.get(cell) ?? 'number') : 'withheld'),
      }),
    ),
  )
  const joint = linked.filter((one) => one.flows.includes(jointFlow))
  const before = yearFrom(januaryOf(month)).slice(0, monthOf(month.first) - 1)
  const mine = toldOf(told, month)
  const ofYear = [mine, ...before.map((one) => toldOf(told, one))]
  const earlier = new Set(before.flatMap((one) => [...toldOf(told, one).hidden.keys()]))
  // what a month hid of a whole year, the next does not show
  const stays = ofYear.flatMap(({ hidden }) => [...hidden].filter(([cell]) => isOfYear(cell)))
  return {
    linked,
    years: toldYears(month, told).map(({ months, total }) => ({
      months: joint.filter((one) => months.some(({ first }) => first === one.month.first)),
      total,
    })),
    // that it is small once told is known
    hidden: new Map([
      ...mine.hidden,
      ...stays.sort(([, a], [, b]) => Number(a === 'small') - Number(b === 'small')),
    ]),
    earlier,
    isTold: (cell, value) =>
      (isOfYear(cell) ? ofYear : [mine]).some(({ numbers }) => numbers.get(cell)?.has(value)),
  }
}
