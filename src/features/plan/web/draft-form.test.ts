import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import {
  bodyOf,
  type DraftValues,
  emptyRow,
  isDirty,
  isUnsaved,
  livePoints,
  rowErrors,
  savedAs,
  sendErrors,
  valuesOf,
} from './draft-form.ts'
import { catchUp, choose, mayJoin } from './draft-merge.ts'

const service = {
  service: 'Työkykyarvio',
  provider: null,
  lane: 'health' as const,
  beginsOn: '2026-12-01',
  endsOn: null,
}
const plan = {
  goal: 'Osa-aikatyö keittiöllä.',
  contents: { followUp: 'Kuukausittain.' },
  rehabWork: false,
  services: [service],
  outcomes: [{ area: 'work' as const, text: 'Osa-aikatyö.' }],
  version: 3,
}
const values = valuesOf(plan)
const row = { ...emptyRow('new', 'social'), service: 'Velkaneuvonta' }
const withRow = (part: object): DraftValues => ({
  ...values,
  services: [...values.services, { ...row, ...part }],
})

describe('a draft being written', () => {
  it('has nothing to save until something is written', () => {
    expect([isDirty(values), isUnsaved(values)]).toEqual([false, false])
    expect(isDirty({ ...values, contents: { ...values.contents, jobSearch: '' } })).toBe(false)
    expect(isDirty({ ...values, goal: 'Opinnot.' })).toBe(true)
  })

  it('sends what was typed, empty points and rows left out', () => {
    const typed = {
      ...withRow({ beginsOn: '2026-12-07', provider: ' Kaupunki ' }),
      contents: { jobSearch: '', followUp: 'Viikoittain.' },
    }
    expect(bodyOf({ ...typed, services: [...typed.services, emptyRow('blank', 'kela')] })).toEqual({
      goal: 'Osa-aikatyö keittiöllä.',
      contents: { followUp: 'Viikoittain.' },
      rehabWork: false,
      outcomes: plan.outcomes,
      services: [
        service,
        {
          service: 'Velkaneuvonta',
          provider: 'Kaupunki',
          lane: 'social',
          beginsOn: '2026-12-07',
          endsOn: null,
        },
      ],
    })
  })

  it('saves the rest while a day is half typed, and keeps the row as unsaved', () => {
    const half = { ...withRow({ beginsOn: '7.12' }), goal: 'Opinnot.' }
    expect(bodyOf(half)).toMatchObject({ goal: 'Opinnot.', services: [service] })
    const saved = { ...half, seen: savedAs(half, 4) }
    expect([isDirty(saved), isUnsaved(saved)]).toEqual([false, true])
  })

  it('has nothing more to save once it is saved', () => {
    const typed = withRow({ beginsOn: '2026-12-07' })
    const saved = { ...typed, seen: savedAs(typed, 4) }
    expect([isDirty(saved), isUnsaved(saved), saved.seen.version]).toEqual([false, false, 4])
  })

  it('says what is wrong with a row, by the field', () => {
    const wrong = [
      { ...row, service: ' ', provider: 'Kaupunki' },
      { ...row, beginsOn: 'joulu', endsOn: 'tammi' },
      { ...row, beginsOn: '2026-12-07', endsOn: '2026-12-01' },
      emptyRow('blank', 'kela'),
    ]
    expect(rowErrors(wrong)).toEqual({
      'service-0-service': 'required',
      'service-1-beginsOn': 'date',
      'service-1-endsOn': 'date',
      'service-2-endsOn': 'endBeforeStart',
    })
  })

  it('is not ready while a point of the law or a row is not', () => {
    const points = livePoints(
      { ...plan, kind: 'multiSector', confirmations: [] },
      withRow({ beginsOn: 'joulu' }),
      plainDate('2026-11-23'),
    )
    expect(sendErrors(points, withRow({ beginsOn: 'joulu' }).services)).toEqual({
      jobSearch: 'required',
      'service-1-beginsOn': 'date',
    })
  })
})

describe('a draft that somebody else saved meanwhile', () => {
  const theirs = (part: object) => ({ ...plan, version: 4, ...part })

  it('is taken as it is when nothing was typed here', () => {
    const next = catchUp(values, theirs({ goal: 'Opinnot.', services: [] }))
    expect(next).toMatchObject({ goal: 'Opinnot.', services: [], open: [], seen: { version: 4 } })
    expect(isUnsaved(next)).toBe(false)
  })

  it('joins what the two wrote in different parts', () => {
    const next = catchUp({ ...values, goal: 'Oma.' }, theirs({ contents: { followUp: 'Toisen.' } }))
    expect(next).toMatchObject({ goal: 'Oma.', contents: { followUp: 'Toisen.' }, open: [] })
    expect(isDirty(next)).toBe(true)
  })

  it('waits for a choice where both wrote, and saves nothing until then', () => {
    const next = catchUp({ ...values, goal: 'Oma.' }, theirs({ goal: 'Toisen.' }))
    expect([next.goal, next.seen.fields.goal, next.open]).toEqual(['Oma.', 'Toisen.', ['goal']])
    expect(isDirty(next)).toBe(false)
    expect([choose(next, 'goal', 'mine').goal, choose(next, 'goal', 'theirs').goal]).toEqual([
      'Oma.',
      'Toisen.',
    ])
    const both = choose(next, 'goal', 'both')
    expect([both.goal, both.open, isDirty(both)]).toEqual(['Toisen.\n\nOma.', [], true])
  })

  it('still waits when a third version arrives before the choice', () => {
    const first = catchUp({ ...values, goal: 'Oma.' }, theirs({ goal: 'Toisen.' }))
    const second = catchUp(first, theirs({ goal: 'Toisen.', rehabWork: true, version: 5 }))
    expect(second).toMatchObject({ goal: 'Oma.', open: ['goal'], rehabWork: true, seen: { version: 5 } })
  })

  it('of two days lets one stay', () => {
    const next = catchUp(
      { ...values, contents: { reviewOn: '2027-05-01' } },
      theirs({ contents: { reviewOn: '2027-04-01' } }),
    )
    expect(next.open).toEqual(['reviewOn'])
    expect(['goal', 'followUp', 'services', 'reviewOn'].map(mayJoin)).toEqual([true, true, true, false])
  })

  it('keeps the services of both, each once', () => {
    const added = { ...service, service: 'Kuntoutus' }
    const next = catchUp(withRow({ beginsOn: '2026-12-07' }), theirs({ services: [service, added] }))
    expect(next.open).toEqual(['services'])
    const names = choose(next, 'services', 'both').services.map((s) => s.service)
    expect(names).toEqual(['Työkykyarvio', 'Kuntoutus', 'Velkaneuvonta'])
  })
})
