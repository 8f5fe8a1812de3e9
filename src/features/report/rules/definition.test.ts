import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import { compile } from './compile.ts'
import {
  asksReasons,
  closingReasonWords,
  type Definition,
  emptyDefinition,
  type FactKind,
  factKinds,
  faultsOf,
  serviceWords,
  statusWords,
} from './definition.ts'
import { definitionWords } from './definition-words.ts'

const with_ = (changed: object): Definition => ({ ...emptyDefinition, ...changed })
const attack = `x') or true; drop table client; --`

describe('a definition', () => {
  it.each([
    ['kind', { kind: attack }],
    ['kind', { kind: 'constructor' }],
    ['when', { when: 'held' }],
    ['of', { of: ['rehab', attack] }],
    ['of', { kind: 'plan', of: ['rehab'] }],
    ['reasons', { reasons: ['studies'] }],
    ['reasons', { when: 'ended', reasons: [attack] }],
    ['statuses', { statuses: [attack] }],
    ['services', { services: [attack] }],
    ['municipalities', { municipalities: [attack] }],
    ['ageFrom', { ageFrom: 18.5 }],
    ['ageFrom', { ageFrom: '1) or true' }],
    ['ageUntil', { ageFrom: 30, ageUntil: 29 }],
    ['count', { count: 'sum(f.x)' }],
  ])('is refused in its %s, and never counted: %j', (field, changed) => {
    expect(Object.keys(faultsOf(with_(changed)))).toEqual([field])
    expect(() => compile(with_(changed))).toThrow(field)
  })

  it('asks a reason of what ended only', () => {
    expect(faultsOf(with_({ when: 'ended', reasons: ['studies', 'pension'] }))).toEqual({})
  })

  it('whose people are told by more than its own facts is named only where those are open too', () => {
    const measure = compile(
      with_({ statuses: ['unemployed'], services: ['rehabWork'], municipalities: ['609'] }),
    )
    expect(measure.opens).toEqual(['jobseekerStatus', 'participation', 'contact'])
  })

  it('is said in words: what, when, of whom', () => {
    const definition = with_({
      when: 'ended',
      of: ['rehab', 'workshop'],
      reasons: ['studies'],
      municipalities: ['609', '886'],
      ageFrom: 18,
      ageUntil: 24,
    })
    const names = { 609: 'Pori', 886: 'Ulvila' } as Record<string, string>
    expect(definitionWords(definition, (code) => names[code] ?? code, translator('fi'))).toBe(
      'Henkilöt, joiden asiakkuus (kuntouttava työtoiminta tai työpaja) päättyi kuukauden aikana. Jokainen lasketaan kerran. ' +
        'Päättymisen syy: opinnot. Kotikunta: Pori tai Ulvila. Ikä kuukauden lopussa 18–24 vuotta.',
    )
  })

  it('of any kind compiles to a text of closed words, numbers and columns only', () => {
    const some = (words: readonly string[]) => fc.subarray([...words])
    const anyDefinition = fc.constantFrom(...(Object.keys(factKinds) as FactKind[])).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        when: fc.constantFrom(...factKinds[kind].whens),
        count: fc.constantFrom('persons' as const, 'facts' as const),
        of: some(Object.keys(factKinds[kind].words)),
        reasons: some(closingReasonWords),
        statuses: some(statusWords),
        services: some(serviceWords),
        municipalities: some(['609', '484']),
        ageFrom: fc.option(fc.integer({ min: 0, max: 60 })),
        ageUntil: fc.option(fc.integer({ min: 60, max: 120 })),
      }),
    )
    fc.assert(
      fc.property(anyDefinition, (drawn) => {
        const definition = { ...drawn, reasons: asksReasons(drawn) ? drawn.reasons : [] }
        expect(faultsOf(definition)).toEqual({})
        expect(compile(definition).where).toMatch(/^[\w\s.,()'<>=@+-]+$/)
        expect(compile(definition).where).not.toContain('--')
      }),
      { numRuns: 100 },
    )
  })
})
