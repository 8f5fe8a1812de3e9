import type { PersonMonth } from '../../src/features/share/rules/model.ts'
import { shareOfMonth } from '../../src/features/share/rules/month-share.ts'
import { type Month, weekdaysOf } from '../../src/features/share/rules/months.ts'
import { addMonths } from '../../src/kernel/plain-date.ts'

/** Years of share lists whose truth is known: who comes, who leaves and what each costs by the law of the day. */
export interface Truth {
  readonly from: Month
  readonly months: number
  readonly seed: number
  /** People on the first list, and those who come a month. */
  readonly people: number
  readonly comeAMonth: number
  /** Part that stays from month to month. */
  readonly stay: number
}

/** Numbers 0–1, the same for the same seed. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

interface Person {
  readonly person: string
  count: number
  readonly centsPerDay: number
}

export function makeYears({ from, months, seed, people, comeAMonth, stay }: Truth): PersonMonth[] {
  const chance = chanceOf(seed)
  let next = 0
  const come = (least: number, most: number): Person => ({
    person: `p${next++}`,
    count: Math.round(least + chance() * (most - least)),
    centsPerDay: 3_000 + Math.round(chance() * 721),
  })
  let here = Array.from({ length: people }, () => come(100, 1_200))
  const rows: PersonMonth[] = []
  for (let at = 0; at < months; at += 1) {
    const month = addMonths(from, at)
    const coming = Math.floor(comeAMonth) + (chance() < comeAMonth % 1 ? 1 : 0)
    here = [...here, ...Array.from({ length: coming }, () => come(100, 130))]
    for (const one of here) rows.push(monthOf(one, month, chance))
    here = here.filter(() => chance() < stay)
  }
  return rows
}

function monthOf(one: Person, month: Month, chance: () => number): PersonMonth {
  const days = Math.max(1, weekdaysOf(month).length - (chance() < 0.2 ? 4 : 0))
  const paidCents = days * one.centsPerDay
  const outcome = shareOfMonth({ month, countBefore: one.count, days, cents: paidCents }, { assume: true })
  if (!outcome.ok) throw new Error(outcome.refusal.says)
  one.count += days
  return {
    person: one.person,
    month,
    count: one.count,
    days,
    paidCents,
    shareCents: outcome.answer.municipalCents,
  }
}
