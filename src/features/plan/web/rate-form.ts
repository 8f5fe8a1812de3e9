import type { Checked } from '../../../ui/index.ts'
import type { OutcomeView, Rated, Ratings } from '../outcomes-contract.ts'
import { ratingField } from '../rules/can-rate.ts'

/** By the outcome's id: its rating, and what was said of it. */
export interface RateValues {
  readonly rated: Readonly<Record<string, Rated>>
  readonly notes: Readonly<Record<string, string>>
}

export const emptyRatings: RateValues = { rated: {}, notes: {} }

/** Every outcome is rated; a word beside it may be left out. */
export function checkRatings(
  outcomes: readonly Pick<OutcomeView, 'id'>[],
  { rated, notes }: RateValues,
): Checked<{ ratings: Ratings }> {
  const missing = outcomes.filter(({ id }) => rated[id] === undefined)
  if (missing.length > 0)
    return { ok: false, errors: Object.fromEntries(missing.map(({ id }) => [ratingField(id), 'required'])) }
  const ratings = outcomes.flatMap(({ id }) => {
    const rating = rated[id]
    return rating ? [{ outcomeId: id, rating, note: (notes[id] ?? '').trim() }] : []
  })
  return { ok: true, value: { ratings } }
}
