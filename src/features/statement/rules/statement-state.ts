import { addDays, type PlainDate } from '../../../kernel/plain-date.ts'
import type { statementStates } from '../contract.ts'

interface Dated {
  readonly validUntil: PlainDate | null
  readonly isMistaken: boolean
}

/** Over after its last day; ending in the days before it, of which the setting tells how many. */
export function statementStateOn(
  { validUntil, isMistaken }: Dated,
  day: PlainDate,
  endingDays: number,
): (typeof statementStates)[number] {
  if (isMistaken) return 'mistaken'
  if (validUntil === null) return 'valid'
  if (validUntil < day) return 'over'
  return validUntil <= addDays(day, endingDays) ? 'ending' : 'valid'
}

/** Whether it will do on the day, so that another one needs a reason. */
export const isEnough = ({ validUntil, isMistaken }: Dated, day: PlainDate): boolean =>
  !isMistaken && (validUntil === null || validUntil >= day)
