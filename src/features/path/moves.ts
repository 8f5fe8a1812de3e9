import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FactValue } from '../../kernel/refusal.ts'
import type { Lane, Move } from './contract.ts'
import type { RecordedDecision } from './rules/requirements.ts'

/** What the one who moves a case says; each move reads its own part (see the tables of moves). */
export interface Given {
  /** Made by the page, so that sending twice moves once. */
  readonly stepId?: string
  /** The version that the page showed; without it (other features) the present one. */
  readonly version?: number
  /** The day on which it happened; today unless said. */
  readonly on?: PlainDate
  readonly members?: readonly { readonly positionId: string; readonly lane: Lane }[]
  readonly informedOn?: PlainDate
  /** Free words: they belong to the needs assessment and are kept in its category. */
  readonly assessment?: string
  readonly reason?: string
  readonly closingReason?: string
  readonly finalAssessment?: string
  readonly continuesPositionId?: string
  readonly consentAnswer?: 'given' | 'narrowed' | 'refused'
  readonly channel?: string
  readonly decision?: RecordedDecision
  /** The plan in force on which the move rests. */
  readonly plan?: { readonly id: string; readonly signedOn: PlainDate }
  readonly periodId?: string
  /** Facts for the rules of entry and scope, under their own names. */
  readonly entry?: Readonly<Record<string, string | number | boolean | undefined>>
  readonly ownRequest?: boolean
}

/** The journal's word for each move. */
export const eventOf: Readonly<Record<Move, string>> = {
  receive: 'path.received',
  assessCriteria: 'path.criteriaAssessed',
  refuse: 'path.refused',
  namePair: 'path.pairNamed',
  changePair: 'path.pairChanged',
  recordConsent: 'path.consentAsked',
  renewConsent: 'path.consentAsked',
  holdFirstMeeting: 'path.firstMeetingHeld',
  completeMapping: 'path.mappingCompleted',
  planSigned: 'path.planAgreed',
  close: 'path.closed',
  assessNeeds: 'path.needsAssessed',
  planAgreed: 'path.planAgreed',
  placeReserved: 'path.placeReserved',
  placeLost: 'path.placeLost',
  recordDecision: 'path.decisionRecorded',
  contractSigned: 'path.contractSigned',
  periodStarted: 'path.periodStarted',
  evaluationGiven: 'path.evaluationGiven',
  ended: 'path.periodEnded',
  continued: 'path.continued',
  continuedElsewhere: 'path.placeChanged',
}

/**
 * The coded facts of a step: what, when and with which result, and no free words. Of a decision its days only: its number
 * and who made it are the deciding organisation's (access matrix, decisionJoint and decisionOwn).
 */
export function stepFacts(given: Given, grounds: readonly string[]): Record<string, FactValue> {
  const { decision, plan } = given
  const facts: Record<string, FactValue | undefined> = {
    grounds: grounds.length > 0 ? grounds : undefined,
    informedOn: given.informedOn,
    members: given.members?.map((m) => m.positionId),
    consentAnswer: given.consentAnswer,
    channel: given.channel,
    closingReason: given.closingReason,
    continuesPositionId: given.continuesPositionId,
    planId: plan?.id,
    signedOn: plan?.signedOn,
    periodId: given.periodId,
    decidedOn: decision?.on,
    decisionFrom: decision?.from,
    decisionTo: decision?.to,
  }
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, FactValue] => entry[1] !== undefined),
  )
}

/** The free words of a move, for the journal under the category of the needs assessment; null when there are none. */
export function wordsOf(given: Given): Record<string, FactValue> | null {
  const words = Object.entries({
    assessment: given.assessment,
    reason: given.reason,
    finalAssessment: given.finalAssessment,
  }).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '')
  return words.length > 0 ? Object.fromEntries(words) : null
}
