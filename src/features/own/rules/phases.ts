import type { JointStatus, Path, RehabStatus } from '../../path/contract.ts'

/** A path in the few steps that matter to the one who walks it; words in locales `own.phases`. */
export const phases = {
  joint: ['start', 'mapping', 'plan', 'followUp'],
  rehabWork: ['needs', 'planning', 'place', 'agreeing', 'running', 'evaluating'],
} as const satisfies Record<Path, readonly string[]>

export type Phase = (typeof phases)[Path][number]

const jointPhase = {
  referral: 'start',
  criteria: 'start',
  pair: 'start',
  consent: 'start',
  firstMeeting: 'start',
  mapping: 'mapping',
  plan: 'plan',
  followUp: 'followUp',
  closed: null,
  refused: null,
} as const satisfies Record<JointStatus, Phase | null>

const rehabPhase = {
  assessment: 'needs',
  planning: 'planning',
  placeSearch: 'place',
  decision: 'agreeing',
  contract: 'agreeing',
  running: 'running',
  evaluation: 'evaluating',
  closed: null,
  refused: null,
} as const satisfies Record<RehabStatus, Phase | null>

/** The phase of a status; null when the path is over, or the status is of another time. */
export const phaseOf = (path: Path, status: string): Phase | null => {
  const table: Readonly<Record<string, Phase | null>> = path === 'joint' ? jointPhase : rehabPhase
  return table[status] ?? null
}

export interface PhaseStep {
  readonly phase: Phase
  readonly state: 'done' | 'now' | 'next'
}

/** The path as steps: those behind, the present one, those ahead. */
export function stepsOf(path: Path, status: string): PhaseStep[] {
  const all: readonly Phase[] = phases[path]
  const now = phaseOf(path, status)
  const at = now === null ? all.length : all.indexOf(now)
  return all.map((phase, i) => ({ phase, state: i < at ? 'done' : i === at ? 'now' : 'next' }))
}
