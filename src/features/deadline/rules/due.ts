import { daysBetween, type PlainDate } from '../../../kernel/plain-date.ts'
import { lengthInMonths, span } from '../../../kernel/span.ts'
import type { Why } from '../../../kernel/why.ts'
import type { Outcome } from '../../../law/rule.ts'
import { jointMapping } from '../../../law/rules/joint-mapping.ts'
import { planReview } from '../../../law/rules/plan-review.ts'
import { rehabEvaluation } from '../../../law/rules/rehab-evaluation.ts'
import { toWhy } from '../../../law/why.ts'

/** A last day and the reason for it. */
export interface Due {
  readonly dueOn: PlainDate
  readonly why: Why
}

/** Kinds of plan whose review the law dates; the other kinds have no such day. */
export const reviewedKinds = ['employment', 'activation', 'multiSector'] as const
export type ReviewedKind = (typeof reviewedKinds)[number]

/** Last day of the multi-sector plan (381/2023 4 §); null when the law data does not cover the day. */
export function mappingDue(startedOn: PlainDate): Due | null {
  const outcome = jointMapping.run({ startedOn })
  return outcome.ok ? dueOf('joint.mapping', outcome, { startedOn }, outcome.answer.planDue) : null
}

/** Last day of a plan's review (381/2023 6 §, 189/2001 9 §); null when the law names none. */
export function reviewDue(kind: ReviewedKind, signedOn: PlainDate): Due | null {
  const outcome = planReview.run({ kind, signedOn })
  if (!outcome.ok || outcome.answer.due === null) return null
  return dueOf('plan.review', outcome, { kind, signedOn }, outcome.answer.due, signedOn)
}

/** Last day of a period's final evaluation (C6, practice of S1); null when the law data does not cover the day. */
export function evaluationDue(periodEndsOn: PlainDate): Due | null {
  const outcome = rehabEvaluation.run({ periodEndsOn })
  return outcome.ok ? dueOf('rehab.evaluation', outcome, { periodEndsOn }, outcome.answer.by) : null
}

/** Adds to the law's facts what the words of Miksi need: the day itself, and how long after the start it is. */
function dueOf<A extends object>(
  rule: string,
  outcome: Extract<Outcome<A>, { ok: true }>,
  facts: Readonly<Record<string, string>>,
  dueOn: PlainDate,
  from?: PlainDate,
): Due {
  const start = from ?? (facts.startedOn as PlainDate | undefined)
  const why = toWhy(rule, outcome, facts)
  if (start === undefined) return { dueOn, why: { ...why, facts: { ...why.facts, dueOn } } }
  const added = { dueOn, days: daysBetween(start, dueOn), months: lengthInMonths(span(start, dueOn)) }
  return { dueOn, why: { ...why, facts: { ...why.facts, ...added } } }
}
