import type { TFunction } from 'i18next'
import type { LogEntry, OwnLogEntry } from '../contract.ts'

interface Said {
  readonly worker: string | null
  readonly role: string | null
  readonly organisation: string | null
  readonly byClient: boolean
  readonly purpose?: string | null
}

/** Texts of events and jobs are looked up by name, so the key is known only at run time. */
const textOf = (t: TFunction, key: string): string | undefined => {
  const text = t(key as 'common.save', { defaultValue: '' })
  return text === '' ? undefined : text
}

/** What was done: "katsoi suostumukset". */
export const eventWords = (t: TFunction, event: string): string =>
  textOf(t, `events.${event.replaceAll('.', '_')}`) ?? t('log.unknownEvent')

/** Who did it: the worker, the client, a job of the product, or the organisation when no person is known. */
export function whoOf(t: TFunction, entry: Said): string {
  if (entry.worker) return entry.worker
  if (entry.byClient) return t('log.client')
  if (entry.purpose) return textOf(t, `log.jobs.${entry.purpose}`) ?? t('log.product')
  return entry.organisation ?? t('log.product')
}

/** For which organisation and in which role: "omavalmentaja, Työllisyysalue". */
export function postOf(t: TFunction, { role, organisation, byClient }: Said): string {
  if (byClient) return ''
  const roleText = role ? textOf(t, `terms.roles.${role}`) : undefined
  return [roleText, organisation].filter((part) => part !== undefined && part !== null).join(', ')
}

/** The ground in words; a colleague's says so. */
export function groundOf(t: TFunction, ground: string | null): string | null {
  if (ground === null) return null
  const [first = '', second] = ground.split(':')
  const name = textOf(t, `terms.grounds.${second ?? first}`) ?? ground
  return second ? t('log.substituting', { ground: name }) : name
}

/** What one person did to the file on one day. */
export interface DayOfOne<E> {
  /** The newest of the entries: who, and for whom. */
  readonly entry: E
  /** Time of the oldest of them; the newest's is the entry's. */
  readonly since: string
  /** Times that the file was looked at; a list that showed it with others is none. */
  readonly readings: number
  /** What was done beside looking, by name of event, each once. */
  readonly deeds: readonly string[]
  /** Categories of data that were looked at, each once. */
  readonly saw: readonly string[]
  readonly grounds: readonly string[]
  /** What was written for the client to read when the file was opened in an emergency. */
  readonly emergencies: readonly string[]
}

type Groupable = Pick<
  OwnLogEntry,
  | 'at'
  | 'event'
  | 'result'
  | 'categories'
  | 'worker'
  | 'organisation'
  | 'purpose'
  | 'ground'
  | 'inList'
  | 'reason'
>

const once = <T>(list: readonly T[], more: readonly T[]): readonly T[] => [...new Set([...list, ...more])]

function add<E extends Groupable>(earlier: DayOfOne<E> | undefined, entry: E): DayOfOne<E> {
  const none = { entry, readings: 0, deeds: [], saw: [], grounds: [], emergencies: [] }
  const { entry: newest, readings, deeds, saw, grounds, emergencies } = earlier ?? none
  const opened = entry.event === 'emergency.opened' && entry.reason ? [entry.reason] : []
  const isDeed = entry.result === 'changed'
  return {
    entry: newest,
    since: entry.at,
    readings: readings + (isDeed || entry.inList ? 0 : 1),
    deeds: isDeed ? once(deeds, [entry.event]) : deeds,
    saw: isDeed ? saw : once(saw, entry.categories),
    grounds: entry.ground === null ? grounds : once(grounds, [entry.ground]),
    emergencies: once(emergencies, opened),
  }
}

/** Newest first as they come: a line for each person and day, and one of their own for refused attempts. */
export function byPersonAndDay<E extends Groupable>(
  entries: readonly E[],
  dayOf: (at: string) => string,
): DayOfOne<E>[] {
  const days = new Map<string, DayOfOne<E>>()
  for (const entry of entries) {
    const { at, result, worker, organisation, purpose } = entry
    const name = [dayOf(at), worker ?? purpose, organisation, result === 'refused'].join('|')
    days.set(name, add(days.get(name), entry))
  }
  return [...days.values()]
}

/** What a day held, in parts to be joined: "4 katselua", "kirjasi yhteydenoton". */
export function readingWords(t: TFunction, day: DayOfOne<Groupable>): string[] {
  const { entry, readings, deeds } = day
  if (entry.result === 'refused') return [t('log.refusedTo')]
  const looked = readings > 0 ? [t('log.readTimes', { count: readings })] : []
  const words = [...looked, ...deeds.map((event) => eventWords(t, event))]
  return words.length > 0 ? words : [t('log.inList')]
}

/** Whom it concerned, as the data protection officer may know: an identifier, or how many a list showed. */
export const concernOf = (t: TFunction, entry: LogEntry): string =>
  entry.clientId ?? (entry.clients > 0 ? t('log.privacy.clientsInList', { count: entry.clients }) : '–')

/** What was done, with what came of it when it was not simply done. */
export const deedOf = (t: TFunction, entry: Pick<LogEntry, 'event' | 'result'>): string =>
  entry.result === 'refused'
    ? `${eventWords(t, entry.event)} (${t('log.refusedTo')})`
    : eventWords(t, entry.event)
