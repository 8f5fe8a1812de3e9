import { addMonths } from '../../../kernel/plain-date.ts'
import { bandOf, gather, type Model, type Stock } from './model.ts'
import { shareOfMonth } from './month-share.ts'
import { type Month, weekdaysOf } from './months.ts'

/** What if so many did otherwise. */
export interface WhatIf {
  /** So many people more in services in every month: free of cost to 2024, paid like other days since. */
  readonly moreInServices?: number
  /** So many people more a month leave the list before their count reaches a number of days. */
  readonly activated?: readonly { readonly beforeDay: number; readonly persons: number }[]
}

export interface Projected {
  readonly month: Month
  readonly cents: number
  readonly persons: number
  /** What is assumed of law that is not known yet; null when the law of the month is known. */
  readonly assumption: string | null
}

/**
 * The cost of the months `from` on, by the law of each: people go on with their counts, some leave, others come.
 * Where the law is not known yet it is assumed to go on, and the month says so.
 */
export function project(
  stock: readonly Stock[],
  model: Model,
  { from, months, whatIf = {} }: { from: Month; months: number; whatIf?: WhatIf },
): Projected[] {
  const projected: Projected[] = []
  let people = gather(stock)
  for (let at = 0; at < months; at += 1) {
    const month = addMonths(from, at)
    people = (whatIf.activated ?? []).reduce(activate, gather([...people, ...model.inflow]))
    const priced = priceMonth(people, month, whatIf.moreInServices ?? 0)
    projected.push(priced)
    people = people.map((one) => turnMonth(one, month, model))
  }
  return projected
}

/** The month has passed: days are counted, and some do not come back. */
function turnMonth(one: Stock, month: Month, model: Model): Stock {
  const count = one.count + one.daysShare * weekdaysOf(month).length
  return { ...one, count, daysShare: model.usualShare, weight: one.weight * (model.stay[bandOf(count)] ?? 1) }
}

/** Those nearest to the day, below it, leave first. */
function activate(
  people: readonly Stock[],
  { beforeDay, persons }: { beforeDay: number; persons: number },
): Stock[] {
  let left = persons
  return people
    .toSorted((a, b) => b.count - a.count)
    .map((one) => {
      if (one.count >= beforeDay || left <= 0) return one
      const leaving = Math.min(left, one.weight)
      left -= leaving
      return { ...one, weight: one.weight - leaving }
    })
}

function priceMonth(people: readonly Stock[], month: Month, inServices: number): Projected {
  const persons = people.reduce((sum, { weight }) => sum + weight, 0)
  const served = persons === 0 ? 0 : Math.min(1, inServices / persons)
  let cents = 0
  let assumption: string | null = null
  for (const one of people) {
    const usual = priceOf(one, month, false)
    const inService = served > 0 ? priceOf(one, month, true) : usual
    cents += one.weight * (usual.cents * (1 - served) + inService.cents * served)
    assumption ??= usual.assumption
  }
  return { month, cents: Math.round(cents), persons, assumption }
}

function priceOf({ count, centsPerDay, daysShare }: Stock, month: Month, isInService: boolean) {
  const days = Math.round(daysShare * weekdaysOf(month).length)
  const paid = { month, countBefore: Math.round(count), days, cents: Math.round(centsPerDay * days) }
  const outcome = shareOfMonth({ ...paid, serviceDays: isInService ? days : 0 }, { assume: true })
  if (!outcome.ok) return { cents: 0, assumption: outcome.refusal.says }
  return { cents: outcome.answer.municipalCents, assumption: outcome.assumption ?? null }
}
