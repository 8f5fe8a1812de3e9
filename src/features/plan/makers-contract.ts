import { type Static, Type } from 'typebox'
import { Day, endpoint, Id } from '../../kernel/endpoint.ts'
import { Colleague } from '../organisation/contract.ts'

/** An official named to make the plan, and from which day. */
export const Maker = Type.Intersect([Colleague, Type.Object({ id: Id, namedOn: Day, isMe: Type.Boolean() })])
export type Maker = Static<typeof Maker>

const params = Type.Object({ clientId: Id, planId: Id })

export const listMakers = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/plans/:planId/makers',
  summary: 'Officials named to make an activation plan; they see what its making needs',
  params,
  response: Type.Object({ makers: Type.Array(Maker), mayName: Type.Boolean() }),
})

export const nameMaker = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/plans/:planId/makers',
  summary: 'Name an official of the employment authority or social services to make the plan together',
  params,
  body: Type.Object({
    /** Made by the page. */
    id: Id,
    positionId: Id,
  }),
  response: Type.Object({ id: Id }),
})

export const endMaker = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/plans/:planId/makers/:makerId/end',
  summary: 'The official no longer makes the plan from tomorrow on',
  params: Type.Object({ clientId: Id, planId: Id, makerId: Id }),
  response: Type.Object({ id: Id }),
})
