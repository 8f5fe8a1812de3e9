import { parsePlainDate } from '../kernel/plain-date.ts'
import type { FactValue } from '../kernel/refusal.ts'
import type { Why } from '../kernel/why.ts'
import type { Answered } from './rule.ts'

/** The answer to "Miksi?": rule, section, version, and the law's numbers, facts and results that fill its sentence. */
export function toWhy(rule: string, outcome: Answered<object>, facts: object): Why {
  const all: Facts = {}
  for (const some of [outcome.values, facts, outcome.answer]) addFlat(all, some)
  return {
    rule,
    cite: [...new Set(outcome.because.map((because) => because.cite))].join(', '),
    version: outcome.version,
    facts: all,
    ...(outcome.otherwise === undefined ? {} : { otherwise: outcome.otherwise }),
    ...(outcome.checkedOn === undefined ? {} : { checkedOn: outcome.checkedOn }),
  }
}

type Facts = Record<string, FactValue>

/** `{add: {months: 3}}` → `{'add.months': 3}`; a list of words stays, one of days or objects is its length under `<name>.count`. */
function addFlat(facts: Facts, value: object, prefix = ''): void {
  for (const key of Object.keys(value)) {
    const item: unknown = (value as Record<string, unknown>)[key]
    const name = prefix + key
    if (Array.isArray(item)) addList(facts, name, item)
    else if (typeof item === 'object' && item !== null) addFlat(facts, item, `${name}.`)
    else if (isPlain(item)) facts[name] = item
  }
}

function addList(facts: Facts, name: string, items: readonly unknown[]): void {
  if (items.every(isWord)) facts[name] = items
  else facts[`${name}.count`] = items.length
}

const isWord = (item: unknown): item is string => typeof item === 'string' && parsePlainDate(item) === null

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
