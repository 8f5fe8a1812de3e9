import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import type { PlanStatus } from '../contract.ts'
import type { OutcomeView, Rater, Ratings } from '../outcomes-contract.ts'
import { afterAct } from './table.ts'

type Of = Pick<OutcomeView, 'id' | 'client' | 'worker'>

/** Name of an outcome's field, for its error. */
export const ratingField = (outcomeId: string): string => `rating-${outcomeId}`

/** Has this side rated already? All outcomes are rated in one act, so one is enough to tell. */
export const hasRated = (outcomes: readonly Of[], party: Rater): boolean =>
  outcomes.some((outcome) => outcome[party] !== null)

/** Sides whose rating is still to come. */
export const ratersLeft = (status: PlanStatus, outcomes: readonly Of[]): Rater[] =>
  outcomes.length === 0 || !afterAct(status, 'rate').ok
    ? []
    : (['client', 'worker'] as const).filter((party) => !hasRated(outcomes, party))

/** May this side rate so? When the plan has been in force, once, every outcome and no other. */
export function canRate(
  status: PlanStatus,
  outcomes: readonly Of[],
  party: Rater,
  given: Ratings,
): Result<null> {
  const may = afterAct(status, 'rate')
  if (!may.ok) return may
  if (outcomes.length === 0) return refuse('plan.noOutcomes')
  if (hasRated(outcomes, party)) return refuse('plan.alreadyRated', { facts: { party } })
  const known = new Set(outcomes.map(({ id }) => id))
  const said = new Set(given.map(({ outcomeId }) => outcomeId))
  if (said.size !== given.length || given.some(({ outcomeId }) => !known.has(outcomeId)))
    return refuse('invalid', { fields: { ratings: 'unknown' } })
  const missing = outcomes.filter(({ id }) => !said.has(id))
  if (missing.length === 0) return accept(null)
  return refuse('plan.ratingsMissing', {
    fields: Object.fromEntries(missing.map(({ id }) => [ratingField(id), 'required'])),
    facts: { count: missing.length },
  })
}
