import { expect, it } from 'vitest'
import { textOf } from './text-of.ts'

it('writes what the database reads as the same: a list by the kind of its column', () => {
  const words = ['plan', 'a "b" \\ c\nd', null]
  expect(textOf(words, true)).toBe('{"plan","a \\"b\\" \\\\ c\nd",null}')
  expect(textOf([1, 3], true)).toBe('{"1","3"}')
  expect(textOf([1, 'x'], false)).toBe('[1,"x"]')
  expect(textOf({ a: null }, false)).toBe('{"a":null}')
  expect(textOf(false, false)).toBe('false')
})
