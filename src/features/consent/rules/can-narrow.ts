import type { PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import { actsOf, type ConsentAct, type ConsentState } from './consent-state.ts'

/** Whether the state lets it be done (2016/679 art. 7: withdrawing needs no reason). */
export function canDo(act: ConsentAct, state: ConsentState): Result<null> {
  const acts: readonly ConsentAct[] = actsOf[state]
  return acts.includes(act) ? accept(null) : refuse('consent.over', { facts: { state } })
}

interface Scope {
  readonly categories: readonly string[]
  readonly validUntil: PlainDate | null
}

const isEarlier = (next: PlainDate | null, now: PlainDate | null) =>
  next !== null && (now === null || next < now)

/**
 * Narrowing leaves less and adds nothing: some of the categories, an earlier last day, or both. What leaves nothing is
 * withdrawing; what adds something is a new consent.
 */
export function canNarrow(now: Scope, next: Scope, today: PlainDate): Result<null> {
  if (next.categories.length === 0) return refuse('consent.narrow.nothingLeft')
  if (next.categories.some((category) => !now.categories.includes(category)))
    return refuse('consent.narrow.wider', { fields: { kept: 'unknown' } })
  if (next.validUntil !== null && next.validUntil < today)
    return refuse('invalid', { fields: { validUntil: 'past' } })
  const isLonger = now.validUntil !== null && (next.validUntil === null || next.validUntil > now.validUntil)
  if (isLonger)
    return refuse('consent.narrow.longer', {
      facts: { until: now.validUntil },
      fields: { validUntil: 'unknown' },
    })
  const isFewer = new Set(next.categories).size < now.categories.length
  if (!isFewer && !isEarlier(next.validUntil, now.validUntil)) return refuse('consent.narrow.same')
  return accept(null)
}
