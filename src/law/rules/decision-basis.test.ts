import { describe, expect, test } from 'vitest'
import { plainDate } from '../../kernel/plain-date.ts'
import { valueOn } from '../parameter.ts'
import { decisionPieces } from '../parameters/decision-duties.ts'
import { decisionLaw } from '../parameters/decision-law.ts'
import { runRule } from '../registry.ts'

interface Basis {
  readonly cites: readonly string[]
  readonly maker: string
  readonly length: string
  readonly fee: string
  readonly feeCite: string | null
  readonly appeal: string
  readonly appealCite: string
}
const basis = (kind: string, decidedOn: string): Basis | string => {
  const outcome = runRule('decision.basis', { kind, decidedOn })
  return outcome.ok ? (outcome.answer as Basis) : outcome.refusal.code
}

/** Last day of one version and first of the next: what is cited, by whom it is made, for how long and at what price. */
describe('sections, maker, length and fee on the days around each change', () => {
  const by = (maker: string, length: string, fee: string, ...cites: string[]) => ({
    maker,
    length,
    fee,
    cites,
  })
  const social = '1301/2014 45 §'
  const assessed = '1301/2014 36–39 §'
  const of = {
    rehab2020: ['189/2001 3 §', '189/2001 6 §', '189/2001 9 §', '189/2001 13 §', social],
    rehab2021: ['189/2001 3 §', '189/2001 6 §', '189/2001 9 §', '189/2001 13 §', '189/2001 13 b §', social],
    special: ['519/1977 2 §', '519/1977 34 §', '519/1977 35 §'],
    end: ['189/2001 5 §', '189/2001 10 §', '434/2003 34 §', social],
    socialRehab: ['1301/2014 14 §', '1301/2014 17 §', assessed, social],
  }
  test.each([
    ['rehabWork', '2015-04-01', by('municipality', 'months', 'noRule', ...of.rehab2020)],
    ['rehabWork', '2020-12-31', by('municipality', 'months', 'noRule', ...of.rehab2020)],
    ['rehabWork', '2021-01-01', by('municipality', 'months', 'noRule', ...of.rehab2021)],
    ['rehabWork', '2022-12-31', by('municipality', 'months', 'noRule', ...of.rehab2021)],
    ['rehabTravel', '2022-12-31', by('municipality', 'planPeriod', 'none', '1412/1997 10 a §', social)],
    ['rehabTravel', '2023-01-01', by('county', 'planPeriod', 'none', '189/2001 18 §', social)],
    ['rehabEnd', '2022-12-31', by('municipality', 'none', 'none', ...of.end)],
    ['rehabEnd', '2023-01-01', by('county', 'none', 'none', ...of.end)],
    ['socialRehab', '2022-12-31', by('municipality', 'none', 'free', ...of.socialRehab)],
    ['socialRehab', '2023-01-01', by('countyOfficial', 'none', 'free', ...of.socialRehab)],
    [
      'employmentSupport',
      '2022-12-31',
      by('municipality', 'none', 'freeButTransportAndMeals', '710/1982 27 d §', assessed, social),
    ],
    [
      'employmentSupport',
      '2023-01-01',
      by('countyOfficial', 'none', 'freeButTransportAndMeals', '710/1982 27 d §', assessed, social),
    ],
    [
      'workActivity',
      '2022-12-31',
      by('municipality', 'none', 'freeButTransportAndMeals', '710/1982 27 e §', assessed, social),
    ],
    [
      'workActivity',
      '2023-01-01',
      by('countyOfficial', 'none', 'freeButTransportAndMeals', '710/1982 27 e §', assessed, social),
    ],
    [
      'specialCareWork',
      '2022-12-31',
      by('specialCareBoard', 'programme', 'freeWithMaintenance', ...of.special),
    ],
    ['specialCareWork', '2023-01-01', by('expertGroup', 'programme', 'freeWithMaintenance', ...of.special)],
    ['specialCareWork', '2024-12-31', by('expertGroup', 'programme', 'freeWithMaintenance', ...of.special)],
    [
      'dayActivity',
      '2022-12-31',
      by('municipality', 'asDecided', 'freeButTransportAndMeals', '380/1987 8 §', '380/1987 8 b §', social),
    ],
    [
      'dayActivity',
      '2024-12-31',
      by('countyOfficial', 'asDecided', 'freeButTransportAndMeals', '380/1987 8 §', '380/1987 8 b §', social),
    ],
    [
      'dayActivity',
      '2025-01-01',
      by(
        'countyOfficial',
        'untilFurtherNotice',
        'freeWithJourneys',
        '675/2023 5 §',
        '675/2023 25 §',
        '675/2023 26 §',
        social,
      ),
    ],
    [
      'disabilityWorkActivity',
      '2025-01-01',
      by('countyOfficial', 'untilFurtherNotice', 'freeWithJourneys', '675/2023 5 §', '675/2023 27 §', social),
    ],
    [
      'mobilitySupport',
      '2025-01-01',
      by(
        'countyOfficial',
        'untilFurtherNotice',
        'notRead',
        '675/2023 5 §',
        '675/2023 28 §',
        '675/2023 30 §',
        social,
      ),
    ],
    [
      'supplementaryAssistance',
      '2022-12-31',
      by('municipality', 'calendarMonth', 'none', '1412/1997 7 c §', '1412/1997 6 §', '1412/1997 14 b §'),
    ],
    [
      'supplementaryAssistance',
      '2023-01-01',
      by(
        'countyOfficial',
        'calendarMonth',
        'none',
        '1412/1997 7 c §',
        '1412/1997 6 §',
        '1412/1997 13 §',
        '1412/1997 14 a §',
      ),
    ],
    ['preventiveAssistance', '2022-12-31', by('municipality', 'asDecided', 'none', '1412/1997 13 §')],
    ['preventiveAssistance', '2023-01-01', by('countyOfficial', 'asDecided', 'none', '1412/1997 8 §')],
    ['logRefusal', '2024-01-01', by('serviceProvider', 'none', 'none', '703/2023 11 §')],
    ['stateCompensation', '2025-01-01', by('keha', 'none', 'none', '189/2001 24 §', '189/2001 28 §')],
  ])('%s on %s', (kind, on, expected) => {
    expect(basis(kind, on)).toMatchObject(expected)
  })

  test.each([
    ['2022-12-31', 'municipality', ['189/2001 3 §', '1301/2014 45 §'], ['1301/2014 14 §', '381/2023 4 §']],
    ['2023-01-01', 'county', ['1301/2014 14 §', '189/2001 13 b §'], ['381/2023 4 §', '189/2001 8 §']],
    ['2024-12-31', 'county', ['1301/2014 14 §', '189/2001 13 b §'], ['381/2023 4 §', '189/2001 8 §']],
    ['2025-01-01', 'county', ['189/2001 8 §', '381/2023 4 §', '1301/2014 14 §'], []],
  ])('rehabilitative work decided %s, by the %s: cites %j and not %j', (on, maker, cited, notCited) => {
    const found = basis('rehabWork', on) as Basis
    expect(found.maker).toBe(maker)
    expect(found.cites).toEqual(expect.arrayContaining(cited))
    for (const section of notCited) expect(found.cites).not.toContain(section)
  })
})

