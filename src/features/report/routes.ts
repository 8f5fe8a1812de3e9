import { accept } from '../../kernel/refusal.ts'
import { changes, exports_, prints, type Route, reads, route } from '../../platform/http/route.ts'
import * as contract from './contract.ts'
import { tableOfOutcomes, viewOutcomeFigure, viewOutcomes } from './outcome-queries.ts'
import * as outcomes from './outcomes-contract.ts'
import { reportActions as may } from './policy.ts'
import * as published from './publication-contract.ts'
import { listPublications, publishReport } from './publish.ts'
import { paperOfReport, tableOfReport, viewFigure, viewReport } from './queries.ts'

export const reportRoutes: readonly Route[] = [
  route(contract.readReport, { action: may.read, audit: reads('report.read') }, (ctx, { params, query }) =>
    viewReport(ctx, { ...params, ...query }),
  ),
  route(
    contract.readFigure,
    { action: may.behind, audit: reads('report.figureRead') },
    (ctx, { params, query }) => viewFigure(ctx, { ...params, ...query }),
  ),
  route(
    contract.exportReport,
    { action: may.export, audit: exports_('report.exported') },
    (ctx, { params, query }) => tableOfReport(ctx, { ...params, ...query }),
  ),
  route(
    contract.printReport,
    { action: may.export, audit: prints('report.printed') },
    (ctx, { params, query }) => paperOfReport(ctx, { ...params, ...query }),
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
]
