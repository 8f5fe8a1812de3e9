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

/** To whom: a unit, or those of an organisation who work with the client – `toYou`: with the reader – already. */
export const receiverOf = (
  { unit, organisation }: Consent,
  t: TFunction,
  theirs: 'toOrganisation' | 'toYou' = 'toOrganisation',
): string =>
  unit
    ? t('consent.toUnit', { unit: unit.name, organisation: organisation.name })
    : t(`consent.${theirs}`, { organisation: organisation.name })

export const validityOf = ({ validUntil }: Consent, t: TFunction): string =>
  validUntil ? t('consent.until', { until: validUntil }) : t('consent.untilWithdrawn')

/** When and how it was said, by whom it was recorded, and when it ended. */
export function historyOf(consent: Consent, t: TFunction): string {
  const how = { on: consent.givenOn, via: t(`consent.vias.${consent.via}`) }
  const said = consent.answer === 'given' ? t('consent.givenOn', how) : t('consent.refusedOn', how)
  const by = consent.recordedBy ? t('consent.recordedBy', { name: consent.recordedBy }) : undefined
  const isNarrowed = consent.state === 'narrowed'
  const ended = consent.withdrawnAt
    ? t(isNarrowed ? 'consent.narrowedAt' : 'consent.withdrawnAt', { at: consent.withdrawnAt })
    : undefined
  return [said, by, ended].filter((part) => part !== undefined).join(' · ')
}

/** Where somebody works, to the client: an office by itself does not tell whose it is. */
export const workplaceOf = ({ unit, organisation }: Pick<PersonSees, 'unit' | 'organisation'>): string =>
  unit ? `${unit}, ${organisation}` : organisation

const postOf = (person: PersonSees, t: TFunction) =>
  `${t(`terms.roles.${person.role}` as 'terms.roles.client')}, ${person.unit ?? person.organisation}`

/** One who would no longer see: name and post – to the client, the place of work – and what. */
export const loserOf = (person: PersonSees, t: TFunction, word = categoryWord) => ({
  key: person.positionId,
  name: person.name,
  post: word === plainCategory ? workplaceOf(person) : postOf(person, t),
  what: person.categories.map((category) => word(t, category)),
})