describe('where one turns', () => {
  test.each([
    ['rehabWork', 'correction', '1301/2014 50 §'],
    ['rehabTravel', 'correction', '1301/2014 50 §'],
    ['rehabEnd', 'correction', '1301/2014 50 §'],
    ['socialRehab', 'correction', '1301/2014 50 §'],
    ['employmentSupport', 'correction', '1301/2014 50 §'],
    ['workActivity', 'correction', '1301/2014 50 §'],
    ['dayActivity', 'correction', '675/2023 35 §'],
    ['disabilityWorkActivity', 'correction', '675/2023 35 §'],
    ['mobilitySupport', 'correction', '675/2023 35 §'],
    ['supplementaryAssistance', 'correction', '1412/1997 24 §'],
    ['preventiveAssistance', 'correction', '1412/1997 24 §'],
    ['logRefusal', 'ombudsman', '1050/2018 21 §'],
    ['stateCompensation', 'correctionToState', '189/2001 28 §'],
  ])('%s decided today: %s, %s', (kind, appeal, appealCite) => {
    expect(basis(kind, '2026-11-25')).toMatchObject({ appeal, appealCite })
  })
})

describe('what is free is free by a section', () => {
  test.each([
    ['socialRehab', 'free', '734/1992 4 §'],
    ['employmentSupport', 'freeButTransportAndMeals', '734/1992 4 §'],
    ['workActivity', 'freeButTransportAndMeals', '734/1992 4 §'],
    ['dayActivity', 'freeWithJourneys', '734/1992 4 §'],
    ['disabilityWorkActivity', 'freeWithJourneys', '734/1992 4 §'],
    ['rehabWork', 'noRule', null],
    ['mobilitySupport', 'notRead', null],
    ['logRefusal', 'none', null],
  ])('%s: %s, %s', (kind, fee, feeCite) => {
    expect(basis(kind, '2026-11-25')).toMatchObject({ fee, feeCite })
  })
})

