import { describe, expect, test } from 'vitest'
import { runRule } from '../registry.ts'

const outcomeOf = (rule: string, facts: object): unknown => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? outcome.answer : outcome.refusal.code
}
const dueOf = (rule: string, facts: object, name = 'due'): unknown => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? (outcome.answer as Record<string, unknown>)[name] : outcome.refusal.code
}

describe('deadline.compute, not rolled: the ends of months (150/1930 3 §)', () => {
  const endOf = (from: string, add: object) => dueOf('deadline.compute', { from, add, roll: false })

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-01-30', 1, '2025-02-28'],
    ['2025-01-29', 1, '2025-02-28'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2025-01-28', 1, '2025-02-28'],
    ['2025-02-28', 1, '2025-03-28'],
    ['2024-02-29', 1, '2024-03-29'],
    ['2025-03-31', 1, '2025-04-30'],
    ['2025-04-30', 1, '2025-05-30'],
    ['2025-05-31', 1, '2025-06-30'],
    ['2025-07-31', 1, '2025-08-31'],
    ['2025-08-31', 1, '2025-09-30'],
    ['2025-10-31', 1, '2025-11-30'],
    ['2025-12-31', 1, '2026-01-31'],
    ['2025-08-31', 3, '2025-11-30'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-29', 3, '2024-02-29'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-10-15', 3, '2026-01-15'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2025-05-31', -1, '2025-04-30'],
    ['2025-01-31', -2, '2024-11-30'],
    ['2025-01-15', -1, '2024-12-15'],
  ])('%s and %i months: %s', (from, months, due) => {
    expect(endOf(from, { months })).toBe(due)
  })

  test.each([
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2024-02-29', { years: 4 }, '2028-02-29'],
    ['2024-02-29', { years: -1 }, '2023-02-28'],
    ['2096-02-29', { years: 4 }, '2100-02-28'],
    ['2000-02-29', { years: 10 }, '2010-02-28'],
    ['2025-06-15', { weeks: 1 }, '2025-06-22'],
    ['2025-12-29', { weeks: 1 }, '2026-01-05'],
    ['2025-06-15', { weeks: -2 }, '2025-06-01'],
    ['2025-02-28', { days: 1 }, '2025-03-01'],
    ['2024-02-28', { days: 1 }, '2024-02-29'],
    ['2025-12-31', { days: 1 }, '2026-01-01'],
    ['2025-03-01', { days: -1 }, '2025-02-28'],
    ['2025-06-15', { days: 0 }, '2025-06-15'],
    ['2025-01-31', { months: 1, days: 1 }, '2025-03-01'],
    ['2025-01-31', { years: 1, months: 1, weeks: 1, days: 1 }, '2026-03-08'],
    ['2025-03-29', { days: 2 }, '2025-03-31'],
    ['2025-10-25', { days: 2 }, '2025-10-27'],
  ])('%s and %o: %s', (from, add, due) => {
    expect(endOf(from, add)).toBe(due)
  })
})

describe('deadline.compute, rolled', () => {
  test.each([
    ['2025-01-01', { days: 30 }, '2025-01-31', 1],
    ['2025-01-02', { days: 30 }, '2025-02-03', 2],
    ['2025-01-03', { days: 30 }, '2025-02-03', 2],
    ['2025-01-04', { days: 30 }, '2025-02-03', 1],
    ['2025-03-19', { days: 30 }, '2025-04-22', 2],
    ['2025-11-24', { days: 30 }, '2025-12-29', 2],
    ['2025-11-30', { months: 3 }, '2026-03-02', 2],
  ])('%s and %o: %s, told by %i sections', (from, add, due, sections) => {
    const outcome = runRule('deadline.compute', { from, add })
    expect(outcome).toMatchObject({ answer: { due }, version: '150/1930@1966-07-01' })
    expect(outcome.ok && outcome.because).toHaveLength(sections)
  })

  test('the sentences name both days and why it moved', () => {
    expect(runRule('deadline.compute', { from: '2025-01-02', add: { days: 30 } })).toMatchObject({
      because: [
        { cite: '150/1930 2–4 §', says: 'Alkupäivää 2.1.2025 ei lueta; määräaika päättyy 1.2.2025.' },
        { cite: '150/1930 5 §', says: '1.2.2025 on viikonloppu, joten viimeinen päivä on 3.2.2025.' },
      ],
    })
  })

  test.each([
    ['1966-06-30', 'law.notCovered'],
    ['1966-07-01', '1966-07-02'],
  ])('covered from 1.7.1966: %s → %s', (from, expected) => {
    expect(dueOf('deadline.compute', { from, add: { days: 1 }, roll: false })).toBe(expected)
  })

  test('outside the calendar', () => {
    expect(dueOf('deadline.compute', { from: '9999-12-01', add: { years: 1 } })).toBe('law.notCovered')
    expect(dueOf('deadline.compute', { from: '1970-01-01', add: { years: -3000 } })).toBe('law.notCovered')
  })
})

