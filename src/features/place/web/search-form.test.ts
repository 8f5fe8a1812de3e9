import { describe, expect, it } from 'vitest'
import { askedOf, type ClientNeeds, cardFilters, filtersOf, queryOf } from './search-form.ts'

const needs: ClientNeeds = {
  client: { id: '00000000-0000-4000-8000-000000000001', name: 'Sanna Lehtoranta', firstName: 'Sanna' },
  days: ['tue.am', 'wed.am'],
  fields: ['kitchen'],
  languages: ['fi'],
  characteristics: ['quiet'],
  municipality: null,
  origins: [],
  support: [],
  holdHours: 48,
}

describe('a search for a client', () => {
  it('begins with what the situation card says', () => {
    expect(queryOf(askedOf({ client: needs.client.id }, needs))).toEqual({
      days: 'tue.am,wed.am',
      fields: 'kitchen',
      languages: 'fi',
      characteristics: 'quiet',
    })
  })

  it('keeps in the address what was changed, also a need taken away', () => {
    const changed = filtersOf({ ...askedOf({}, needs), fields: [], wholeCountry: true, showAll: true })
    expect(askedOf(changed, needs)).toMatchObject({
      days: ['tue.am', 'wed.am'],
      fields: [],
      wholeCountry: true,
      showAll: true,
    })
    expect(queryOf(askedOf(changed, needs))).toMatchObject({ reach: 'country', show: 'all' })
  })

  it('comes back to the card and keeps the time', () => {
    const changed = { ...filtersOf({ ...askedOf({ from: '2027-01-18' }, needs), days: [] }), ...cardFilters }
    expect(askedOf(changed, needs)).toMatchObject({ days: ['tue.am', 'wed.am'], from: '2027-01-18' })
  })

  it('leaves out words that are not in the vocabulary', () => {
    const asked = askedOf({ own: '1', days: 'tue.am,x', fields: 'y', languages: 'xx' }, undefined)
    expect(asked).toMatchObject({ days: ['tue.am'], fields: [], languages: [] })
  })
})
