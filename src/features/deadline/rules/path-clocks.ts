import { agreedOr, type Clock, running, stopped } from './clock.ts'
import type { ClockLaw } from './clock-law.ts'
import { chosenReviewDue, mappingDue, type ReviewedKind, reviewDue } from './due.ts'
import type { CaseFacts, ClockFacts, PlanFacts } from './facts.ts'

/** The plan of a joint service, due in the time of 381/2023 4 §; the signed plan stops it, and so does the end of the case. */
export const mappingClocks = ({ cases, plans }: ClockFacts, law: ClockLaw): Clock[] =>
  cases.flatMap((kase) => {
    const due = kase.path === 'joint' ? mappingDue(kase.mappingStartedOn, law) : null
    if (!due) return []
    const of = {
      subject: 'case',
      subjectId: kase.id,
      kind: 'mappingPlan',
      category: 'decisionJoint',
    } as const
    const clock = running(of, kase.mappingStartedOn, due.dueOn, due.why)
    return [stopped(clock, stopOfMapping(kase, plans))]
  })

/** An extract may bring a plan without the step that it was: the first plan of the service since the mapping began. */
function stopOfMapping({ mappingStartedOn, planSignedOn, closedOn }: CaseFacts, plans: readonly PlanFacts[]) {
  const imported = plans.find((p) => p.kind === 'multiSector' && p.signedOn >= mappingStartedOn)?.signedOn
  const signedOn = planSignedOn ?? imported ?? null
  if (signedOn !== null && (closedOn === null || signedOn <= closedOn))
    return { reason: 'planSigned', on: signedOn }
  return closedOn === null ? null : { reason: 'caseClosed', on: closedOn }
}

/** The light plan is an activation plan; coaching and client plans have no such day in law. */
const reviewedAs: Readonly<Record<PlanFacts['kind'], ReviewedKind | null>> = {
  employment: 'employment',
  activation: 'activation',
  lightActivation: 'activation',
  multiSector: 'multiSector',
  coaching: null,
  clientPlan: null,
}

/** The review of each plan in force: the law's day, or an earlier one that was agreed; of a client plan the day that was chosen. */
export const reviewClocks = ({ plans }: ClockFacts, law: ClockLaw): Clock[] =>
  plans.flatMap((plan) => {
    if (plan.kind === 'clientPlan') return chosenReviewClock(plan)
    const kind = reviewedAs[plan.kind]
    const due = kind && reviewDue(kind, plan.signedOn, law)
    if (!due) return []
    const of = { subject: 'plan', subjectId: plan.id, kind: 'planReview', category: 'plan' } as const
    const clock = running(of, plan.signedOn, agreedOr(due.dueOn, plan.reviewBy), due.why)
    return [stopped(clock, stopOfPlan(plan))]
  })

/** Social services' own, as the plan is: nobody else learns of it by its deadline. */
function chosenReviewClock(plan: PlanFacts): Clock[] {
  const due = plan.reviewBy && chosenReviewDue(plan.signedOn, plan.reviewBy)
  if (!due) return []
  const of = { subject: 'plan', subjectId: plan.id, kind: 'planReview', category: 'socialServices' } as const
  return [stopped(running(of, plan.signedOn, due.dueOn, due.why), stopOfPlan(plan))]
}

function stopOfPlan({ status, signedOn, endedOn }: PlanFacts) {
  if (status === 'inForce') return null
  return { reason: status === 'superseded' ? 'planSuperseded' : 'planEnded', on: endedOn ?? signedOn }
}
