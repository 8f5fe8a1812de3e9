import { describe, expect, test } from 'vitest'
import { addDays, formatFinnishDate } from '../../kernel/plain-date.ts'
import type { Parameter, Version } from '../parameter.ts'
import { listRules } from '../registry.ts'
import { otherParameters } from './index.ts'

/**
 * What each number of the law has been, written out by hand, so that a change of a number is seen as one. A version is
 * [first–last day, value, section]. Kinds of decision and contents of plans have tables of their own.
 */
type History = readonly (readonly [period: string, value: unknown, citation: string])[]

const periodOf = ({ from, until }: Version<unknown>): string =>
  `${formatFinnishDate(from)}–${until === null ? '' : formatFinnishDate(addDays(until, -1))}`

const rehabilitativeWork: Readonly<Record<string, History>> = {
  'rehab.scope': [
    [
      '1.9.2001–',
      {
        ageOfAdult: 25,
        young: { supportDaysLast12Months: 180, socialAssistanceMonths: 4 },
        adult: { supportDays: 500, supportDaysAfterAllowance: 180, socialAssistanceMonths: 12 },
      },
      '189/2001 3 §',
    ],
  ],
  'rehab.periodMonths': [
    ['1.9.2001–31.12.2020', { min: 3, max: 24 }, '189/2001 13 §'],
    ['1.1.2021–', { min: 3, max: 24 }, '189/2001 13 b §'],
  ],
  'rehab.daysPerWeek': [
    ['1.9.2001–30.6.2015', 5, '189/2001 13 §'],
    ['1.7.2015–31.12.2020', 4, '189/2001 13 §'],
    ['1.1.2021–', 4, '189/2001 13 b §'],
  ],
  'rehab.daysPerWeekOfOldPlans': [['1.9.2001–31.12.2015', 5, '189/2001 13 §']],
  'rehab.hoursPerDay': [
    ['1.9.2001–31.12.2020', { min: 4, max: 8 }, '189/2001 13 ja 14 §'],
    ['1.1.2021–', { min: 4, max: 8 }, '189/2001 13 b ja 14 §'],
  ],
  'rehab.daysPerYear': [
    ['1.9.2001–31.12.2020', 230, '189/2001 14 §'],
    ['1.1.2021–', 178, '189/2001 14 §'],
  ],
  'rehab.yearWindow': [['1.9.2001–', 'rolling', '189/2001 14 §']],
  'rehab.evaluationDaysBefore': [['1.9.2001–', 14, 'Paikallinen käytäntö (S1)']],
  'rehab.stateCompensation': [
    ['1.9.2001–31.12.2001', 1009, '189/2001 24 §'],
    ['1.1.2002–', 1009, '189/2001 24 §'],
  ],
  'rehab.expenseAllowance': [
    ['1.9.2001–31.12.2001', 505, '189/2001 17 §'],
    ['1.1.2002–31.12.2002', 505, '189/2001 17 §'],
    ['1.1.2003–31.12.2003', 700, '1290/2002 7:8 §'],
    ['1.1.2004–31.12.2009', 800, '1290/2002 7:8 §'],
    ['1.1.2010–31.12.2012', 900, '1290/2002 10:6 §'],
    ['1.1.2013–', 900, '1290/2002 10:6 §'],
  ],
  'rehab.kelaNoticeMonths': [['1.9.2001–', 1, '189/2001 27 §']],
}

/** Services longer than a month: the discussion is a month before their end instead. */
const notArranged = {
  services: ['workTrial', 'paySubsidy', 'coaching', 'socialRehab'],
  longerThanMonths: 1,
  monthsBeforeEnd: 1,
}

