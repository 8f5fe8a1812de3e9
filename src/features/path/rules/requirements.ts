import { isAfter, type PlainDate } from '../../../kernel/plain-date.ts'
import { type Refusal, refuse } from '../../../kernel/refusal.ts'
import { rehabPeriod } from '../../../law/rules/rehab-period.ts'
import { closingReasons, type Lane } from '../contract.ts'
import type { ActingLane, Requirement } from './table.ts'

/** A decision made by an authority and recorded here (documents come from the decisions' own feature). */
export interface RecordedDecision {
  readonly number: string
  readonly on: PlainDate
  readonly decisionMaker: string
  readonly from: PlainDate
  readonly to: PlainDate
}

/** What a move is judged by: what is known of the case, and what the one who moves it says. */
export interface MoveFacts {
  readonly today: PlainDate
  readonly lane: ActingLane | null
  readonly openedOn: PlainDate
  /** The day on which it happened. */
  readonly on: PlainDate
  readonly informedOn: PlainDate | null
  readonly members: readonly { readonly lane: Lane; readonly organisationId: string }[]
  readonly mappingStartedOn: PlainDate | null
  readonly mappingDueOn: PlainDate | null
  /** The day of the plan in force that the move rests on. */
  readonly planSignedOn: PlainDate | null
  /** Grounds of law (joint.entry, rehab.scope), and the expert's own assessment or the client's own request. */
  readonly grounds: readonly string[]
  readonly assessment: string
  readonly reason: string
  readonly closingReason: string | null
  readonly finalAssessment: string
  readonly consentAnswer: string | null
  readonly decision: RecordedDecision | null
}

type Check = (facts: MoveFacts) => Refusal | null
const no = (...args: Parameters<typeof refuse>): Refusal => refuse(...args).refusal
const missing = (field: string, code: string, citation?: string): Refusal =>
  no(code, { fields: { [field]: 'required' }, ...(citation ? { citation } : {}) })
const isEmpty = (text: string | null): boolean => text === null || text.trim() === ''

/** Grounds that law gives only together with somebody's own words. */
const wantsWords = ['expertAssessment', 'ownRequest']

function twoAuthorities({ members }: MoveFacts): Refusal | null {
  const has = (lane: Lane) => members.some((m) => m.lane === lane)
  if (!has('employment') || !has('social')) {
    return no('path.pairOfTwo', { citation: '381/2023 2 §', fields: { members: 'required' } })
  }
  const organisations = new Set(members.map((m) => m.organisationId))
  if (organisations.size < members.length)
    return no('path.sameOrganisation', { fields: { members: 'taken' } })
  return null
}

function clientInformed({ informedOn, on }: MoveFacts): Refusal | null {
  if (informedOn === null) return missing('informedOn', 'path.clientNotInformed', '381/2023 11 §')
  if (isAfter(informedOn, on)) {
    return no('path.informedTooLate', {
      citation: '381/2023 11 §',
      fields: { informedOn: 'future' },
      facts: { informedOn },
    })
  }
  return null
}

/** From 2025 the expert assesses (381/2023 3 §), before that the thresholds did (1369/2014 2 §). */
function grounded(code: string, citation: string): Check {
  return ({ grounds, assessment }) => {
    if (grounds.length === 0) return no(code, { citation })
    const bare = grounds.every((ground) => wantsWords.includes(ground)) && isEmpty(assessment)
    return bare ? missing('assessment', 'path.assessmentMissing', citation) : null
  }
}

function decided({ decision, on }: MoveFacts): Refusal | null {
  if (decision === null) return missing('number', 'path.decisionMissing', '1301/2014 45 §')
  if (isEmpty(decision.number)) return missing('number', 'path.decisionMissing', '1301/2014 45 §')
  if (isEmpty(decision.decisionMaker))
    return missing('decisionMaker', 'path.decisionMissing', '1301/2014 45 §')
  return isAfter(decision.on, on) ? no('path.decisionInFuture', { fields: { decidedOn: 'future' } }) : null
}

function lawfulPeriod({ decision }: MoveFacts): Refusal | null {
  if (decision === null) return null
  const outcome = rehabPeriod.run({ from: decision.from, to: decision.to })
  if (outcome.ok) return null
  const { code, citation } = outcome.refusal
  const facts = { from: decision.from, to: decision.to }
  return no(code, { ...(citation ? { citation } : {}), fields: { to: 'invalid' }, facts })
}

export const checks: Readonly<Record<Requirement, Check>> = {
  reason: ({ reason }) => (isEmpty(reason) ? missing('reason', 'path.reasonMissing') : null),
  entryGround: grounded('path.criteriaNotMet', '381/2023 3 §'),
  scopeGround: grounded('path.scopeNotMet', '189/2001 3 §'),
  twoAuthorities,
  clientInformed,
  consentAnswer: ({ consentAnswer }) =>
    isEmpty(consentAnswer) ? missing('answer', 'path.consentAnswerMissing') : null,
  mappingStarted: ({ mappingStartedOn }) =>
    mappingStartedOn === null ? no('path.mappingFirst', { citation: '381/2023 4 §' }) : null,
  planSigned: ({ planSignedOn }) => (planSignedOn === null ? no('path.planNotSigned') : null),
  closingReason: ({ closingReason }) =>
    closingReasons.some((r) => r === closingReason) ? null : missing('reason', 'path.closingReasonMissing'),
  finalAssessment: ({ finalAssessment }) =>
    isEmpty(finalAssessment)
      ? missing('finalAssessment', 'path.finalAssessmentMissing', '381/2023 8 §')
      : null,
  decision: decided,
  lawfulPeriod,
}
