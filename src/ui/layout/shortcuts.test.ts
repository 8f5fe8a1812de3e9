import { describe, expect, it } from 'vitest'
import { meaningOf } from './shortcuts.ts'

const letters = new Map([['t', '/tyopoyta']])

describe('a key', () => {
  it('means search, help or the beginning of a way', () => {
    expect(meaningOf('/', false, letters)).toBe('search')
    expect(meaningOf('?', false, letters)).toBe('help')
    expect(meaningOf('g', false, letters)).toBe('wait')
    expect(meaningOf('t', false, letters)).toBeUndefined()
  })
  it('after g is the letter of a page', () => {
    expect(meaningOf('t', true, letters)).toEqual({ go: '/tyopoyta' })
    expect(meaningOf('T', true, letters)).toEqual({ go: '/tyopoyta' })
    expect(meaningOf('x', true, letters)).toBeUndefined()
    expect(meaningOf('g', false, new Map())).toBeUndefined()
  })
})
