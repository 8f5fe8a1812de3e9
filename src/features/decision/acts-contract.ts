import { type Static, type TSchema, Type } from 'typebox'
import { Day, endpoint, Id, Nullable, Words } from '../../kernel/endpoint.ts'
import { Contents, decisionStatuses, methods, othersKinds, ownKinds } from './contract.ts'

const Text = Type.String({ maxLength: 20_000 })
const clientParams = Type.Object({ clientId: Id })
const params = Type.Object({ clientId: Id, decisionId: Id })
const Done = Type.Object({ id: Id, status: Words(decisionStatuses), version: Type.Integer() })
export type Done = Static<typeof Done>
const byVersion = { version: Type.Integer() }
const act = <B extends Record<string, TSchema>>(path: string, summary: string, body: B) =>
  endpoint({
    method: 'POST',
    path: `/api/clients/:clientId/decisions/:decisionId/${path}`,
    summary,
    params,
    body: Type.Object({ ...byVersion, ...body }),
    response: Done,
  })

export const prepareDecision = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/decisions',
  summary: 'Begin to prepare a decision, with what plan, place and period already say',
  params: clientParams,
  body: Type.Object({ id: Id, kind: Words(ownKinds) }),
  response: Done,
})

export const saveDecision = endpoint({
  method: 'PUT',
  path: '/api/clients/:clientId/decisions/:decisionId',
  summary: 'Save a decision being prepared',
  params,
  body: Type.Object({ ...byVersion, contents: Contents }),
  response: Done,
})

const Reason = Type.String({ minLength: 1, maxLength: 4_000 })

export const askHearing = act('hearing', 'Ask the party to be heard before a negative decision', {
  answerBy: Day,
})
export const recordHearing = act(
  'heard',
  'Record what the party said when heard, or that nothing was said in time',
  {
    heardOn: Day,
    answer: Text,
  },
)
export const proposeDecision = act('proposal', 'Send a whole decision to the one who decides', {})
export const sendBack = act('return', 'Return a proposal to its preparer; says why', { reason: Reason })
export const decide = act('decide', 'Make the decision: it gets its number and is not edited any more', {
  method: Words(methods),
})
export const dropDecision = act('drop', 'Leave the preparation; nothing was decided', { reason: Reason })
export const deliverDecision = act('delivery', 'Record that the letter was posted or handed over', {
  sentOn: Day,
  receivedOn: Type.Optional(Day),
})
export const recordReceipt = act(
  'receipt',
  'Record the shown day of receipt; the time of appeal is counted anew',
  {
    receivedOn: Day,
  },
)
export const recordAppeal = act('appeal', 'Record that the decision was appealed', {
  on: Day,
  reason: Reason,
})
export const keepInForce = act('keep', 'Record that the decision stood after the appeal', { reason: Reason })
export const withdrawDecision = act('withdrawal', 'Withdraw a decision; it is not edited', { reason: Reason })
export const endDecision = act('end', 'Record that what was granted has ended', {
  endedOn: Day,
  reason: Reason,
})

export const correctDecision = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/decisions/:decisionId/correction',
  summary: 'Begin a correcting decision, which takes the place of the former when it is made',
  params,
  body: Type.Object({
    id: Id,
    ground: Words(['error', 'afterAppeal'] as const),
    reason: Reason,
    /** The party agrees to a correction to their disadvantage (434/2003 50 §). */
    agreed: Type.Boolean(),
  }),
  response: Done,
})

export const recordOthers = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/others-decisions',
  summary: 'Record a decision of another authority as theirs',
  params: clientParams,
  body: Type.Object({
    id: Id,
    kind: Words(othersKinds),
    maker: Type.String({ minLength: 1, maxLength: 300 }),
    result: Words(['granted', 'partly', 'refused'] as const),
    decidedOn: Day,
    validFrom: Nullable(Day),
    validTo: Nullable(Day),
    matter: Text,
  }),
  response: Done,
})