const plansAndService: Readonly<Record<string, History>> = {
  'plan.review.employment': [
    ['2.5.2022–31.12.2024', 3, '916/2012 2:6 §'],
    ['1.1.2025–', 3, '380/2023 38 §'],
  ],
  'plan.review.activation': [
    ['1.9.2001–1.5.2022', null, '189/2001 9 §'],
    ['2.5.2022–', 3, '189/2001 9 §'],
  ],
  'plan.review.multiSector': [
    ['1.1.2015–1.5.2022', 6, '1369/2014 4 §'],
    ['2.5.2022–31.12.2024', 3, '1369/2014 4 §'],
    ['1.1.2025–', 3, '381/2023 6 §'],
  ],
  'plan.review.transition': [['1.1.2015–1.5.2022', '2022-08-02', '1383/2021']],
  'interview.initialDays': [
    ['2.5.2022–31.12.2024', 5, '916/2012 2:5 §'],
    ['1.1.2025–31.12.2025', 5, '380/2023 31 §'],
    ['1.1.2026–', 10, '380/2023 31 §'],
  ],
  'interview.workingDays': [['2.5.2022–', 'mondayToFriday', '150/1930 5 §']],
  'discussion.intervals': [
    ['1.1.2017–1.5.2022', { everyMonths: 3, supplementary: null }, '916/2012 2:4 §'],
    [
      '2.5.2022–31.12.2024',
      {
        everyMonths: 3,
        supplementary: {
          first: { count: 5, withinMonths: 3, everyWeeks: null },
          later: { count: 2, everyMonths: 6, withinMonths: 1 },
        },
      },
      '916/2012 2:6 §',
    ],
    [
      '1.1.2025–31.12.2025',
      {
        everyMonths: 3,
        supplementary: {
          first: { count: 5, withinMonths: 3, everyWeeks: 2 },
          later: { count: 2, everyMonths: 6, withinMonths: 1 },
        },
      },
      '380/2023 32 §',
    ],
    ['1.1.2026–', { everyMonths: 3, supplementary: null }, '380/2023 32 §'],
  ],
  'discussion.notArranged': [
    ['2.5.2022–31.12.2024', notArranged, '916/2012 2:6 §'],
    ['1.1.2025–', notArranged, '380/2023 33 §'],
  ],
  'interview.againAfterMonths': [
    ['2.5.2022–31.12.2024', 6, '916/2012 2:5 §'],
    ['1.1.2025–', 6, '380/2023 31 §'],
  ],
  'joint.mappingMonths': [
    ['1.1.2015–31.12.2024', 3, '1369/2014 3 §'],
    ['1.1.2025–', 3, '381/2023 4 §'],
  ],
  'joint.entryThresholds': [
    [
      '1.1.2015–31.12.2024',
      { supportDays: 300, months: 12, monthsOfYoung: 6, ageOfAdult: 25 },
      '1369/2014 2 §',
    ],
    ['1.1.2025–', 'expertAssessment', '381/2023 3 §'],
  ],
}

const duty = { bornFrom: '1950-01-01', minAge: 57, belowAge: 60 }
const half = { percent: 50, factorHundredths: 100, monthlyCapCents: 126_000 }
const seventy = { percent: 70, factorHundredths: 100, months: 10 }
const subsidies = (reducedCapCents: number) => ({
  basic: { ...half, months: 5 },
  basicLongUnemployed: { ...half, months: 10 },
  reducedWorkAbility: { ...seventy, monthlyCapCents: reducedCapCents },
  associationLongUnemployed: { percent: 100, factorHundredths: 123, monthlyCapCents: 202_000, months: 10 },
  over60: { ...half, months: 24 },
  support55: { ...seventy, monthlyCapCents: 177_000 },
})

