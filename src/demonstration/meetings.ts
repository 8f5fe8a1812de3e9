import { addDays, earlierOf, laterOf, type PlainDate } from '../kernel/plain-date.ts'
import { type Area, byClient, type Client, moment, tell, type WorkerActor } from './area.ts'
import { notes } from './data/texts.ts'
import { at } from './moments.ts'
import type { Worker } from './organisations.ts'

type Channel = 'inPerson' | 'phone' | 'video'

export interface Meeting {
  readonly kind: 'initial' | 'quarterly' | 'supplementary' | 'joint' | 'activation' | 'network'
  readonly on: PlainDate
  readonly time?: string
  readonly actor: WorkerActor
  readonly with?: readonly Worker[]
  readonly channel?: Channel
  /** Held with the client there, unless said otherwise. */
  readonly outcome?: 'held' | 'missed' | 'planned'
  readonly place?: string
  readonly clientAnswers?: boolean
}

const channels: Readonly<Record<Meeting['kind'], Readonly<Record<Channel, number>>>> = {
  initial: { inPerson: 70, phone: 25, video: 5 },
  quarterly: { inPerson: 60, phone: 33, video: 7 },
  supplementary: { inPerson: 10, phone: 80, video: 10 },
  joint: { inPerson: 75, phone: 0, video: 25 },
  activation: { inPerson: 85, phone: 5, video: 10 },
  network: { inPerson: 50, phone: 0, video: 50 },
}

/** A meeting that was or will be; people agree on it a week or two ahead. Returns its id. */
export function meet(area: Area, client: Client, meeting: Meeting): string {
  const { person } = client
  const { chance } = person
  const { kind, on, actor, outcome = 'held' } = meeting
  const id = chance.uuid()
  const channel = meeting.channel ?? chance.weighted(channels[kind])
  const startsAt = at(
    on,
    meeting.time ?? chance.pick(['09:00', '09:30', '10:00', '10:30', '12:30', '13:00', '14:00', '14:30']),
  )
  const agreedOn = agreed(area, client, on)
  area.book.add('meeting', {
    id,
    clientId: person.id,
    kind,
    channel,
    startsAt,
    place: channel === 'inPerson' ? (meeting.place ?? 'Torikatu 4') : null,
    organisationId: actor.worker.organisationId,
    positionId: actor.worker.positionId,
    held: outcome === 'missed' ? 'notHeld' : outcome,
    clientCame: outcome === 'planned' ? null : outcome === 'held',
    clientAnswer: meeting.clientAnswers ? 'coming' : null,
    participants: (meeting.with ?? []).map(({ name, positionId }) => ({ name, positionId })) as never,
    recordedAt: moment(person, agreedOn),
  })
  const about = { person, subjectId: id, payload: { kind, channel, startsAt } }
  tell(area, { ...about, act: 'meetingPlanned', actor, at: moment(person, agreedOn) })
  if (meeting.clientAnswers)
    tell(area, { ...about, act: 'meetingConfirmed', actor: byClient, at: moment(person, agreedOn) })
  if (outcome !== 'planned')
    tell(area, { ...about, act: outcome === 'held' ? 'meetingHeld' : 'meetingNotHeld', actor, at: startsAt })
  return id
}

const agreed = ({ yesterday }: Area, { person }: Client, on: PlainDate): PlainDate => {
  const day = addDays(on, -person.chance.int(5, 14))
  return laterOf(earlierOf(day, yesterday), person.knownFrom)
}

export interface Contact {
  readonly on: PlainDate
  readonly actor: WorkerActor
  readonly category?: 'employmentHistory' | 'situation' | 'workAbility' | 'benefits' | 'contactLog'
  readonly kind?: keyof typeof kinds
  readonly text?: string
  readonly nextOn?: PlainDate
}

const kinds = { call: 55, missed: 12, message: 15, letter: 6, visit: 6, note: 6 } as const

/** A call, letter, visit or failed attempt, and what was noted of it. Returns its id. */
export function contact(area: Area, client: Client, given: Contact): string {
  const { person } = client
  const { chance } = person
  const { on, actor } = given
  const kind = given.kind ?? chance.weighted(kinds)
  const id = chance.uuid()
  const contactedAt = moment(person, on)
  const nextContactOn = given.nextOn ?? null
  area.book.add('contact', {
    id,
    clientId: person.id,
    kind: kind === 'missed' ? 'call' : kind,
    reached: kind === 'missed' ? false : kind === 'call' || kind === 'visit' ? true : null,
    contactedAt,
    positionId: actor.worker.positionId,
    nextContactOn,
    recordedAt: contactedAt,
  })
  const category = given.category ?? 'contactLog'
  area.book.add('contactNote', {
    contactId: id,
    clientId: person.id,
    category,
    text: given.text ?? chance.pick(notes[kind]),
  })
  tell(area, {
    person,
    act: kind === 'missed' ? 'contactAttempted' : 'contactRecorded',
    actor,
    at: contactedAt,
    subjectId: id,
    payload: { kind, nextContactOn },
  })
  return id
}
