import type { TFunction } from 'i18next'
import type { LogEntry, OwnLogEntry } from '../contract.ts'

interface Said {
  readonly worker: string | null
  readonly proxy?: string | null
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

/** Who did it: the worker, the client or who acts for the client, a job of the product, or the organisation when no person is known. */
export function whoOf(t: TFunction, entry: Said): string {
  if (entry.worker) return entry.worker
  if (entry.byClient) return t('log.client')
  if (entry.role === 'proxy') return entry.proxy ? t('log.proxyNamed', { name: entry.proxy }) : t('log.proxy')
  if (entry.purpose) return textOf(t, `log.jobs.${entry.purpose}`) ?? t('log.product')
  return entry.organisation ?? t('log.product')
}

/** For which organisation and in which role: "omavalmentaja, Työllisyysalue"; of the client and a proxy *who* says it already. */
export function postOf(t: TFunction, { role, organisation, byClient }: Said): string {
  if (byClient || role === 'proxy') return ''
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

/** Refusals that shut somebody out; the others stopped an act of one who sees the file (`access.shut_out`, migration 0380). */
const shutOut = /^(notSignedIn|notPermitted|notFound|tooMany|client\.barred|access\..+)$/

/** Whether the reason of a refused attempt is that somebody was shut out; a reason that is not known counts as one. */
export const isShutOut = (reason: string | null): boolean =>
  reason === null || shutOut.test(reason.split(' ')[0] ?? '')

/** What was done, with what came of it when it was not simply done: shut out, or stopped by a rule or a field filled wrong. */
export function deedOf(t: TFunction, { event, result, reason }: Deed): string {
  if (result !== 'refused') return eventWords(t, event)
  return `${eventWords(t, event)} (${t(isShutOut(reason) ? 'log.refusedTo' : 'log.notDone')})`
}
type Deed = Pick<LogEntry, 'event' | 'result' | 'reason'>

/** Entries that say the same of the same person on the same day, as one with their number. */
export interface Seen<E> {
  readonly entry: E
  readonly times: number
}

type Groupable = Pick<OwnLogEntry, 'at' | 'event' | 'result' | 'worker' | 'proxy' | 'organisation' | 'ground'>

/** Entries that differ only in the time of day are one line: the newest time, and how many times. */
export function group<E extends Groupable>(entries: readonly E[], dayOf: (at: string) => string): Seen<E>[] {
  const seen = new Map<string, Seen<E>>()
  for (const entry of entries) {
    const { event, result, worker, proxy, organisation, ground } = entry
    const name = [dayOf(entry.at), event, result, worker ?? proxy, organisation, ground].join('|')
    const earlier = seen.get(name)
    seen.set(name, earlier ? { ...earlier, times: earlier.times + 1 } : { entry, times: 1 })
  }
  return [...seen.values()]
}
