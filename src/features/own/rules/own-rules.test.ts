import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { span } from '../../../kernel/span.ts'
import { jointStatuses, rehabStatuses } from '../../path/contract.ts'
import { type Ahead, nextOf } from './next.ts'
import { phaseOf, phases, stepsOf } from './phases.ts'
import { nextPlaceDay } from './place-days.ts'

const monday = plainDate('2026-11-23')
const thursday = plainDate('2026-11-26')
const nothing: Ahead = { planToSign: null, meeting: null, placeDay: null, deadline: null, turn: null }

describe('what comes next', () => {
  it('is the plan that waits for the client’s signature, before everything', () => {
    const ahead = { ...nothing, planToSign: { id: 'p' }, meeting: { id: 'm', day: monday } }
    expect(nextOf(ahead)).toMatchObject({ kind: 'sign', id: 'p' })
  })
  it('is the meeting, also when one is at the place the same day', () => {
    const ahead = { ...nothing, meeting: { id: 'm', day: thursday }, placeDay: thursday }
    expect(nextOf(ahead)).toMatchObject({ kind: 'meeting', day: thursday, id: 'm' })
  })
  it('is the day at the place when it comes before the meeting', () => {
    const ahead = { ...nothing, meeting: { id: 'm', day: thursday }, placeDay: monday }
    expect(nextOf(ahead)).toMatchObject({ kind: 'placeDay', day: monday })
  })
  it('is the deadline, then whose turn it is, then nothing', () => {
    const deadline = { kind: 'mappingPlan', dueOn: thursday }
    expect(nextOf({ ...nothing, deadline, turn: 'pair' })).toMatchObject({
      kind: 'deadline',
      word: 'mappingPlan',
    })
    expect(nextOf({ ...nothing, turn: 'pair' })).toMatchObject({ kind: 'turn', word: 'pair' })
    expect(nextOf({ ...nothing, turn: 'nobody' }).kind).toBe('nothing')
    expect(nextOf(nothing).kind).toBe('nothing')
  })
})

describe('the path in steps', () => {
  it('has a phase for every status that is not over', () => {
    for (const status of jointStatuses.filter((s) => s !== 'closed' && s !== 'refused'))
      expect(phases.joint, status).toContain(phaseOf('joint', status))
    for (const status of rehabStatuses.filter((s) => s !== 'closed' && s !== 'refused'))
      expect(phases.rehabWork, status).toContain(phaseOf('rehabWork', status))
  })
  it('shows what is behind, where one is, and what comes', () => {
    expect(stepsOf('joint', 'mapping').map((s) => s.state)).toEqual(['done', 'now', 'next', 'next'])
    expect(stepsOf('rehabWork', 'running').map((s) => s.state)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'now',
      'next',
    ])
  })
  it('is all behind when it is over', () => {
    expect(stepsOf('joint', 'closed').every((s) => s.state === 'done')).toBe(true)
  })
})

describe('the next day at the place', () => {
  const during = span(plainDate('2026-11-01'), plainDate('2026-11-27'))
  it('is today when today is one of the weekdays', () => {
    expect(nextPlaceDay(during, [1, 4], monday)).toBe(monday)
  })
  it('is the next of the weekdays', () => {
    expect(nextPlaceDay(during, [4], monday)).toBe(thursday)
  })
  it('is none after the period, and none when no weekday was agreed', () => {
    expect(nextPlaceDay(during, [1], plainDate('2026-11-24'))).toBeNull()
    expect(nextPlaceDay(during, [], monday)).toBeNull()
  })
  it('is the first day of a period that has not begun', () => {
    expect(nextPlaceDay(span(plainDate('2026-12-01')), [2], monday)).toBe('2026-12-01')
  })
})
