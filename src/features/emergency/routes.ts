import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import { openEmergency, reviewOpening } from './commands.ts'
import * as contract from './contract.ts'
import { emergencyActions as may } from './policy.ts'
import { listOpenings, listOwnOpenings } from './queries.ts'

const openingsPerMinute = 10

export const emergencyRoutes: readonly Route[] = [
  route(
    contract.openEmergency,
    { action: may.open, audit: reads('emergency.opened'), perMinute: openingsPerMinute },
    (ctx, { body }) => openEmergency(ctx, body),
  ),
  route(
    contract.listOwnOpenings,
    { action: may.listOwn, audit: reads('emergency.ownListed') },
    async (ctx) => {
      const openings = await listOwnOpenings(ctx)
      ctx.saw(
        openings.map(({ clientId }) => clientId),
        ['log'],
      )
      return accept({ openings })
    },
  ),
  route(
    contract.listOpenings,
    { action: may.list, audit: reads('emergency.listed') },
    async (ctx, { query }) => {
      const openings = await listOpenings(ctx, query.waiting === true)
      ctx.saw(
        openings.map(({ clientId }) => clientId),
        ['log'],
      )
      return accept({ openings, waiting: openings.filter(({ review }) => review === null).length })
    },
  ),
  route(
    contract.reviewOpening,
    { action: may.review, audit: changes('emergency.reviewed') },
    (ctx, { params, body }) => reviewOpening(ctx, params.openingId, body),
  ),
]
