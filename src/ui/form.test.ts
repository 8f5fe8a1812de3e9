import { expect, it } from 'vitest'
import { stillWrong, tooLong, wrongDays } from './form.ts'

it('a field that was touched since sending is no longer marked wrong', () => {
  expect(stillWrong({ lastDay: 'tooEarly', name: 'required' }, ['name'])).toEqual({ lastDay: 'tooEarly' })
})

it('a day that is written right but is in no calendar is told as such, at every field', () => {
  const values = { from: '31.2.2027', to: 'huomenna', name: '31.2.2027' }
  expect(wrongDays({ from: 'date', to: 'date', name: 'required' }, values, '2026-11-23')).toEqual({
    from: 'noSuchDay',
    to: 'date',
    name: 'required',
  })
})

it('a text longer than its field says it may be is told at the field, however the form is sent', () => {
  const limits = new Map([
    ['text', 3],
    ['other', 3],
  ])
  expect(
    tooLong({ text: 'four', other: 'yes', free: 'as long as one likes', number: 12345 }, limits),
  ).toEqual({
    text: 'tooLong',
  })
})
