import { describe, expect, it } from 'vitest'
import { changesBetween, type GoalContent } from './goal-changes.ts'
import { type GoalMeasure, isLate, tidyGoal, wrongInGoal } from './goals.ts'

const measure = (id: string, part: Partial<GoalMeasure> = {}): GoalMeasure => ({
  id,
  how: `Toimenpide ${id}`,
  answers: 'Sosiaaliohjaaja',
  dueOn: '2026-11-30',
  state: 'planned',
  note: '',
  ...part,
})
const goal = (part: Partial<GoalContent> = {}): GoalContent => ({
  what: 'Palvelujen monipuolistaminen',
  reached: 'Palvelupolku on luotu',
  municipality: null,
  from: '2026-01-01',
  to: '2026-12-31',
  indicators: ['rehab.clients'],
  measures: [measure('1'), measure('2', { dueOn: null, state: 'underway' })],
  removed: false,
  ...part,
})

describe('a measure', () => {
  it.each([
    ['its day is today', { dueOn: '2026-11-23' }, false],
    ['its day went by', { dueOn: '2026-11-22' }, true],
    ['its day went by while it is underway', { dueOn: '2026-11-22', state: 'underway' }, true],
    ['it was done', { dueOn: '2026-11-22', state: 'done' }, false],
    ['it was given up', { dueOn: '2026-11-22', state: 'dropped' }, false],
    ['it goes on', { dueOn: null }, false],
  ] as const)('of which %s: late %s', (_, part, late) => {
    expect(isLate(measure('1', part), '2026-11-23')).toBe(late)
  })
})

describe('a goal', () => {
  it('needs what, what counts as reached, days in order, known figures, and a reason for what is given up', () => {
    expect(wrongInGoal(goal(), () => false)).toBeNull()
    expect(
      wrongInGoal(
        goal({
          what: ' ',
          reached: '',
          from: '2027-01-01',
          indicators: ['rehab.clients', 'no.such'],
          measures: [measure('1'), measure('2', { how: ' ', state: 'dropped', note: ' ' })],
        }),
        () => false,
      ),
    ).toEqual({
      what: 'required',
      reached: 'required',
      to: 'endBeforeStart',
      indicators: 'unknown',
      'measure-2-how': 'required',
      'measure-2-note': 'required',
    })
  })

  it('is kept without spaces around, and each figure once', () => {
    const tidy = tidyGoal(
      goal({ what: ' Tavoite ', indicators: ['a', 'b', 'a'], measures: [measure('1', { how: ' x ' })] }),
    )
    expect([tidy.what, tidy.indicators, tidy.measures[0]?.how]).toEqual(['Tavoite', ['a', 'b'], 'x'])
  })
})

describe('two versions of a goal', () => {
  it('that are alike have no changes', () => {
    expect(changesBetween(goal(), goal())).toEqual([])
  })

  it('tell what differs, by part and measure', () => {
    const after = goal({
      municipality: '609',
      to: '2027-12-31',
      measures: [measure('2', { dueOn: null, state: 'done', note: 'Opas on jaettu' }), measure('3')],
      removed: true,
    })
    expect(changesBetween(goal(), after)).toEqual([
      { part: 'municipality', of: null, before: null, after: '609' },
      { part: 'to', of: null, before: '2026-12-31', after: '2027-12-31' },
      { part: 'measure', of: 'Toimenpide 1', before: 'Toimenpide 1', after: null },
      { part: 'state', of: 'Toimenpide 2', before: 'underway', after: 'done' },
      { part: 'note', of: 'Toimenpide 2', before: '', after: 'Opas on jaettu' },
      { part: 'measure', of: 'Toimenpide 3', before: null, after: 'Toimenpide 3' },
      { part: 'removed', of: null, before: 'false', after: 'true' },
    ])
  })
})
