import {
  addDays,
  addMonths,
  monthOf,
  type PlainDate,
  plainDateOf,
  yearOf,
} from '../../../kernel/plain-date.ts'

/** A calendar half of a year, `YYYY-1` or `YYYY-2`. */
export interface Half {
  readonly name: string
  readonly first: PlainDate
  readonly last: PlainDate
}

function halfWith(day: PlainDate): Half {
  const part = monthOf(day) <= 6 ? 1 : 2
  const first = plainDateOf(yearOf(day), part === 1 ? 1 : 7, 1)
  return { name: `${yearOf(day)}-${part}`, first, last: addDays(addMonths(first, 6), -1) }
}

/**
 * The halves that have ended, the newest first, back to the one of the first feedback. Only of these are averages given:
 * what is shown of one never changes, so that no two looks tell what came between.
 */
export function endedHalves(firstGiven: PlainDate | null, today: PlainDate): readonly Half[] {
  const halves: Half[] = []
  let half = halfWith(today)
  while (firstGiven !== null && half.first > firstGiven) {
    half = halfWith(addDays(half.first, -1))
    halves.push(half)
  }
  return halves
}
