import { addDays, daysBetween, endOfMonth, type PlainDate } from '../../../kernel/plain-date.ts'
import { type Month, weekdaysOf } from './months.ts'

/** A jobseeker's status on days `[from, until)`; null: it still lasts. */
export interface Status {
  readonly status: string
  readonly from: PlainDate
  readonly until: PlainDate | null
}

/** Statuses in which support is paid, as far as they tell. */
const onBenefit = ['unemployed', 'laidOff', 'inService']
const unemployed = ['unemployed', 'laidOff']

const statusOn = (statuses: readonly Status[], day: PlainDate): string | null =>
  statuses.find(({ from, until }) => from <= day && (until === null || day < until))?.status ?? null

export interface MonthOfStatuses {
  /** Weekdays of the month of which a status is known. */
  readonly known: number
  /** At work or outside the labour force. */
  readonly away: number
  readonly inService: number
}

/** How the weekdays of a month went. */
export function monthOfStatuses(statuses: readonly Status[], month: Month): MonthOfStatuses {
  let [known, away, inService] = [0, 0, 0]
  for (const day of weekdaysOf(month)) {
    const status = statusOn(statuses, day)
    if (status === null) continue
    known += 1
    if (!onBenefit.includes(status)) away += 1
    if (status === 'inService') inService += 1
  }
  return { known, away, inService }
}

/** Part of the month on benefit; null where nothing is known of it. */
export function partOnBenefit(statuses: readonly Status[], month: Month): number | null {
  const { known, away } = monthOfStatuses(statuses, month)
  return known === 0 ? null : (known - away) / known
}

/** Days of unemployment without a break until the month's end; null when not unemployed then. */
export function unemployedUntil(statuses: readonly Status[], month: Month): number | null {
  const end = endOfMonth(month)
  let day: PlainDate | null = null
  let until = addDays(end, 1)
  for (const one of statuses.toSorted((a, b) => (a.from < b.from ? 1 : -1))) {
    if (one.from > end) continue
    const lasts = one.until === null || one.until >= until
    if (!lasts || !unemployed.includes(one.status)) break
    day = one.from
    until = one.from
  }
  return day === null ? null : daysBetween(day, end) + 1
}
