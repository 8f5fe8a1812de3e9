import { accept, notFound } from '../../kernel/refusal.ts'
import { type Route, reads, route } from '../../platform/http/route.ts'
import * as contract from './contract.ts'
import { ownActions } from './policy.ts'
import { listOwnDays, readHome } from './queries.ts'

export const ownRoutes: readonly Route[] = [
  route(contract.readHome, { action: ownActions.home, audit: reads('own.homeOpened') }, async (ctx) => {
    const { clientId } = ctx.session
    return clientId ? accept(await readHome(ctx, clientId)) : notFound()
  }),
  route(contract.listOwnDays, { action: ownActions.days, audit: reads('own.daysRead') }, async (ctx) => {
    const { clientId } = ctx.session
    return clientId ? accept(await listOwnDays(ctx, clientId)) : notFound()
  }),
]
