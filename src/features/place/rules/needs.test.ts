import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needsOfFacts, noNeeds, readNeeds } from './needs.ts'

const fact = (needs: unknown, confirmedOn = '2026-11-12', author: string | null = 'Mikael Storås') => ({
  needs,
  source: 'assessment',
  confirmedOn,
  author,
})

describe('needs on the situation card', () => {
  it('are read in the words of the vocabulary; other words are left out', () => {
    expect(
      readNeeds({
        days: ['tue.am', { weekday: 4, half: 'pm' }, 'fri', 'someday'],
        field: 'kitchen',
        fields: ['x'],
        languages: ['fi', 'xx'],
        accessibility: ['wheelchair'],
      }),
    ).toEqual({
      ...noNeeds,
      days: ['tue.am', 'thu.pm', 'fri.am', 'fri.pm'],
      fields: ['kitchen'],
      languages: ['fi'],
      characteristics: ['wheelchair'],
    })
  })

  it('are put together from several facts, each naming the newest that says it', () => {
    const { needs, origins } = needsOfFacts([
      fact({ days: ['thu.am', 'tue.am'], characteristics: ['quiet'] }),
      fact({ days: ['tue.am'], fields: ['kitchen'], municipality: '009' }, '2026-10-13', null),
    ])
    expect(needs).toEqual({
      days: ['tue.am', 'thu.am'],
      fields: ['kitchen'],
      languages: [],
      characteristics: ['quiet'],
      municipality: '009',
    })
    expect(origins.find((o) => o.need === 'tue.am')?.confirmedOn).toBe('2026-11-12')
    expect(origins.find((o) => o.need === 'kitchen')?.author).toBeNull()
  })

  it('whatever stands in the fact, reading it does not fail', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => Array.isArray(readNeeds(value).days)))
  })
})
