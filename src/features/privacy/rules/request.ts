import type { PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import type { Why } from '../../../kernel/why.ts'
import { logReplyRule } from '../../../law/rules/log-reply.ts'
import { toWhy } from '../../../law/why.ts'

export interface AskedDays {
  readonly requestedOn: PlainDate
  readonly fromDay: PlainDate
  readonly toDay: PlainDate
  readonly specialReason: string | null
}

export interface Terms {
  readonly dueOn: PlainDate
  readonly notOlderThan: PlainDate
  readonly why: Why
}

/** By when a request is answered, and whether its days may be asked for (703/2023 11 §). */
export function judgeRequest({ requestedOn, fromDay, toDay, specialReason }: AskedDays): Result<Terms> {
  if (toDay < fromDay) return refuse('invalid', { fields: { toDay: 'endBeforeStart' } })
  if (toDay > requestedOn) return refuse('invalid', { fields: { toDay: 'future' } })
  const law = logReplyRule.run({ requestedOn })
  if (!law.ok) return law
  const { due, notOlderThan } = law.answer
  if (fromDay < notOlderThan && !specialReason?.trim())
    return refuse('privacy.tooOld', {
      citation: law.because[0]?.cite ?? '',
      facts: { notOlderThan },
      fields: { specialReason: 'required' },
    })
  return accept({ dueOn: due, notOlderThan, why: toWhy(logReplyRule.name, law, { requestedOn }) })
}
