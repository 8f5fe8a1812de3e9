import { type Static, Type } from 'typebox'
import { Day, documentEndpoint, endpoint, Id, Nullable, Words } from '../../kernel/endpoint.ts'
import { DeadlineView, turns, WhyAnswer } from '../deadline/contract.ts'

export const paths = ['joint', 'rehabWork'] as const
export type Path = (typeof paths)[number]

/** P1 in order; the two last are the ways out. */
export const jointStatuses = [
  'referral',
  'criteria',
  'pair',
  'consent',
  'firstMeeting',
  'mapping',
  'plan',
  'followUp',
  'closed',
  'refused',
] as const
export type JointStatus = (typeof jointStatuses)[number]

/** P2 in order; the two last are the ways out. */
export const rehabStatuses = [
  'assessment',
  'planning',
  'placeSearch',
  'decision',
  'contract',
  'running',
  'evaluation',
  'closed',
  'refused',
] as const
export type RehabStatus = (typeof rehabStatuses)[number]
export type Status = JointStatus | RehabStatus

export const jointMoveNames = [
  'receive',
  'assessCriteria',
  'refuse',
  'namePair',
  'changePair',
  'recordConsent',
  'renewConsent',
  'holdFirstMeeting',
  'completeMapping',
  'planSigned',
  'close',
] as const
export type JointMove = (typeof jointMoveNames)[number]

export const rehabMoveNames = [
  'assessNeeds',
  'refuse',
  'planAgreed',
  'placeReserved',
  'placeLost',
  'recordDecision',
  'contractSigned',
  'periodStarted',
  'evaluationGiven',
  'ended',
  'continued',
  'continuedElsewhere',
  'close',
] as const
export type RehabMove = (typeof rehabMoveNames)[number]
export type Move = JointMove | RehabMove

export const lanes = ['employment', 'social', 'kela', 'health'] as const
export type Lane = (typeof lanes)[number]

export const closingReasons = [
  'openMarket',
  'paySubsidy',
  'studies',
  'pension',
  'illnessOrFamilyLeave',
  'rehabilitation',
  'needEnded',
  'otherService',
  'moved',
  'interrupted',
  'imprisonment',
  'death',
  'noChange',
  'other',
] as const
export type ClosingReason = (typeof closingReasons)[number]

const Member = Type.Object({
  positionId: Id,
  lane: Words(lanes),
  name: Type.String(),
  role: Type.String(),
  organisation: Type.String(),
  phone: Nullable(Type.String()),
  since: Day,
})
export type Member = Static<typeof Member>

const Step = Type.Object({
  status: Type.String(),
  state: Words(['done', 'now', 'next'] as const),
  /** The day on which it was done; null while it is now or next. */
  on: Nullable(Day),
  /** Who did it: a person, or the sender of the referral. */
  who: Nullable(Type.String()),
})
export type StepView = Static<typeof Step>

/** Where the next act is done: in a dialog of this page, or on the page of another feature. */
export const places = ['dialog', 'plans', 'places', 'decisions', 'periods'] as const

/** What was decided of a period's continuation at its evaluation (C6). */
export const continuations = ['continue', 'otherService', 'end'] as const
export type Continuation = (typeof continuations)[number]

const Next = Type.Object({
  /** The move in a dialog, or the act on another page; null when the case is over. */
  move: Nullable(Type.String()),
  at: Words(places),
  permitted: Type.Boolean(),
  /** Why it is not permitted to the one who asks. */
  whyNot: Nullable(WhyAnswer),
  deadline: Nullable(DeadlineView),
  /** How long the present step has run, when it has a length (the mapping period). */
  run: Nullable(Type.Object({ from: Day, to: Day })),
})

export const CaseView = Type.Object({
  id: Id,
  path: Words(paths),
  status: Type.String(),
  turn: Words(turns),
  openedOn: Day,
  informedOn: Nullable(Day),
  closedOn: Nullable(Day),
  closingReason: Nullable(Type.String()),
  finalAssessment: Nullable(Type.String()),
  version: Type.Integer(),
  /** The newest period while its continuation is open, and what the worker's evaluation of it says. */
  evaluated: Nullable(
    Type.Object({
      periodId: Id,
      continuation: Nullable(Words(continuations)),
      text: Nullable(Type.String()),
    }),
  ),
  members: Type.Array(Member),
  steps: Type.Array(Step),
  next: Next,
  /** Moves of the table that the one who asks may do now in a dialog. */
  moves: Type.Array(Type.String()),
})
export type CaseView = Static<typeof CaseView>

const clientParams = Type.Object({ clientId: Id })

export const listPaths = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/paths',
  summary: 'A client’s cases on the service paths: steps, next act, whose turn, by when',
  params: clientParams,
  response: Type.Object({
    cases: Type.Array(CaseView),
    /** Paths that the one who asks may open now. */
    mayOpen: Type.Array(Words(paths)),
  }),
})

export const printAssessment = documentEndpoint({
  path: '/api/clients/:clientId/paths/:caseId/assessment',
  summary: 'The final assessment of a closed case as an official document',
  params: Type.Object({ clientId: Id, caseId: Id }),
})

export const openCase = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/paths',
  summary: 'Open a case on a path on the authority’s own initiative',
  params: clientParams,
  body: Type.Object({ id: Id, path: Words(paths), on: Day, reason: Type.String({ minLength: 1 }) }),
  response: Type.Object({ id: Id, status: Type.String(), version: Type.Integer() }),
})
