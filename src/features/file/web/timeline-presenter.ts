import type { TFunction } from 'i18next'
import type { TimelineEvent } from '../contract.ts'

/** Every string of one line of the timeline. */
export interface EventWords {
  readonly what: string
  readonly text: string
  readonly who: string
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export function eventWords(event: TimelineEvent, t: TFunction, exists: (key: string) => boolean): EventWords {
  const who = whoOf(event, t)
  if (event.kind === 'contact') return { ...contactWords(event, t), who }
  if (event.kind === 'meeting') return { ...meetingWords(event, t), who }
  const key = `events.${event.type.replaceAll('.', '_')}`
  const what = exists(key) ? t(key as 'events.file_opened') : event.type
  return { what: `${upperFirst(what)}.`, text: changeDetail(event, t), who }
}

/** Who it was: by name, or the client, one who acts for the client, or the product itself. */
function whoOf({ who, byClient, byProxy }: TimelineEvent, t: TFunction): string {
  if (byProxy) return who ? t('log.proxyNamed', { name: who }) : t('log.proxy')
  return who ?? (byClient ? t('file.timeline.byClient') : t('file.timeline.system'))
}

function contactWords({ type, text, facts }: TimelineEvent, t: TFunction) {
  const kind = t(`contacts.kinds.${type as 'call'}`)
  const failed = facts.reached === false ? `, ${t('contacts.notReached')}` : ''
  const next = textOf(facts.nextContactOn)
  const after = next ? t('contacts.nextShown', { day: next }) : ''
  return { what: `${kind}${failed}.`, text: [text, after && `${after}.`].filter(Boolean).join(' ') }
}

function meetingWords({ type, facts }: TimelineEvent, t: TFunction) {
  const kind = t(`meetings.kinds.${type as 'joint'}`)
  const held =
    facts.held === 'planned' ? t('meetings.unmarked') : t(`meetings.states.${textOf(facts.held) as 'held'}`)
  const where = [t(`meetings.channels.${textOf(facts.channel) as 'phone'}`), textOf(facts.place)]
  const came =
    typeof facts.clientCame === 'boolean' ? t(facts.clientCame ? 'meetings.came' : 'meetings.cameNot') : ''
  return {
    what: `${kind}, ${held}.`,
    text: [`${where.filter(Boolean).join(', ')}.`, came].filter(Boolean).join(' '),
  }
}

/** What was changed, where one word tells it: the topic of a fact, the new status, the service opened. */
function changeDetail({ type, facts }: TimelineEvent, t: TFunction): string {
  if (type === 'situation.statusSet')
    return `${t(`situation.status.names.${textOf(facts.status) as 'employed'}`)}.`
  if (type.startsWith('situation.')) return `${t(`situation.topics.${textOf(facts.topic) as 'work'}`)}.`
  if (type === 'client.attached') return `${upperFirst(t(`clients.kinds.${textOf(facts.kind) as 'joint'}`))}.`
  return ''
}
