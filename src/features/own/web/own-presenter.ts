import type { TFunction } from 'i18next'
import { clockTime, dayOfInstant, daysBetween, list, plainDay, shortDay } from '../../../../locales/format.ts'
import type { Language } from '../../../../locales/index.ts'
import { parsePlainDate, weekday } from '../../../kernel/plain-date.ts'
import type { Consent } from '../../consent/contract.ts'
import type { OwnLogEntry } from '../../log/contract.ts'
import { type DayOfOne, eventWords } from '../../log/web/index.ts'
import type { OwnHome, OwnMeeting, OwnPeriod } from '../contract.ts'

/** What the words are made with: texts, language, and the day that counts as today. */
export interface Say {
  readonly t: TFunction
  readonly language: Language
  readonly today: string
}

const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** "tänään", "huomenna", "torstaina 26.11.", with the year when it is another. */
export function dayPhrase({ t, today }: Say, day: string): string {
  const ahead = daysBetween(today, day)
  if (ahead === 0) return t('own.next.today')
  if (ahead === 1) return t('own.next.tomorrow')
  const parsed = parsePlainDate(day)
  const name = parsed ? weekdayNames[weekday(parsed) - 1] : undefined
  const date = day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : plainDay(day)
  return name ? t('own.next.on', { weekday: t(`terms.weekdays.${name}`), date }) : date
}

const channelSentence = { inPerson: 'meeting', phone: 'call', video: 'video' } as const

/** A meeting in sentences: when and how, who are there, where. */
export function meetingWords(say: Say, meeting: OwnMeeting): { what: string; more: string[] } {
  const { t, language } = say
  const facts = {
    day: dayPhrase(say, dayOfInstant(meeting.startsAt)),
    clock: clockTime(meeting.startsAt, language),
  }
  const { people, place } = meeting
  return {
    what: t(`own.next.${channelSentence[meeting.channel]}`, facts),
    more: [
      ...(people.length > 0
        ? [t('own.next.with', { count: people.length, people: list(people, language) })]
        : []),
      ...(place && meeting.channel === 'inPerson' ? [t('own.next.where', { place })] : []),
    ],
  }
}

/** A sentence that ends with a day of this year, which has its own point, ends once. */
const endOnce = (sentence: string): string => sentence.replace(/\.\.$/, '.')

/** "Katsomme suunnitelmaa yhdessä viimeistään torstaina 30.4." */
export const dateWords = (say: Say, kind: string, on: string): string =>
  endOnce(say.t(`own.deadlines.${kind}` as 'own.deadlines.periodEnd', { day: dayPhrase(say, on) }))

/** The one thing that comes next, in a sentence or two. */
export function nextWords(say: Say, home: OwnHome): { what: string; more: string[] } {
  const { t } = say
  const { next } = home
  const day = next.day ? dayPhrase(say, next.day) : ''
  const meeting = home.meetings.find((m) => m.id === next.id)
  if (next.kind === 'meeting' && meeting) return meetingWords(say, meeting)
  if (next.kind === 'sign') return { what: t('own.next.sign'), more: [] }
  if (next.kind === 'placeDay') {
    const place = home.period?.place
    return {
      what: endOnce(t('own.next.placeDay', { day })),
      more: place ? [t('own.next.placeIs', { place })] : [],
    }
  }
  if (next.kind === 'deadline' && next.word && next.day)
    return { what: dateWords(say, next.word, next.day), more: [] }
  if (next.kind === 'turn') return { what: t(`own.turns.${next.word}` as 'own.turns.pair'), more: [] }
  return { what: t('own.next.nothing'), more: [] }
}

/** Categories of data in plain words: "suunnitelmasi ja viestit". */
export const whatWords = ({ t, language }: Say, categories: readonly string[]): string =>
  list(
    categories.map((category) => t(`own.categories.${category}` as 'own.categories.plan')),
    language,
  )

const saysOf = ({ state }: Consent) =>
  state === 'inForce' ? 'says' : state === 'refused' ? 'saysNot' : 'saw'

/** A consent as the client says it: who may see what; of one that is over, who could, and of a refused one, who may not. */
export const consentWords = (say: Say, consent: Consent): string =>
  say.t(`own.consents.${saysOf(consent)}`, {
    receiver: consent.unit?.name ?? consent.organisation.name,
    what: whatWords(say, consent.categories),
  })

/** What somebody did on a day: "katsoi tietojasi 2 kertaa ja kirjasi yhteydenoton". */
export function lookedWords({ t, language }: Say, { entry, readings, deeds }: DayOfOne<OwnLogEntry>): string {
  if (entry.result === 'refused') return t('own.looked.tried')
  const looked = readings > 0 ? [t('own.looked.read', { count: readings })] : []
  const words = [...looked, ...deeds.map((event) => eventWords(t, event))]
  return words.length > 0 ? list(words, language) : t('own.looked.inList')
}

/** Why somebody looked: "Hän on oma työntekijäsi." Nothing when there is nothing plain to say. */
export function becauseOf(
  { t }: Say,
  {
    entry,
    grounds,
    emergencies,
  }: Pick<DayOfOne<Pick<OwnLogEntry, 'result' | 'role'>>, 'entry' | 'grounds' | 'emergencies'>,
): string[] {
  if (entry.result === 'refused') return [t('own.looked.refused')]
  // no ground of the officer's opens the client's data: the use of it is what the officer looks at
  if (entry.role === 'dataProtectionOfficer') return [t('own.looked.officer')]
  const textOf = (ground: string) =>
    ground.startsWith('substitute:')
      ? t('own.looked.substitute')
      : t(`own.looked.because.${ground}` as 'own.looked.because.self', { defaultValue: '' })
  // one's own worker who is also of the pair is one's own worker
  const said = grounds.includes('ownCustomer') ? grounds.filter((one) => one !== 'jointService') : grounds
  const written = emergencies.map((reason) => t('own.looked.emergency', { reason }))
  // what was written says that it was an emergency
  const others = written.length > 0 ? said.filter((one) => one !== 'emergency') : said
  return [...new Set([...others.map(textOf).filter(Boolean), ...written])]
}

/** "maanantai, keskiviikko ja perjantai" */
export const weekdayWords = ({ t, language }: Say, weekdays: readonly number[]): string =>
  list(
    weekdays.flatMap((n) => {
      const name = weekdayNames[n - 1]
      return name ? [t(`terms.weekdays.${name}`)] : []
    }),
    language,
  )

export const periodDays = ({ t }: Say, { from, to }: OwnPeriod): string =>
  to ? t('own.place.when', { from, to }) : t('own.place.from', { from })
