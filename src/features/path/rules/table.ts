import type { Turn } from '../../deadline/contract.ts'
import type { Lane } from '../contract.ts'

/** In whose lane a person acts; a workshop and a provider act in the lane of the place. */
export type ActingLane = Lane | 'place' | 'client'

/** What must be so before a move is made; each is one short rule in `requirements-*.ts`. */
export const requirements = [
  'reason',
  'entryGround',
  'twoAuthorities',
  'clientInformed',
  'consentAnswer',
  'mappingStarted',
  'planSigned',
  'finalAssessment',
  'closingReason',
  'scopeGround',
  'decision',
  'lawfulPeriod',
] as const
export type Requirement = (typeof requirements)[number]

/** One move: where it leads (`same`: the status stays), who may, what it takes, and what to do first when it is too early. */
export interface MoveRule<S extends string> {
  readonly to: S | 'same'
  readonly lanes: readonly ActingLane[]
  readonly needs: readonly Requirement[]
  /** Refusal code when the case is not there yet, or not any more. */
  readonly otherwise: string
}

/** Whose turn it is in a status, the next act, and where that is done. `actor`: the authority that made the last move. */
export interface NextAct {
  readonly act: string | null
  readonly at: 'dialog' | 'plans' | 'places' | 'decisions' | 'periods'
  readonly turn: Turn | 'actor'
}

/** The authorities that answer for a path; Kela and health take part for their services. */
export const authorities = ['employment', 'social'] as const satisfies readonly ActingLane[]
export const planners = ['employment', 'social', 'kela'] as const satisfies readonly ActingLane[]
/** Decisions on social services are made by social services (1301/2014 46 §). */
export const deciders = ['social'] as const satisfies readonly ActingLane[]

/** The lane of an organisation's workers; null for an organisation whose kind is not known. */
export function laneOf(organisationKind: string | null): ActingLane | null {
  switch (organisationKind) {
    case 'employmentAuthority':
      return 'employment'
    case 'wellbeingCounty':
      return 'social'
    case 'healthService':
      return 'health'
    case 'kela':
      return 'kela'
    case 'municipalityUnit':
    case 'workshop':
    case 'provider':
      return 'place'
    default:
      return null
  }
}