const money: Readonly<Record<string, History>> = {
  'share.labourMarketSupport': [
    [
      '1.1.2006–31.12.2014',
      { switches: 'nextPeriod', steps: [{ afterDays: 500, percent: 50 }], serviceDays: 'stateUncounted' },
      '1290/2002 14:3 a §',
    ],
    [
      '1.1.2015–31.12.2024',
      {
        switches: 'nextPeriod',
        steps: [
          { afterDays: 300, percent: 50 },
          { afterDays: 1000, percent: 70 },
        ],
        serviceDays: 'stateUncounted',
      },
      '1290/2002 14:3 a §',
    ],
    [
      '1.1.2025–30.4.2026',
      {
        switches: 'day',
        steps: [
          { afterDays: 100, percent: 10 },
          { afterDays: 200, percent: 20 },
          { afterDays: 300, percent: 30 },
          { afterDays: 400, percent: 40 },
          { afterDays: 700, percent: 50 },
        ],
        serviceDays: 'shared',
      },
      '1290/2002 14:3 a §',
    ],
  ],
  'share.countChain': [['1.1.2025–30.4.2026', 'sinceLatestAllowance', '1290/2002 14:3 a §']],
  'share.serviceDays': [['1.1.2015–31.12.2024', 'markedByKela', '1290/2002 14:3 a §']],
  'share.integrationEnd': [['1.1.2025–30.4.2026', 'dayBefore', '1290/2002 14:3 a §']],
  'share.rounding': [['1.1.2006–', 'once', '1290/2002 14:3 a §']],
  'employ.obligation': [
    ['1.1.2013–31.12.2023', { ...duty, months: 8 }, '916/2012 11:1 §'],
    ['1.1.2024–1.9.2024', { ...duty, months: null }, '916/2012 11:1 §'],
    ['2.9.2024–', null, '399/2024'],
  ],
  'employ.noticeWeeks': [['1.1.2013–', 2, '1073/2012 31 §']],
  'paySubsidy.amount': [
    ['1.7.2023–31.12.2024', subsidies(177_000), '916/2012 7:6–14 §'],
    ['1.1.2025–', subsidies(277_000), '380/2023 86–97 §'],
  ],
  'paySubsidy.daysOfCapMonth': [
    ['1.7.2023–31.12.2024', 30, '916/2012 7:14 §'],
    ['1.1.2025–', 30, '380/2023 94 §'],
  ],
  'reward.association': [
    [
      '1.1.2014–',
      {
        benefitDays: 500,
        startMonths: 3,
        moreThanShare: 0.8,
        euros: { permanentUnsubsidised: 1500, permanentSubsidised: 1000, fixedTerm: 500 },
        fixedMonths: { unsubsidised: 3, basic: 6 },
      },
      'Palkkiokokeilu 2014 (S2)',
    ],
  ],
}

const decisionsAndRecords: Readonly<Record<string, History>> = {
  'deadline.counting': [['1.7.1966–', { endOfMonth: true }, '150/1930 2–4 §']],
  'deadline.rollingDays': [['1.7.1966–', { saturday: true }, '150/1930 5 §']],
  'calendar.holidays': [
    ['1.1.1955–31.12.1972', { weekdayHolidaysOnSaturday: false }, '535/1953 kirkkolaki'],
    ['1.1.1973–31.12.1991', { weekdayHolidaysOnSaturday: true }, '635/1964 kirkkolaki'],
    ['1.1.1992–31.12.1993', { weekdayHolidaysOnSaturday: false }, '635/1964 kirkkolaki'],
    ['1.1.1994–', { weekdayHolidaysOnSaturday: false }, '1054/1993 kirkkolaki 4:3 §'],
  ],
  'decision.appealDays': [['1.8.2010–', 30, '434/2003 49 c §']],
  'decision.letterDays': [['1.1.2004–', 7, '434/2003 59 §']],
  'document.secrecySection': [['1.12.1999–', '621/1999 24 § 1 mom. 25 k', '621/1999 24 §']],
  'decision.eNoticeDays': [['1.12.2010–', 3, '13/2003 19 §']],
  'decision.executionMonths': [['1.4.2015–', 3, '1301/2014 45 §']],
  'decision.oldDisabilityUntil': [['1.4.2015–', '2027-12-31', '675/2023 42 §']],
  'decision.duties': [
    ['1.4.2015–31.12.2024', { deviation: false }, '1301/2014 45 §'],
    ['1.1.2025–', { deviation: true }, '1301/2014 45 §'],
  ],
  'log.reply': [['1.1.2024–', { replyMonths: 2, oldestYears: 2 }, '703/2023 11 §']],
  'retention.workingAgeServices': [['1.1.2024–', 10, '703/2023 liite']],
  'retention.jointService': [
    ['23.5.2022–31.12.2024', 4, '1369/2014 9 a §'],
    ['1.1.2025–', 4, '381/2023 12 §'],
  ],
  'retention.employmentService': [['1.1.2025–', 4, '380/2023 122 §']],
  'retention.accessLog': [['1.1.2024–', 12, '703/2023 liite']],
  'retention.receipt': [['1.1.2024–', 3, '703/2023 liite']],
  'retention.copyOfStatement': [['1.1.2024–', 5, '703/2023 liite']],
  'retention.deletionDay': [['23.5.2022–', 'dayAfter', '1369/2014 9 a §']],
  'identity.separators': [
    ['1.3.2010–31.12.2022', { '1800': '+', '1900': '-', '2000': 'A' }, '128/2010 2 §'],
    ['1.1.2023–', { '1800': '+', '1900': '-YXWVU', '2000': 'ABCDEF' }, '128/2010 2 §'],
  ],
  'identity.checkCharacters': [['1.3.2010–', '0123456789ABCDEFHJKLMNPRSTUVWXY', '128/2010 2 §']],
  'identity.individualNumbers': [['1.3.2010–', { min: 2, temporaryFrom: 900 }, '128/2010 2 §']],
  'identity.businessWeights': [['1.4.2001–', [7, 9, 10, 5, 8, 4, 2], '244/2001 9 §']],
  'access.jointService': [
    ['1.1.2015–31.12.2024', 'joint file', '1369/2014 11 §'],
    ['1.1.2025–', 'joint file', '381/2023 11–15 §'],
  ],
  'access.activationPlan': [['1.9.2001–', 'plan made together', '189/2001 12 §']],
  'access.ownCustomer.employment': [
    ['1.1.2013–31.12.2024', 'own customer', '916/2012 13 luku'],
    ['1.1.2025–', 'own customer', '380/2023'],
  ],
  'access.ownCustomer.socialAndHealth': [['1.1.2024–', 'own customer', '703/2023 9 §']],
  'access.consent': [['25.5.2018–', 'consent', '2016/679 7 art.']],
}

