import { type Route, reads, route } from '../../platform/http/route.ts'
import * as contract from './contract.ts'
import { eligibilityActions } from './policy.ts'
import { assess } from './queries.ts'

export const eligibilityRoutes: readonly Route[] = [
  route(
    contract.assessEligibility,
    { action: eligibilityActions.read, audit: reads('eligibility.read') },
    (ctx, { params, body }) => assess(ctx, params.clientId, body),
  ),
]
