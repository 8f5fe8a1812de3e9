import { useFormat, useT } from '../../../ui/index.ts'
import { type HalfDay, toSlot, type WeekdayName, weekdayNames } from '../rules/half-day.ts'

type Pattern = 'am' | 'pm' | 'both'

/** Weekdays by which of their halves are among the half-days, in the order of the week. */
export function groupHalfDays(
  days: readonly HalfDay[],
): readonly (readonly [Pattern, readonly WeekdayName[]])[] {
  const groups = new Map<Pattern, WeekdayName[]>()
  for (const name of weekdayNames) {
    const halves = days.filter((day) => day.startsWith(name)).map((day) => toSlot(day).half)
    if (halves.length === 0) continue
    const pattern = halves.length > 1 ? 'both' : (halves[0] ?? 'am')
    groups.set(pattern, [...(groups.get(pattern) ?? []), name])
  }
  return [...groups]
}

/** "ti, ke ja to aamupäivä" */
export function useHalfDayWords(): (days: readonly HalfDay[]) => string {
  const t = useT()
  const { list } = useFormat()
  return (days) =>
    groupHalfDays(days)
      .map(
        ([pattern, names]) =>
          `${list(names.map((name) => t(`terms.weekdaysShort.${name}`)))} ${t(`places.half.${pattern}`)}`,
      )
      .join(', ')
}
