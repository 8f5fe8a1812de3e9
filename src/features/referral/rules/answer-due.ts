import { addDays, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Due } from '../../deadline/rules/due.ts'

/**
 * The day by which the receiving organisation promised to answer: its own setting, no law; null when it promises none.
 * Calendar days from the day of sending.
 */
export function answerDue(sentOn: PlainDate, days: number | null, organisation: string): Due | null {
  if (days === null) return null
  const dueOn = addDays(sentOn, days)
  const facts = { sentOn, days, organisation, dueOn }
  return { dueOn, why: { rule: 'referral.answer', cite: 'referral.answer', version: '1', facts } }
}
