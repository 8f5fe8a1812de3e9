/** Half-days as the search for a place names them: `tue.am`. */
export const halfDayPattern = '^(mon|tue|wed|thu|fri|sat|sun)[.](am|pm)$'

/** Needs of a place in the words of the places' vocabulary; the search reads them from the card. */
export interface Needs {
  readonly days?: string[]
  readonly fields?: string[]
  readonly languages?: string[]
  readonly characteristics?: string[]
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const halfDay = new RegExp(halfDayPattern)
const wordsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string' && word !== '') : []

/** Half-days as `tue.am`, or as an import brings them `{weekday: 2, half: 'am'}`; others are left out. */
function daysOf(value: unknown): string[] {
  const named = (Array.isArray(value) ? value : []).map((item: unknown) => {
    if (typeof item === 'string') return item
    const { weekday, half } = (item ?? {}) as { weekday?: unknown; half?: unknown }
    return `${weekdays[Number(weekday) - 1]}.${String(half)}`
  })
  return named.filter((day) => halfDay.test(day))
}

/** What stands in the database, in one form; null when nothing of it is a need. */
export function readNeeds(value: unknown): Needs | null {
  if (typeof value !== 'object' || value === null) return null
  const raw = value as Record<string, unknown>
  const needs = {
    days: daysOf(raw.days),
    fields: wordsOf(raw.fields),
    languages: wordsOf(raw.languages),
    characteristics: [...wordsOf(raw.characteristics), ...wordsOf(raw.accessibility)],
  }
  const filled = Object.entries(needs).filter(([, words]) => words.length > 0)
  return filled.length > 0 ? Object.fromEntries(filled) : null
}
