import type { TFunction } from 'i18next'
import type { ClientHead } from '../contract.ts'
import { municipalityName } from './clients-presenter.ts'

/** "34 v, Koivukoski" · phone · mother tongue and interpreter; what is not open to the reader leaves no gap. */
export function headLine(head: ClientHead, language: string, t: TFunction): string[] {
  const age =
    head.age !== null
      ? t('clients.head.age', { age: head.age })
      : head.birthYear !== null
        ? t('clients.born', { year: String(head.birthYear) })
        : ''
  const { contact } = head
  if (contact === null) return age ? [age] : []
  const place = municipalityName(contact.municipality, language)
  const tongue = t('clients.head.motherTongue', {
    language: t(`terms.languages.${contact.language as 'fi'}`),
  })
  const interpreter = t(contact.interpreter ? 'clients.head.interpreter' : 'clients.head.noInterpreter')
  return [[age, place].filter(Boolean).join(', '), contact.phone ?? '', `${tongue}, ${interpreter}`].filter(
    Boolean,
  )
}