describe('calendar.isWorkingDay: what would change the answer is the next working day', () => {
  test.each([
    ['2025-02-01', '2025-02-03', '1.2.2025 on viikonloppu.'],
    ['2025-06-20', '2025-06-23', '20.6.2025 on juhannusaatto.'],
    ['2025-12-24', '2025-12-29', '24.12.2025 on jouluaatto.'],
    ['2026-04-03', '2026-04-07', '3.4.2026 on pitkäperjantai.'],
  ])('%s → %s', (date, next, says) => {
    expect(runRule('calendar.isWorkingDay', { date })).toMatchObject({
      because: [{ cite: '150/1930 5 §', says }],
      otherwise: [{ code: 'next', facts: { next } }],
    })
  })
  test('a working day has no other', () => {
    const outcome = runRule('calendar.isWorkingDay', { date: '2025-02-03' })
    expect(outcome).toMatchObject({ because: [{ says: '3.2.2025 on arkipäivä.' }] })
    expect(outcome).not.toHaveProperty('otherwise')
  })
  test('before 1.7.1966 not covered', () => {
    expect(outcomeOf('calendar.isWorkingDay', { date: '1966-06-30' })).toBe('law.notCovered')
  })
})

describe('interview.initial: from each kind of day', () => {
  test.each([
    ['the last day without the rule', '2022-05-01', 'law.notCovered'],
    ['the first day', '2022-05-02', '2022-05-09'],
    ['Monday', '2024-02-05', '2024-02-12'],
    ['Friday', '2024-02-09', '2024-02-16'],
    ['Saturday', '2024-02-10', '2024-02-16'],
    ['Sunday', '2024-02-11', '2024-02-16'],
    ['before the First of May', '2024-04-26', '2024-05-06'],
    ['before Easter', '2024-03-28', '2024-04-08'],
    ['before Christmas', '2024-12-20', '2025-01-02'],
    ['the last day of 916/2012', '2024-12-31', '2025-01-09'],
    ['the first day of 380/2023', '2025-01-01', '2025-01-09'],
    ['the last day of five working days', '2025-12-31', '2026-01-09'],
    ['the first day of ten working days', '2026-01-01', '2026-01-16'],
    ['ten over Midsummer', '2026-06-15', '2026-06-30'],
    ['ten over Christmas', '2026-12-18', '2027-01-07'],
  ])('%s: %s → %s', (_, jobSearchStartedOn, due) => {
    expect(dueOf('interview.initial', { jobSearchStartedOn })).toBe(due)
  })
  test.each([
    ['2024-02-05', '916/2012 2:5 §', '916/2012@2022-05-02'],
    ['2025-02-05', '380/2023 31 §', '380/2023@2025-01-01'],
    ['2026-02-05', '380/2023 31 §', '380/2023@2026-01-01'],
  ])('started %s: by %s, version %s', (jobSearchStartedOn, cite, version) => {
    expect(runRule('interview.initial', { jobSearchStartedOn })).toMatchObject({
      because: [{ cite }],
      version,
    })
  })
})

