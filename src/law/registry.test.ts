import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../kernel/plain-date.ts'
import { listRules, runRule } from './registry.ts'

interface Schema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
}

const day = fc.oneof(
  fc.integer({ min: 0, max: 30_000 }).map((n): string => addDays(plainDate('1960-01-01'), n)),
  fc.constantFrom('0001-01-01', '9999-12-31', '2024-02-29', '2022-05-02', '2025-01-01', '2026-05-01'),
)

/** Facts that fit the JSON Schema of a rule. */
function fitting(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fitting))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.format === 'date') return day
  const range = { min: schema.minimum ?? 0, max: schema.maximum ?? 1_000_000 }
  switch (schema.type) {
    case 'object':
      return object(schema)
    case 'array':
      return fc.array(fitting(schema.items ?? {}), { maxLength: 12 })
    case 'integer':
      return fc.oneof(fc.integer(range), fc.integer({ min: range.min, max: Math.min(range.max, 1_200) }))
    case 'number':
      return fc.double({ ...range, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.oneof(fc.string(), fc.constantFrom('131052-308T', '0737546-2'))
  }
}

const object = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, value]) => [name, fitting(value)]),
    ),
    { requiredKeys: [...(schema.required ?? [])] },
  )

const isOutcome = (outcome: ReturnType<typeof runRule>): boolean =>
  outcome.ok
    ? outcome.because.length > 0 && /@\d{4}-\d{2}-\d{2}$/.test(outcome.version)
    : outcome.refusal.code !== '' && outcome.refusal.says !== ''

describe.each(listRules().map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('answers or refuses 10 000 random facts that fit its schema', () => {
    fc.assert(
      fc.property(fitting(rule.facts as Schema), fc.boolean(), (facts, assume) => {
        const outcome = runRule(name, facts, { assume })
        const known = outcome.ok || ['law.notCovered', 'facts.invalid'].includes(outcome.refusal.code)
        return isOutcome(outcome) && (known || (!outcome.ok && outcome.refusal.code.startsWith(`${name}.`)))
      }),
      { numRuns: 10_000 },
    )
  }, 120_000)

  test('refuses any other facts as invalid and never throws', () => {
    fc.assert(fc.property(fc.anything(), (facts) => isOutcome(runRule(name, facts))))
  })

  test('gives the same answer to the same facts', () => {
    fc.assert(
      fc.property(fitting(rule.facts as Schema), (facts) => {
        expect(runRule(name, facts)).toEqual(runRule(name, facts))
      }),
      { numRuns: 30 },
    )
  })
})

describe('facts that are no facts', () => {
  const refused = (facts: unknown) => {
    const outcome = runRule('rehab.scope', facts)
    return outcome.ok ? null : outcome.refusal.fields
  }
  const good = { on: '2024-05-10', birthDate: '1999-05-11', hasEmploymentPlan: true }

  test('name each field that is missing, misspelt or of another kind', () => {
    expect(refused({})).toEqual({ on: 'required', birthDate: 'required', hasEmploymentPlan: 'required' })
    expect(refused({ ...good, supportDay: 3 })).toEqual({ supportDay: 'unexpected' })
    expect(refused({ ...good, on: '2023-02-29' })).toEqual({ on: 'date' })
    expect(refused({ ...good, on: '0000-01-01' })).toEqual({ on: 'date' })
    expect(refused({ ...good, supportDays: -1 })).toEqual({ supportDays: 'tooSmall' })
    expect(refused({ ...good, hasEmploymentPlan: 'kyllä' })).toEqual({ hasEmploymentPlan: 'invalid' })
    expect(refused([])).toEqual({ facts: 'invalid' })
  })

  test('name the place in a list', () => {
    const outcome = runRule('rehab.participation', {
      planSignedOn: '2024-01-01',
      days: [
        { date: '2024-01-02', hours: 4 },
        { date: '2.1.2024', hours: 4 },
      ],
    })
    expect(outcome).toMatchObject({ ok: false, refusal: { fields: { 'days.1.date': 'date' } } })
  })

  test('null and left out mean the same', () => {
    expect(runRule('rehab.scope', { ...good, supportDays: null })).toEqual(runRule('rehab.scope', good))
    expect(refused({ ...good, on: null })).toEqual({ on: 'required' })
  })
})

test('an unknown rule is refused', () => {
  expect(runRule('joint.maping', {})).toMatchObject({ ok: false, refusal: { code: 'rule.unknown' } })
})

test('a day after the end of the calendar is not covered', () => {
  const outcome = runRule('joint.mapping', { startedOn: '9999-12-31' })
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'law.notCovered' } })
})
