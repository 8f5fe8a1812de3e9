import type { TFunction } from 'i18next'
import type { LogEntry, OwnLogEntry } from '../contract.ts'

import { eventWords } from '../rules/log-words.ts'

export { deedOf, eventWords, groundOf, postOf, whoOf } from '../rules/log-words.ts'

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
  | 'proxy'
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
  const isDeed = entry.result === 'changed'
  const isReason = entry.event === 'emergency.opened' && entry.result !== 'refused'
  const opened = isReason && entry.reason ? [entry.reason] : []
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
    const { at, result, worker, proxy, organisation, purpose } = entry
    const name = [dayOf(at), worker ?? proxy ?? purpose, organisation, result === 'refused'].join('|')
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
