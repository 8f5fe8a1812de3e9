import { type PlainDate, parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Checked, FieldErrors } from '../../../ui/index.ts'

type Rule = 'text' | 'day' | 'number' | 'choice'

/** Fields that must be there and what kind they are; `?` after the kind when they may be empty. */
export type FieldRules<V> = Readonly<Partial<Record<keyof V & string, Rule | `${Rule}?`>>>

/** What is wrong with the fields, by the kinds of them; what they mean together the server says. */
export function findErrors<V extends object>(values: V, rules: FieldRules<V>): FieldErrors {
  const errors: Record<string, string> = {}
  for (const [name, rule] of Object.entries(rules) as [keyof V & string, string][]) {
    const text = String(values[name] ?? '').trim()
    const wrong = text === '' ? (rule.endsWith('?') ? undefined : 'required') : wrongIn(rule, text)
    if (wrong) errors[name] = wrong
  }
  return errors
}

function wrongIn(rule: string, text: string): string | undefined {
  if (rule.startsWith('day')) return parsePlainDate(text) === null ? 'date' : undefined
  if (rule.startsWith('number')) return /^\d{1,5}$/.test(text) ? undefined : 'number'
  return undefined
}

/** Checks by the rules and builds what is sent. */
export const checkedBy =
  <V extends object, B>(rules: FieldRules<V>, build: (values: V) => B) =>
  (values: V): Checked<B> => {
    const errors = findErrors(values, rules)
    return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: build(values) }
  }

/** A number typed, left out when empty. */
export const numberIn = <K extends string>(name: K, text: string): { readonly [P in K]?: number } =>
  text.trim() === '' ? {} : ({ [name]: Number(text) } as { readonly [P in K]: number })

export const dayIn = <K extends string>(name: K, text: string): { readonly [P in K]?: PlainDate } => {
  const day = parsePlainDate(text)
  return day === null ? {} : ({ [name]: day } as { readonly [P in K]: PlainDate })
}
