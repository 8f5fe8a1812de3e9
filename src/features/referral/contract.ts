import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { WhyAnswer } from '../deadline/contract.ts'

export const referralKinds = [
  'joint',
  'rehabWork',
  'socialRehab',
  'healthCheck',
  'workshop',
  'other',
] as const
export type ReferralKind = (typeof referralKinds)[number]

export const referralStatuses = ['sent', 'accepted', 'returned', 'withdrawn'] as const
export type ReferralStatus = (typeof referralStatuses)[number]

export const boxes = ['received', 'sent'] as const
export type Box = (typeof boxes)[number]

export const ReferralRow = Type.Object({
  id: Id,
  clientId: Id,
  lastName: Type.String(),
  firstNames: Type.String(),
  birthYear: Nullable(Type.Integer()),
  kind: Words(referralKinds),
  status: Words(referralStatuses),
  from: Type.Object({ organisation: Type.String(), name: Nullable(Type.String()) }),
  to: Type.Object({ organisation: Type.String(), unit: Type.String() }),
  sentAt: Instant,
  answeredAt: Nullable(Instant),
  answeredBy: Nullable(Type.String()),
  answerReason: Nullable(Type.String()),
  /** The day by which the receiver promised to answer, while it waits. */
  dueOn: Nullable(Day),
  why: Nullable(WhyAnswer),
  version: Type.Integer(),
  box: Words(boxes),
})
export type ReferralRow = Static<typeof ReferralRow>

export const ReferralDetail = Type.Object({
  ...ReferralRow.properties,
  reason: Type.String(),
  tried: Type.String(),
  assessment: Type.String(),
  /** Contact details as the referral gives them; null when protected or not on the receiver's ground. */
  phone: Nullable(Type.String()),
  mayAnswer: Type.Boolean(),
  mayWithdraw: Type.Boolean(),
  /** Whether the one who asks may open the whole file. */
  mayOpenFile: Type.Boolean(),
})
export type ReferralDetail = Static<typeof ReferralDetail>

const Text = Type.String({ maxLength: 20_000 })

export const sendReferral = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/referrals',
  summary:
    'Send a referral to a unit of another organisation; the client stays with the sender until it is accepted',
  params: Type.Object({ clientId: Id }),
  body: Type.Object({
    id: Id,
    kind: Words(referralKinds),
    toUnitId: Id,
    reason: Text,
    tried: Text,
    assessment: Text,
  }),
  response: Type.Object({ id: Id }),
})

export const listReferrals = endpoint({
  method: 'GET',
  path: '/api/referrals',
  summary: 'Referrals received by one’s unit or sent by oneself, the newest first, with counts by status',
  query: Type.Object({
    box: Words(boxes),
    status: Type.Optional(Words(referralStatuses)),
    /** The last row's id of the page before. */
    after: Type.Optional(Id),
  }),
  response: Type.Object({
    referrals: Type.Array(ReferralRow),
    counts: Type.Object({
      sent: Type.Integer(),
      accepted: Type.Integer(),
      returned: Type.Integer(),
      withdrawn: Type.Integer(),
    }),
    next: Nullable(Id),
  }),
})

export const listClientReferrals = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/referrals',
  summary: 'Referrals of a client that one may see',
  params: Type.Object({ clientId: Id }),
  response: Type.Object({ referrals: Type.Array(ReferralRow) }),
})

const params = Type.Object({ referralId: Id })

export const readReferral = endpoint({
  method: 'GET',
  path: '/api/referrals/:referralId',
  summary: 'One referral with what it carries',
  params,
  response: ReferralDetail,
})

export const acceptReferral = endpoint({
  method: 'POST',
  path: '/api/referrals/:referralId/accept',
  summary: 'Take the client: the customership and the path open in the same act',
  params,
  body: Type.Object({ relationshipId: Id, caseId: Id, version: Type.Integer() }),
  response: Type.Object({ clientId: Id, caseId: Nullable(Id) }),
})

const answer = Type.Object({ version: Type.Integer(), reason: Text })

export const returnReferral = endpoint({
  method: 'POST',
  path: '/api/referrals/:referralId/return',
  summary: 'Return the referral to its sender with a reason',
  params,
  body: answer,
  response: Type.Object({ id: Id }),
})

export const withdrawReferral = endpoint({
  method: 'POST',
  path: '/api/referrals/:referralId/withdraw',
  summary: 'Withdraw a referral that has not been answered',
  params,
  body: answer,
  response: Type.Object({ id: Id }),
})
