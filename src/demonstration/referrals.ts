import type { PlainDate } from '../kernel/plain-date.ts'
import { type Area, moment, own, tell } from './area.ts'
import { assessments, referralReasons, triedBefore } from './data/texts.ts'
import type { Worker } from './organisations.ts'
import type { Person } from './persons.ts'

export interface Referral {
  readonly kind: 'joint' | 'rehabWork' | 'socialRehab' | 'healthCheck' | 'workshop' | 'other'
  readonly from: Worker
  /** One of the unit that receives it: who answers, when it was answered. */
  readonly to: Worker
  readonly sentOn: PlainDate
  readonly answer?: {
    readonly on: PlainDate
    readonly how: 'accepted' | 'returned' | 'withdrawn'
    readonly caseId?: string
    readonly reason?: string
  }
}

const answers = {
  accepted: 'referralAccepted',
  returned: 'referralReturned',
  withdrawn: 'referralWithdrawn',
} as const

/** A referral with its assessment; until it is answered the sender keeps the client (A3, A11). */
export function writeReferral(area: Area, person: Person, given: Referral): string {
  const { chance } = person
  const { kind, from, to, sentOn, answer } = given
  const id = chance.uuid()
  const sentAt = moment(person, sentOn)
  const answeredAt = answer ? later(sentAt, moment(person, answer.on)) : null
  area.book.add('referral', {
    id,
    clientId: person.id,
    kind,
    fromOrganisationId: from.organisationId,
    fromPositionId: from.positionId,
    toUnitId: to.unitId,
    reason: chance.pick(referralReasons),
    tried: chance.pick(triedBefore),
    assessment: chance.pick(assessments),
    status: answer?.how ?? 'sent',
    sentAt,
    answeredAt,
    answeredBy: answer ? (answer.how === 'withdrawn' ? from : to).positionId : null,
    answerReason: answer?.reason ?? null,
    caseId: answer?.caseId ?? null,
  })
  tell(area, { person, act: 'referralSent', actor: own(from), at: sentAt, subjectId: id, payload: { kind } })
  if (answer && answeredAt) {
    const actor = answer.how === 'withdrawn' ? own(from) : { worker: to, ground: 'referral' }
    tell(area, { person, act: answers[answer.how], actor, at: answeredAt, subjectId: id, payload: { kind } })
  }
  return id
}

const later = (sent: string, answered: string): string =>
  answered > sent ? answered : new Date(Date.parse(sent) + 45 * 60_000).toISOString()
