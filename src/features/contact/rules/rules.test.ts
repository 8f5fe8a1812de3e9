import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { checkContact, contactKinds, mayFail } from './check-contact.ts'
import { noteCategories } from './note-category.ts'

const now = new Date('2026-11-23T10:00:00Z')
const today = plainDate('2026-11-23')
const call = { kind: 'call', reached: true, contactedAt: now, text: 'Sovittu.', nextContactOn: null } as const
const fieldsOf = (more: object) => {
  const result = checkContact({ ...call, ...more }, now, today)
  return result.ok ? null : result.refusal.fields
}

describe('a contact', () => {
  it('of now with words is fine, and so is a failed attempt without', () => {
    expect(fieldsOf({})).toBeNull()
    expect(fieldsOf({ reached: false, text: '' })).toBeNull()
    expect(fieldsOf({ kind: 'note', reached: null })).toBeNull()
  })

  it.each(contactKinds)('%s asks whether the client was reached only where that is a question', (kind) => {
    expect(fieldsOf({ kind, reached: mayFail[kind] ? true : null })).toBeNull()
    expect(fieldsOf({ kind, reached: mayFail[kind] ? null : true })).not.toBeNull()
  })

  it('the next day is today or later, within a year', () => {
    expect(fieldsOf({ nextContactOn: today })).toBeNull()
    expect(fieldsOf({ nextContactOn: plainDate('2026-11-22') })).toEqual({ nextContactOn: 'past' })
    expect(fieldsOf({ nextContactOn: plainDate('2027-11-24') })).toEqual({ nextContactOn: 'overYear' })
  })
})

describe('category of a note', () => {
  const all = new Set([
    'employmentHistory',
    'situation',
    'socialServices',
    'workAbility',
    'benefits',
    'contactLog',
  ])

  it.each([
    ['employmentAuthority', 'employmentHistory'],
    ['wellbeingCounty', 'situation'],
    ['healthService', 'workAbility'],
    ['kela', 'benefits'],
    ['workshop', 'contactLog'],
    [null, 'contactLog'],
  ])('usual for %s is %s', (kind, expected) => {
    expect(noteCategories(kind, all)[0]).toBe(expected)
  })

  it('is one that the grounds let write', () => {
    expect(noteCategories('wellbeingCounty', new Set(['contactLog']))).toEqual(['contactLog'])
    expect(noteCategories('kela', new Set())).toEqual([])
  })
})
