import { describe, expect, it } from 'vitest'
import { forms } from '../rules/form.ts'
import { checkFeedback, checkPaper, emptyFeedback, inOrder } from './feedback-form.ts'

const [form] = forms
const id = '01890000-0000-7000-8000-000000000001'
const answered = {
  ...emptyFeedback,
  chosen: { welcome: '4', suits: 'unknown' },
  written: { better: ' Taukoja. ' },
}

describe('the form of feedback', () => {
  it('sends what was answered, leaves out what is not known, and opens it to nobody by itself', () => {
    expect(checkFeedback(form, answered, id)).toEqual({
      ok: true,
      value: {
        id,
        formVersion: 1,
        answers: [
          { question: 'welcome', score: 4, text: null },
          { question: 'better', score: null, text: 'Taukoja.' },
        ],
        organiserSees: 'none',
        placeSees: 'none',
      },
    })
  })

  it('asks for one answer at least, at the first question', () => {
    const nothing = { ...emptyFeedback, chosen: { welcome: 'unknown' } }
    expect(checkFeedback(form, nothing, id)).toEqual({ ok: false, errors: { welcome: 'answerOne' } })
  })

  it('from paper asks for the day that stands on it, which has come', () => {
    const on = (answeredOn: string) => checkPaper(form, { ...answered, answeredOn }, id, '2026-11-26')
    expect(on('')).toEqual({ ok: false, errors: { answeredOn: 'date' } })
    expect(on('2026-11-27')).toEqual({ ok: false, errors: { answeredOn: 'future' } })
    expect(on('2026-11-26')).toMatchObject({ ok: true, value: { answeredOn: '2026-11-26', formVersion: 1 } })
  })

  it('shows answers in the order of the questions', () => {
    const given = [
      { question: 'better', score: null, text: 'Taukoja.' },
      { question: 'welcome', score: 4, text: null },
    ]
    expect(inOrder(form, { answers: given }).map(({ question }) => question)).toEqual(['welcome', 'better'])
  })
})
