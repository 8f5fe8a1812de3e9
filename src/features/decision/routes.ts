import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, notFound } from '../../kernel/refusal.ts'
import { changes, prints, type Route, reads, route } from '../../platform/http/route.ts'
import * as acts from './acts-contract.ts'
import { actAfter, correctDecision, recordOthers } from './after.ts'
import * as contract from './contract.ts'
import { decide } from './decide.ts'
import { deliverDecision, recordReceipt } from './deliver.ts'
import { decisionActions as may } from './policy.ts'
import {
  askHearing,
  leavePreparation,
  prepareDecision,
  proposeDecision,
  recordHearing,
  saveDecision,
} from './prepare.ts'
import { printDecision, printHearing } from './print.ts'
import { viewDecision, viewList } from './queries.ts'
import { settingsRoutes } from './settings-routes.ts'

/** What the database refuses whatever two people do at once, told kindly. */
const constraints = {
  decision_frozen: 'decision.made',
  decision_two_persons: 'decision.twoPersons',
  decision_correcting: 'decision.beingCorrected',
}
const day = (text: string) => text as PlainDate

const readingRoutes: readonly Route[] = [
  route(contract.listDecisions, { action: may.list, audit: reads('decision.listed') }, async (ctx) =>
    ctx.access ? accept(await viewList(ctx, ctx.access)) : notFound(),
  ),
  route(
    contract.readDecision,
    { action: may.read, audit: reads('decision.read') },
    async (ctx, { params }) => (ctx.access ? viewDecision(ctx, ctx.access, params.decisionId) : notFound()),
  ),
  route(
    contract.printDecision,
    { action: may.print, audit: prints('decision.printed') },
    (ctx, { params, query }) => printDecision(ctx, params.decisionId, query.language),
  ),
  route(
    contract.printHearing,
    { action: may.print, audit: prints('decision.hearingPrinted') },
    (ctx, { params, query }) => printHearing(ctx, params.decisionId, query.language),
  ),
]

const preparingRoutes: readonly Route[] = [
  route(
    acts.prepareDecision,
    { action: may.prepare, audit: changes('decision.prepared'), constraints },
    (ctx, { params, body }) => prepareDecision(ctx, params.clientId, body),
  ),
  route(
    acts.saveDecision,
    { action: may.prepare, audit: changes('decision.edited'), constraints },
    (ctx, { params, body: { version, contents } }) => saveDecision(ctx, { ...params, version }, contents),
  ),
  route(
    acts.askHearing,
    { action: may.hear, audit: changes('decision.hearingAsked'), constraints },
    (ctx, { params, body: { version, answerBy } }) => askHearing(ctx, { ...params, version }, day(answerBy)),
  ),
  route(
    acts.recordHearing,
    { action: may.hear, audit: changes('decision.heard'), constraints },
    (ctx, { params, body: { version, heardOn, answer } }) =>
      recordHearing(ctx, { ...params, version }, { heardOn: day(heardOn), answer }),
  ),
  route(
    acts.proposeDecision,
    { action: may.prepare, audit: changes('decision.proposed'), constraints },
    (ctx, { params, body }) => proposeDecision(ctx, { ...params, ...body }),
  ),
  route(
    acts.sendBack,
    { action: may.decide, audit: changes('decision.sentBack'), constraints },
    (ctx, { params, body: { version, reason } }) =>
      leavePreparation(ctx, { ...params, version }, 'sendBack', reason),
  ),
  route(
    acts.dropDecision,
    { action: may.prepare, audit: changes('decision.dropped'), constraints },
    (ctx, { params, body: { version, reason } }) =>
      leavePreparation(ctx, { ...params, version }, 'drop', reason),
  ),
]

const decidingRoutes: readonly Route[] = [
  route(
    acts.decide,
    { action: may.decide, audit: changes('decision.made'), constraints },
    (ctx, { params, body }) => decide(ctx, { ...params, ...body }),
  ),
  route(
    acts.deliverDecision,
    { action: may.deliver, audit: changes('decision.delivered'), constraints },
    (ctx, { params, body: { version, sentOn, receivedOn } }) => {
      const shown = receivedOn ? { receivedOn: day(receivedOn) } : {}
      return deliverDecision(ctx, { ...params, version }, { sentOn: day(sentOn), ...shown })
    },
  ),
  route(
    acts.recordReceipt,
    { action: may.deliver, audit: changes('decision.receiptRecorded'), constraints },
    (ctx, { params, body: { version, receivedOn } }) =>
      recordReceipt(ctx, { ...params, version }, day(receivedOn)),
  ),
]

const afterRoutes: readonly Route[] = [
  route(
    acts.recordAppeal,
    { action: may.deliver, audit: changes('decision.appealed'), constraints },
    (ctx, { params, body: { version, on, reason } }) =>
      actAfter(ctx, { ...params, version }, 'recordAppeal', { on: day(on), reason }),
  ),
  route(
    acts.keepInForce,
    { action: may.correct, audit: changes('decision.keptInForce'), constraints },
    (ctx, { params, body: { version, reason } }) =>
      actAfter(ctx, { ...params, version }, 'keepInForce', { reason }),
  ),
  route(
    acts.withdrawDecision,
    { action: may.correct, audit: changes('decision.withdrawn'), constraints },
    (ctx, { params, body: { version, reason } }) =>
      actAfter(ctx, { ...params, version }, 'withdraw', { reason }),
  ),
  route(
    acts.endDecision,
    { action: may.correct, audit: changes('decision.ended'), constraints },
    (ctx, { params, body: { version, endedOn, reason } }) =>
      actAfter(ctx, { ...params, version }, 'end', { on: day(endedOn), reason }),
  ),
  route(
    acts.correctDecision,
    { action: may.correct, audit: changes('decision.correctionBegun'), constraints },
    (ctx, { params, body }) => correctDecision(ctx, params, body),
  ),
  route(
    acts.recordOthers,
    { action: may.recordOthers, audit: changes('decision.recorded'), constraints },
    (ctx, { params, body }) =>
      recordOthers(ctx, params.clientId, {
        ...body,
        decidedOn: day(body.decidedOn),
        validFrom: body.validFrom ? day(body.validFrom) : null,
        validTo: body.validTo ? day(body.validTo) : null,
      }),
  ),
]

export const decisionRoutes: readonly Route[] = [
  ...readingRoutes,
  ...preparingRoutes,
  ...decidingRoutes,
  ...afterRoutes,
  ...settingsRoutes,
]
