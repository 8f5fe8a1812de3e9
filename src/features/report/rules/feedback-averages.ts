import {
  addDays,
  addMonths,
  monthOf,
  type PlainDate,
  plainDateOf,
  yearOf,
} from '../../../kernel/plain-date.ts'
import { isSmall, LARGEST } from '../../../kernel/small-numbers.ts'
import { protect, type Relation, type Shown, sumOf } from './protect.ts'

/** A calendar half of a year, `YYYY-1` or `YYYY-2`. */
export interface Half {
  readonly name: string
  readonly first: PlainDate
  readonly last: PlainDate
}

function halfOf(year: number, part: 1 | 2): Half {
  const first = plainDateOf(year, part === 1 ? 1 : 7, 1)
  return { name: `${year}-${part}`, first, last: addDays(addMonths(first, 6), -1) }
}

/**
 * The halves that have ended, the newest first, back to the one of the first feedback. Only of these are averages given:
 * what is shown of one never changes, so that no two looks tell what came between.
 */
export function endedHalves(firstGiven: PlainDate | null, today: PlainDate): readonly Half[] {
  const halves: Half[] = []
  let half = halfOf(yearOf(today), monthOf(today) <= 6 ? 1 : 2)
  while (firstGiven !== null && half.first > firstGiven) {
    const before = addDays(half.first, -1)
    half = halfOf(yearOf(before), monthOf(before) <= 6 ? 1 : 2)
    halves.push(half)
  }
  return halves
}

export const ALL = 'all'

/** What was counted of a part: answers, those who gave them, and what the choices come to. */
export interface Counted {
  /** `all`, `service:<kind>` or `organisation:<id>`. */
  readonly part: string
  readonly answers: number
  readonly persons: number
  readonly sum: number
}

/** Each way of telling the whole apart, as a sum that everybody knows. */
function relationsOf(parts: readonly string[]): readonly Relation[] {
  const of = (way: string) => parts.filter((part) => part.startsWith(`${way}:`))
  return ['service', 'organisation'].map(of).flatMap((found) => (found.length > 0 ? [sumOf(ALL, found)] : []))
}

const isHidden = (shown: Shown | undefined): boolean => shown === 'small' || shown === 'withheld'

/**
 * How many answered in each part, small numbers protected: 1–4 as such, as many others withheld as it takes that each could
 * still be any of them (`protect`), and further ones until those withheld of one sum are at least five together – else the
 * average of the whole would tell theirs. Fewer than five people are few, however often they answered.
 */
export function protectCounts(counted: readonly Counted[]): ReadonlyMap<string, Shown> {
  const values = new Map(counted.map(({ part, answers }) => [part, answers]))
  const relations = relationsOf([...values.keys()])
  const withheld = counted
    .filter(({ answers, persons }) => isSmall(persons) && !isSmall(answers))
    .map(({ part }) => part)
  for (;;) {
    const shown = protect(values, relations, withheld)
    const wider = relations.map((sum) => nextToHide(sum, values, shown)).find((cell) => cell !== null)
    if (!wider) return shown
    withheld.push(wider)
  }
}

/** The smallest shown part of a sum whose hidden parts are too few together; null when they are enough. */
function nextToHide(
  sum: Relation,
  values: ReadonlyMap<string, number>,
  shown: ReadonlyMap<string, Shown>,
): string | null {
  const parts = sum.filter(({ cell }) => cell !== ALL).map(({ cell }) => cell)
  const hidden = parts.filter((cell) => isHidden(shown.get(cell)))
  const together = hidden.reduce((total, cell) => total + (values.get(cell) ?? 0), 0)
  if (isHidden(shown.get(ALL)) || hidden.length === 0 || together > LARGEST) return null
  const [next = null] = parts
    .filter((cell) => !isHidden(shown.get(cell)) && (values.get(cell) ?? 0) > 0)
    .sort((a, b) => (values.get(a) ?? 0) - (values.get(b) ?? 0))
  return next
}

/**
 * The average of each part's choices with one decimal, null where its count, or that of all its answers, is protected:
 * a question that few answered is protected by itself.
 */
export function averagesOf(
  counted: readonly Counted[],
  answered: ReadonlyMap<string, Shown>,
): ReadonlyMap<string, number | null> {
  const counts = protectCounts(counted)
  return new Map(
    counted.map(({ part, answers, sum }) => {
      const isOpen = answers > 0 && !isHidden(counts.get(part)) && !isHidden(answered.get(part))
      return [part, isOpen ? Math.round((sum / answers) * 10) / 10 : null]
    }),
  )
}
