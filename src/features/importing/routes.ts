import { accept } from '../../kernel/refusal.ts'
import { changes, exports_, type Route, reads, route } from '../../platform/http/route.ts'
import { askImport, askUndo } from './commands.ts'
import * as contract from './contract.ts'
import { importingActions as may } from './policy.ts'
import { issuesOf, listRuns, readRun } from './queries.ts'

export const importingRoutes: readonly Route[] = [
  route(contract.listImports, { action: may.list, audit: reads('importing.listed') }, async (ctx) =>
    accept({ runs: await listRuns(ctx) }),
  ),
  route(
    contract.askImport,
    {
      action: may.ask,
      audit: changes('importing.asked'),
      perMinute: 20,
      // quotation marks and line ends are two letters in JSON
      bodyLimit: contract.mostBytes * 1.5,
    },
    (ctx, { body }) => askImport(ctx, body),
  ),
  route(
    contract.askUndo,
    {
      action: may.undo,
      audit: changes('importing.undoAsked'),
      constraints: { import_undo_waiting: 'changedMeanwhile' },
    },
    (ctx, { params, body }) => askUndo(ctx, params.importId, body.id),
  ),
  route(contract.readImport, { action: may.list, audit: reads('importing.read') }, (ctx, { params }) =>
    readRun(ctx, params.importId),
  ),
  route(
    contract.exportIssues,
    { action: may.list, audit: exports_('importing.issuesExported') },
    (ctx, { params, query }) => issuesOf(ctx, params.importId, query),
  ),
]
