import { type TObject, type TProperties, Type } from 'typebox'
import { Day, endpoint, Id, Words } from '../../kernel/endpoint.ts'
import type { FactValue } from '../../kernel/refusal.ts'
import { closingReasons, lanes } from './contract.ts'

const params = Type.Object({ clientId: Id, caseId: Id })
const Done = Type.Object({
  id: Id,
  status: Type.String(),
  version: Type.Integer(),
  /** Things said beside a move that did not stop it, e.g. a late mapping. */
  warnings: Type.Array(
    Type.Object({
      code: Type.String(),
      citation: Type.String(),
      facts: Type.Unsafe<Readonly<Record<string, FactValue>>>({ type: 'object', additionalProperties: true }),
    }),
  ),
})

const Text = Type.String({ maxLength: 20_000 })
const Count = Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 }))

/** One act on a case: its own id (sending twice moves once), the version that the page showed, the day, and its own part. */
const act = <P extends TProperties>(name: string, summary: string, part: P) =>
  endpoint({
    method: 'POST',
    path: `/api/clients/:clientId/paths/:caseId/${name}`,
    summary,
    params,
    body: Type.Object({ stepId: Id, version: Type.Integer(), on: Day, ...part }) as TObject<
      { stepId: typeof Id; version: ReturnType<typeof Type.Integer>; on: typeof Day } & P
    >,
    response: Done,
  })

const Members = Type.Array(Type.Object({ positionId: Id, lane: Words(lanes) }), { maxItems: 4 })

export const receive = act('receive', 'Take the case up', {})
export const assessCriteria = act('criteria', 'Assess whether the criteria of joint service are met', {
  unemployedSince: Type.Optional(Day),
  supportDays: Count,
  assessment: Text,
})
export const refuseCase = act('refuse', 'Do not open the service; says why', { reason: Text })
export const namePair = act('pair', 'Name the work pair and record when the client was told', {
  members: Members,
  informedOn: Type.Optional(Day),
})
export const changePair = act('pair/change', 'Change the people of the work pair', { members: Members })
export const recordConsent = act('consent', 'Record that consent was asked, and the answer', {
  answer: Words(['given', 'narrowed', 'refused'] as const),
})
export const holdFirstMeeting = act(
  'first-meeting',
  'Record the first joint meeting; the mapping period begins',
  {
    channel: Words(['inPerson', 'phone', 'remote'] as const),
  },
)
export const completeMapping = act('mapping', 'End the mapping period with its assessment', {
  assessment: Text,
})
export const closeCase = act('close', 'Close the case with a reason and a final assessment', {
  closingReason: Words(closingReasons),
  finalAssessment: Text,
  continuesPositionId: Type.Optional(Id),
})

export const assessNeeds = act(
  'needs',
  'Assess the need of rehabilitative work and whether the act applies',
  {
    hasEmploymentPlan: Type.Boolean(),
    supportDays: Count,
    supportDaysLast12Months: Count,
    supportDaysAfterAllowance: Count,
    allowanceExhausted: Type.Optional(Type.Boolean()),
    socialAssistanceMonths: Count,
    /** At the person's own request although no threshold is met (189/2001 15 §). */
    ownRequest: Type.Boolean(),
    assessment: Text,
  },
)

export const continueElsewhere = act('continue-elsewhere', 'Continue at another place', { reason: Text })