const all: ReadonlyMap<string, Parameter<unknown>> = new Map(
  [...listRules().flatMap((rule) => rule.parameters), ...otherParameters].map((p) => [p.name, p]),
)
const written = { ...rehabilitativeWork, ...plansAndService, ...money, ...decisionsAndRecords }

describe('the history of', () => {
  test.each(Object.entries(written))('%s', (name, history) => {
    const versions = all.get(name)?.versions ?? []
    expect(versions.map((v) => [periodOf(v), v.value, v.citation])).toEqual(history)
  })

  test('every other parameter is in a table too', () => {
    const elsewhere = /^decision\.basis\.|^decision\.pieces$|^plan\.points\./
    const missing = [...all.keys()].filter((name) => !(name in written) && !elsewhere.test(name))
    expect(missing).toEqual([])
  })
})

describe('what is open, ambiguous or in conflict', () => {
  test.each([
    ['rehab.scope', '2026-01-01', 'HE 109/2025'],
    ['plan.review.activation', '2026-01-01', 'HE 109/2025'],
    ['share.labourMarketSupport', '2026-05-01', 'HE 112/2025'],
  ])('%s is open from %s: %s', (name, since, citation) => {
    expect(all.get(name)?.open).toMatchObject({ since, citation })
  })
  test('nothing else is open', () => {
    const open = [...all.values()].filter((p) => p.open !== undefined).map((p) => p.name)
    expect(open.toSorted()).toEqual(['plan.review.activation', 'rehab.scope', 'share.labourMarketSupport'])
  })
  test.each([
    ['employ.obligation', '1050/2013'],
    ['paySubsidy.amount', '2 770'],
  ])('%s: two sources disagree, and the parameter says so (%s)', (name, word) => {
    expect(all.get(name)?.conflict).toContain(word)
  })
  test.each([
    ['rehab.scope', 'Minkä päivän mukaan ikä katsotaan?'],
    ['rehab.yearWindow', 'kalenterivuosi vai liukuva'],
    ['interview.workingDays', 'lauantai'],
    ['plan.review.transition', 'ennen 2.5.2022'],
    ['discussion.notArranged', 'Keskeyttääkö kuntouttava työtoiminta'],
    ['share.countChain', 'päivärahakauden'],
    ['share.serviceDays', 'maksulajin'],
    ['share.integrationEnd', '10.3.2027'],
    ['share.rounding', 'kerran'],
    ['retention.deletionDay', 'Minä päivänä'],
    ['log.reply', 'viikonlopun'],
    ['decision.oldDisabilityUntil', '1.1.2028'],
  ])('%s: the reading taken is told (%s)', (name, words) => {
    expect(all.get(name)?.reading).toContain(words)
  })
})
