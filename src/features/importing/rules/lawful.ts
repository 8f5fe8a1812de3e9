import type { PlainDate } from '../../../kernel/plain-date.ts'
import { valueOn } from '../../../law/parameter.ts'
import { daysPerWeek, hoursPerDay, periodMonths } from '../../../law/parameters/rehab.ts'
import { planReview } from '../../../law/rules/plan-review.ts'
import { rehabPeriod } from '../../../law/rules/rehab-period.ts'
import { type ReviewedKind, reviewedKinds } from '../../deadline/rules/due.ts'
import { type Finding, warning } from './issue.ts'

type Found = readonly (readonly [column: string, finding: Finding])[]

export interface PeriodRow {
  readonly kind: string
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly days: number | null
  readonly hours: number | null
}

/**
 * What the law of the period's first day would not have allowed (189/2001 13 and 14 §). History stands as it was: these
 * are told and not refused. Days that the law data does not cover are not judged.
 */
export function periodWarnings(period: PeriodRow): Found {
  if (period.kind !== 'rehabWork') return []
  return [...lengthWarnings(period), ...weekWarnings(period), ...hourWarnings(period)]
}

function lengthWarnings({ from, to }: PeriodRow): Found {
  if (to === null) return []
  const outcome = rehabPeriod.run({ from, to })
  const months = valueOn(periodMonths, from)
  if (outcome.ok || !months.ok) return []
  const facts = { rule: 'rehab.period', cite: months.version.citation, from, to }
  if (outcome.refusal.code === 'rehab.period.tooShort')
    return [['to', warning('rehabPeriodTooShort', { ...facts, months: months.value.min })]]
  if (outcome.refusal.code === 'rehab.period.tooLong')
    return [['to', warning('rehabPeriodTooLong', { ...facts, months: months.value.max })]]
  return []
}

function weekWarnings({ from, days }: PeriodRow): Found {
  const law = valueOn(daysPerWeek, from)
  if (!law.ok || days === null || days <= law.value) return []
  const facts = { rule: 'rehab.participation', cite: law.version.citation, days, most: law.value }
  return [['days_per_week', warning('rehabTooManyDays', facts)]]
}

function hourWarnings({ from, hours }: PeriodRow): Found {
  const law = valueOn(hoursPerDay, from)
  if (!law.ok || hours === null) return []
  const facts = { rule: 'rehab.participation', cite: law.version.citation, hours }
  if (hours < law.value.min)
    return [['hours_per_day', warning('rehabTooFewHours', { ...facts, limit: law.value.min })]]
  if (hours > law.value.max)
    return [['hours_per_day', warning('rehabTooManyHours', { ...facts, limit: law.value.max })]]
  return []
}

export interface PlanRow {
  readonly kind: string
  readonly signedOn: PlainDate
  readonly reviewBy: PlainDate | null
  readonly endedOn: PlainDate | null
}

/** A plan agreed to be reviewed, or left in force, after the law's day of review (381/2023 6 §, 189/2001 9 §). */
export function planWarnings({ kind, signedOn, reviewBy, endedOn }: PlanRow, today: PlainDate): Found {
  if (!isReviewed(kind)) return []
  const outcome = planReview.run({ kind, signedOn })
  if (!outcome.ok || outcome.answer.due === null) return []
  const { due } = outcome.answer
  const isLate = (reviewBy !== null && reviewBy > due) || (endedOn ?? today) > due
  if (!isLate) return []
  const facts = { rule: 'plan.review', cite: outcome.because[0]?.cite ?? '', due }
  return [['review_by', warning('planReviewLate', facts)]]
}

const isReviewed = (kind: string): kind is ReviewedKind => reviewedKinds.some((reviewed) => reviewed === kind)
