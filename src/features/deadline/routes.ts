import { accept } from '../../kernel/refusal.ts'
import { type Route, reads, route } from '../../platform/http/route.ts'
import * as contract from './contract.ts'
import { deadlineActions } from './policy.ts'
import { listDeadlines } from './store.ts'

export const deadlineRoutes: readonly Route[] = [
  route(
    contract.listDeadlines,
    { action: deadlineActions.list, audit: reads('deadline.listed') },
    async (ctx, { params }) => accept({ deadlines: await listDeadlines(ctx, params.clientId) }),
  ),
]