describe('no decision', () => {
  test.each([
    ['rehabWork', '2015-03-31', 'law.notCovered', 'the day before the Social Welfare Act'],
    ['socialRehab', '2015-03-31', 'law.notCovered', 'the day before the Social Welfare Act'],
    [
      'supplementaryAssistance',
      '2016-12-31',
      'law.notCovered',
      'the day before Kela took the basic assistance',
    ],
    ['preventiveAssistance', '2016-12-31', 'law.notCovered', 'the day before Kela took the basic assistance'],
    ['disabilityWorkActivity', '2024-12-31', 'law.notCovered', 'the day before the Disability Services Act'],
    ['mobilitySupport', '2024-12-31', 'law.notCovered', 'the day before the Disability Services Act'],
    ['logRefusal', '2023-12-31', 'law.notCovered', 'the day before the Act on client data'],
    ['stateCompensation', '2024-12-31', 'law.notCovered', 'the day before corrections could be asked'],
    ['specialCareWork', '2025-01-01', 'decision.basis.repealed', 'the first day without the ground'],
    ['assistanceRecovery', '2024-01-01', 'decision.basis.notRead', 'the text was not read'],
    ['somethingElse', '2026-01-01', 'facts.invalid', 'no kind of decision'],
  ])('%s on %s: %s, %s', (kind, on, refused) => {
    expect(basis(kind, on)).toBe(refused)
  })
})

test('only the recovery of assistance has no law that was read', () => {
  const unread = Object.entries(decisionLaw).filter(([, law]) => law === null)
  expect(unread.map(([kind]) => kind)).toEqual(['assistanceRecovery'])
})

describe('pieces of a decision', () => {
  const on = (day: string) => {
    const found = valueOn(decisionPieces, plainDate(day))
    return found.ok ? found.value.map(({ name, needed, cite }) => `${name} ${needed} ${cite}`) : []
  }
  const before = [
    'authority always 434/2003 44 §',
    'party always 434/2003 44 §',
    'matter always 434/2003 44 §',
    'result always 434/2003 44 §',
    'facts unlessGranted 434/2003 45 §',
    'provisions always 434/2003 45 §',
    'reasons unlessGranted 434/2003 45 §',
    'hearing negative 434/2003 34 §',
    'contact always 434/2003 44 §',
    'appeal always 434/2003 46 §',
  ]
  test('to 31.12.2024', () => {
    expect(on('2024-12-31')).toEqual(before)
  })
  test('from 1.1.2025 a deviation from the client plan too (677/2023)', () => {
    expect(on('2025-01-01')).toEqual([...before, 'deviation deviating 1301/2014 45 §'])
  })
})
