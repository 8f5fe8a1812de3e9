import { type Route, reads, route } from '../../platform/http/route.ts'
import * as contract from './contract.ts'
import { deskActions } from './policy.ts'
import { readWorklist } from './queries.ts'

export const deskRoutes: readonly Route[] = [
  route(contract.readWorklist, { action: deskActions.read, audit: reads('desk.read') }, (ctx, { query }) =>
    readWorklist(ctx, query),
  ),
]
