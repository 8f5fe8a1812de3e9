import type { PlainDate } from '../../../kernel/plain-date.ts'

/** What is known of what lies ahead, the nearest of each kind. */
export interface Ahead {
  readonly planToSign: { readonly id: string } | null
  readonly meeting: { readonly id: string; readonly day: PlainDate } | null
  /** The next day at the place, when a period is agreed. */
  readonly placeDay: PlainDate | null
  readonly deadline: { readonly kind: string; readonly dueOn: PlainDate } | null
  readonly turn: string | null
}

export const nextKinds = ['sign', 'meeting', 'placeDay', 'deadline', 'turn', 'nothing'] as const
export type NextKind = (typeof nextKinds)[number]

export interface Next {
  readonly kind: NextKind
  readonly day: PlainDate | null
  /** The plan or the meeting. */
  readonly id: string | null
  /** The deadline's kind, or whose turn it is. */
  readonly word: string | null
}

const none = { day: null, id: null, word: null }

/**
 * The one thing that comes first on the client's page. What waits for the client comes before what only comes: a plan to
 * sign, then whatever has the nearest day – a meeting before a day at the place on the same day, both before a deadline,
 * which is the workers' – then whose turn it is.
 */
export function nextOf(ahead: Ahead): Next {
  if (ahead.planToSign) return { ...none, kind: 'sign', id: ahead.planToSign.id }
  const { meeting, placeDay, deadline } = ahead
  if (meeting && (placeDay === null || meeting.day <= placeDay))
    return { ...none, kind: 'meeting', day: meeting.day, id: meeting.id }
  if (placeDay) return { ...none, kind: 'placeDay', day: placeDay }
  if (deadline) return { ...none, kind: 'deadline', day: deadline.dueOn, word: deadline.kind }
  if (ahead.turn && ahead.turn !== 'nobody') return { ...none, kind: 'turn', word: ahead.turn }
  return { ...none, kind: 'nothing' }
}
