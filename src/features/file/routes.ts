import { accept } from '../../kernel/refusal.ts'
import type { Action } from '../../platform/access/action.ts'
import { prints, type Route, readingAhead, reads, route } from '../../platform/http/route.ts'
import { readClosed } from './closed.ts'
import * as contract from './contract.ts'
import { fileActions as may } from './policy.ts'
import { printGuide, printHandOver } from './print.ts'
import { firstScreenReading, openFile } from './queries.ts'
import { readTimeline } from './timeline.ts'

/** `actions`: every action of the product, of which the file lists those permitted on it. */
export const fileRoutes = (actions: () => readonly Action[]): readonly Route[] => [
  readingAhead(
    contract.openFile,
    { action: may.open, audit: reads('file.opened') },
    (at, { params }) => firstScreenReading(at, params.clientId),
    (ctx, _input, screen) => openFile(ctx, screen, actions()),
  ),
  route(contract.readClosed, { action: may.open, audit: reads('file.closedRead') }, (ctx, { params }) =>
    readClosed(ctx, params.clientId, actions()),
  ),
  route(
    contract.printGuide,
    { action: may.guide, audit: prints('file.guidePrinted') },
    (ctx, { params, query }) => printGuide(ctx, params.clientId, query.which, query.language),
  ),
  route(
    contract.printHandOver,
    { action: may.handOver, audit: prints('file.handOverPrinted') },
    (ctx, { params, query }) => printHandOver(ctx, params.clientId, query.language),
  ),
  route(
    contract.readTimeline,
    { action: may.open, audit: reads('file.timelineRead') },
    async (ctx, { params, query }) => accept(await readTimeline(ctx, params.clientId, query)),
  ),
]
