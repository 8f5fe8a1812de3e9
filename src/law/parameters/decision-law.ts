import type { Parameter } from '../parameter.ts'
import type { DecisionKind, DecisionLaw } from './decision-kinds.ts'
import {
  logRefusal,
  preventiveAssistance,
  stateCompensation,
  supplementaryAssistance,
} from './decision-law-assistance.ts'
import {
  dayActivity,
  disabilityWorkActivity,
  mobilitySupport,
  specialCareWork,
} from './decision-law-disability.ts'
import {
  employmentSupport,
  rehabEnd,
  rehabTravel,
  rehabWork,
  socialRehab,
  workActivity,
} from './decision-law-work.ts'

/** The law of each kind; null where its text has not been read, so that nobody decides by a guess. */
export const decisionLaw: Readonly<Record<DecisionKind, Parameter<DecisionLaw> | null>> = {
  rehabWork,
  rehabTravel,
  rehabEnd,
  socialRehab,
  employmentSupport,
  workActivity,
  specialCareWork,
  dayActivity,
  disabilityWorkActivity,
  mobilitySupport,
  supplementaryAssistance,
  preventiveAssistance,
  // 1412/1997 chapter 3 a has not been read
  assistanceRecovery: null,
  logRefusal,
  stateCompensation,
}
