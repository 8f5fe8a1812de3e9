import { addMonths } from '../../../kernel/plain-date.ts'
import { valueOn, versionName } from '../../../law/parameter.ts'
import { type Clock, limit, running, stopped } from './clock.ts'
import type { ClockLaw } from './clock-law.ts'
import type { ClockFacts } from './facts.ts'
import type { DecisionFacts } from './record-facts.ts'

/** Carrying out and appeal of each decision that was sent. */
export const decisionClocks = ({ decisions }: ClockFacts, law: ClockLaw): Clock[] =>
  decisions.flatMap((decision) =>
    [carryOutClock(decision, law), appealClock(decision)].filter((clock) => clock !== null),
  )

const of = ({ id }: DecisionFacts, kind: 'carryOut' | 'appealEnd') =>
  ({ subject: 'decision', subjectId: id, kind, category: 'decisionJoint' }) as const

/** What social services grants is carried out some months after the matter became pending (1301/2014 45 §). */
function carryOutClock(decision: DecisionFacts, law: ClockLaw): Clock | null {
  const { kind, result, decidedOn, pendingSince, corrects } = decision
  const isGiven = result === 'granted' || result === 'partly'
  // a correction carries out nothing anew; what is paid or refused is no service
  if (!isGiven || corrects || pendingSince === null || !services.includes(kind)) return null
  const found = valueOn(law.executionMonths, decidedOn)
  if (!found.ok) return null
  const dueOn = addMonths(pendingSince, found.value)
  const why = {
    rule: 'decision.carryOut',
    cite: found.version.citation,
    version: versionName(found.version),
    facts: { pendingSince, months: found.value, decidedOn, dueOn, decision: kind },
  }
  return stopped(running(of(decision, 'carryOut'), pendingSince, dueOn, why), endOfService(decision))
}

/** Services that begin as a period: when the others begin (support for mobility or employment) nothing tells. */
const services: readonly string[] = [
  'rehabWork',
  'socialRehab',
  'workActivity',
  'dayActivity',
  'disabilityWorkActivity',
]

function endOfService({ closedOn, carriedOutOn }: DecisionFacts) {
  if (carriedOutOn !== null) return { reason: 'serviceBegan', on: carriedOutOn }
  return closedOn === null ? null : { reason: 'decisionEnded', on: closedOn }
}

/** The last day of appeal as it was counted when the decision was received: a bound for the party, not a task. */
function appealClock(decision: DecisionFacts): Clock | null {
  const { receivedOn, appealUntil, appealWhy, appealedOn, closedOn, finalOn } = decision
  if (receivedOn === null || appealUntil === null || appealWhy === null) return null
  const clock = limit(of(decision, 'appealEnd'), {
    countedFrom: receivedOn,
    dueOn: appealUntil,
    why: { ...appealWhy, facts: { ...appealWhy.facts, dueOn: appealUntil } },
  })
  if (appealedOn !== null) return stopped(clock, { reason: 'appealed', on: appealedOn })
  if (finalOn !== null) return stopped(clock, { reason: 'appealOver', on: finalOn })
  return stopped(clock, closedOn === null ? null : { reason: 'decisionEnded', on: closedOn })
}
