import type { TFunction } from 'i18next'
import type { Consent, PersonSees } from '../contract.ts'

/** A category as a word inside a sentence. */
export function categoryWord(t: TFunction, category: string): string {
  const text = t(`terms.categories.${category}` as 'terms.categories.plan')
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The same to the client, in plain words. */
export const plainCategory = (t: TFunction, category: string): string =>
  t(`own.categories.${category}` as 'own.categories.plan')

/** To whom: a unit, or those of an organisation who work with the client already. */
export const receiverOf = ({ unit, organisation }: Consent, t: TFunction): string =>
  unit
    ? t('consent.toUnit', { unit: unit.name, organisation: organisation.name })
    : t('consent.toOrganisation', { organisation: organisation.name })

export const validityOf = ({ validUntil }: Consent, t: TFunction): string =>
  validUntil ? t('consent.until', { until: validUntil }) : t('consent.untilWithdrawn')

/** When and how it was said, by whom it was recorded, and when it ended. */
export function historyOf(consent: Consent, t: TFunction): string {
  const how = { on: consent.givenOn, via: t(`consent.vias.${consent.via}`) }
  const said = consent.answer === 'given' ? t('consent.givenOn', how) : t('consent.refusedOn', how)
  const by = consent.recordedBy ? t('consent.recordedBy', { name: consent.recordedBy }) : undefined
  const ended = consent.withdrawnAt ? t('consent.withdrawnAt', { at: consent.withdrawnAt }) : undefined
  return [said, by, ended].filter((part) => part !== undefined).join(' · ')
}

/** One who would no longer see: name and post, and what. */
export const loserOf = (person: PersonSees, t: TFunction, word = categoryWord) => ({
  key: person.positionId,
  name: person.name,
  post: `${t(`terms.roles.${person.role}` as 'terms.roles.client')}, ${person.unit ?? person.organisation}`,
  what: person.categories.map((category) => word(t, category)),
})
