import type { TFunction } from 'i18next'
import { plainDay } from '../../../../locales/format.ts'
import type { Fact } from '../contract.ts'

/** Every string of one row of the card. */
export interface FactWords {
  readonly topic: string
  readonly text: string
  /** "Elina Harju, 13.10.2026 · asiakas kertoi" */
  readonly source: string
  readonly seenBy: string
  readonly consent: string
  /** "7 kk vanha" where it is time to ask again. */
  readonly old: string
}

export function factWords(fact: Fact, t: TFunction): FactWords {
  const parties = fact.visibleTo.map((party) => t(`situation.parties.${party}`))
  const source = fact.authorClient ? t('situation.sourceClient') : t(`situation.sources.${fact.source}`)
  const told = [fact.author, plainDay(fact.toldOn)].filter(Boolean).join(', ')
  const confirmed =
    fact.confirmedOn > fact.toldOn && !fact.stale ? t('situation.confirmed', { day: fact.confirmedOn }) : ''
  return {
    topic: t(`situation.topics.${fact.topic}`),
    text: fact.text,
    source: [told, source, confirmed].filter(Boolean).join(' · '),
    seenBy:
      parties.length > 0
        ? t('situation.seenBy', { parties: parties.join(', ') })
        : t('situation.seenByNobody'),
    consent: !fact.byConsent
      ? ''
      : fact.consentUntil
        ? t('situation.byConsentUntil', { day: fact.consentUntil })
        : t('situation.byConsent'),
    old: fact.stale ? t('situation.months', { count: fact.monthsOld }) : '',
  }
}

/** "Kysytään kerran, tarkistetaan yhdessä. 7 asiaa, 1 tarkistettava" */
export function cardSummary(facts: readonly Fact[], t: TFunction): string {
  const stale = facts.filter((fact) => fact.stale).length
  const all = t('situation.summary', { count: facts.length })
  return stale > 0 ? `${all}, ${t('situation.staleCount', { count: stale })}` : all
}
