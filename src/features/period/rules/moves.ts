/** Where a period stands (migration 0014). */
export const statuses = [
  'held',
  'declined',
  'lapsed',
  'released',
  'reserved',
  'agreed',
  'ended',
  'interrupted',
] as const
export type Status = (typeof statuses)[number]

export const moves = [
  'confirm',
  'decline',
  'lapse',
  'release',
  'agree',
  'finish',
  'evaluate',
  'continue',
] as const
export type Move = (typeof moves)[number]

/** What may happen next: one table for page and server. */
export const table = {
  held: ['confirm', 'decline', 'lapse', 'release'],
  reserved: ['agree', 'release'],
  agreed: ['evaluate', 'continue', 'finish'],
  ended: ['evaluate', 'continue'],
  interrupted: ['evaluate'],
  declined: [],
  lapsed: [],
  released: [],
} as const satisfies Record<Status, readonly Move[]>

export const canMove = (status: Status, move: Move): boolean =>
  (table[status] as readonly Move[]).includes(move)

/** Why a move is not possible now: the refusal's code, by move. */
export const otherwise: Readonly<Record<Move, string>> = {
  confirm: 'period.notHeld',
  decline: 'period.notHeld',
  lapse: 'period.notHeld',
  release: 'period.notReleasable',
  agree: 'period.notReserved',
  finish: 'period.notRunning',
  evaluate: 'period.notRunning',
  continue: 'period.notContinuable',
}

/** Statuses in which the client is at the place: attendance is marked and corrected. */
export const attendedStatuses = ['agreed', 'ended', 'interrupted'] as const satisfies readonly Status[]

export const periodKinds = [
  'rehabWork',
  'workTrial',
  'paySubsidy',
  'socialRehab',
  'workActivity',
  'coaching',
] as const
export type PeriodKind = (typeof periodKinds)[number]

/** Why a period ended. `completed` only on its last day. */
export const endReasons = [
  'completed',
  'employed',
  'studies',
  'illness',
  'clientStopped',
  'placeStopped',
  'otherService',
  'moved',
  'other',
] as const
export type EndReason = (typeof endReasons)[number]

/** Why a place says no. */
export const declineReasons = ['noRoom', 'noInstructor', 'notOurWork', 'timing', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]
