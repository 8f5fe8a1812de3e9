import { type PlainDate, parsePlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import type { Contents, PlanKind } from '../contract.ts'

/** Among the answers of a client plan: the day by which it is looked at again. The law names none ("tarvittaessa", 1301/2014 39 §). */
export const REVIEW_ON = 'reviewOn'

/** Kinds whose day of review is chosen by those who make the plan. */
export const choosesReview = (kind: PlanKind): boolean => kind === 'clientPlan'

/** What a new version takes from the one before: its day of review is chosen anew. */
export const withoutReviewDay = ({ [REVIEW_ON]: _, ...contents }: Contents): Contents => contents

interface Chosen {
  readonly kind: PlanKind
  readonly contents: Contents
}

/** The day of review that was chosen; null when none was, or the law dates it. */
export const chosenReview = ({ kind, contents }: Chosen): PlainDate | null =>
  choosesReview(kind) ? parsePlainDate(contents[REVIEW_ON] ?? '') : null

/** What is wrong with the chosen day, if something: it is a day, and a day to come. */
export function reviewError({ kind, contents }: Chosen, today: PlainDate): 'date' | 'past' | null {
  const typed = contents[REVIEW_ON] ?? ''
  if (!choosesReview(kind) || typed === '') return null
  const day = parsePlainDate(typed)
  if (day === null) return 'date'
  return day > today ? null : 'past'
}

export function canReviewOn(plan: Chosen, today: PlainDate): Result<null> {
  const wrong = reviewError(plan, today)
  return wrong === null ? accept(null) : refuse('plan.reviewDay', { fields: { [REVIEW_ON]: wrong } })
}
