import type { BodyOf } from '../../../kernel/endpoint.ts'
import {
  dayInHelsinki,
  instantInHelsinki,
  parsePlainDate,
  timeInHelsinki,
} from '../../../kernel/plain-date.ts'
import { type Checked, newId, readDay } from '../../../ui/index.ts'
import { readTime } from '../../contact/web/index.ts'
import type { Meeting, planMeeting } from '../contract.ts'

type MeetingBody = BodyOf<typeof planMeeting>

export interface MeetingValues {
  readonly id: string
  readonly kind: MeetingBody['kind'] | ''
  readonly channel: MeetingBody['channel']
  readonly day: string
  readonly time: string
  readonly place: string
  /** Positions of those on the file who are invited. */
  readonly invited: readonly string[]
  /** Names of others, separated by commas. */
  readonly others: string
}

export interface Invitee {
  readonly positionId: string
  readonly name: string
}

export const noMeeting = (): MeetingValues => ({
  id: newId(),
  kind: '',
  channel: 'inPerson',
  day: '',
  time: '',
  place: '',
  invited: [],
  others: '',
})

export function meetingValues(meeting: Meeting): MeetingValues {
  const startsAt = new Date(meeting.startsAt)
  return {
    id: meeting.id,
    kind: meeting.kind,
    channel: meeting.channel,
    day: dayInHelsinki(startsAt),
    time: timeInHelsinki(startsAt).replace(':', '.'),
    place: meeting.place ?? '',
    invited: meeting.participants.flatMap((p) => (p.positionId ? [p.positionId] : [])),
    others: meeting.participants.flatMap((p) => (p.positionId ? [] : [p.name])).join(', '),
  }
}

/** Typed → what is sent, or what to correct; day and time are of Finland. */
export const checkMeetingForm =
  (today: string, invitees: readonly Invitee[]) =>
  (values: MeetingValues): Checked<MeetingBody> => {
    const errors: Record<string, string> = {}
    const day = parsePlainDate(readDay(values.day, today) ?? values.day)
    const time = readTime(values.time)
    if (values.kind === '') errors.kind = 'required'
    if (day === null) errors.day = 'date'
    if (time === undefined) errors.time = 'time'
    if (values.kind === '' || day === null || time === undefined) return { ok: false, errors }
    return {
      ok: true,
      value: {
        id: values.id,
        kind: values.kind,
        channel: values.channel,
        startsAt: instantInHelsinki(day, time).toISOString(),
        place: values.place.trim() || null,
        participants: participantsOf(values, invitees),
      },
    }
  }

function participantsOf(values: MeetingValues, invitees: readonly Invitee[]): MeetingBody['participants'] {
  const invited = invitees.filter((who) => values.invited.includes(who.positionId))
  const others = values.others
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return [
    ...invited.map(({ name, positionId }) => ({ name, positionId })),
    ...others.map((name) => ({ name })),
  ]
}
