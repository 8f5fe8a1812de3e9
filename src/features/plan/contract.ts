import { type Static, Type } from 'typebox'
import { Day, documentEndpoint, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { WhyAnswer } from '../deadline/contract.ts'
import { OutcomeView, PlanOutcome, raters } from './outcomes-contract.ts'

export const planKinds = [
  'employment',
  'activation',
  'lightActivation',
  'multiSector',
  'coaching',
  'clientPlan',
] as const
export type PlanKind = (typeof planKinds)[number]

export const planStatuses = ['draft', 'signing', 'inForce', 'superseded', 'ended', 'dropped'] as const
export type PlanStatus = (typeof planStatuses)[number]

export const parties = ['client', 'employment', 'social', 'kela'] as const
export type Party = (typeof parties)[number]

export const serviceLanes = ['employment', 'social', 'kela', 'health', 'client', 'place'] as const

const Text = Type.String({ maxLength: 20_000 })

export const PlanService = Type.Object({
  service: Type.String({ minLength: 1, maxLength: 300 }),
  provider: Nullable(Type.String({ maxLength: 300 })),
  lane: Words(serviceLanes),
  beginsOn: Nullable(Day),
  endsOn: Nullable(Day),
})
export type PlanService = Static<typeof PlanService>

/** Answers to the points of the plan's kind, by the point's name. */
export const Contents = Type.Record(Type.String({ maxLength: 60 }), Text)
export type Contents = Static<typeof Contents>

const Point = Type.Object({
  name: Type.String(),
  by: Words(['text', 'goal', 'services', 'confirmation'] as const),
  required: Type.Boolean(),
  filled: Type.Boolean(),
  cite: Type.String(),
})
export type Point = Static<typeof Point>

const Signature = Type.Object({
  party: Words(parties),
  how: Nullable(Words(['onTheSpot', 'ownPage'] as const)),
  signedAt: Nullable(Instant),
  /** The official, or the worker who witnessed the client's signature. */
  name: Nullable(Type.String()),
})
export type Signature = Static<typeof Signature>

/** An authority that must confirm the preconditions of a light activation plan, and whether it has. */
const Confirmation = Type.Object({
  party: Words(parties),
  name: Nullable(Type.String()),
  at: Nullable(Instant),
})

/** Another plan that took this one's place, or whose place this one took. */
const Other = Type.Object({ id: Id, kind: Words(planKinds) })

export const PlanView = Type.Object({
  id: Id,
  kind: Words(planKinds),
  status: Words(planStatuses),
  goal: Type.String(),
  contents: Contents,
  rehabWork: Type.Boolean(),
  services: Type.Array(PlanService),
  outcomes: Type.Array(OutcomeView),
  points: Type.Array(Point),
  signatures: Type.Array(Signature),
  /** Of a light activation plan; empty for the others. */
  confirmations: Type.Array(Confirmation),
  signedOn: Nullable(Day),
  reviewBy: Nullable(Day),
  reviewWhy: Nullable(WhyAnswer),
  endedOn: Nullable(Day),
  supersedes: Nullable(Id),
  /** The plan that took its place on the day it ended, and those whose place it took. */
  replacedBy: Nullable(Other),
  replaced: Type.Array(Other),
  createdAt: Instant,
  version: Type.Integer(),
  may: Type.Object({
    edit: Type.Boolean(),
    /** The party as whom the one who asks may sign now. */
    sign: Nullable(Words(parties)),
    /** The client may sign here, with the one who asks as witness. */
    witness: Type.Boolean(),
    /** Refusal code that says why one's own signature must wait. */
    waits: Nullable(Type.String()),
    /** The one who asks may confirm the preconditions for the own authority. */
    confirm: Type.Boolean(),
    /** Sides whose rating the one who asks may give now. */
    rate: Type.Array(Words(raters)),
    lift: Type.Boolean(),
    renew: Type.Boolean(),
    end: Type.Boolean(),
    drop: Type.Boolean(),
  }),
})
export type PlanView = Static<typeof PlanView>

const clientParams = Type.Object({ clientId: Id })
const params = Type.Object({ clientId: Id, planId: Id })
const Saved = Type.Object({ id: Id, status: Words(planStatuses), version: Type.Integer() })

export const listPlans = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/plans',
  summary: 'Plans of a client, those being made and in force first',
  params: clientParams,
  response: Type.Object({
    plans: Type.Array(PlanView),
    /** Kinds of which the one who asks may begin a plan now. */
    mayDraft: Type.Array(Words(planKinds)),
  }),
})

export const printPlan = documentEndpoint({
  path: '/api/clients/:clientId/plans/:planId/document',
  summary: 'A plan as an official document, with a plain-language page for the client',
  params,
})

export const draftPlan = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/plans',
  summary: 'Begin a plan, or a new version of one in force',
  params: clientParams,
  body: Type.Object({ id: Id, kind: Words(planKinds), supersedes: Type.Optional(Id) }),
  response: Saved,
})

export const saveDraft = endpoint({
  method: 'PUT',
  path: '/api/clients/:clientId/plans/:planId',
  summary: 'Save a draft as it is',
  params,
  body: Type.Object({
    version: Type.Integer(),
    goal: Text,
    contents: Contents,
    rehabWork: Type.Boolean(),
    services: Type.Array(PlanService, { maxItems: 50 }),
    outcomes: Type.Array(PlanOutcome, { maxItems: 20 }),
  }),
  response: Saved,
})

const byVersion = Type.Object({ version: Type.Integer() })

export const confirmPreconditions = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/plans/:planId/confirmations',
  summary: 'Confirm for one’s own authority the preconditions of a light activation plan',
  params,
  body: byVersion,
  response: Saved,
})

export const sendToSigning = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/plans/:planId/signing',
  summary: 'Send a whole draft to its parties for signing',
  params,
  body: byVersion,
  response: Saved,
})

export const signPlan = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/plans/:planId/signatures',
  summary: 'Sign as one’s own authority, or witness the client’s signature on the spot',
  params,
  body: Type.Object({ version: Type.Integer(), party: Words(parties) }),
  response: Saved,
})

export const liftSignatures = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/plans/:planId/lift',
  summary: 'Remove the signatures and return the plan to a draft; says why',
  params,
  body: Type.Object({ version: Type.Integer(), reason: Text }),
  response: Saved,
})

export const dropDraft = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/plans/:planId/drop',
  summary: 'Leave a draft that nobody goes on with; says why',
  params,
  body: Type.Object({ version: Type.Integer(), reason: Text }),
  response: Saved,
})

export const endPlan = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/plans/:planId/end',
  summary: 'End a plan in force without a new one; says why',
  params,
  body: Type.Object({ version: Type.Integer(), reason: Text }),
  response: Saved,
})

export const signOwnPlan = endpoint({
  method: 'POST',
  path: '/api/me/plans/:planId/signature',
  summary: 'Sign one’s own plan in own pages',
  params: Type.Object({ planId: Id }),
  body: byVersion,
  response: Saved,
})
