import { addMonths } from '../../../kernel/plain-date.ts'
import { bandOf, bands, gather, type Model, type PersonMonth, type Stock } from './model.ts'
import { type Month, monthsFrom, weekdaysOf } from './months.ts'

/** Lists by month, and the rows of each by person. */
export type Lists = ReadonlyMap<Month, ReadonlyMap<string, PersonMonth>>

export function listsOf(rows: readonly PersonMonth[]): Lists {
  const lists = new Map<Month, Map<string, PersonMonth>>()
  for (const row of rows) {
    const list = lists.get(row.month) ?? new Map<string, PersonMonth>()
    list.set(row.person, row)
    lists.set(row.month, list)
  }
  return lists
}

/** How many of the newest months are learnt from. */
const LEARNT = 24
/** A band with fewer cases than this leans on all the others. */
const ENOUGH = 30

/** What the lists until `last` teach. Months without a list are left out. */
export function learn(lists: Lists, last: Month): Model {
  const months = monthsFrom(addMonths(last, -LEARNT), last)
  const pairs = months.slice(1).flatMap((month) => {
    const [before, now] = [lists.get(addMonths(month, -1)), lists.get(month)]
    return before && now ? [{ before, now }] : []
  })
  return { stay: stayOf(pairs), inflow: inflowOf(pairs), usualShare: usualShareOf(lists, last) }
}

interface Pair {
  readonly before: ReadonlyMap<string, PersonMonth>
  readonly now: ReadonlyMap<string, PersonMonth>
}

function stayOf(pairs: readonly Pair[]): number[] {
  const stayed = bands.map(() => 0)
  const all = bands.map(() => 0)
  for (const { before, now } of pairs)
    for (const { person, count } of before.values()) {
      const band = bandOf(count)
      all[band] = (all[band] ?? 0) + 1
      if (now.has(person)) stayed[band] = (stayed[band] ?? 0) + 1
    }
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
  const usual = sum(all) === 0 ? 1 : sum(stayed) / sum(all)
  return bands.map((band) => ((stayed[band] ?? 0) + usual * ENOUGH) / ((all[band] ?? 0) + ENOUGH))
}

function inflowOf(pairs: readonly Pair[]): Stock[] {
  const weight = 1 / Math.max(1, pairs.length)
  return gather(
    pairs.flatMap(({ before, now }) =>
      [...now.values()]
        .filter(({ person }) => !before.has(person))
        .map((row) => ({ ...standing(row), weight })),
    ),
  )
}

/** A person as of the beginning of the row's month. */
function standing({ month, count, days, paidCents }: PersonMonth): Stock {
  return {
    count: Math.max(0, count - days),
    weight: 1,
    centsPerDay: days > 0 ? paidCents / days : 0,
    daysShare: Math.min(1, days / weekdaysOf(month).length),
  }
}

/** A person as of the month after the row's. */
export const goesOn = (row: PersonMonth, { usualShare }: Model): Stock => ({
  ...standing(row),
  count: row.count,
  daysShare: usualShare,
})

/** Months whose paid days are taken for usual ones. */
const USUAL = 3

/** Of those who were paid the month before, too: a first month is often a part of one. */
function usualShareOf(lists: Lists, last: Month): number {
  const shares = monthsFrom(addMonths(last, 1 - USUAL), last).flatMap((month) => {
    const before = lists.get(addMonths(month, -1))
    const rows = [...(lists.get(month)?.values() ?? [])]
    return rows.filter(({ person }) => before?.has(person)).map((row) => standing(row).daysShare)
  })
  return shares.length === 0 ? 1 : shares.reduce((a, b) => a + b, 0) / shares.length
}
