import { expect, it } from 'vitest'
import { stillWrong } from './form.ts'

it('a field that was touched since sending is no longer marked wrong', () => {
  expect(stillWrong({ lastDay: 'tooEarly', name: 'required' }, ['name'])).toEqual({ lastDay: 'tooEarly' })
})
