import { accept, refuse } from '../../kernel/refusal.ts'
import { exports_, prints, type Route, reads, route } from '../../platform/http/route.ts'
import * as contract from './contract.ts'
import { readKeeping } from './keeping.ts'
import { logActions } from './policy.ts'
import { printLogOf, printOwnLog } from './print.ts'
import {
  exportLog,
  findLoggedPerson,
  listChanges,
  listLogOf,
  listMyReadings,
  listOwnLog,
  searchLog,
} from './queries.ts'

const describe = (filters: object) =>
  Object.entries(filters)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')

export const logRoutes: readonly Route[] = [
  route(
    contract.listOwnLog,
    { action: logActions.readOwn, audit: reads('log.ownRead') },
    async (ctx, { query }) => accept(await listOwnLog(ctx, query.before)),
  ),
  route(
    contract.printOwnLog,
    { action: logActions.readOwn, audit: prints('log.ownPrinted') },
    (ctx, { query }) => printOwnLog(ctx, query.language),
  ),
  route(
    contract.printLogOf,
    { action: logActions.answerRequest, audit: prints('log.requestAnswered') },
    (ctx, { params, query }) => printLogOf(ctx, params.subjectId, query),
  ),
  route(
    contract.listChanges,
    { action: logActions.readFile, audit: reads('log.changesRead') },
    async (ctx, { params, query }) => accept(await listChanges(ctx, params.clientId, query.before)),
  ),
  route(
    contract.listMyReadings,
    { action: logActions.readFile, audit: reads('log.myReadingsRead') },
    async (ctx, { params, query }) => accept(await listMyReadings(ctx, params.clientId, query.before)),
  ),
  route(
    contract.searchLog,
    { action: logActions.search, audit: reads('log.searched') },
    async (ctx, { query }) => {
      ctx.because(describe(query))
      return accept(await searchLog(ctx, query))
    },
  ),
  route(
    contract.exportLog,
    { action: logActions.export, audit: exports_('log.exported') },
    async (ctx, { query }) => {
      ctx.because(describe(query))
      return accept(await exportLog(ctx, query))
    },
  ),
  route(
    contract.readKeeping,
    {
      action: logActions.seeKeeping,
      audit: { nothingPersonal: 'months and numbers of the log, nobody’s data' },
    },
    readKeeping,
  ),
  route(
    contract.findLoggedPerson,
    { action: logActions.answerRequest, audit: reads('log.personSearched'), perMinute: 20 },
    async (ctx, { body }) => {
      const clientId = await findLoggedPerson(ctx, body.text)
      if (clientId) ctx.saw([clientId], ['log'])
      return accept({ clientId })
    },
  ),
  route(
    contract.readLogOf,
    { action: logActions.answerRequest, audit: { event: 'log.requestAnswered', result: 'printed' } },
    async (ctx, { params, query }) => {
      if (query.to < query.from) return refuse('invalid', { fields: { to: 'endBeforeStart' } })
      ctx.saw([params.subjectId], ['log'])
      ctx.because(describe(query))
      return accept(await listLogOf(ctx, params.subjectId, query))
    },
  ),
]
