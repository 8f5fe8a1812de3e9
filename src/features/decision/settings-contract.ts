import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { allKinds, ownKinds, results } from './contract.ts'

/** Roles of the county in which one may decide. */
export const deciderRoles = ['socialCounsellor', 'socialWorker', 'rehabCoordinator'] as const

const Months = Nullable(Type.Integer({ minimum: 1, maximum: 60 }))

const Setting = Type.Object({
  deciders: Type.Array(Words(deciderRoles), { minItems: 1 }),
  /** Another than the preparer decides. */
  twoPersons: Type.Boolean(),
  minMonths: Months,
  maxMonths: Months,
  /** The unit that is told of each decision made (D3). */
  toldUnitId: Nullable(Id),
})
export type DecisionSetting = Static<typeof Setting>

const Kept = Type.Object({ ...Setting.properties, kind: Words(ownKinds), since: Day })
const County = Type.Object({
  id: Id,
  name: Type.String(),
  units: Type.Array(Type.Object({ id: Id, name: Type.String() })),
  settings: Type.Array(Kept),
})
export type CountySettings = Static<typeof County>

export const listSettings = endpoint({
  method: 'GET',
  path: '/api/decision-settings',
  summary: 'Who decides in each wellbeing services county, by kind, as it is today',
  response: Type.Object({ counties: Type.Array(County), kinds: Type.Array(Words(ownKinds)) }),
})

export const saveSetting = endpoint({
  method: 'PUT',
  path: '/api/decision-settings/:organisationId/:kind',
  summary: 'Settle who decides a kind of decision from today on',
  params: Type.Object({ organisationId: Id, kind: Words(ownKinds) }),
  body: Setting,
  response: Type.Object({ since: Day }),
})

const Notice = Type.Object({
  decisionId: Id,
  kind: Words(allKinds),
  client: Type.String(),
  number: Type.String(),
  result: Words(results),
  validFrom: Nullable(Day),
  validTo: Nullable(Day),
  toldAt: Instant,
  enteredAt: Nullable(Instant),
  enteredBy: Nullable(Type.String()),
})
export type DecisionNotice = Static<typeof Notice>

export const listNotices = endpoint({
  method: 'GET',
  path: '/api/decision-notices',
  summary: 'Decisions of which one’s own unit has been told, those not yet entered first',
  response: Type.Object({ notices: Type.Array(Notice) }),
})

export const enterNotice = endpoint({
  method: 'POST',
  path: '/api/decision-notices/:decisionId/entered',
  summary: 'Mark a decision as entered in the unit’s own records',
  params: Type.Object({ decisionId: Id }),
  response: Type.Object({ decisionId: Id }),
})
