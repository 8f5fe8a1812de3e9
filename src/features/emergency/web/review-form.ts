import type { BodyOf } from '../../../kernel/endpoint.ts'
import type { Checked } from '../../../ui/index.ts'
import type { reviewOpening, reviews } from '../contract.ts'

export interface ReviewValues {
  readonly review: (typeof reviews)[number] | ''
  readonly note: string
}

export const emptyReview: ReviewValues = { review: '', note: '' }

/** A decision and its reason; both are always needed. */
export function checkReview(
  { review, note }: ReviewValues,
  version: number,
): Checked<BodyOf<typeof reviewOpening>> {
  const said = note.trim()
  const errors = {
    ...(review === '' ? { review: 'required' } : {}),
    ...(said === '' ? { note: 'required' } : {}),
  }
  if (review === '' || said === '') return { ok: false, errors }
  return { ok: true, value: { review, note: said, version } }
}
