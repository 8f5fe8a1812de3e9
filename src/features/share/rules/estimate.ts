import { addMonths } from '../../../kernel/plain-date.ts'
import { goesOn, type Lists, learn } from './learn.ts'
import type { Model, Stock } from './model.ts'
import { type Month, monthsBetween } from './months.ts'
import { type Projected, project } from './project.ts'

/** Part of a month (0–1) that a person was on benefit by our own statuses; null where nothing is known. */
export type OnBenefit = (person: string, month: Month) => number | null

/** People of the newest list, as they go on from the month after it. */
export const stockOf = (lists: Lists, last: Month, model: Model): Stock[] =>
  Array.from(lists.get(last)?.values() ?? [], (row) => goesOn(row, model))

/** What the lists until `last` alone foretell of the months after it. */
export function foretell(lists: Lists, last: Month, months: number): Projected[] {
  const model = learn(lists, last)
  return project(stockOf(lists, last, model), model, { from: addMonths(last, 1), months })
}

/**
 * The now-cast: months that Kela has not listed yet (F3). Of people on the newest list our own statuses tell who was on
 * benefit; whoever they say nothing of goes on as on earlier lists, and so do those who come.
 */
export function nowcast(lists: Lists, last: Month, until: Month, onBenefit: OnBenefit): Projected[] {
  const months = monthsBetween(last, until)
  if (months <= 0) return []
  const model = learn(lists, last)
  const from = addMonths(last, 1)
  const ahead = Array.from({ length: months }, (_, at) => addMonths(from, at))
  const { told, untold } = sortByKnowledge(lists, last, model, (person) =>
    ahead.map((month) => onBenefit(person, month)),
  )
  // of those told nobody leaves by chance, and nobody comes
  const alone: Model = { ...model, stay: model.stay.map(() => 1), inflow: [] }
  const known = [...told].map(([parts, stock]) =>
    project(stock, alone, { from, months }).map((one, at) => scaled(one, Number(parts.split(' ')[at]))),
  )
  return known.reduce(
    (a, b) => a.map((one, at) => added(one, b[at])),
    project(untold, model, { from, months }),
  )
}

/** People of whom statuses tell the months ahead, those alike together by quarters of a month; and the others. */
function sortByKnowledge(
  lists: Lists,
  last: Month,
  model: Model,
  partsOf: (person: string) => readonly (number | null)[],
) {
  const told = new Map<string, Stock[]>()
  const untold: Stock[] = []
  for (const row of lists.get(last)?.values() ?? []) {
    const parts = partsOf(row.person)
    const stock = goesOn(row, model)
    if (parts.includes(null)) untold.push(stock)
    else {
      const key = parts.map((part) => Math.round((part ?? 0) * 4) / 4).join(' ')
      told.set(key, [...(told.get(key) ?? []), stock])
    }
  }
  return { told, untold }
}

const scaled = (one: Projected, by: number): Projected => ({
  ...one,
  cents: Math.round(one.cents * by),
  persons: one.persons * Math.min(1, Math.ceil(by)),
})

const added = (a: Projected, b: Projected | undefined): Projected =>
  b
    ? {
        ...a,
        cents: a.cents + b.cents,
        persons: a.persons + b.persons,
        assumption: a.assumption ?? b.assumption,
      }
    : a
