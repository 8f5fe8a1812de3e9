import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { checkContactForm, nextDayOf, noContact, readTime } from './contact-form.ts'

const today = plainDate('2026-11-23')
const now = '2026-11-23T10:00:00.000Z'
const values = { ...noContact('situation'), text: ' Sovittu. ' }
const check = (more: object) => checkContactForm({ ...values, ...more }, today, now)
const errorsOf = (more: object) => {
  const checked = check(more)
  return checked.ok ? null : checked.errors
}

describe('what is sent', () => {
  it('a call just now with words', () => {
    expect(check({})).toEqual({
      ok: true,
      value: {
        id: values.id,
        kind: 'call',
        reached: true,
        contactedAt: now,
        text: 'Sovittu.',
        category: 'situation',
        nextContactOn: null,
      },
    })
  })

  it('a letter reaches nobody in particular; a failed attempt needs no words', () => {
    expect(check({ kind: 'letter' })).toMatchObject({ value: { reached: null } })
    expect(check({ reached: 'no', text: '' })).toMatchObject({ value: { reached: false, text: '' } })
    expect(errorsOf({ text: ' ' })).toEqual({ text: 'required' })
  })

  it('an earlier moment in Finnish time', () => {
    const earlier = { when: 'earlier', day: '20.11.2026', time: '9.15' }
    expect(check(earlier)).toMatchObject({ value: { contactedAt: '2026-11-20T07:15:00.000Z' } })
    expect(errorsOf({ when: 'earlier', day: '24.11.2026', time: '25' })).toEqual({
      day: 'future',
      time: 'time',
    })
    expect(errorsOf({ when: 'earlier', day: 'eilen?', time: '9' })).toEqual({ day: 'date' })
  })
})

describe('the next contact', () => {
  it.each([
    ['none', null],
    ['week', '2026-11-30'],
    ['twoWeeks', '2026-12-07'],
    ['month', '2026-12-23'],
  ] as const)('%s is %s', (next, day) => {
    expect(nextDayOf({ ...values, next }, today)).toBe(day)
  })

  it('another day is typed, today or later', () => {
    expect(check({ next: 'other', nextDay: '1.12.2026' })).toMatchObject({
      value: { nextContactOn: '2026-12-01' },
    })
    expect(errorsOf({ next: 'other', nextDay: '' })).toEqual({ nextDay: 'date' })
    expect(errorsOf({ next: 'other', nextDay: '1.11.2026' })).toEqual({ nextDay: 'past' })
  })
})

it.each([
  ['9.30', '09:30'],
  ['9:30', '09:30'],
  ['0930', '09:30'],
  ['9', '09:00'],
  [' 14.05 ', '14:05'],
  ['24', undefined],
  ['9.60', undefined],
  ['', undefined],
])('time %j is read as %s', (text, expected) => {
  expect(readTime(text)).toBe(expected)
})
