import type { PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result } from '../../../kernel/refusal.ts'
import type { Why } from '../../../kernel/why.ts'
import { decisionAppeal } from '../../../law/rules/decision-appeal.ts'
import { toWhy } from '../../../law/why.ts'
import type { Method } from '../contract.ts'

export interface Appeal {
  readonly receivedOn: PlainDate
  readonly lastDay: PlainDate
  readonly why: Why
}

/** Day of receipt and last day of appeal (434/2003 49 c, 59 §; 13/2003 19 §), with the reason. */
export function appealOf(facts: {
  readonly sentOn: PlainDate
  readonly method: Method
  readonly receivedOn?: PlainDate | null
}): Result<Appeal> {
  const outcome = decisionAppeal.run(facts)
  if (!outcome.ok) return outcome
  return accept({ ...outcome.answer, why: toWhy('decision.appeal', outcome, facts) })
}
