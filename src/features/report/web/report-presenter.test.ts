import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { Span } from '../years-contract.ts'
import { withChosen } from './report-presenter.ts'
import { spanOf } from './use-years.ts'

describe('choices of a scope', () => {
  const offered = [{ value: '609', label: 'Pori' }]

  it('are those offered, and the one chosen where it is none of them', () => {
    expect(withChosen(offered, '', 'Ei tiedossa')).toEqual(offered)
    expect(withChosen(offered, '609', 'Ei tiedossa')).toEqual(offered)
    expect(withChosen(offered, '-', 'Ei tiedossa').at(-1)).toEqual({ value: '-', label: 'Ei tiedossa' })
    expect(withChosen(offered, '223', 'Ei tiedossa').at(-1)).toEqual({ value: '223', label: '223' })
  })
})

describe('years of an address', () => {
  it('are those that the server takes, and nothing where they are none', () => {
    for (const year of [1900, 1990, 2026, 2099]) {
      const span = spanOf({ vuodesta: String(year), vuoteen: String(year) })
      expect(span).toEqual({ from: year, to: year })
      expect(Value.Check(Span, span)).toBe(true)
    }
    expect(spanOf({ vuodesta: '1899', vuoteen: 'viime' })).toEqual({})
  })
})
