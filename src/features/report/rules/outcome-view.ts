import type { Outcomes } from '../outcomes-contract.ts'
import { afters, daysOf, nexts, partsOf, reasons } from './outcomes.ts'
import { kaplanMeier, knownAt, medianTime, type Stay } from './survival.ts'

/** So many people who left for one reason: where they were next, and after 3, 6 and 12 months (null: too recent). */
export interface Leaving {
  readonly reason: string
  readonly towards: string
  readonly at3: string | null
  readonly at6: string | null
  readonly at12: string | null
  readonly count: number
}

const total = (all: readonly { readonly count: number }[]): number =>
  all.reduce((sum, { count }) => sum + count, 0)

/** How long people stay: the curve, its median, and what happened in each three months. */
export function lengthsOf(stays: readonly Stay[], years: number) {
  const steps = kaplanMeier(stays)
  const parts = partsOf(years).map(({ fromMonth, toMonth, after, until }) => {
    const later = stays.filter(({ time }) => time > after)
    const here = later.filter(({ time }) => time <= until)
    const known = knownAt(steps, until)
    return {
      fromMonth,
      toMonth,
      atRisk: total(later),
      left: total(here.filter(({ towards }) => towards !== null)),
      open: total(here.filter(({ towards }) => towards === null)),
      part: known?.part ?? null,
      low: known?.low ?? null,
      high: known?.high ?? null,
      gone: known ? nexts.map((next) => known.gone.get(next) ?? 0) : [],
    }
  })
  const last = steps.at(-1)
  const curve = steps
    .filter((step) => step.left > 0 || step === last)
    .map(({ time, part, low, high }) => ({ days: Math.min(time, daysOf(12 * years)), part, low, high }))
  return {
    began: total(stays),
    goesOn: total(stays.filter(({ towards }) => towards === null)),
    medianDays: medianTime(steps),
    curve,
    parts,
  }
}

/** Where those who left went, and how many of them are still there. */
export function leavingsOf(all: readonly Leaving[]): Pick<Outcomes, 'ended' | 'reasons' | 'nexts'> {
  const count = (is: (one: Leaving) => boolean) => total(all.filter(is))
  return {
    ended: total(all),
    reasons: reasons.map((reason) => ({ reason, count: count((one) => one.reason === reason) })),
    nexts: nexts.map((next) => {
      const went = all.filter(({ towards }) => towards === next)
      const after = afters.map((months) => {
        const at = (is: (where: string | null) => boolean) =>
          total(went.filter((one) => is(one[`at${months}`])))
        return {
          months,
          still: at((where) => where === next),
          elsewhere: at((where) => where !== null && where !== next && where !== 'unknown'),
          unknown: at((where) => where === 'unknown'),
          tooRecent: at((where) => where === null),
        }
      })
      return { next, count: total(went), after: next === 'unknown' ? [] : after }
    }),
  }
}
