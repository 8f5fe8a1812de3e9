import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { DecisionFacts, PaperWantedFacts, StatementFacts } from './record-facts.ts'

/** What a client's clocks are derived from: days and kinds, as `access.clock_facts` gathers them. No content. */
export interface ClockFacts {
  readonly cases: readonly CaseFacts[]
  readonly plans: readonly PlanFacts[]
  /** In the order of their days; they do not overlap. */
  readonly statuses: readonly StatusFacts[]
  readonly relationships: readonly RelationshipFacts[]
  /** Interviews and discussions that were held, in order. */
  readonly talks: readonly TalkFacts[]
  readonly contacts: readonly ContactFacts[]
  readonly referrals: readonly ReferralFacts[]
  /** Agreed, ended and interrupted ones, in order. */
  readonly periods: readonly PeriodFacts[]
  /** Days of rehabilitative work on which the client was there, each once, in order. */
  readonly attended: readonly PlainDate[]
  readonly thresholds: readonly ThresholdFacts[]
  readonly papersWanted: readonly PaperWantedFacts[]
  /** Those that say until when they are valid. */
  readonly statements: readonly StatementFacts[]
  /** Of the network's own organisations, sent to the party. */
  readonly decisions: readonly DecisionFacts[]
}

/** A case of the joint service whose mapping has begun. */
export interface CaseFacts {
  readonly id: string
  readonly path: string
  readonly status: string
  readonly mappingStartedOn: PlainDate
  readonly planSignedOn: PlainDate | null
  readonly closedOn: PlainDate | null
}

/** A plan that has been signed. */
export interface PlanFacts {
  readonly id: string
  readonly kind: 'employment' | 'activation' | 'lightActivation' | 'multiSector' | 'coaching' | 'clientPlan'
  readonly status: 'inForce' | 'superseded' | 'ended'
  readonly signedOn: PlainDate
  /** An earlier day of review that was agreed; of a client plan the day itself. */
  readonly reviewBy: PlainDate | null
  readonly endedOn: PlainDate | null
}

export interface StatusFacts {
  readonly id: string
  readonly status: 'unemployed' | 'laidOff' | 'employed' | 'inService' | 'outsideLabourForce'
  readonly from: PlainDate
  /** First day on which it no longer holds. */
  readonly until: PlainDate | null
}

export interface RelationshipFacts {
  readonly id: string
  readonly kind: string
  readonly openedOn: PlainDate
  readonly closedOn: PlainDate | null
}

export interface TalkFacts {
  readonly kind: 'initial' | 'quarterly' | 'supplementary'
  readonly on: PlainDate
}

/** A contact that set the next one. */
export interface ContactFacts {
  readonly id: string
  /** Whose the next one is; null: the file's, after its owner left. */
  readonly positionId: string | null
  readonly setOn: PlainDate
  readonly setBy: string | null
  readonly nextOn: PlainDate
  /** The day on which the owner got in touch again. */
  readonly followedOn: PlainDate | null
}

export interface ReferralFacts {
  readonly id: string
  readonly status: 'sent' | 'accepted' | 'returned' | 'withdrawn'
  readonly sentOn: PlainDate
  /** Days that the receiver promised. */
  readonly days: number
  readonly organisation: string
  readonly answeredOn: PlainDate | null
}

export interface PeriodFacts {
  readonly id: string
  readonly kind: 'rehabWork' | 'workTrial' | 'paySubsidy' | 'socialRehab' | 'workActivity' | 'coaching'
  readonly status: 'agreed' | 'ended' | 'interrupted'
  readonly from: PlainDate
  /** First day after it. */
  readonly until: PlainDate | null
  /** The day of evaluation that the contract names. */
  readonly evaluationBy: PlainDate | null
  readonly contractOn: PlainDate | null
  /** 1 = Monday. */
  readonly weekdays: readonly number[]
  /** The worker's evaluation. */
  readonly evaluatedOn: PlainDate | null
}

export interface ThresholdFacts {
  readonly id: string
  readonly metOn: PlainDate
  readonly ground: string
  readonly noticedOn: PlainDate | null
}

export const noFacts: ClockFacts = {
  cases: [],
  plans: [],
  statuses: [],
  relationships: [],
  talks: [],
  contacts: [],
  referrals: [],
  periods: [],
  attended: [],
  thresholds: [],
  papersWanted: [],
  statements: [],
  decisions: [],
}
