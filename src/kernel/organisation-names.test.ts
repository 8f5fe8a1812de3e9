import { expect, it } from 'vitest'
import { withNames } from './organisation-names.ts'

const names = new Map([['Hyvinvointialue', 'Välfärdsområdet']])

it('an organisation is named in the reader’s language wherever the facts have it, and what people wrote stays', () => {
  const at = new Date(0)
  const facts = {
    workers: [{ name: 'Aino', organisation: { id: '1', name: 'Hyvinvointialue' } }],
    entries: [{ at, organisation: 'Hyvinvointialue', text: 'Hyvinvointialue' }],
    other: { organisation: 'Kela' },
    none: { organisation: null },
    organisations: ['Hyvinvointialue', { id: '1', name: 'Hyvinvointialue', units: [] }],
  }
  expect(withNames(facts, names)).toEqual({
    workers: [{ name: 'Aino', organisation: { id: '1', name: 'Välfärdsområdet' } }],
    entries: [{ at, organisation: 'Välfärdsområdet', text: 'Hyvinvointialue' }],
    other: { organisation: 'Kela' },
    none: { organisation: null },
    organisations: ['Välfärdsområdet', { id: '1', name: 'Välfärdsområdet', units: [] }],
  })
  expect(withNames(facts, new Map())).toBe(facts)
})
