import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Why } from '../../../kernel/why.ts'
import { valueOn } from '../../../law/parameter.ts'
import { clientPlanPoints } from '../../../law/parameters/client-plan-points.ts'
import { whyDue } from './clock.ts'
import { type ClockLaw, clockLaw } from './clock-law.ts'

/** A last day and the reason for it. */
export interface Due {
  readonly dueOn: PlainDate
  readonly why: Why
}

/** Kinds of plan whose review the law dates; the other kinds have no such day. */
export const reviewedKinds = ['employment', 'activation', 'multiSector'] as const
export type ReviewedKind = (typeof reviewedKinds)[number]

/** Last day of the multi-sector plan (381/2023 4 §); null when the law data does not cover the day. */
export function mappingDue(startedOn: PlainDate, law: ClockLaw = clockLaw): Due | null {
  const outcome = law.jointMapping.run({ startedOn })
  if (!outcome.ok) return null
  const dueOn = outcome.answer.planDue
  return { dueOn, why: whyDue('joint.mapping', outcome, { startedOn }, dueOn, startedOn) }
}

/** Last day of a plan's review (381/2023 6 §, 189/2001 9 §); null when the law names none. */
export function reviewDue(kind: ReviewedKind, signedOn: PlainDate, law: ClockLaw = clockLaw): Due | null {
  const outcome = law.planReview.run({ kind, signedOn })
  if (!outcome.ok || outcome.answer.due === null) return null
  const dueOn = outcome.answer.due
  return { dueOn, why: whyDue('plan.review', outcome, { kind, signedOn }, dueOn, signedOn) }
}

/** The review of a client plan, on the day that its maker chose: the law names no interval; null beyond the law data. */
export function chosenReviewDue(signedOn: PlainDate, reviewBy: PlainDate): Due | null {
  const found = valueOn(clientPlanPoints, signedOn)
  if (!found.ok) return null
  const facts = { signedOn, dueOn: reviewBy }
  const { citation, from } = found.version
  const why = { rule: 'plan.reviewChosen', cite: citation, version: `${citation}@${from}`, facts }
  return { dueOn: reviewBy, why }
}

/** Last day of a period's final evaluation (C6, practice of S1); null when the law data does not cover the day. */
export function evaluationDue(periodEndsOn: PlainDate, law: ClockLaw = clockLaw): Due | null {
  const outcome = law.rehabEvaluation.run({ periodEndsOn })
  if (!outcome.ok) return null
  const dueOn = outcome.answer.by
  return { dueOn, why: whyDue('rehab.evaluation', outcome, { periodEndsOn }, dueOn) }
}
