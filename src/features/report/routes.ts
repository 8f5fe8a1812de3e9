import { exports_, prints, type Route, reads, route } from '../../platform/http/route.ts'
import * as contract from './contract.ts'
import { reportActions as may } from './policy.ts'
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
]
