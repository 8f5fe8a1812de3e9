import { addMonths, type PlainDate } from '../../../kernel/plain-date.ts'

/** Whether a fact last confirmed on a day is to be asked about again: "does it still hold?" `months` is a setting. */
export const isStale = (confirmedOn: PlainDate, today: PlainDate, months: number): boolean =>
  addMonths(confirmedOn, months) <= today

/** Full months since somebody last said so. */
export function monthsSince(confirmedOn: PlainDate, today: PlainDate): number {
  let months = 0
  while (addMonths(confirmedOn, months + 1) <= today) months += 1
  return months
}
