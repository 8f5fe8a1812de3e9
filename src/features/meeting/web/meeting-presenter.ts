import type { TFunction } from 'i18next'
import type { Meeting } from '../contract.ts'

/** How it stands, in words: planned, held, not held, cancelled; one that has been and is not marked says so. */
export function meetingState(meeting: Meeting, t: TFunction): string {
  if (meeting.held === 'planned' && meeting.acts.includes('recordOutcome')) return t('meetings.unmarked')
  const state = t(`meetings.states.${meeting.held}`)
  if (meeting.clientCame === null) return state
  return `${state}. ${t(meeting.clientCame ? 'meetings.came' : 'meetings.cameNot')}`
}

/** "Paikan päällä, Torikatu 4" */
export const meetingWhere = (meeting: Pick<Meeting, 'channel' | 'place'>, t: TFunction): string =>
  [t(`meetings.channels.${meeting.channel}`), meeting.place].filter(Boolean).join(', ')

/** "Mukana Kela-virkailija ja äiti"; '' when there is nobody besides. */
export const meetingWith = (
  meeting: Pick<Meeting, 'participants'>,
  t: TFunction,
  list: (words: readonly string[]) => string,
): string =>
  meeting.participants.length > 0
    ? t('meetings.with', { names: list(meeting.participants.map((p) => p.name)) })
    : ''

/** Those ahead and still planned, and all the rest. */
export function splitMeetings(meetings: readonly Meeting[]) {
  const isAhead = (m: Meeting) => m.held === 'planned' && !m.acts.includes('recordOutcome')
  return { ahead: meetings.filter(isAhead), past: meetings.filter((m) => !isAhead(m)) }
}
