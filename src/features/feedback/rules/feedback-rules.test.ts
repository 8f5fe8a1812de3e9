import { describe, expect, it } from 'vitest'
import { texts } from '../../../../locales/index.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { readAnswers } from './answers.ts'
import { askedWindow, isWithin } from './asked.ts'
import { formOn, forms } from './form.ts'

const days = { beforeDays: 28, afterDays: 60 }
const day = plainDate

describe('feedback is asked', () => {
  const course = {
    from: day('2026-09-01'),
    to: day('2026-11-30'),
    evaluationBy: day('2026-11-16'),
    disownedOn: null,
  }

  it('near the end of the period, and some time after it', () => {
    const window = askedWindow(course, days)
    expect(window).toEqual({ from: '2026-11-02', to: '2027-01-29' })
    for (const [on, asked] of [
      ['2026-11-01', false],
      ['2026-11-02', true],
      ['2027-01-29', true],
      ['2027-01-30', false],
    ] as const)
      expect(isWithin(window, day(on)), on).toBe(asked)
  })

  it('no later than the final evaluation is due, and never before the period', () => {
    expect(askedWindow({ ...course, evaluationBy: day('2026-10-20') }, days)?.from).toBe('2026-10-20')
    expect(askedWindow({ ...course, from: day('2026-11-20') }, days)?.from).toBe('2026-11-20')
  })

  it('as long from the day on which somebody disowned what was written in', () => {
    const until = (disownedOn: string) => askedWindow({ ...course, disownedOn: day(disownedOn) }, days)?.to
    expect(until('2026-11-20')).toBe('2027-01-29')
    expect(until('2027-01-31')).toBe('2027-04-01')
  })

  it('by the evaluation where the end is open, and of nothing where there is neither', () => {
    expect(askedWindow({ ...course, to: null }, days)?.from).toBe('2026-10-19')
    expect(askedWindow({ ...course, to: null, evaluationBy: null }, days)).toBeNull()
    expect(isWithin(null, day('2026-11-16'))).toBe(false)
  })
})

describe('answers', () => {
  const form = forms[0]
  const none = { score: null, text: null }

  it('may be left open, but not all of them', () => {
    expect(readAnswers(form, [{ ...none, question: 'welcome' }])).toMatchObject({
      refusal: { code: 'feedback.empty' },
    })
    expect(
      readAnswers(form, [
        { question: 'better', score: null, text: '  Taukoja. ' },
        { question: 'welcome', score: 3, text: null },
        { ...none, question: 'good', text: ' ' },
      ]),
    ).toEqual({
      ok: true,
      value: [
        { question: 'welcome', kind: 'scale', score: 3, text: null },
        { question: 'better', kind: 'text', score: null, text: 'Taukoja.' },
      ],
    })
  })

  it.each([
    ['of another form', [{ question: 'wage', score: 2, text: null }]],
    ['with words for a choice', [{ question: 'welcome', score: null, text: 'hyvin' }]],
    ['with a choice for words', [{ question: 'good', score: 4, text: null }]],
    ['with both', [{ question: 'welcome', score: 4, text: 'hyvin' }]],
    [
      'twice to one question',
      [
        { question: 'welcome', score: 4, text: null },
        { question: 'welcome', score: 1, text: null },
      ],
    ],
  ])('%s are refused', (_, given) => {
    expect(readAnswers(form, given)).toMatchObject({ refusal: { code: 'feedback.otherForm' } })
  })
})

describe('forms', () => {
  it('follow each other by version and day, and every question has words', () => {
    const [first] = forms
    expect(forms.map(({ version }) => version)).toEqual(forms.map((_, n) => n + 1))
    expect(formOn(first.from).version).toBe(1)
    expect(formOn(plainDate('2000-01-01'))).toBe(first)
    const asked = new Set(forms.flatMap(({ questions }) => questions.map(({ question }) => question)))
    expect(Object.keys(texts.fi.feedback.questions)).toEqual([...asked])
  })
})
