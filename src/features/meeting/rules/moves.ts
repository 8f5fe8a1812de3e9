export const meetingKinds = [
  'initial',
  'quarterly',
  'supplementary',
  'joint',
  'activation',
  'network',
] as const
export const channels = ['inPerson', 'phone', 'video'] as const
export const heldStates = ['planned', 'held', 'notHeld', 'cancelled'] as const
export type Held = (typeof heldStates)[number]

export const meetingActs = ['change', 'cancel', 'recordOutcome', 'answer'] as const
export type MeetingAct = (typeof meetingActs)[number]

/** What may happen next to a meeting. An outcome that was written wrong is written again; the journal keeps both. */
export const movesFrom = {
  planned: ['change', 'cancel', 'recordOutcome', 'answer'],
  held: ['recordOutcome'],
  notHeld: ['recordOutcome'],
  cancelled: [],
} as const satisfies Record<Held, readonly MeetingAct[]>

export const mayMove = (held: Held, act: MeetingAct): boolean =>
  (movesFrom[held] as readonly MeetingAct[]).includes(act)
