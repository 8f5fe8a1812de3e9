import { describe, expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { compared, type Parameter, type Version, version } from './parameter.ts'
import { answer, badFacts, lawOn, refusal } from './rule.ts'
import { newestOf, oldestCheck } from './versions.ts'

const d = plainDate
const limit: Parameter<number> = {
  name: 'test.limit',
  unit: 'days',
  versions: [
    version('2010-01-01', '2020-01-01', 5, '1/2009 1 §'),
    version('2020-01-01', null, 4, '2/2019 1 §'),
  ],
}
const months: Parameter<number> = {
  name: 'test.months',
  unit: 'months',
  versions: [compared(version('2015-01-01', '2026-05-01', 3, '3/2014 7 §'))],
  open: { since: d('2026-05-01'), citation: 'HE 1/2025', says: 'uutta lakia ei tunneta.' },
}
const checked = (from: string, checkedOn: string | null): Version<number> => ({
  ...version(from, null, 1, '1/2009 1 §'),
  checkedOn: checkedOn === null ? null : d(checkedOn),
})

describe('the law of a day, from several parameters', () => {
  const values = (day: string, assume = false) => {
    const law = lawOn({ limit, months }, d(day), { assume })
    return law.ok ? law.values : law.refusal.facts
  }
  test.each([
    ['2009-12-31', { day: '2009-12-31', parameter: 'test.limit' }],
    ['2014-12-31', { day: '2014-12-31', parameter: 'test.months' }],
    ['2015-01-01', { limit: 5, months: 3 }],
    ['2019-12-31', { limit: 5, months: 3 }],
    ['2020-01-01', { limit: 4, months: 3 }],
    ['2026-04-30', { limit: 4, months: 3 }],
    ['2026-05-01', { day: '2026-05-01', parameter: 'test.months' }],
  ])('%s: %o', (day, expected) => {
    expect(values(day)).toEqual(expected)
  })
  test('an assumption of one is the assumption of all', () => {
    expect(values('2026-05-01', true)).toEqual({ limit: 4, months: 3 })
    expect(lawOn({ limit, months }, d('2026-05-01'), { assume: true })).toMatchObject({
      assumption:
        'Laki on avoinna 1.5.2026 alkaen: uutta lakia ei tunneta. Oletus: sovelletaan versiota 3/2014@2015-01-01.',
    })
    expect(lawOn({ limit }, d('2026-05-01'), { assume: true })).not.toHaveProperty('assumption')
  })
  test('a refusal says the day, the parameter and what is open', () => {
    expect(lawOn({ months }, d('2026-05-01'))).toMatchObject({
      refusal: {
        code: 'law.notCovered',
        citation: '3/2014 7 §',
        says: 'Lakitieto ei kata päivää 1.5.2026 (test.months). Avoinna: uutta lakia ei tunneta.',
      },
    })
  })
})

describe('an answer', () => {
  const because = [{ cite: '1/2009 1 §', says: 'Näin on.' }] as const
  const answered = (versions: Readonly<Record<string, Version<unknown>>>) =>
    answer({ versions }, { due: 1 }, because)

  test('is named by the newest of its versions', () => {
    const [old, now] = limit.versions as [Version<number>, Version<number>]
    expect(answered({ old }).version).toBe('1/2009@2010-01-01')
    expect(answered({ old, now }).version).toBe('2/2019@2020-01-01')
    expect(answered({ now, old }).version).toBe('2/2019@2020-01-01')
  })
  test('is as old as its oldest check, and has none when something was not checked', () => {
    const [a, b, never] = [
      checked('2010-01-01', '2026-11-22'),
      checked('2015-01-01', '2026-10-01'),
      checked('2020-01-01', null),
    ]
    expect(answered({ a }).checkedOn).toBe('2026-11-22')
    expect(answered({ a, b }).checkedOn).toBe('2026-10-01')
    expect(answered({ a, b, never })).not.toHaveProperty('checkedOn')
  })
  test('carries only what there is', () => {
    expect(answered({ a: checked('2010-01-01', null) })).toEqual({
      ok: true,
      answer: { due: 1 },
      because,
      version: '1/2009@2010-01-01',
      values: {},
    })
  })
  test('carries the numbers of the law, what would change it and the assumption', () => {
    const law = { versions: { a: checked('2010-01-01', null) }, values: { limit: 5 }, assumption: 'Oletus.' }
    expect(answer(law, {}, because, [{ code: 'more' }])).toMatchObject({
      values: { limit: 5 },
      otherwise: [{ code: 'more' }],
      assumption: 'Oletus.',
    })
  })
})

describe('versions', () => {
  test.each([
    [['2010-01-01', '2020-01-01', '2015-01-01'], '2020-01-01'],
    [['2020-01-01', '2010-01-01'], '2020-01-01'],
    [['2010-01-01'], '2010-01-01'],
  ])('of %j the newest is %s', (days, newest) => {
    expect(newestOf(days.map((day) => checked(day, null))).from).toBe(newest)
  })
  test.each([
    [['2026-11-22', '2026-10-01', '2026-11-01'], '2026-10-01'],
    [['2026-11-22', null], null],
    [[null, '2026-11-22'], null],
    [[], null],
  ])('checked %j: the oldest is %s', (days, oldest) => {
    expect(oldestCheck(days.map((day) => checked('2010-01-01', day)))).toBe(oldest)
  })
})

test('refusals: a legal no with its section, and facts that do not fit each other', () => {
  expect(refusal('rehab.period.tooLong', 'Liian pitkä.', { citation: '189/2001 13 b §' })).toEqual({
    ok: false,
    refusal: { code: 'rehab.period.tooLong', says: 'Liian pitkä.', citation: '189/2001 13 b §' },
  })
  expect(badFacts({ to: 'endBeforeStart', from: 'required' })).toEqual({
    ok: false,
    refusal: {
      code: 'facts.invalid',
      says: 'Tarkista tiedot: to, from.',
      fields: { to: 'endBeforeStart', from: 'required' },
    },
  })
})
