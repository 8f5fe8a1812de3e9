import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type ListRead, readDayHours, readDays, readPeriods } from './day-lists.ts'
import type { Field } from './fields.ts'

/** What was typed, by the name of the field. */
export type Typed = Readonly<Record<string, string>>

export type FactsRead =
  | { readonly ok: true; readonly facts: object }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> }

/** Reads a day as people write it; '' for none, undefined when it is no day. */
type ReadDay = (text: string) => string | undefined

/** What was typed as the facts of the rule, or what is wrong by field. Empty fields that need not be there are left out. */
export function readFacts(fields: readonly Field[], typed: Typed, readDay: ReadDay): FactsRead {
  const errors: Record<string, string> = {}
  const facts: Record<string, unknown> = {}
  for (const field of fields) {
    const text = (typed[field.name] ?? '').trim()
    if (text === '') {
      if (field.required && !field.name.includes('.')) errors[field.name] = 'required'
      continue
    }
    const value = factOf(field, text, readDay)
    if (value === undefined) errors[field.name] = WRONG[field.kind] ?? 'invalid'
    else put(facts, field.name.split('.'), value)
  }
  for (const name of emptyGroups(fields, facts)) errors[name] = 'required'
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, facts }
}

const WRONG: Readonly<Record<string, string>> = {
  day: 'date',
  whole: 'number',
  euros: 'number',
  share: 'number',
}

/** First field of a needed group (`add.days` …) of which nothing was given. */
function emptyGroups(fields: readonly Field[], facts: Readonly<Record<string, unknown>>): string[] {
  const firsts = new Map<string, string>()
  for (const { name } of fields) {
    const [group = '', inner] = name.split('.')
    if (inner !== undefined && !firsts.has(group)) firsts.set(group, name)
  }
  return [...firsts].flatMap(([group, name]) => (facts[group] === undefined ? [name] : []))
}

function put(facts: Record<string, unknown>, [first = '', second]: readonly string[], value: unknown): void {
  if (second === undefined) facts[first] = value
  else facts[first] = { ...(facts[first] as object | undefined), [second]: value }
}

function factOf({ kind }: Field, text: string, readDay: ReadDay): unknown {
  switch (kind) {
    case 'day':
      return readDay(text) as PlainDate | undefined
    case 'whole':
      return wholeOf(text)
    case 'euros':
      return hundredths(text)
    case 'share':
      return shareOf(text)
    case 'yesNo':
      return text === 'yes'
    case 'days':
    case 'dayHours':
    case 'periods':
      return listOf(kind, text)
    default:
      return text
  }
}

/** `1 200`, `−2`; undefined when it is no whole number. */
function wholeOf(text: string): number | undefined {
  const clean = text.replace(/[\s\u00a0]/g, '').replace('−', '-')
  return /^-?\d{1,9}$/.test(clean) ? Number(clean) : undefined
}

/** Euros `2 400,50` as cents, percent `80,5` as hundredths of a percent. */
function hundredths(text: string): number | undefined {
  const clean = text.replace(/[\s\u00a0€%]/g, '').replace(',', '.')
  return /^\d{1,8}(\.\d{1,2})?$/.test(clean) ? Math.round(Number(clean) * 100) : undefined
}

function shareOf(text: string): number | undefined {
  const found = hundredths(text)
  return found === undefined || found > 10_000 ? undefined : found / 10_000
}

/** A list of days as read from its lines. */
export function readList(kind: Field['kind'], text: string): ListRead<unknown> | null {
  if (kind === 'days') return readDays(text)
  if (kind === 'dayHours') return readDayHours(text)
  return kind === 'periods' ? readPeriods(text) : null
}

function listOf(kind: Field['kind'], text: string): readonly unknown[] | undefined {
  const read = readList(kind, text)
  return read?.ok ? read.items : undefined
}
