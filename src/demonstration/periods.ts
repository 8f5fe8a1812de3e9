import { type HalfDay, toSlot, weekdaysOf } from '../features/place/rules/half-day.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { formatDaterange, span } from '../kernel/span.ts'
import { type Area, moment, own, placed, tell } from './area.ts'
import { supports } from './data/texts.ts'
import { at } from './moments.ts'
import type { Worker } from './organisations.ts'
import type { Person } from './persons.ts'
import type { Place } from './places.ts'
import type { Taken } from './seats.ts'

export type PeriodStatus =
  | 'held'
  | 'declined'
  | 'lapsed'
  | 'released'
  | 'reserved'
  | 'agreed'
  | 'ended'
  | 'interrupted'

export interface Period {
  readonly id: string
  readonly kind: 'rehabWork' | 'workTrial' | 'paySubsidy' | 'coaching'
  readonly status: PeriodStatus
  readonly place: Place
  readonly days: readonly HalfDay[]
  readonly seats: readonly Taken[]
  readonly from: PlainDate
  /** Its last day. */
  readonly to: PlainDate
  readonly caseId: string | null
  readonly asker: Worker
  readonly askedOn: PlainDate
  readonly answeredOn: PlainDate | null
  readonly contractOn: PlainDate | null
  readonly endReason?: string
}

const HOLD_HOURS = 48
/** Statuses in which the seats are filled; the others have freed theirs. */
const occupying: readonly PeriodStatus[] = ['held', 'reserved', 'agreed', 'ended', 'interrupted']
const answers: Readonly<Partial<Record<PeriodStatus, string>>> = {
  declined: 'declined',
  lapsed: 'lapsed',
  released: 'released',
}

/** A period with the enquiry it began with and the seats it fills. */
export function writePeriod(area: Area, person: Person, period: Period): void {
  const { book } = area
  const { id, place, status, from, to, seats, days } = period
  const enquiryId = person.chance.uuid()
  const askedAt = askedAtOf(period, person)
  const heldUntil = new Date(Date.parse(askedAt) + HOLD_HOURS * 3_600_000).toISOString()
  const during = formatDaterange(span(from, addDays(to, 1)))
  writeEnquiry(area, person, period, { enquiryId, askedAt, heldUntil, during })
  const isAgreed = status === 'agreed' || status === 'ended' || status === 'interrupted'
  book.add('period', {
    id,
    clientId: person.id,
    kind: period.kind,
    status,
    placeId: place.id,
    organisationId: place.organisationId,
    unitId: place.unitId,
    caseId: period.caseId,
    enquiryId,
    during,
    daysPerWeek: weekdaysOf(days).length,
    hoursPerDay: hoursOf(days),
    heldUntil,
    reservedOn: isAgreed || status === 'reserved' ? period.answeredOn : null,
    contractOn: isAgreed ? period.contractOn : null,
    endReason: period.endReason ?? null,
    recordedBy: period.asker.positionId,
  })
  for (const slot of seats) {
    book.add('periodSlot', {
      periodId: id,
      clientId: person.id,
      organisationId: place.organisationId,
      placeId: place.id,
      limited: true,
      ...slot,
      during,
      occupying: occupying.includes(status),
    })
  }
  tellPeriod(area, person, period, askedAt)
}

/** One waiting was asked yesterday afternoon, so that its time is still running. */
const askedAtOf = ({ status, askedOn }: Period, person: Person): string =>
  status === 'held' ? at(askedOn, '15:20') : moment(person, askedOn)

/** Four hours for a half-day, five or six for a whole one (189/2001 13 b §: 4–8). */
export const hoursOf = (days: readonly HalfDay[]): number => (days.length > weekdaysOf(days).length ? 5.5 : 4)

interface Asking {
  readonly enquiryId: string
  readonly askedAt: string
  readonly heldUntil: string
  readonly during: string
}

function writeEnquiry(
  area: Area,
  person: Person,
  period: Period,
  { enquiryId, askedAt, heldUntil, during }: Asking,
): void {
  const { place, status, asker, answeredOn, days } = period
  const contact = area.network.worker(place.contact)
  const answer = status === 'held' ? null : (answers[status] ?? 'confirmed')
  const answeredAt =
    answer === 'lapsed' ? heldUntil : answeredOn ? later(askedAt, at(answeredOn, '14:10')) : null
  area.book.add('enquiry', {
    id: enquiryId,
    placeId: place.id,
    organisationId: place.organisationId,
    unitId: place.unitId,
    kind: period.kind,
    during,
    days: days.map(toSlot) as never,
    needs: {
      languages: [person.language === 'sv' ? 'sv' : 'fi'],
      support: person.chance.pick(supports),
    } as never,
    askedBy: asker.positionId,
    askedAt,
    heldUntil,
    answer,
    answeredAt: answer ? answeredAt : null,
    answeredBy: answer === 'confirmed' || answer === 'declined' ? contact.positionId : null,
    answerReason: answer === 'declined' ? 'Ryhmä on täynnä kevääseen asti.' : null,
  })
}

const later = (first: string, second: string): string =>
  second > first ? second : new Date(Date.parse(first) + 90 * 60_000).toISOString()

function tellPeriod(area: Area, person: Person, period: Period, askedAt: string): void {
  const { id: subjectId, asker, place, answeredOn, contractOn, status } = period
  const about = { person, subjectId, payload: { placeId: place.id } }
  const contact = placed(area.network.worker(place.contact))
  tell(area, { ...about, act: 'periodHeld', actor: own(asker), at: askedAt })
  if (status === 'held' || status === 'lapsed' || !answeredOn) return
  const answeredAt = later(askedAt, at(answeredOn, '14:10'))
  if (status === 'released')
    tell(area, { ...about, act: 'periodReleased', actor: own(asker), at: answeredAt })
  else
    tell(area, {
      ...about,
      act: status === 'declined' ? 'periodDeclined' : 'periodConfirmed',
      actor: { ...contact, ground: 'enquiry' },
      at: answeredAt,
    })
  if (contractOn && status !== 'reserved')
    tell(area, { ...about, act: 'periodAgreed', actor: own(asker), at: moment(person, contractOn) })
}
