import { describe, expect, it } from 'vitest'
import { withChosen } from './report-presenter.ts'

describe('choices of a scope', () => {
  const offered = [{ value: '609', label: 'Pori' }]

  it('are those offered, and the one chosen where it is none of them', () => {
    expect(withChosen(offered, '', 'Ei tiedossa')).toEqual(offered)
    expect(withChosen(offered, '609', 'Ei tiedossa')).toEqual(offered)
    expect(withChosen(offered, '-', 'Ei tiedossa').at(-1)).toEqual({ value: '-', label: 'Ei tiedossa' })
    expect(withChosen(offered, '223', 'Ei tiedossa').at(-1)).toEqual({ value: '223', label: '223' })
  })
})