describe('discussion.next: last day of each law and first of the next', () => {
  test.each([
    ['2016-12-31', 'law.notCovered', 0],
    ['2017-01-01', '2017-04-01', 0],
    ['2022-05-01', '2022-08-01', 0],
    ['2022-05-02', '2022-08-02', 2],
    ['2024-11-30', '2025-02-28', 2],
    ['2024-12-31', '2025-03-31', 2],
    ['2025-01-01', '2025-04-01', 2],
    ['2025-06-30', '2025-09-30', 2],
    ['2025-07-01', '2025-10-01', 1],
    ['2025-12-31', '2026-03-31', 1],
    ['2026-01-01', '2026-04-01', 0],
    ['2026-11-30', '2027-02-28', 0],
  ])('initial interview %s: due %s, %i kinds of supplementary', (initialOn, due, kinds) => {
    const outcome = runRule('discussion.next', { initialOn })
    expect(dueOf('discussion.next', { initialOn })).toBe(due)
    if (outcome.ok) expect((outcome.answer as { supplementary: object[] }).supplementary).toHaveLength(kinds)
  })
  test.each([
    ['a discussion before the initial interview does not count', '2024-02-15', '2024-01-10', '2024-05-15'],
    ['on the same day', '2024-02-15', '2024-02-15', '2024-05-15'],
    ['the month ends', '2023-08-31', '2023-11-30', '2024-02-29'],
    ['over the change of 2022', '2022-03-01', '2022-06-15', '2022-09-15'],
    ['over the change of 2026', '2025-11-01', '2026-01-20', '2026-04-20'],
  ])('%s: %s, %s → %s', (_, initialOn, lastDiscussionOn, due) => {
    expect(dueOf('discussion.next', { initialOn, lastDiscussionOn })).toBe(due)
  })
  test.each([
    ['2024-08-15', '2024-08-15'],
    ['2024-08-16', '2025-02-15'],
    ['2025-02-15', '2025-02-15'],
    ['2025-02-16', '2025-08-15'],
  ])('initial 15.2.2024, last %s: the next half-year day is %s', (lastDiscussionOn, from) => {
    const facts = { initialOn: '2024-02-15', lastDiscussionOn }
    expect(runRule('discussion.next', facts)).toMatchObject({
      answer: { supplementary: [{ count: 2, from }] },
    })
  })
})

describe('plan.review: last day of each law and first of the next', () => {
  test.each([
    ['activation', '2001-08-31', 'law.notCovered'],
    ['activation', '2001-09-01', null],
    ['activation', '2022-05-01', null],
    ['activation', '2022-05-02', '2022-08-02'],
    ['activation', '2023-11-30', '2024-02-29'],
    ['activation', '2024-11-29', '2025-02-28'],
    ['activation', '2026-11-25', '2027-02-25'],
    ['employment', '2022-05-01', 'law.notCovered'],
    ['employment', '2022-05-02', '2022-08-02'],
    ['employment', '2024-12-31', '2025-03-31'],
    ['employment', '2025-01-01', '2025-04-01'],
    ['multiSector', '2014-12-31', 'law.notCovered'],
    ['multiSector', '2015-01-01', '2015-07-01'],
    ['multiSector', '2015-08-31', '2016-02-29'],
    ['multiSector', '2022-02-01', '2022-08-01'],
    ['multiSector', '2022-02-02', '2022-08-02'],
    ['multiSector', '2022-02-03', '2022-08-02'],
    ['multiSector', '2022-05-01', '2022-08-02'],
    ['multiSector', '2022-05-02', '2022-08-02'],
    ['multiSector', '2024-12-31', '2025-03-31'],
    ['multiSector', '2025-01-01', '2025-04-01'],
  ])('%s plan signed %s → %s', (kind, signedOn, due) => {
    expect(dueOf('plan.review', { kind, signedOn })).toBe(due)
  })
  test.each([
    ['activation', '2021-12-15', ['189/2001 9 §'], '189/2001@2001-09-01'],
    ['activation', '2024-01-31', ['189/2001 9 §'], '189/2001@2022-05-02'],
    ['multiSector', '2022-04-01', ['1369/2014 4 §', '1383/2021'], '1369/2014@2015-01-01'],
    ['multiSector', '2022-01-10', ['1369/2014 4 §'], '1369/2014@2015-01-01'],
    ['multiSector', '2025-03-01', ['381/2023 6 §'], '381/2023@2025-01-01'],
    ['employment', '2025-03-01', ['380/2023 38 §'], '380/2023@2025-01-01'],
  ])('%s plan signed %s: by %j', (kind, signedOn, cites, version) => {
    const outcome = runRule('plan.review', { kind, signedOn })
    expect(outcome.ok && outcome.because.map((because) => because.cite)).toEqual(cites)
    expect(outcome).toMatchObject({ version })
  })
})

