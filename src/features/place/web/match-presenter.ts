import type { TFunction } from 'i18next'
import type { Why } from '../../../kernel/why.ts'
import type { FoundPlace, MatchView } from '../contract.ts'
import { type HalfDay, isHalfDay } from '../rules/half-day.ts'
import type { Topic } from '../rules/match.ts'
import { isCharacteristic, isField, isSpokenLanguage } from '../rules/vocabulary.ts'

type Finding = MatchView['findings'][number]

/** Every string of a match: "Sopii, koska …" and its Miksi. */
export interface MatchWords {
  readonly lead: string
  readonly reasons: string
  readonly icon: 'check' | 'warn' | 'cross'
  readonly tone: 'fits' | 'partly' | 'misses'
  readonly why: Why
}

interface Words {
  readonly t: TFunction
  readonly list: (words: readonly string[]) => string
  readonly halfDays: (days: readonly HalfDay[]) => string
}

const icons = { fits: 'check', partly: 'warn', doesNotFit: 'cross' } as const
const tones = { fits: 'fits', partly: 'partly', doesNotFit: 'misses' } as const

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** A word of the vocabulary as people say it. */
export function wordOf(word: string, t: TFunction): string {
  if (isField(word)) return lowerFirst(t(`places.fields.${word}`))
  if (isCharacteristic(word)) return lowerFirst(t(`places.characteristics.${word}`))
  return isSpokenLanguage(word) ? t(`terms.languages.${word}`) : word
}

function daysText({ has, lacks, result }: Finding, limited: boolean, { t, halfDays }: Words): string {
  if (!limited) return t('places.reason.unlimited')
  const [free, taken] = [halfDays(has.filter(isHalfDay)), halfDays(lacks.filter(isHalfDay))]
  if (lacks.length === 0 && result === 'missed') return t('places.reason.daysNoneFree')
  if (result === 'met') return t('places.reason.daysMet', { days: free })
  if (result === 'partly') return t('places.reason.daysPartly', { has: free, lacks: taken })
  return t('places.reason.daysMissed', { lacks: taken })
}

const keys = {
  characteristics: {
    met: 'characteristicsMet',
    missed: 'characteristicsMissed',
    partly: 'characteristicsMissed',
  },
  languages: { met: 'languagesMet', missed: 'languagesMissed', partly: 'languagesMissed' },
  field: { met: 'fieldMet', missed: 'fieldMissed', partly: 'fieldMissed' },
  municipality: { met: 'municipalityMet', missed: 'municipalityMissed', partly: 'municipalityMissed' },
  period: { met: 'periodMet', missed: 'periodMissed', partly: 'periodPartly' },
} as const satisfies Record<Exclude<Topic, 'days'>, Record<Finding['result'], string>>

/** One need in words; null when nothing was wished. */
function findingText(finding: Finding, limited: boolean, wished: number, words: Words): string | null {
  const { topic, result, has, lacks } = finding
  if (topic === 'days')
    return result === 'met' && wished === 0
      ? words.t('places.reason.daysAny')
      : daysText(finding, limited, words)
  if (topic !== 'period' && has.length + lacks.length === 0) return null
  const said = (list: readonly string[]) => words.list(list.map((word) => wordOf(word, words.t)))
  return words.t(`places.reason.${keys[topic][result]}`, { has: said(has), lacks: said(lacks) })
}

/** What the short line tells: of a place that does not fit, what is missed; of others, all but the self-evident. */
function isTold(finding: Finding, fit: MatchView['fit']): boolean {
  if (fit === 'doesNotFit') return finding.result === 'missed'
  return finding.topic !== 'period' || finding.result !== 'met'
}

/** "Sopii, koska ti, ke ja to aamupäivä ovat vapaina, ala on toive …" */
export function presentMatch(
  place: Pick<FoundPlace, 'title' | 'limited' | 'match'>,
  wishedDays: readonly HalfDay[],
  words: Words,
): MatchWords {
  const { fit, findings } = place.match
  const textOf = (finding: Finding) => findingText(finding, place.limited, wishedDays.length, words)
  const told = findings.filter((finding) => isTold(finding, fit)).map(textOf)
  const reasons = `${words.list(told.filter((text) => text !== null))}.`
  const lead = words.t(`places.because.${fit}`)
  const facts = findings.map((finding) => [finding.topic, textOf(finding) ?? words.t('places.reason.noWish')])
  return {
    lead,
    reasons,
    icon: icons[fit],
    tone: tones[fit],
    why: {
      rule: 'places.match',
      cite: 'Sovittu',
      version: 'E1',
      facts: {
        ...Object.fromEntries(facts),
        title: place.title,
        fit: lowerFirst(words.t(`places.fits.${fit}`)),
        answer: `${lead} ${reasons}`,
      },
    },
  }
}
