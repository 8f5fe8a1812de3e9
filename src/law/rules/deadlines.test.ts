import { describe, expect, test } from 'vitest'
import { runRule } from '../registry.ts'

const answerOf = (rule: string, facts: object): object | null => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? outcome.answer : null
}
const due = (from: string, add: object, roll?: boolean) =>
  answerOf('deadline.compute', { from, add, ...(roll === undefined ? {} : { roll }) })

describe('deadline.compute: laki 150/1930', () => {
  test('2 §: the event day is not counted – received 21.5.2025, 30 days end on Midsummer Eve and move to Monday', () => {
    expect(due('2025-05-21', { days: 30 })).toEqual({ due: '2025-06-23' })
    expect(due('2025-05-21', { days: 30 }, false)).toEqual({ due: '2025-06-20' })
  })

  test('5 §: a Sunday before Epiphany moves over the holiday – received 6.12.2024', () => {
    expect(due('2024-12-06', { days: 30 })).toEqual({ due: '2025-01-07' })
  })

  test('5 §: Christmas Eve moves over both Christmas days – received 24.11.2024', () => {
    expect(due('2024-11-24', { days: 30 })).toEqual({ due: '2024-12-27' })
  })

  test('5 §: a Saturday moves to Monday – received 6.3.2025; a Sunday – received 8.8.2025', () => {
    expect(due('2025-03-06', { days: 30 })).toEqual({ due: '2025-04-07' })
    expect(due('2025-08-08', { days: 30 })).toEqual({ due: '2025-09-08' })
  })

  test('3 §: three months from 30.11.2023 end on the last day of February of a leap year', () => {
    expect(due('2023-11-30', { months: 3 }, false)).toEqual({ due: '2024-02-29' })
  })

  test('3 §: weeks end on the day of the same name, years on the same date', () => {
    expect(due('2024-06-19', { weeks: 2 }, false)).toEqual({ due: '2024-07-03' })
    expect(due('2024-02-29', { years: 1 }, false)).toEqual({ due: '2025-02-28' })
  })

  test('4 §: two weeks backwards from 29.8.2024 is 15.8.2024', () => {
    expect(due('2024-08-29', { weeks: -2 })).toEqual({ due: '2024-08-15' })
  })

  test('the reasons name the counting and, when it moved, why', () => {
    const outcome = runRule('deadline.compute', { from: '2025-05-21', add: { days: 30 } })
    expect(outcome.ok && outcome.because.map((b) => b.cite)).toEqual(['150/1930 2–4 §', '150/1930 5 §'])
    expect(outcome.ok && outcome.because[1]?.says).toContain('juhannusaatto')
  })

  test('before Saturdays were added in 1966 the law data does not cover', () => {
    expect(runRule('deadline.compute', { from: '1966-06-30', add: { days: 3 } })).toMatchObject({
      ok: false,
      refusal: { code: 'law.notCovered' },
    })
  })
})

describe('calendar.isWorkingDay', () => {
  test.each([
    ['2025-06-20', false, 'juhannusaatto'],
    ['2025-06-19', true, null],
    ['2025-06-21', false, 'juhannuspäivä'],
    ['2025-06-22', false, null],
    ['2025-06-28', false, null],
    ['2026-05-14', false, 'helatorstai'],
    ['2024-12-31', true, null],
  ])('%s: %s, %s', (date, workingDay, name) => {
    expect(answerOf('calendar.isWorkingDay', { date })).toEqual({ workingDay, name })
  })
})

describe('interview.initial: working days from the start of job search', () => {
  const interview = (jobSearchStartedOn: string) => answerOf('interview.initial', { jobSearchStartedOn })

  test('started Friday 19.12.2025, five working days over Christmas', () => {
    expect(interview('2025-12-19')).toEqual({ due: '2025-12-31' })
  })
  test('started Monday 30.3.2026, ten working days over Easter', () => {
    expect(interview('2026-03-30')).toEqual({ due: '2026-04-15' })
  })
  test('started Wednesday 19.6.2024, five working days over Midsummer', () => {
    expect(interview('2024-06-19')).toEqual({ due: '2024-06-27' })
  })
  test('started before 2.5.2022: not covered', () => {
    expect(interview('2022-05-01')).toBeNull()
    expect(interview('2022-05-02')).toEqual({ due: '2022-05-09' })
  })
})

describe('discussion.next: every three months', () => {
  const next = (initialOn: string, lastDiscussionOn?: string) =>
    answerOf('discussion.next', { initialOn, ...(lastDiscussionOn ? { lastDiscussionOn } : {}) })

  test('initial interview 15.11.2023: due 15.2.2024, five supplementary before it', () => {
    expect(next('2023-11-15')).toEqual({
      due: '2024-02-15',
      supplementary: [
        { count: 5, from: '2023-11-15', to: '2024-02-15', everyWeeks: null },
        { count: 2, from: '2024-05-15', to: '2024-06-15', everyWeeks: null },
      ],
    })
  })

  test('discussion held 20.2.2024: next 20.5.2024, two supplementary within a month from the half-year day', () => {
    expect(next('2023-11-15', '2024-02-20')).toEqual({
      due: '2024-05-20',
      supplementary: [{ count: 2, from: '2024-05-15', to: '2024-06-15', everyWeeks: null }],
    })
  })

  test('2025: three months from the last of the supplementary discussions', () => {
    expect(next('2025-01-07', '2025-03-18')).toMatchObject({ due: '2025-06-18' })
    expect(next('2025-01-07')).toMatchObject({ supplementary: [{ count: 5, everyWeeks: 2 }, { count: 2 }] })
  })

  test('2026: no fixed supplementary discussions, not even at a half-year day that falls there', () => {
    expect(next('2026-01-15')).toEqual({ due: '2026-04-15', supplementary: [] })
    expect(next('2025-10-15', '2025-12-01')).toEqual({ due: '2026-03-01', supplementary: [] })
  })

  test('2017–1.5.2022: every three months and no supplementary; before 2017 not covered', () => {
    expect(next('2019-11-30')).toEqual({ due: '2020-02-29', supplementary: [] })
    expect(next('2016-12-31')).toBeNull()
  })
})
