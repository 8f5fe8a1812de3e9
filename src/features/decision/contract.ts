import { type Static, Type } from 'typebox'
import { Day, documentEndpoint, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { decisionKinds } from '../../law/parameters/decision-kinds.ts'
import { WhyAnswer } from '../deadline/contract.ts'

/** Decisions of others on the same path, recorded as theirs (D1). */
export const othersKinds = [
  'paySubsidy',
  'startupGrant',
  'labourTraining',
  'kelaBenefit',
  'stateCompensation',
] as const
export const allKinds = [
  ...decisionKinds,
  'paySubsidy',
  'startupGrant',
  'labourTraining',
  'kelaBenefit',
] as const
export type AnyKind = (typeof allKinds)[number]

/** Kinds that an organisation of social services decides itself. */
export const ownKinds = decisionKinds.filter(
  (kind): kind is Exclude<(typeof decisionKinds)[number], 'stateCompensation'> =>
    kind !== 'stateCompensation',
)
export type OwnKind = (typeof ownKinds)[number]

export const decisionStatuses = [
  'prepared',
  'hearing',
  'proposed',
  'decided',
  'delivered',
  'appealed',
  'inForce',
  'corrected',
  'withdrawn',
  'ended',
  'dropped',
  'recorded',
] as const
export type DecisionStatus = (typeof decisionStatuses)[number]

export const decisionActs = [
  'edit',
  'askHearing',
  'recordHearing',
  'propose',
  'sendBack',
  'decide',
  'drop',
  'deliver',
  'recordReceipt',
  'recordAppeal',
  'keepInForce',
  'correct',
  'withdraw',
  'end',
] as const
export type DecisionAct = (typeof decisionActs)[number]

export const results = ['granted', 'partly', 'refused', 'ended'] as const
export type Result_ = (typeof results)[number]
export const methods = ['letter', 'eNotice', 'handedOver'] as const
export type Method = (typeof methods)[number]
export const ways = ['own', 'contract', 'voucher'] as const

const Text = Type.String({ maxLength: 20_000 })
const Line = Type.String({ maxLength: 300 })

/** What a decision says. Everything that a form has; what is empty is left out of the document. */
export const Contents = Type.Object({
  result: Words(results),
  validFrom: Nullable(Day),
  validTo: Nullable(Day),
  /** The day from which the matter has been pending, and whether it was applied for. */
  pendingSince: Nullable(Day),
  applied: Type.Boolean(),
  /** What is granted or refused, in one sentence. */
  matter: Text,
  place: Line,
  way: Words(ways),
  daysPerWeek: Nullable(Type.Number({ minimum: 0, maximum: 7 })),
  hoursPerDay: Nullable(Type.Number({ minimum: 0, maximum: 24 })),
  amountCents: Nullable(Type.Integer({ minimum: 0 })),
  facts: Text,
  clientView: Text,
  reasons: Text,
  /** Why it departs from the client plan; '' when it does not. */
  deviates: Type.Boolean(),
  deviation: Text,
  /** Why the service begins late or is for a fixed time. */
  special: Text,
  /** Why hearing was left out (434/2003 34 § 2 mom.). */
  unheard: Text,
  workIncapable: Type.Boolean(),
  mainIncomeSicknessBased: Type.Boolean(),
  language: Words(['fi', 'sv'] as const),
})
export type Contents = Static<typeof Contents>

/** The hearing before a negative decision: asked when, to be answered by when, and what was said. */
const Hearing = Type.Object({
  askedOn: Day,
  answerBy: Day,
  heardOn: Nullable(Day),
  answer: Text,
  /** What the party was told, once it has been heard: the letter stays as it was whatever is decided. */
  told: Type.Optional(
    Type.Object({
      result: Words(results),
      applied: Type.Optional(Type.Boolean()),
      matter: Text,
      pendingSince: Nullable(Day),
      facts: Text,
      reasons: Text,
    }),
  ),
})
export type Hearing = Static<typeof Hearing>

const Piece = Type.Object({
  name: Type.String(),
  there: Type.Boolean(),
  needed: Type.Boolean(),
  cite: Type.String(),
})
export type Piece = Static<typeof Piece>

/** What the law of the day says of the kind. */
const Basis = Type.Object({
  cites: Type.Array(Type.String()),
  maker: Type.String(),
  length: Type.String(),
  fee: Type.String(),
  feeCite: Nullable(Type.String()),
  appeal: Type.String(),
  appealCite: Type.String(),
})
export type Basis = Static<typeof Basis>

/** What stands on everyone's list: that a decision was made, of what kind, when and with what result. */
const Row = Type.Object({
  id: Id,
  kind: Words(allKinds),
  origin: Words(['own', 'recorded'] as const),
  status: Words(decisionStatuses),
  result: Nullable(Words(results)),
  validFrom: Nullable(Day),
  validTo: Nullable(Day),
  decidedOn: Nullable(Day),
  deliveredOn: Nullable(Day),
  /** Whose decision it is. */
  maker: Type.String(),
  supersedes: Nullable(Id),
  /** Its number and the rest may be read by the one who asks. */
  isOwn: Type.Boolean(),
  number: Nullable(Type.String()),
  appealUntil: Nullable(Day),
  appealWhy: Nullable(WhyAnswer),
})
export type DecisionRow = Static<typeof Row>

const Act = Type.Object({
  act: Type.String(),
  on: Day,
  who: Nullable(Type.String()),
  reason: Nullable(Type.String()),
})

export const DecisionView = Type.Object({
  ...Row.properties,
  client: Type.String(),
  contents: Contents,
  hearing: Nullable(Hearing),
  basis: Nullable(Basis),
  basisWhy: Nullable(WhyAnswer),
  /** Why the law gives no basis: refusal code. */
  noBasis: Nullable(Type.String()),
  pieces: Type.Array(Piece),
  blocks: Type.Array(Type.String()),
  warnings: Type.Array(Type.String()),
  planId: Nullable(Id),
  periodId: Nullable(Id),
  preparedBy: Nullable(Type.String()),
  decidedBy: Nullable(Type.String()),
  /** The one who gives more information (434/2003 44 §). */
  contact: Type.Object({ name: Type.String(), phone: Nullable(Type.String()), organisation: Type.String() }),
  delivery: Nullable(
    Type.Object({
      method: Words(methods),
      askedAt: Instant,
      sentOn: Nullable(Day),
      receivedOn: Nullable(Day),
    }),
  ),
  acts: Type.Array(Act),
  supersededBy: Nullable(Id),
  version: Type.Integer(),
  /** What the one who asks may do now. */
  may: Type.Array(Words(decisionActs)),
  /** Why deciding is not for the one who asks: refusal code. */
  mayNotDecide: Nullable(Type.String()),
  mayNotify: Type.Boolean(),
})
export type DecisionView = Static<typeof DecisionView>

const clientParams = Type.Object({ clientId: Id })
const params = Type.Object({ clientId: Id, decisionId: Id })
export const listDecisions = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/decisions',
  summary: 'Decisions of a client: those of one’s own organisation in full, of others that they were made',
  params: clientParams,
  response: Type.Object({
    decisions: Type.Array(Row),
    /** Kinds of which the one who asks may prepare a decision. */
    mayPrepare: Type.Array(Words(ownKinds)),
    mayRecord: Type.Boolean(),
  }),
})

export const readDecision = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/decisions/:decisionId',
  summary: 'A decision of one’s own organisation, or one’s own as the client',
  params,
  response: DecisionView,
})

export const printHearing = documentEndpoint({
  path: '/api/clients/:clientId/decisions/:decisionId/hearing/document',
  summary: 'The letter by which the party is heard before the decision, with a plain-language page',
  params,
})

export const printDecision = documentEndpoint({
  path: '/api/clients/:clientId/decisions/:decisionId/document',
  summary: 'A decision as an official document, with how to appeal and a plain-language page',
  params,
})
