import { accept, notFound } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import * as contract from './contract.ts'
import { closeFinding, listFindings } from './findings.ts'
import { listLimits, setLimit } from './limits.ts'
import { privacyActions as may } from './policy.ts'
import { answerRequest, listRequests, recordRequest, refuseRequest } from './requests.ts'

export const privacyRoutes: readonly Route[] = [
  route(
    contract.listRequests,
    { action: may.listRequests, audit: reads('privacy.requestsListed') },
    async (ctx) => {
      const requests = await listRequests(ctx)
      ctx.saw(
        requests.map(({ clientId }) => clientId),
        ['log'],
      )
      return accept({ requests })
    },
  ),
  route(
    contract.recordRequest,
    {
      action: may.recordRequest,
      audit: changes('privacy.logRequested'),
      constraints: { log_request_client_id_fkey: 'notFound' },
    },
    (ctx, { body }) => {
      ctx.saw([body.subjectId], ['log'])
      return recordRequest(ctx, body)
    },
  ),
  route(
    contract.answerRequest,
    { action: may.closeRequest, audit: changes('privacy.logGiven') },
    (ctx, { params, body }) => answerRequest(ctx, params.requestId, body.version),
  ),
  route(
    contract.refuseRequest,
    { action: may.closeRequest, audit: changes('privacy.logRefused') },
    (ctx, { params, body }) => refuseRequest(ctx, params.requestId, body),
  ),
  route(
    contract.askOwnLog,
    { action: may.askOwnLog, audit: changes('privacy.logRequested') },
    async (ctx, { body }) => {
      const { clientId } = ctx.session
      if (!clientId) return notFound()
      return recordRequest(ctx, { ...body, subjectId: clientId, requestedOn: ctx.day, via: 'ownPage' })
    },
  ),
  route(
    contract.listOwnRequests,
    { action: may.seeOwnRequests, audit: reads('privacy.ownRequestsListed') },
    async (ctx) => accept({ requests: await listRequests(ctx) }),
  ),
  route(
    contract.listFindings,
    { action: may.listFindings, audit: reads('privacy.findingsListed') },
    async (ctx, { query }) => {
      const page = await listFindings(ctx, query)
      ctx.saw(
        page.findings.flatMap(({ clientId }) => clientId ?? []),
        ['log'],
      )
      return accept(page)
    },
  ),
  route(
    contract.closeFinding,
    { action: may.closeFinding, audit: changes('privacy.findingClosed') },
    (ctx, { params, body }) => closeFinding(ctx, params.findingId, body),
  ),
  route(
    contract.listLimits,
    { action: may.setLimits, audit: { nothingPersonal: 'limits of rules, nobody’s data' } },
    async (ctx) => accept({ limits: await listLimits(ctx) }),
  ),
  route(
    contract.setLimit,
    { action: may.setLimits, audit: changes('privacy.limitSet') },
    (ctx, { params, body }) => setLimit(ctx, params.name, body),
  ),
]
