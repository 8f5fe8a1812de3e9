import type { FieldErrors } from '../../../ui/index.ts'

/** A reason is a word or two at least: the trace is read by somebody who was not there. */
const shortest = 5

export const checkReason = (reason: string): FieldErrors => {
  const length = reason.trim().length
  if (length === 0) return { reason: 'required' }
  return length < shortest ? { reason: 'tooShort' } : {}
}
