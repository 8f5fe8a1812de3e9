import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { addWorkingDays, isWeekdayOrSaturday } from '../calendar.ts'
import { runRule } from '../registry.ts'

/** Records, decisions, identifiers and social services: [the legal situation, rule, facts, what follows]. */
type Example = readonly [situation: string, rule: string, facts: object, expected: unknown]

const outcomeOf = (rule: string, facts: object) => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? outcome.answer : outcome.refusal.code
}
const run = (examples: readonly Example[]) =>
  test.each(examples)('%s', (_, rule, facts, expected) => {
    expect(outcomeOf(rule, facts)).toEqual(expected)
  })

describe('703/2023: how long records are kept', () => {
  const kept = (record: string, closedOn: string) => ({ record, closedOn })
  run([
    [
      '703/2023 annex: matter closed 15.5.2024 → destroyed after 15.5.2034',
      'retention.destroyAfter',
      kept('workingAgeServices', '2024-05-15'),
      { after: '2034-05-15' },
    ],
    [
      '703/2023 annex: log event 1.2.2024 → kept to 1.2.2036',
      'retention.destroyAfter',
      kept('accessLog', '2024-02-01'),
      { after: '2036-02-01' },
    ],
    [
      '703/2023 11 §: log request received 10.3.2025 → by 10.5.2025, older than 10.3.2023 for a special reason',
      'log.reply',
      { requestedOn: '2025-03-10' },
      { due: '2025-05-10', notOlderThan: '2023-03-10' },
    ],
    [
      '703/2023 11 §: log request 30.12.2025 → by 28.2.2026, there is no 30 February',
      'log.reply',
      { requestedOn: '2025-12-30' },
      { due: '2026-02-28', notOlderThan: '2023-12-30' },
    ],
  ])
})

describe('434/2003 49 c §: thirty days from receipt', () => {
  run([
    [
      'letter posted Fri 1.8.2025 → received 8.8.2025 → Sun 7.9. → Mon 8.9.2025',
      'decision.appeal',
      { method: 'letter', sentOn: '2025-08-01' },
      { receivedOn: '2025-08-08', lastDay: '2025-09-08' },
    ],
    [
      'letter posted 29.11.2024 → 6.12., deeming does not move → Sun 5.1. → Epiphany → Tue 7.1.2025',
      'decision.appeal',
      { method: 'letter', sentOn: '2024-11-29' },
      { receivedOn: '2024-12-06', lastDay: '2025-01-07' },
    ],
    [
      'received 21.5.2025 → 20.6. is Midsummer Eve → Mon 23.6.2025',
      'decision.appeal',
      { method: 'handedOver', receivedOn: '2025-05-21' },
      { receivedOn: '2025-05-21', lastDay: '2025-06-23' },
    ],
    [
      '13/2003 19 §: e-notice sent Mon 3.3.2025 → 6.3.2025 → Sat 5.4. → Mon 7.4.2025',
      'decision.appeal',
      { method: 'eNotice', sentOn: '2025-03-03' },
      { receivedOn: '2025-03-06', lastDay: '2025-04-07' },
    ],
    [
      'received 24.11.2024 → 24.12. is Christmas Eve → Fri 27.12.2024',
      'decision.appeal',
      { method: 'handedOver', receivedOn: '2024-11-24' },
      { receivedOn: '2024-11-24', lastDay: '2024-12-27' },
    ],
  ])
})

describe('128/2010 2 §: the personal identity code', () => {
  const right = (birthDate: string, temporary: boolean) => ({ valid: true, birthDate, temporary })
  const wrong = { valid: false, birthDate: null, temporary: null }
  run([
    [
      '131052-308T: 131052308 mod 31 = 25 → T',
      'identity.personal',
      { code: '131052-308T' },
      right('1952-10-13', false),
    ],
    ['010594Y9032: remainder 2', 'identity.personal', { code: '010594Y9032' }, right('1994-05-01', true)],
    [
      '020504A902E: remainder 14 → E',
      'identity.personal',
      { code: '020504A902E' },
      right('2004-05-02', true),
    ],
    ['030516D9037: remainder 7', 'identity.personal', { code: '030516D9037' }, right('2016-05-03', true)],
    [
      '010100A900F: remainder 15 → F',
      'identity.personal',
      { code: '010100A900F' },
      right('2000-01-01', true),
    ],
    ['131052-308U: another check character → wrong', 'identity.personal', { code: '131052-308U' }, wrong],
    ['310299-1230: there is no 31 February → wrong', 'identity.personal', { code: '310299-1230' }, wrong],
  ])
})

