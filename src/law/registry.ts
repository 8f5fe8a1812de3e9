import { Compile, type Validator } from 'typebox/compile'
import { OutsideCalendar } from '../kernel/plain-date.ts'
import type { Options } from './parameter.ts'
import { badFacts, type Outcome, type Rule, refusal } from './rule.ts'
import { allRules } from './rules/index.ts'

const byName: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.name, rule]))

export const listRules = (): readonly Rule[] => allRules

const findRule = (name: string): Rule | undefined => byName.get(name)

/**
 * Runs a rule on facts from outside: an answer, or a refusal `rule.unknown`, `facts.invalid`, `law.notCovered` or one
 * that the rule names. Never throws for any facts.
 */
export function runRule(name: string, facts: unknown, options: Options = {}): Outcome<object> {
  const rule = findRule(name)
  if (rule === undefined) return refusal('rule.unknown', `Sääntöä ${name} ei ole.`)
  const given = withoutNulls(facts ?? {})
  const fields = invalidFields(rule, given)
  if (fields !== null) return badFacts(fields)
  try {
    return rule.run(given as Record<string, unknown>, options)
  } catch (error) {
    if (error instanceof OutsideCalendar) {
      return refusal('law.notCovered', 'Laskettu päivä jää kalenterin ulkopuolelle (vuodet 1–9999).')
    }
    throw error
  }
}

/** The schemas of the rules that have been asked, each compiled once. */
const validators = new Map<string, Validator>()

function validatorOf(rule: Rule): Validator {
  const known = validators.get(rule.name)
  if (known !== undefined) return known
  const validator = Compile(rule.facts) as Validator
  validators.set(rule.name, validator)
  return validator
}

/** Field → code of what is wrong with it; null when the facts fit. Nested fields by path: `days.0.date`. */
function invalidFields(rule: Rule, facts: unknown): Record<string, string> | null {
  const validator = validatorOf(rule)
  if (validator.Check(facts)) return null
  const fields: Record<string, string> = {}
  for (const error of validator.Errors(facts)) {
    for (const [path, code] of problemsOf(error as ValidationError)) fields[path] ??= code
  }
  return Object.keys(fields).length === 0 ? { facts: 'invalid' } : fields
}

interface ValidationError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: {
    readonly requiredProperties?: readonly string[]
    readonly additionalProperties?: readonly string[]
  }
}

const CODES: Readonly<Record<string, string>> = {
  format: 'date',
  pattern: 'date',
  type: 'invalid',
  enum: 'unknown',
  minimum: 'tooSmall',
  exclusiveMinimum: 'tooSmall',
  maximum: 'tooLarge',
  minProperties: 'required',
  maxItems: 'tooMany',
  maxLength: 'tooLong',
}

function problemsOf(error: ValidationError): readonly (readonly [string, string])[] {
  const path = error.instancePath.slice(1).replaceAll('/', '.')
  const child = (name: string) => (path === '' ? name : `${path}.${name}`)
  if (error.keyword === 'required') {
    return (error.params.requiredProperties ?? []).map((name) => [child(name), 'required'] as const)
  }
  if (error.keyword === 'additionalProperties') {
    return (error.params.additionalProperties ?? []).map((name) => [child(name), 'unexpected'] as const)
  }
  const code = CODES[error.keyword]
  return code === undefined ? [] : [[path === '' ? 'facts' : path, code]]
}

/** Null and left out mean the same. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, v]) => v !== null && v !== undefined)
  return Object.fromEntries(kept.map(([key, v]) => [key, withoutNulls(v)]))
}
