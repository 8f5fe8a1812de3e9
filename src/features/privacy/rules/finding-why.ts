import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Why } from '../../../kernel/why.ts'
import type { FindingRule } from './states.ts'

/** Why a reading was pointed out: an agreed rule, its limit at the time, and the numbers found. */
export const whyFinding = (
  rule: FindingRule,
  day: PlainDate,
  facts: Readonly<Record<string, string | number>>,
): Why => ({
  rule: `log.unusual.${rule}`,
  cite: 'agreed',
  version: 'log.unusual@1',
  facts: { day, ...facts },
})
