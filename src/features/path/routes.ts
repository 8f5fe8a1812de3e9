import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, notFound } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { changes, exports_, prints, type Route, reads, route } from '../../platform/http/route.ts'
import { exportClosing } from './closing.ts'
import { exportClosing as exportClosingEndpoint } from './closing-contract.ts'
import { moveCase, openCase } from './commands.ts'
import * as contract from './contract.ts'
import type { Given } from './moves.ts'
import * as acts from './moves-contract.ts'
import { pathActions } from './policy.ts'
import { printAssessment } from './print.ts'
import { listPaths } from './queries.ts'

const { move, close } = pathActions
const constraints = { path_case_open: 'path.alreadyOpen' }

interface Act {
  readonly params: { readonly clientId: string; readonly caseId: string }
  readonly body: { readonly stepId: string; readonly version: number; readonly on: string }
}

/** One act on a case; the days of a contract are checked by their format before they come here. */
const moves = (ctx: Ctx, { params, body }: Act, name: contract.Move, part: Given = {}) => {
  const { stepId, version } = body
  return moveCase(ctx, params.clientId, params.caseId, name, {
    stepId,
    version,
    on: body.on as PlainDate,
    ...part,
  })
}

const readingRoutes: readonly Route[] = [
  route(
    contract.printAssessment,
    { action: pathActions.print, audit: prints('path.assessmentPrinted') },
    (ctx, { params, query }) => printAssessment(ctx, params.caseId, query.language),
  ),
  route(
    exportClosingEndpoint,
    { action: pathActions.exportClosing, audit: exports_('path.closingExported') },
    (ctx, { params }) => exportClosing(ctx, params.caseId),
  ),
  route(contract.listPaths, { action: pathActions.read, audit: reads('path.read') }, async (ctx) => {
    if (!ctx.access) return notFound()
    return accept(await listPaths(ctx, ctx.access))
  }),
]

const jointRoutes: readonly Route[] = [
  route(
    contract.openCase,
    { action: pathActions.open, audit: changes('path.opened'), constraints },
    (ctx, { params, body }) => openCase(ctx, params.clientId, { ...body, on: body.on as PlainDate }),
  ),
  route(acts.receive, { action: move, audit: changes('path.received') }, (ctx, input) =>
    moves(ctx, input, 'receive'),
  ),
  route(acts.assessCriteria, { action: move, audit: changes('path.criteriaAssessed') }, (ctx, input) => {
    const { assessment, unemployedSince, supportDays } = input.body
    return moves(ctx, input, 'assessCriteria', { assessment, entry: { unemployedSince, supportDays } })
  }),
  route(acts.refuseCase, { action: close, audit: changes('path.refused') }, (ctx, input) =>
    moves(ctx, input, 'refuse', { reason: input.body.reason }),
  ),
  route(acts.namePair, { action: pathActions.namePair, audit: changes('path.pairNamed') }, (ctx, input) => {
    const { members, informedOn } = input.body
    const informed = informedOn ? { informedOn: informedOn as PlainDate } : {}
    return moves(ctx, input, 'namePair', { members, ...informed })
  }),
  route(acts.changePair, { action: pathActions.namePair, audit: changes('path.pairChanged') }, (ctx, input) =>
    moves(ctx, input, 'changePair', { members: input.body.members }),
  ),
  route(acts.recordConsent, { action: move, audit: changes('path.consentAsked') }, (ctx, input) =>
    recordConsent(ctx, input),
  ),
  route(acts.holdFirstMeeting, { action: move, audit: changes('path.firstMeetingHeld') }, (ctx, input) =>
    moves(ctx, input, 'holdFirstMeeting', { channel: input.body.channel }),
  ),
  route(acts.completeMapping, { action: move, audit: changes('path.mappingCompleted') }, (ctx, input) =>
    moves(ctx, input, 'completeMapping', { assessment: input.body.assessment }),
  ),
  route(acts.closeCase, { action: close, audit: changes('path.closed') }, (ctx, input) => {
    const { closingReason, finalAssessment, continuesPositionId: next } = input.body
    const given = { closingReason, finalAssessment, ...(next ? { continuesPositionId: next } : {}) }
    return moves(ctx, input, 'close', given)
  }),
]

type ConsentInput = Act & { readonly body: { readonly answer: 'given' | 'narrowed' | 'refused' } }

/** The first answer leads to the first meeting; later ones change nothing on the path. */
async function recordConsent(ctx: Ctx, input: ConsentInput) {
  const given = { consentAnswer: input.body.answer }
  const first = await moves(ctx, input, 'recordConsent', given)
  if (first.ok || first.refusal.code !== 'path.pairFirst') return first
  return moves(ctx, input, 'renewConsent', given)
}

const rehabRoutes: readonly Route[] = [
  route(acts.assessNeeds, { action: move, audit: changes('path.needsAssessed') }, (ctx, input) => {
    const { stepId: _, version: __, on: ___, assessment, ownRequest, ...entry } = input.body
    return moves(ctx, input, 'assessNeeds', { assessment, ownRequest, entry })
  }),
  route(acts.continueElsewhere, { action: move, audit: changes('path.placeChanged') }, (ctx, input) =>
    moves(ctx, input, 'continuedElsewhere', { reason: input.body.reason }),
  ),
]

export const pathRoutes: readonly Route[] = [...readingRoutes, ...jointRoutes, ...rehabRoutes]
