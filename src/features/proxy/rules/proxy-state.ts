import type { PlainDate } from '../../../kernel/plain-date.ts'

/** Ended at a moment, past its last day, or not yet begun; else in force. */
export function proxyStateOn(
  proxy: { readonly from: string; readonly to: string | null; readonly isEnded: boolean },
  day: PlainDate,
): 'inForce' | 'coming' | 'over' {
  if (proxy.isEnded || (proxy.to !== null && proxy.to < day)) return 'over'
  return proxy.from > day ? 'coming' : 'inForce'
}