describe('joint.mapping, rehab.kelaNotice, rehab.evaluation, log.reply: around their edges', () => {
  test.each([
    ['joint.mapping', 'startedOn', '2014-12-31', 'planDue', 'law.notCovered'],
    ['joint.mapping', 'startedOn', '2015-01-01', 'planDue', '2015-04-01'],
    ['joint.mapping', 'startedOn', '2022-11-30', 'planDue', '2023-02-28'],
    ['joint.mapping', 'startedOn', '2023-11-29', 'planDue', '2024-02-29'],
    ['joint.mapping', 'startedOn', '2024-05-31', 'planDue', '2024-08-31'],
    ['joint.mapping', 'startedOn', '2024-12-31', 'planDue', '2025-03-31'],
    ['joint.mapping', 'startedOn', '2025-01-01', 'planDue', '2025-04-01'],
    ['joint.mapping', 'startedOn', '2026-03-24', 'planDue', '2026-06-24'],
    ['rehab.kelaNotice', 'metOn', '2001-08-31', 'due', 'law.notCovered'],
    ['rehab.kelaNotice', 'metOn', '2001-09-01', 'due', '2001-10-31'],
    ['rehab.kelaNotice', 'metOn', '2024-01-01', 'due', '2024-02-29'],
    ['rehab.kelaNotice', 'metOn', '2024-01-31', 'due', '2024-02-29'],
    ['rehab.kelaNotice', 'metOn', '2025-01-31', 'due', '2025-02-28'],
    ['rehab.kelaNotice', 'metOn', '2024-02-29', 'due', '2024-03-31'],
    ['rehab.kelaNotice', 'metOn', '2024-10-31', 'due', '2024-11-30'],
    ['rehab.kelaNotice', 'metOn', '2024-11-01', 'due', '2024-12-31'],
    ['rehab.kelaNotice', 'metOn', '2024-12-01', 'due', '2025-01-31'],
    ['rehab.evaluation', 'periodEndsOn', '2001-08-31', 'by', 'law.notCovered'],
    ['rehab.evaluation', 'periodEndsOn', '2024-03-14', 'by', '2024-02-29'],
    ['rehab.evaluation', 'periodEndsOn', '2025-03-14', 'by', '2025-02-28'],
    ['rehab.evaluation', 'periodEndsOn', '2025-01-07', 'by', '2024-12-24'],
    ['rehab.evaluation', 'periodEndsOn', '2025-06-30', 'by', '2025-06-16'],
    ['log.reply', 'requestedOn', '2023-12-31', 'due', 'law.notCovered'],
    ['log.reply', 'requestedOn', '2024-01-01', 'due', '2024-03-01'],
    ['log.reply', 'requestedOn', '2024-12-30', 'due', '2025-02-28'],
    ['log.reply', 'requestedOn', '2025-12-29', 'due', '2026-02-28'],
    ['log.reply', 'requestedOn', '2024-02-29', 'notOlderThan', '2022-02-28'],
    ['log.reply', 'requestedOn', '2025-07-31', 'due', '2025-09-30'],
  ])('%s: %s %s → %s %s', (rule, fact, event, name, due) => {
    expect(dueOf(rule, { [fact]: event }, name)).toBe(due)
  })
})
