import { isoWeek, type PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Refusal, type Result, refuse } from '../../../kernel/refusal.ts'
import { valueOn } from '../../../law/parameter.ts'
import { daysPerWeek, daysPerYear, hoursPerDay, periodMonths } from '../../../law/parameters/rehab.ts'
import type { LawRefusal } from '../../../law/rule.ts'
import { type ParticipationCode, rehabParticipation } from '../../../law/rules/rehab-participation.ts'
import { rehabPeriod } from '../../../law/rules/rehab-period.ts'
import type { PeriodKind } from './moves.ts'
import { scheduledDays } from './schedule.ts'

/** What is about to be agreed. Days both included. */
export interface Terms {
  readonly kind: PeriodKind
  readonly from: PlainDate
  readonly to: PlainDate
  /** 1 = Monday. */
  readonly weekdays: readonly number[]
  /** null while only the place is asked: then the least that the law allows. */
  readonly hoursPerDay: number | null
  /** Signing of the plan behind it; null: not known, and the period's first day stands for it. */
  readonly planSignedOn: PlainDate | null
  /** Days of earlier participation within the year before. */
  readonly earlier: readonly { readonly date: PlainDate; readonly hours: number }[]
}

/** Versions of the rules that allowed it, by rule; empty for kinds that this law does not concern. */
export type RulesUsed = Readonly<Record<string, string>>

/**
 * May a period be agreed on these terms? Rehabilitative work: length (189/2001 13 b §), days a week, hours a day and
 * days in twelve months (13 b and 14 §). Other kinds have limits of their own elsewhere.
 */
export function checkTerms(terms: Terms): Result<RulesUsed> {
  if (terms.kind !== 'rehabWork') return accept({})
  const length = rehabPeriod.run({ from: terms.from, to: terms.to })
  if (!length.ok) return { ok: false, refusal: lengthRefusal(terms, length.refusal) }
  const least = valueOn(hoursPerDay, terms.from)
  const hours = terms.hoursPerDay ?? (least.ok ? least.value.min : 0)
  const planned = scheduledDays(terms, terms.weekdays).map((date) => ({ date, hours }))
  const taken = rehabParticipation.run({
    planSignedOn: terms.planSignedOn ?? terms.from,
    days: [...terms.earlier, ...planned],
  })
  if (!taken.ok) return { ok: false, refusal: withoutWords(taken.refusal) }
  const [code] = taken.answer.codes.filter((one) => isOfThisPeriod(one, terms, taken.answer.violations))
  if (code) return daysRefusal(code, terms)
  return accept({ 'rehab.period': length.version, 'rehab.participation': taken.version })
}

type Violations = readonly { readonly code: string; readonly date?: PlainDate; readonly week?: string }[]

/** Earlier days stand as they were; only what the new days break is refused. */
function isOfThisPeriod(code: string, { from }: Terms, violations: Violations): boolean {
  const { year, week } = isoWeek(from)
  const firstWeek = `${year}-W${String(week).padStart(2, '0')}`
  return violations.some(
    (one) => one.code === code && ((one.date ?? '') >= from || (one.week ?? '') >= firstWeek),
  )
}

/** The law's own Finnish sentence is for the command line; pages have the text by code in three languages. */
const withoutWords = ({ says: _, ...refusal }: LawRefusal): Refusal => refusal

function lengthRefusal({ from, to }: Terms, refused: LawRefusal): Refusal {
  const months = valueOn(periodMonths, from)
  const limits = months.ok ? { min: months.value.min, max: months.value.max } : {}
  return { ...withoutWords(refused), facts: { ...refused.facts, from, to, ...limits } }
}

function daysRefusal(code: ParticipationCode, { from, weekdays, hoursPerDay: asked }: Terms) {
  const week = valueOn(daysPerWeek, from)
  const hours = valueOn(hoursPerDay, from)
  const year = valueOn(daysPerYear, from)
  const found = code.startsWith('week') ? week : code.startsWith('day') ? hours : year
  return refuse(`rehab.participation.${code}`, {
    ...(found.ok ? { citation: found.version.citation } : {}),
    facts: {
      daysPerWeek: weekdays.length,
      hoursPerDay: asked,
      ...(week.ok ? { mostDays: week.value } : {}),
      ...(hours.ok ? { leastHours: hours.value.min, mostHours: hours.value.max } : {}),
      ...(year.ok ? { mostYear: year.value } : {}),
    },
  })
}
