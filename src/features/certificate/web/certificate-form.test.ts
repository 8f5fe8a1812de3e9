import { describe, expect, it } from 'vitest'
import type { CriteriaUnit, PeriodCertificate } from '../contract.ts'
import { checkCertificate, initialValues, sentence, unitLabel } from './certificate-form.ts'

const said = (fi: string, sv: string | null = null) => ({ fi, sv, en: null })
const unit: CriteriaUnit = {
  id: 'unit',
  qualificationCode: null,
  qualification: said('Tutkinto', 'Examen'),
  code: null,
  name: said('Osa'),
  version: 'OPH-1-2026',
  isOfficial: true,
  source: 'ePerusteet',
  requirements: [{ id: 'a', text: said('osaa') }],
}
const data: PeriodCertificate = {
  certificate: null,
  earlier: [],
  units: [unit],
  isOfPlace: true,
  suggested: { tasks: 'Siivous', words: 'Hyvä työntekijä' },
  mayWrite: true,
}

describe('the form of a certificate', () => {
  it('begins with what the place has said and what can be learned there', () => {
    expect(initialValues(data)).toEqual({
      tasks: 'Siivous',
      words: 'Hyvä työntekijä',
      levels: {},
      unitIds: ['unit'],
    })
    expect(initialValues({ ...data, isOfPlace: false }).unitIds).toEqual([])
  })

  it('goes on with what is saved, also where it was emptied', () => {
    const skill = { requirementId: 'a', level: 'good', assessedBy: 'X', assessedOn: '2026-11-20' } as const
    const certificate = {
      id: 'c',
      version: 2,
      status: 'draft',
      tasks: '',
      words: 'W',
      signedBy: null,
      signedAt: null,
    } as const
    // of a place that has named nothing: the unit that was begun, and the others to be added
    const begun = {
      ...data,
      isOfPlace: false,
      units: [unit, { ...unit, id: 'other', requirements: [{ id: 'b', text: said('tekee') }] }],
      certificate: { ...certificate, skills: [skill] },
    }
    expect(initialValues(begun).unitIds).toEqual(['unit'])
    expect(initialValues({ ...data, certificate: { ...certificate, skills: [skill] } })).toMatchObject({
      tasks: '',
      words: 'W',
      levels: { a: 'good' },
    })
  })

  it('may be saved empty, and is signed when something is assessed', () => {
    const empty = { ...initialValues(data), levels: { a: 'none' } } as const
    const how = { id: 'c', version: null, signs: false }
    expect(checkCertificate(empty, how)).toMatchObject({ ok: true, value: { skills: [], version: null } })
    expect(checkCertificate(empty, { ...how, signs: true })).toEqual({
      ok: false,
      errors: { skills: 'required' },
    })
    const assessed = { ...empty, levels: { a: 'good' } } as const
    expect(checkCertificate(assessed, { ...how, signs: true })).toMatchObject({
      ok: true,
      value: { skills: [{ requirementId: 'a', level: 'good' }] },
    })
  })

  it('names a unit in the reader’s language, else in Finnish, with its version', () => {
    expect(sentence(said('osaa'), 'en')).toBe('Osaa')
    expect(unitLabel(unit, 'sv')).toBe('Osa (Examen, OPH-1-2026)')
  })
})
