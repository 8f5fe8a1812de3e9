import { planKinds } from '../../importing/rules/words.ts'
import { indicators } from './indicators.ts'
import { type Relation, sumOf } from './protect.ts'

export const cellOf = (id: string, scope: string) => `${id} ${scope}`

/** A count, others within it, and what these leave over: not published, but its small numbers are protected all the same. */
interface Whole {
  readonly whole: string
  readonly parts: readonly string[]
  readonly rest: string | null
}

const named = (key: string) => indicators.filter(({ text }) => text.key === key).map(({ id }) => id)
const wholes: readonly Whole[] = [
  {
    whole: 'joint.endedByReason.total',
    parts: named('jointEndedByReason'),
    rest: 'joint.endedByReason.unstated',
  },
  // the same people by where they were next
  { whole: 'joint.endedByReason.total', parts: named('outcomeNext'), rest: null },
  { whole: 'subsidised.total', parts: ['subsidised.placedOnward', 'subsidised.city'], rest: null },
  { whole: 'jobseekers.total', parts: ['jobseekers.unemployed'], rest: 'jobseekers.others' },
  {
    whole: 'unemployment.total',
    parts: ['unemployment.over12Months'],
    rest: 'unemployment.shorter',
  },
  {
    whole: 'unemployment.total',
    parts: ['unemployment.under25', 'unemployment.over50'],
    rest: 'unemployment.between',
  },
  ...Object.values(planKinds).map(([word]) => ({
    whole: `plans.valid.${word}`,
    parts: [`plans.overdue.${word}`],
    rest: `plans.valid.${word}.onTime`,
  })),
]

/** Sums within one scope. */
export const sumsWithin = (scope: string): Relation[] =>
  wholes.map(({ whole, parts, rest }) =>
    sumOf(
      cellOf(whole, scope),
      [...parts, ...(rest === null ? [] : [rest])].map((id) => cellOf(id, scope)),
    ),
  )

/** What sums leave over in a scope. */
export const restsIn = (scope: string, count: (id: string) => number): [string, number][] =>
  wholes.flatMap(({ whole, parts, rest }) => {
    const known = parts.reduce((sum, id) => sum + count(id), 0)
    return rest === null ? [] : [[cellOf(rest, scope), Math.max(0, count(whole) - known)]]
  })

/** What sums leave over in every scope. */
export const rests: readonly string[] = wholes.flatMap(({ rest }) => rest ?? [])
