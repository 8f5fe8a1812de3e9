import type { BodyOf } from '../../../kernel/endpoint.ts'
import {
  addDays,
  addMonths,
  instantInHelsinki,
  type PlainDate,
  parsePlainDate,
} from '../../../kernel/plain-date.ts'
import { type Checked, newId, readDay } from '../../../ui/index.ts'
import type { recordContact } from '../contract.ts'
import { type ContactKind, mayFail } from '../rules/check-contact.ts'

export type ContactBody = BodyOf<typeof recordContact>
export const nextChoices = ['none', 'week', 'twoWeeks', 'month', 'other'] as const
export type NextChoice = (typeof nextChoices)[number]

export interface ContactValues {
  /** Made with the form and kept with its draft: sending twice records once. */
  readonly id: string
  readonly kind: ContactKind
  readonly reached: 'yes' | 'no'
  readonly when: 'now' | 'earlier'
  readonly day: string
  readonly time: string
  readonly text: string
  readonly category: string
  readonly next: NextChoice
  readonly nextDay: string
}

export const noContact = (category: string): ContactValues => ({
  id: newId(),
  kind: 'call',
  reached: 'yes',
  when: 'now',
  day: '',
  time: '',
  text: '',
  category,
  next: 'none',
  nextDay: '',
})

/** The day of the next contact; null for none, undefined when what was typed is no day. */
export function nextDayOf(values: ContactValues, today: PlainDate): PlainDate | null | undefined {
  if (values.next === 'none') return null
  if (values.next === 'week') return addDays(today, 7)
  if (values.next === 'twoWeeks') return addDays(today, 14)
  if (values.next === 'month') return addMonths(today, 1)
  return parsePlainDate(readDay(values.nextDay, today) ?? values.nextDay) ?? undefined
}

/** "9.30", "9:30", "0930" or "9" → `09:30`; undefined when it is no time. */
export function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text.trim())
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)]
  if (!match || hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Typed → what is sent, or what to correct; `now` is the moment of sending. */
export function checkContactForm(values: ContactValues, today: PlainDate, now: string): Checked<ContactBody> {
  const errors: Record<string, string> = {}
  const reached = mayFail[values.kind] ? values.reached === 'yes' : null
  const contactedAt = momentOf(values, today, now, errors)
  if (values.text.trim() === '' && reached !== false) errors.text = 'required'
  const nextContactOn = nextDayOf(values, today)
  if (nextContactOn === undefined) errors.nextDay = 'date'
  else if (nextContactOn !== null && nextContactOn < today) errors.nextDay = 'past'
  if (Object.keys(errors).length > 0 || nextContactOn === undefined) return { ok: false, errors }
  const { id, kind, text, category } = values
  return {
    ok: true,
    value: {
      id,
      kind,
      reached,
      contactedAt,
      text: text.trim(),
      nextContactOn,
      ...(category ? { category } : {}),
    },
  }
}

function momentOf(
  values: ContactValues,
  today: PlainDate,
  now: string,
  errors: Record<string, string>,
): string {
  if (values.when === 'now') return now
  const day = parsePlainDate(readDay(values.day, today) ?? values.day)
  const time = readTime(values.time)
  if (day === null) errors.day = 'date'
  else if (day > today) errors.day = 'future'
  if (time === undefined) errors.time = 'time'
  if (day === null || time === undefined) return now
  return instantInHelsinki(day, time).toISOString()
}