describe('244/2001 9 §: the business identity code', () => {
  test.each([
    ['0737546-2', 'sum 196, remainder 9 → 2'],
    ['0201256-6', 'sum 71, remainder 5 → 6'],
    ['2229500-6', 'of the notes'],
    ['0245406-5', 'of the notes'],
    ['1572860-0', 'remainder 0 → 0'],
  ])('%s is right: %s', (code) => {
    expect(outcomeOf('identity.business', { code })).toEqual({ valid: true })
  })
})

describe('1301/2014: social services, time limits', () => {
  const seventh = (day: string, counts?: (day: PlainDate) => boolean) =>
    addWorkingDays(plainDate(day), 7, counts)

  test('36 §: disabled person’s contact Mon 3.2.2025 → the 7th working day is 12.2., with Saturdays 11.2.2025', () => {
    expect(seventh('2025-02-03')).toBe('2025-02-12')
    expect(seventh('2025-02-03', isWeekdayOrSaturday)).toBe('2025-02-11')
  })
  test('1412/1997 14 a §: application Thu 17.4.2025 → the 7th working day over Easter is 30.4.2025', () => {
    expect(seventh('2025-04-17')).toBe('2025-04-30')
  })
  test('1412/1997 14 a §: completion due 9.5.2025 not given → decision by 20.5.2025', () => {
    expect(seventh('2025-05-09')).toBe('2025-05-20')
  })
  run([
    [
      '380/1987 3 a §: application 20.12.2024 → decision by 20.3.2025, by the old law',
      'deadline.compute',
      { from: '2024-12-20', add: { months: 3 }, roll: false },
      { due: '2025-03-20' },
    ],
    [
      '45 §: application 15.1.2025 for day activities → carried out by 15.4.2025',
      'deadline.compute',
      { from: '2025-01-15', add: { months: 3 }, roll: false },
      { due: '2025-04-15' },
    ],
    [
      '45 §: pending 30.11.2025 → carried out by Sat 28.2.2026, not moved in the authority’s own duty',
      'deadline.compute',
      { from: '2025-11-30', add: { months: 3 }, roll: false },
      { due: '2026-02-28' },
    ],
  ])
})

describe('519/1977 2 and 35 §: special care after 2024', () => {
  const specialCare = {
    kind: 'specialCareWork',
    decidedOn: '2024-12-10',
    result: 'granted',
    from: '2025-01-01',
    to: '2026-12-31',
    heard: true,
    reasons: true,
    deviatesFromPlan: false,
    deviationReason: false,
    specialReason: false,
  }
  const noneMissing = { blocks: [], warnings: [] }
  const tooLong = { blocks: [], warnings: ['oldLaw.tooLong'] }
  run([
    [
      '676/2023: decision dated 10.2.2025 by 2 and 35 § → refused, the ground was repealed',
      'decision.basis',
      { kind: 'specialCareWork', decidedOn: '2025-02-10' },
      'decision.basis.repealed',
    ],
    [
      '676/2023: decided 10.12.2024 for 1.1.2025–31.12.2026 → holds to its end',
      'decision.checks',
      specialCare,
      noneMissing,
    ],
    [
      '675/2023 42 §: decided 10.12.2024 until further notice → reviewed before 31.12.2027',
      'decision.checks',
      { ...specialCare, to: null },
      tooLong,
    ],
    [
      '675/2023 42 §: decided 10.12.2024 to 31.12.2027 → the last day that holds',
      'decision.checks',
      { ...specialCare, to: '2027-12-31' },
      noneMissing,
    ],
    [
      '675/2023 42 §: decided 10.12.2024 to 1.1.2028 → too long',
      'decision.checks',
      { ...specialCare, to: '2028-01-01' },
      tooLong,
    ],
  ])
  test('2025 instead: 675/2023 27 § or 710/1982 27 e §', () => {
    expect(runRule('decision.basis', { kind: 'specialCareWork', decidedOn: '2025-02-10' })).toMatchObject({
      refusal: { facts: { instead: ['675/2023 27 §', '710/1982 27 e §'] } },
    })
  })
})
