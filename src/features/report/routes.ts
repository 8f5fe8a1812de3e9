import { accept } from '../../kernel/refusal.ts'
import { changes, exports_, prints, type Route, reads, route } from '../../platform/http/route.ts'
import { paperOfBreakdown, tableOfBreakdown, viewBreakdown } from './breakdown-queries.ts'
import * as contract from './contract.ts'
import { feedbackReportRoutes } from './feedback-routes.ts'
import { goalRoutes } from './goal-routes.ts'
import { paperOfOutcomes, tableOfOutcomes, viewOutcomeFigure, viewOutcomes } from './outcome-queries.ts'
import * as outcomes from './outcomes-contract.ts'
import { listOwn, removeOwn, saveOwn } from './own.ts'
import * as own from './own-contract.ts'
import { previewFigure, previewNames } from './own-preview.ts'
import { reportActions as may } from './policy.ts'
import * as published from './publication-contract.ts'
import { listPublications, publishReport } from './publish.ts'
import { paperOfReport, tableOfReport, viewFigure, viewReport } from './queries.ts'
import { targetRoutes } from './target-routes.ts'
import { yearRoutes } from './years-routes.ts'

const ownRoutes: readonly Route[] = [
  route(
    own.listOwnIndicators,
    { action: may.define, audit: { nothingPersonal: 'definitions of figures, nobody’s data' } },
    async (ctx) => accept(await listOwn(ctx)),
  ),
  route(
    own.saveOwnIndicator,
    {
      action: may.define,
      audit: changes('report.ownDefined'),
      constraints: { own_indicator_name: 'report.ownNameTaken', own_indicator_pkey: 'notFound' },
    },
    (ctx, { params, body }) => saveOwn(ctx, params.ownId, body),
  ),
  route(
    own.removeOwnIndicator,
    { action: may.define, audit: changes('report.ownRemoved') },
    (ctx, { params, body }) => removeOwn(ctx, params.ownId, body.version),
  ),
  route(
    own.previewOwnIndicator,
    { action: may.define, audit: reads('report.ownPreviewed') },
    (ctx, { body }) => previewFigure(ctx, body),
  ),
  route(own.previewPeople, { action: may.behind, audit: reads('report.ownPeopleRead') }, (ctx, { body }) =>
    previewNames(ctx, body),
  ),
]

export const reportRoutes: readonly Route[] = [
  ...ownRoutes,
  route(contract.readReport, { action: may.read, audit: reads('report.read') }, (ctx, { params, query }) =>
    viewReport(ctx, { ...params, ...query }),
  ),
  route(
    contract.readFigure,
    { action: may.behind, audit: reads('report.figureRead') },
    (ctx, { params, query }) => viewFigure(ctx, { ...params, ...query }),
  ),
  route(contract.readBreakdown, { action: may.read, audit: reads('report.read') }, (ctx, { params, query }) =>
    viewBreakdown(ctx, { ...params, ...query }),
  ),
  route(
    contract.exportReport,
    { action: may.export, audit: exports_('report.exported') },
    (ctx, { params, query: { by, ...query } }) =>
      by
        ? tableOfBreakdown(ctx, { ...params, ...query, dimension: by })
        : tableOfReport(ctx, { ...params, ...query }),
  ),
  route(
    contract.printReport,
    { action: may.export, audit: prints('report.printed') },
    (ctx, { params, query: { by, ...query } }) =>
      by ? paperOfBreakdown(ctx, { ...params, ...query, by }) : paperOfReport(ctx, { ...params, ...query }),
  ),
  route(
    outcomes.readOutcomes,
    { action: may.read, audit: reads('report.outcomesRead') },
    (ctx, { params, query }) => viewOutcomes(ctx, { ...params, ...query }),
  ),
  route(
    outcomes.readOutcomeFigure,
    { action: may.behind, audit: reads('report.outcomeFigureRead') },
    (ctx, { params, query }) => viewOutcomeFigure(ctx, { ...params, ...query }),
  ),
  route(
    outcomes.exportOutcomes,
    { action: may.export, audit: exports_('report.outcomesExported') },
    (ctx, { params, query }) => tableOfOutcomes(ctx, { ...params, ...query }),
  ),
  route(
    outcomes.printOutcomes,
    { action: may.export, audit: prints('report.outcomesPrinted') },
    (ctx, { params, query }) => paperOfOutcomes(ctx, { ...params, ...query }),
  ),
  route(
    published.listPublished,
    { action: may.readPublished, audit: { nothingPersonal: 'published figures, small numbers protected' } },
    async (ctx, { query }) => accept(await listPublications(ctx, query)),
  ),
  route(
    published.publishMonth,
    {
      action: may.publish,
      audit: changes('report.published'),
      constraints: {
        report_publication_pkey: 'changedMeanwhile',
        report_publication_first: 'changedMeanwhile',
        report_publication_corrects_key: 'changedMeanwhile',
      },
    },
    (ctx, { body }) => publishReport(ctx, body),
  ),
  ...goalRoutes,
  ...targetRoutes,
  ...yearRoutes,
  ...feedbackReportRoutes,
]
