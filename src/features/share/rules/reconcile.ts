import { addDays, type PlainDate, startOfMonth } from '../../../kernel/plain-date.ts'
import type { Why } from '../../../kernel/why.ts'
import { municipalShare } from '../../../law/parameters/share.ts'
import { toWhy } from '../../../law/why.ts'
import { type PaidMonth, shareOfMonth } from './month-share.ts'
import type { Month } from './months.ts'

/** What became of comparing Kela's bill with the law of each day; words in `locales/<lang>/share.ts`, `findings`. */
export const findings = [
  'agrees',
  'rounding',
  'count',
  'service',
  'oldLaw',
  'exempt',
  'notCovered',
  'differs',
] as const
export type FindingName = (typeof findings)[number]

/** Differences that a person has to look at; the others are explained. */
export const isOpen = (finding: FindingName): boolean => finding === 'differs' || finding === 'exempt'

/** One `paid` row of the list. */
export interface Billed {
  readonly month: Month
  /** Kela's count at the end of the month, the month's days among them. */
  readonly benefitDays: number
  readonly paidDays: number
  readonly paidCents: number
  readonly shareCents: number
  /** Kela's count at the end of the month before, when it had a row. */
  readonly countBefore: number | null
  /** Weekdays of the month in services by our own statuses. */
  readonly serviceDays: number
}

export interface Reconciled {
  readonly finding: FindingName
  /** The law's amount; null where the law is not known. */
  readonly lawCents: number | null
  /** Billed less the law's, cents. */
  readonly difference: number | null
  readonly why: Why | null
}

const paidOf = (billed: Billed, countBefore: number, more: Partial<PaidMonth> = {}): PaidMonth => ({
  month: billed.month,
  countBefore,
  days: Math.round(billed.paidDays),
  cents: billed.paidCents,
  ...more,
})

/**
 * Compares one person's month with the law (F5). A difference beyond `tolerance` cents is explained when one of the known
 * reasons gives Kela's amount: each day rounded, another count, days in services, the law before. Nothing is assumed where
 * the law is not known.
 */
export function reconcile(billed: Billed, tolerance: number): Reconciled {
  const days = Math.round(billed.paidDays)
  const paid = paidOf(billed, Math.round(billed.benefitDays) - days)
  const outcome = shareOfMonth(paid)
  if (!outcome.ok) return { finding: 'notCovered', lawCents: null, difference: null, why: null }
  const lawCents = outcome.answer.municipalCents
  const difference = billed.shareCents - lawCents
  const why = toWhy('share.labourMarketSupport', outcome, { countBefore: paid.countBefore })
  const finding = Math.abs(difference) <= tolerance ? 'agrees' : explain(billed, difference, tolerance)
  return { finding, lawCents, difference, why }
}

function explain(billed: Billed, difference: number, tolerance: number): FindingName {
  if (billed.shareCents === 0) return 'exempt'
  if (Math.abs(difference) <= Math.ceil(billed.paidDays / 2)) return 'rounding'
  const gives = (paid: PaidMonth): boolean => {
    const other = shareOfMonth(paid)
    return other.ok && Math.abs(other.answer.municipalCents - billed.shareCents) <= tolerance
  }
  const count = Math.round(billed.benefitDays) - Math.round(billed.paidDays)
  const { countBefore, serviceDays } = billed
  if (serviceDays > 0 && gives(paidOf(billed, count + serviceDays, { serviceDays }))) return 'service'
  if (countBefore !== null && countBefore !== count && gives(paidOf(billed, countBefore))) return 'count'
  const before = monthBefore(billed.month)
  if (before && gives(paidOf(billed, count, { month: before }))) return 'oldLaw'
  return 'differs'
}

/** The last month of the law before the one that holds in `month`. */
function monthBefore(month: Month): PlainDate | null {
  const at = municipalShare.versions.findIndex(
    (v) => month >= v.from && (v.until === null || month < v.until),
  )
  const version = municipalShare.versions[at]
  return version && at > 0 ? startOfMonth(addDays(version.from, -1)) : null
}
