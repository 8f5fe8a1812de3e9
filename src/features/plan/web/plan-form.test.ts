import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { Point, Signature } from '../contract.ts'
import { draftOf, mergeValues, noService, serviceErrors } from './plan-form.ts'
import { answerOf, isWhole, readyOf, signatureOf, stateOf } from './plan-presenter.ts'

const t = translator('fi')
const typed = { ...noService, service: ' Työkykyarvio ', beginsOn: '2026-12-01', endsOn: '' }

describe('a draft as it is saved', () => {
  const draft = (services: readonly (typeof noService)[]) =>
    draftOf({ goal: 'Työ', contents: {}, rehabWork: false, services }).services
  it('leaves out services without a name and days that are none', () => {
    expect(draft([typed, noService, { ...typed, beginsOn: 'ensi viikolla' }])).toEqual([
      { service: 'Työkykyarvio', provider: null, lane: 'employment', beginsOn: '2026-12-01', endsOn: null },
      { service: 'Työkykyarvio', provider: null, lane: 'employment', beginsOn: null, endsOn: null },
    ])
  })
  it('keeps no end before the beginning, and says so at the field', () => {
    const backwards = { ...typed, endsOn: '2026-11-30' }
    expect(draft([backwards])[0]?.endsOn).toBeNull()
    expect(serviceErrors(backwards)).toEqual({ endsOn: 'endBeforeStart' })
    expect(serviceErrors({ ...typed, beginsOn: 'x', endsOn: 'y' })).toEqual({
      beginsOn: 'date',
      endsOn: 'date',
    })
    expect(serviceErrors(typed)).toEqual({})
  })
})

describe('the words of a plan', () => {
  const point = (part: Partial<Point>): Point => ({
    name: 'goal',
    by: 'goal',
    required: true,
    filled: true,
    cite: '',
    ...part,
  })
  const signature: Signature = {
    party: 'client',
    how: 'onTheSpot',
    signedAt: '2026-11-23T08:00:00Z',
    name: 'Elina Harju',
  }
  it('count the points of law, not the optional ones', () => {
    const points = [point({}), point({ filled: false }), point({ required: false, filled: false })]
    expect(readyOf(points, t)).toBe('1 / 2 kohtaa valmiina')
    expect([isWhole(points), isWhole([points[0] as Point, points[2] as Point])]).toEqual([false, true])
  })
  it('say how each signature was given', () => {
    expect(signatureOf(signature, t)).toBe('ma 23.11.2026 klo 10.00, paikalla Elina Harju')
    expect(signatureOf({ ...signature, how: 'ownPage', name: null }, t)).toBe(
      'ma 23.11.2026 klo 10.00, Oma polku',
    )
    expect(signatureOf({ ...signature, party: 'social' }, t)).toBe('ma 23.11.2026 klo 10.00, Elina Harju')
    expect(signatureOf({ ...signature, signedAt: null }, t)).toBe('Odottaa')
  })
  it('say since when, or from when to when', () => {
    const plan = { status: 'inForce' as const, signedOn: '2026-11-23', endedOn: null }
    expect(stateOf(plan, t)).toBe('Voimassa 23.11.2026 alkaen')
    expect(stateOf({ ...plan, status: 'superseded', endedOn: '2027-02-01' }, t)).toBe(
      'Korvattu 23.11.2026–1.2.2027',
    )
    expect(stateOf({ status: 'draft', signedOn: null, endedOn: null }, t)).toBe('Luonnos')
  })
  it('answer the goal by the goal and a point by its words', () => {
    const plan = { goal: 'Työ', contents: { support: 'Viikoittain' } }
    expect(answerOf(plan, point({}))).toBe('Työ')
    expect(answerOf(plan, point({ name: 'support', by: 'text' }))).toBe('Viikoittain')
    expect(answerOf(plan, point({ name: 'tasks', by: 'text' }))).toBe('')
  })
})

describe('two who write one draft', () => {
  const base = { goal: 'Työ', contents: { support: 'Viikoittain' }, rehabWork: false, services: [typed] }
  it('keep what each of them changed', () => {
    const mine = { ...base, goal: 'Osa-aikatyö' }
    const theirs = { ...base, contents: { support: 'Päivittäin', tasks: 'Keittiö' }, rehabWork: true }
    expect(mergeValues(base, mine, theirs)).toEqual({ ...theirs, goal: 'Osa-aikatyö' })
  })
  it('keep my words where both changed the same point', () => {
    const services = [{ ...typed, beginsOn: '2027-01-04' }]
    const merged = mergeValues(base, { ...base, goal: 'Minun', services }, { ...base, goal: 'Heidän' })
    expect(merged).toEqual({ ...base, goal: 'Minun', services })
  })
})
