import { accept } from '../../kernel/refusal.ts'
import { changes, prints, type Route, reads, route } from '../../platform/http/route.ts'
import { narrowConsent, recordConsent, withdrawConsent } from './commands.ts'
import * as contract from './contract.ts'
import { countConsents } from './counts.ts'
import { listPapers, recordPaper } from './paper.ts'
import * as paper from './paper-contract.ts'
import { consentActions } from './policy.ts'
import { printConsent } from './print.ts'
import { listConsents, listLookers, mayRecord, readEffect } from './queries.ts'

export const consentRoutes: readonly Route[] = [
  route(
    contract.listConsents,
    { action: consentActions.list, audit: reads('consent.listed') },
    async (ctx, { params }) =>
      accept({ consents: await listConsents(ctx, params.clientId), mayRecord: mayRecord(ctx) }),
  ),
  route(
    contract.printConsent,
    { action: consentActions.print, audit: prints('consent.printed') },
    (ctx, { params, query }) => printConsent(ctx, params, query.language),
  ),
  route(
    contract.recordConsent,
    { action: consentActions.record, audit: changes('consent.recorded') },
    (ctx, { params, body }) => recordConsent(ctx, params.clientId, body),
  ),
  route(
    contract.readEffect,
    { action: consentActions.seeEffect, audit: reads('consent.effectSeen') },
    (ctx, { params, body }) => readEffect(ctx, params.clientId, params.consentId, body.kept),
  ),
  route(
    contract.narrowConsent,
    { action: consentActions.narrow, audit: changes('consent.narrowed') },
    (ctx, { params, body }) => narrowConsent(ctx, params.clientId, params.consentId, body),
  ),
  route(
    contract.withdrawConsent,
    { action: consentActions.withdraw, audit: changes('consent.withdrawn') },
    (ctx, { params, body }) => withdrawConsent(ctx, params.clientId, params.consentId, body.version),
  ),
  route(
    contract.listLookers,
    { action: consentActions.whoSees, audit: reads('consent.whoSeesRead') },
    async (ctx, { params }) => accept({ persons: await listLookers(ctx, params.clientId) }),
  ),
  route(
    paper.listPapers,
    { action: consentActions.list, audit: reads('consent.papersListed') },
    async (ctx, { params }) => accept({ papers: await listPapers(ctx, params.clientId) }),
  ),
  route(
    paper.recordPaper,
    { action: consentActions.recordPaper, audit: changes('consent.paperRecorded') },
    (ctx, { params, body }) => recordPaper(ctx, params, body),
  ),
  route(
    paper.countConsents,
    { action: consentActions.count, audit: reads('consent.counted') },
    (ctx, { query }) => countConsents(ctx, query),
  ),
]
