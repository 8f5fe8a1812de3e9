import { describe, expect, it } from 'vitest'
import type { GoalView } from '../goal-contract.ts'
import { catchUp, checkGoal, checkMark, emptyMeasure, goalValues } from './goal-form.ts'

const goal: GoalView = {
  id: 'g',
  what: 'Palvelujen monipuolistaminen',
  reached: 'Palvelupolku on luotu',
  municipality: null,
  from: '2026-01-01',
  to: '2026-12-31',
  indicators: ['rehab.clients'],
  measures: [{ id: 'm', how: 'Ohje', answers: 'Ohjaaja', dueOn: null, state: 'planned', note: '' }],
  organisation: 'Alue',
  changedBy: 'Risto',
  changedAt: '2026-01-07T10:00:00Z',
  version: 3,
}
const at = { id: 'g', version: 3, today: '2026-11-23' }

describe('a goal being written', () => {
  it('is sent as it stands on the table when nothing is touched; a measure without a day goes on', () => {
    const checked = checkGoal(goalValues(goal, ''), at)
    const { what, reached, from, to, indicators, measures } = goal
    expect(checked).toEqual({
      ok: true,
      value: { id: 'g', version: 3, municipality: null, what, reached, from, to, indicators, measures },
    })
  })

  it('leaves out rows into which nothing was typed', () => {
    const values = goalValues(goal, '')
    const checked = checkGoal({ ...values, measures: [...values.measures, emptyMeasure('n')] }, at)
    expect(checked.ok && checked.value.measures.map(({ id }) => id)).toEqual(['m'])
  })

  it('says what is wrong by field, days of measures too', () => {
    const values = goalValues(null, '399')
    const blank = emptyMeasure('blank')
    const row = { ...emptyMeasure('n'), how: 'Ohje', dueOn: 'joulu', state: 'dropped' as const }
    expect(checkGoal({ ...values, from: 'x', measures: [blank, row] }, { ...at, version: null })).toEqual({
      ok: false,
      errors: {
        what: 'required',
        reached: 'required',
        from: 'date',
        to: 'required',
        'measure-n-dueOn': 'date',
        'measure-n-note': 'required',
      },
    })
  })

  it('that somebody else saved meanwhile takes theirs where nothing was typed here', () => {
    const opened = goalValues(goal, '')
    const newest = goalValues({ ...goal, what: 'Toisen', reached: 'Toisen', version: 4 }, '')
    const typed = { ...opened, reached: 'Oma' }
    expect(catchUp(typed, opened, newest)).toEqual({ ...newest, reached: 'Oma' })
  })

  it('that somebody marked meanwhile keeps the mark beside what was typed of other measures', () => {
    const [first, second, third] = ['1', '2', '3'].map((id) => ({ ...emptyMeasure(id), how: `Ohje ${id}` }))
    if (!first || !second || !third) throw new Error('measures')
    const opened = { ...goalValues(goal, ''), measures: [first, second, third] }
    const [added, theirs] = [emptyMeasure('9'), emptyMeasure('8')]
    const marked = { ...first, state: 'done' as const }
    const typed = { ...opened, measures: [{ ...first, note: 'Oma' }, second, added] }
    const newest = { ...opened, measures: [marked, third, theirs] }
    // the second the other removed, the third was removed here
    expect(catchUp(typed, opened, newest).measures).toEqual([{ ...marked, note: 'Oma' }, added, theirs])
  })
})

describe('the state of a measure', () => {
  it('that is given up says why', () => {
    expect(checkMark({ state: 'dropped', note: ' ' })).toEqual({ ok: false, errors: { note: 'required' } })
    expect(checkMark({ state: 'done', note: ' ' })).toEqual({ ok: true, value: { state: 'done', note: '' } })
  })
})
