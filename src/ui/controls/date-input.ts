import { daysBetween, isDay } from '../../../locales/format.ts'

const pad = (value: number) => String(value).padStart(2, '0')

/** The day when it exists in the calendar, else undefined. */
export function dayOf(year: number, month: number, date: number): string | undefined {
  const day = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : undefined
}

const PACKED = /^(\d{2})(\d{2})(\d{4})$/
const PARTED = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]?\s*(\d{4}|\d{2})?$/

const cleaned = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/^\p{L}+\.?\s+/u, '')

const closest = (candidates: (string | undefined)[], today: string) =>
  candidates
    .filter((day) => day !== undefined)
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0]

/**
 * Reads a day as people write it: `24.3.2027`, `24.3.27`, `24.3.` (the nearest such day to `today`), `24032027`,
 * `2027-03-24`, with spaces, slashes or hyphens and a weekday in front (`ke 24.3.2027`).
 * Answers `YYYY-MM-DD`, '' for an empty text, undefined when it is no day.
 */
export function readDay(text: string, today: string): string | undefined {
  const clean = cleaned(text)
  if (clean === '') return text.trim() === '' ? '' : undefined
  if (isDay(clean)) return dayOf(...(clean.split('-').map(Number) as [number, number, number]))
  const parts = PACKED.exec(clean) ?? PARTED.exec(clean)
  if (!parts) return undefined
  const [date, month] = [Number(parts[1]), Number(parts[2])]
  const thisYear = Number(today.slice(0, 4))
  if (parts[3] === undefined) {
    return closest(
      [thisYear - 1, thisYear, thisYear + 1].map((year) => dayOf(year, month, date)),
      today,
    )
  }
  const year = Number(parts[3])
  return dayOf(parts[3].length === 2 ? Math.floor(thisYear / 100) * 100 + year : year, month, date)
}

/** Written as days are, but not in the calendar: `31.2.2027`. To say how days are written would not help. */
export const isNoSuchDay = (text: string, today: string): boolean => {
  const clean = cleaned(text)
  const isFormed = isDay(clean) || PACKED.test(clean) || PARTED.test(clean)
  return isFormed && readDay(text, today) === undefined
}
