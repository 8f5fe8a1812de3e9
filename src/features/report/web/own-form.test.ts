import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import { emptyDefinition } from '../rules/definition.ts'
import { checkOwn, definitionOf, fitKind, ownChanges, valuesOf } from './own-form.ts'

const values = { ...valuesOf(null), name_fi: 'Nuoret', name_sv: 'Unga', name_en: 'Young' }

describe('the form of an own figure', () => {
  it('sends the names trimmed and ages as numbers', () => {
    const checked = checkOwn({ ...values, name_fi: ' Nuoret ', ageFrom: '18', ageUntil: ' 24 ' }, 2)
    expect(checked).toMatchObject({
      ok: true,
      value: { names: { fi: 'Nuoret' }, version: 2, definition: { ageFrom: 18, ageUntil: 24, when: 'at' } },
    })
  })

  it('asks one name, which stands for the others, and names the field that does not fit', () => {
    expect(checkOwn({ ...values, name_sv: ' ', name_en: '' }, 0)).toMatchObject({
      value: { names: { fi: 'Nuoret', sv: 'Nuoret', en: 'Nuoret' } },
    })
    expect(checkOwn({ ...values, name_fi: '', name_en: '' }, 0)).toMatchObject({
      value: { names: { fi: 'Unga', sv: 'Unga', en: 'Unga' } },
    })
    expect(checkOwn({ ...values, name_fi: '', name_sv: ' ', name_en: '', ageFrom: 'x' }, 0)).toEqual({
      ok: false,
      errors: { name_fi: 'required', ageFrom: 'age' },
    })
    expect(definitionOf({ ...values, ageFrom: '40', ageUntil: '30' })).toMatchObject({
      errors: { ageUntil: 'ageOrder' },
    })
  })

  it('tells what somebody else changed meanwhile', () => {
    const said = (what: string) => ({ fi: what, sv: what, en: what })
    const opened = {
      id: 'o',
      names: said('Nuoret'),
      definition: { ...emptyDefinition, of: [], reasons: [], statuses: [], services: [], municipalities: [] },
      says: said('kaikki'),
      version: 1,
      changedAt: '2026-11-01T10:00:00Z',
      changedBy: 'Risto',
    }
    const definition = { ...opened.definition, ageFrom: 18 }
    const newest = {
      ...opened,
      names: { ...opened.names, sv: 'Unga' },
      definition,
      says: said('täysi-ikäiset'),
    }
    expect(ownChanges(opened, opened, 'fi', translator('fi'))).toEqual([])
    expect(ownChanges(opened, newest, 'fi', translator('fi'))).toEqual([
      'Nimi ruotsiksi: Unga',
      'Määritelmä: täysi-ikäiset',
    ])
  })

  it('keeps what was chosen when the kind changes, and leaves out what the new kind does not have', () => {
    const before = {
      ...values,
      when: 'ended',
      of: ['rehab'],
      reasons: ['studies'],
      statuses: ['unemployed'],
    } as const
    expect(fitKind({ ...before, kind: 'meeting' })).toMatchObject({
      when: 'held',
      of: [],
      reasons: [],
      statuses: ['unemployed'],
    })
    expect(fitKind(before)).toEqual(before)
  })
})
