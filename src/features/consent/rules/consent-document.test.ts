import { expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import { languages } from '../../../../locales/types.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Consent } from '../contract.ts'
import { consentDocument } from './consent-document.ts'

const none = { unit: null, businessId: null, street: null, post: null, phone: null, email: null }
const id = '01980000-0000-7000-8000-000000000001'
const consent = {
  id,
  organisation: { id, name: 'Työpaja' },
  unit: null,
  categories: ['healthRecords'],
  purpose: 'Paikan löytäminen',
  givenOn: '2026-11-26',
  validUntil: null,
  answer: 'given',
  via: 'signed',
  state: 'inForce',
  withdrawnAt: null,
} as unknown as Consent

const paper = (language: (typeof languages)[number]) =>
  consentDocument(
    {
      language,
      day: plainDate('2026-11-26'),
      sender: { ...none, name: 'Työllisyysalue' },
      client: { name: 'Aino Esimerkki', birthDay: null, address: [] },
    },
    consent,
    translator(language),
  )

it('what the client signs is said by the client, and its plain page to the client', () => {
  const { sections, companion } = paper('fi')
  expect(JSON.stringify(sections)).toContain('Työpaja: ne, jotka jo työskentelevät kanssani')
  expect(JSON.stringify(companion)).toContain('Työpaja: ne, jotka jo työskentelevät kanssasi')
})

it.each(languages)('nobody speaks of the client as of somebody else (%s)', (language) => {
  const others = { fi: 'asiakkaan kanssa', sv: 'med klienten', en: 'with the client' }[language]
  expect(JSON.stringify(paper(language))).not.toContain(others)
})
