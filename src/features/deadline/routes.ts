import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import * as contract from './contract.ts'
import { deadlineActions } from './policy.ts'
import { type ClockLaw, clockLaw } from './rules/clock-law.ts'
import { readRuns, startRun } from './runs.ts'
import { listDeadlines, listOtherClocks } from './store.ts'

export const deadlineRoutes = (law: ClockLaw = clockLaw): readonly Route[] => [
  route(
    contract.listDeadlines,
    { action: deadlineActions.list, audit: reads('deadline.listed') },
    async (ctx, { params }) =>
      accept({
        deadlines: await listDeadlines(ctx, params.clientId),
        others: await listOtherClocks(ctx, params.clientId),
      }),
  ),
  route(
    contract.listClockRuns,
    { action: deadlineActions.recompute, audit: { nothingPersonal: 'runs tell numbers, no clients' } },
    async (ctx) => accept(await readRuns(ctx, law)),
  ),
  route(
    contract.askClockRun,
    { action: deadlineActions.recompute, audit: changes('deadline.recomputed') },
    (ctx) => startRun(ctx, law),
  ),
]
