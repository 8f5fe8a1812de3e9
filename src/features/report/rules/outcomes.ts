import { addDays, addYears, type PlainDate } from '../../../kernel/plain-date.ts'
import { closingReasons, periodKinds, relationshipKinds } from '../../importing/rules/words.ts'

/** What people come to and leave: a customership by its kind, or a period at a place, `period.` before its kind. */
export const services: readonly string[] = [
  ...Object.keys(relationshipKinds),
  ...Object.keys(periodKinds).map((kind) => `period.${kind}`),
]

/** A service by what it is and its kind; null when there is none of that name. */
export function readService(
  name: string,
): { readonly is: 'customership' | 'period'; readonly kind: string } | null {
  if (!services.includes(name)) return null
  const [kind = '', ofPeriod] = name.split('.')
  return ofPeriod ? { is: 'period', kind: ofPeriod } : { is: 'customership', kind }
}

/** Years that people are looked at; what is followed longer says more and is older. */
export const spans = [1, 2, 3, 5] as const

/** The first day of so many years that end with `last`. */
export const sinceOf = (last: PlainDate, years: number): PlainDate => addDays(addYears(last, -years), 1)

/** Where people are next: their status, unemployed and laid off together; `unknown` when none is known. */
export const nexts = ['employed', 'inService', 'outsideLabourForce', 'jobless', 'unknown'] as const
export type Next = (typeof nexts)[number]
/** A status that begins later than so many days after the leaving is not where it led. */
export const NEXT_WITHIN_DAYS = 31

/** Months after which it is asked whether people are still where they went. */
export const afters = [3, 6, 12] as const
export const states = ['still', 'elsewhere', 'unknown', 'tooRecent'] as const
export type State = (typeof states)[number]

export const reasons: readonly string[] = [...Object.keys(closingReasons), 'unstated']

/** Months from the beginning at which it is told where people are. */
export const goneAfter: readonly number[] = [3, 6, 12, 18, 24, 36, 48, 60]

const DAYS_OF_MONTH = 365.25 / 12
const STEP_MONTHS = 3
/** Days of so many months of average length: a stay is counted in days. */
export const daysOf = (months: number): number => Math.round(months * DAYS_OF_MONTH)

/** Parts of a stay of three months each: later than the first day (the first part: on it) until the last. */
export const partsOf = (years: number) =>
  Array.from({ length: (years * 12) / STEP_MONTHS }, (_, n) => ({
    fromMonth: n * STEP_MONTHS,
    toMonth: (n + 1) * STEP_MONTHS,
    after: n === 0 ? -1 : daysOf(n * STEP_MONTHS),
    until: daysOf((n + 1) * STEP_MONTHS),
  }))

/** Which people a figure counts, as a condition on the stay `f` (outcomes.ts), and whether their status was looked at. */
export interface OutcomeFigure {
  readonly where: string
  readonly ofStatus: boolean
}

const plain = (where: string): OutcomeFigure => ({ where, ofStatus: false })

/** What happened in one part of the stay of those who began. */
function inPart(number: string, what: string): OutcomeFigure | null {
  const part = partsOf(Math.max(...spans))[Number(number)]
  if (!part || !/^\d+$/.test(number)) return null
  const here = `f.began_in and f.days > ${part.after}`
  if (what === 'atRisk') return plain(here)
  const within = `${here} and f.days <= ${part.until}`
  if (what === 'left') return plain(`${within} and f.towards is not null`)
  return what === 'open' ? plain(`${within} and f.towards is null`) : null
}

const stateWhere = (months: string, next: string): Readonly<Record<State, string>> => ({
  still: `f.at${months} = '${next}'`,
  elsewhere: `f.at${months} not in ('${next}', 'unknown')`,
  unknown: `f.at${months} = 'unknown'`,
  tooRecent: `f.at${months} is null`,
})

/** Of those who went somewhere the ones who were there so many months later, or not. */
function afterLeaving(months: string, next: string, state: string): OutcomeFigure | null {
  const known = afters.some((one) => String(one) === months) && nexts.some((one) => one === next)
  const word = states.find((one) => one === state)
  if (!known || next === 'unknown' || !word) return null
  return {
    where: `f.ended_in and f.towards = '${next}' and ${stateWhere(months, next)[word]}`,
    ofStatus: true,
  }
}

/**
 * A figure by its name: `began`, `goesOn`, `ended`, `part.2.left`, `reason.openMarket`, `next.employed`,
 * `after.6.employed.still`; null when there is no such figure. Only words of the lists above come into the condition.
 */
export function readFigureName(name: string): OutcomeFigure | null {
  const [head = '', a = '', b = '', c = '', more] = name.split('.')
  if (more !== undefined) return null
  if (name === 'began') return plain('f.began_in')
  if (name === 'goesOn') return plain('f.began_in and f.towards is null')
  if (name === 'ended') return plain('f.ended_in')
  if (head === 'part' && c === '') return inPart(a, b)
  if (head === 'reason' && b === '' && reasons.includes(a))
    return plain(`f.ended_in and coalesce(f.reason, 'unstated') = '${a}'`)
  if (head === 'next' && b === '' && nexts.some((one) => one === a))
    return { where: `f.ended_in and f.towards = '${a}'`, ofStatus: true }
  return head === 'after' ? afterLeaving(a, b, c) : null
}
