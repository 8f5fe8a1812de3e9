import { expect, it } from 'vitest'
import { stillWrong, wrongDays } from './form.ts'

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
