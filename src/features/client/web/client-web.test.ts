import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { ClientHead } from '../contract.ts'
import { fullName, listName, municipalityName, servicesOf } from './clients-presenter.ts'
import { checkContactDetails, contactValues, noContact } from './contact-form.ts'
import { headLine } from './head-presenter.ts'
import { checkIntakeForm, noIntake } from './intake-form.ts'

const t = translator('fi')
const laihia = { code: '399', nameFi: 'Laihia', nameSv: 'Laihela' }
const contact = {
  municipality: laihia,
  language: 'fi',
  interpreter: false,
  phone: '050 555 0142',
  email: null,
  streetAddress: null,
  postalCode: null,
  postOffice: null,
  checkedOn: null,
  version: 1,
}
const head: ClientHead = {
  id: 'c1',
  firstNames: 'Sanna',
  lastName: 'Lehtoranta',
  birthYear: 1992,
  age: 34,
  protected: false,
  hasIdentityCode: true,
  contact,
  version: 1,
  workers: [],
  relationships: [],
}

describe('the head', () => {
  it('says age, municipality, phone, mother tongue and interpreter', () => {
    expect(headLine(head, 'fi', t)).toEqual(['34 v, Laihia', '050 555 0142', 'Äidinkieli suomi, ei tulkkia'])
  })

  it('what is not open to the reader leaves no gap', () => {
    expect(headLine({ ...head, age: null, contact: null }, 'fi', t)).toEqual(['s. 1992'])
    expect(headLine({ ...head, age: null, birthYear: null, contact: null }, 'fi', t)).toEqual([])
    const bare = { ...contact, municipality: null, phone: null, interpreter: true }
    expect(headLine({ ...head, contact: bare }, 'fi', t)).toEqual([
      '34 v',
      'Äidinkieli suomi, tarvitsee tulkin',
    ])
  })
})

describe('a row of the list', () => {
  it('names each service once, open paths first', () => {
    const row = { paths: ['joint'], relationships: ['employment', 'joint', 'rehab'] } as const
    expect(servicesOf({ paths: [...row.paths], relationships: [...row.relationships] }, t)).toBe(
      'monialainen tuki, työvoimapalvelut, kuntouttava työtoiminta',
    )
  })

  it('names people and municipalities as each language does', () => {
    expect([fullName(head), listName(head)]).toEqual(['Sanna Lehtoranta', 'Lehtoranta Sanna'])
    expect(['fi', 'sv', 'en'].map((language) => municipalityName(laihia, language))).toEqual([
      'Laihia',
      'Laihela',
      'Laihia',
    ])
  })
})

describe('contact details', () => {
  it('nothing is obligatory; empty is sent as nothing', () => {
    expect(checkContactDetails(noContact)).toMatchObject({ ok: true, value: { phone: null, email: null } })
  })

  it('what is no e-mail, phone or postal code is said at its field', () => {
    const values = { ...noContact, email: 'sanna', phone: 'aamuisin', postalCode: '!' }
    expect(checkContactDetails(values)).toEqual({
      ok: false,
      errors: { email: 'email', phone: 'phone', postalCode: 'invalid' },
    })
  })

  it('begin with what is known', () => {
    expect(contactValues(contact)).toMatchObject({
      phone: '050 555 0142',
      municipalityCode: '399',
      email: '',
    })
    expect(contactValues(null)).toEqual(noContact)
  })
})

describe('intake', () => {
  const check = checkIntakeForm('2026-11-23')
  const values = { ...noIntake('employment'), lastName: ' Kuusela ', firstNames: 'Aino' }

  it('by code: the birth date is in it and is not sent', () => {
    const sent = check({ ...values, identityCode: '010190-900p', birthDate: '1.1.2000' })
    expect(sent).toMatchObject({
      value: { identityCode: '010190-900p', birthDate: null, lastName: 'Kuusela' },
    })
  })

  it('without a code by birth date', () => {
    expect(check({ ...values, birthDate: '2.3.1985' })).toMatchObject({ value: { birthDate: '1985-03-02' } })
    expect(check(values)).toEqual({ ok: false, errors: { birthDate: 'required' } })
    expect(check({ ...values, birthDate: '24.11.2026' })).toEqual({
      ok: false,
      errors: { birthDate: 'future' },
    })
  })

  it('all that is wrong is said at once', () => {
    const empty = { ...noIntake(''), identityCode: '010190-900A' }
    expect(check(empty)).toEqual({
      ok: false,
      errors: {
        lastName: 'required',
        firstNames: 'required',
        kind: 'required',
        identityCode: 'identityCode',
      },
    })
  })
})
