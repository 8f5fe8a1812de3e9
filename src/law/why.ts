import { parsePlainDate } from '../kernel/plain-date.ts'
import type { FactValue } from '../kernel/refusal.ts'
import type { Why } from '../kernel/why.ts'
import type { Answered } from './rule.ts'

/** The answer to "Miksi?": rule, section, version, and the law's numbers, facts and results that fill its sentence. */
export function toWhy(rule: string, outcome: Answered<object>, facts: object): Why {
  return {
    rule,
    cite: [...new Set(outcome.because.map((because) => because.cite))].join(', '),
    version: outcome.version,
    facts: { ...flat(outcome.values), ...flat(facts), ...flat(outcome.answer) },
    ...(outcome.otherwise === undefined ? {} : { otherwise: outcome.otherwise }),
    ...(outcome.checkedOn === undefined ? {} : { checkedOn: outcome.checkedOn }),
  }
}

/** `{add: {months: 3}}` → `{'add.months': 3}`; a list of words stays, one of days or objects is its length under `<name>.count`. */
function flat(value: object, prefix = ''): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {}
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    const name = `${prefix}${key}`
    if (Array.isArray(item)) Object.assign(facts, listFact(name, item))
    else if (typeof item === 'object' && item !== null) Object.assign(facts, flat(item, `${name}.`))
    else if (isPlain(item)) facts[name] = item
  }
  return facts
}

const listFact = (name: string, items: readonly unknown[]): Record<string, FactValue> =>
  items.every(isWord) ? { [name]: items } : { [`${name}.count`]: items.length }

const isWord = (item: unknown): item is string => typeof item === 'string' && parsePlainDate(item) === null

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)
