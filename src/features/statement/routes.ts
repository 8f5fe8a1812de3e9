import { accept } from '../../kernel/refusal.ts'
import {
  changes,
  examined,
  exports_,
  type Guard,
  type Route,
  reads,
  route,
} from '../../platform/http/route.ts'
import { askStatement, cancelRequest, markMistaken, recordStatement } from './commands.ts'
import * as contract from './contract.ts'
import { examinePaper } from './examine.ts'
import { addPaper, readPaper, removePaper } from './papers.ts'
import { statementActions as may } from './policy.ts'
import { viewStatements } from './queries.ts'

/** A file is much to send, and much to look through. */
const takesFile = { bodyLimit: contract.bodyBytes, perMinute: 30 } as const satisfies Partial<Guard>

export const statementRoutes: readonly Route[] = [
  route(
    contract.listStatements,
    { action: may.list, audit: reads('statement.listed') },
    async (ctx, { params }) => accept(await viewStatements(ctx, params.clientId)),
  ),
  examined(
    contract.recordStatement,
    { action: may.record, audit: changes('statement.recorded'), ...takesFile },
    async (installation, { body }) =>
      body.paper ? examinePaper(installation, body.paper.content) : accept(null),
    (ctx, { params, body }, paper) => recordStatement(ctx, params.clientId, body, paper),
  ),
  examined(
    contract.addPaper,
    { action: may.record, audit: changes('statement.paperAdded'), ...takesFile },
    (installation, { body }) => examinePaper(installation, body.content),
    (ctx, { params, body }, paper) => addPaper(ctx, params.clientId, params.statementId, body.id, paper),
  ),
  route(
    contract.readPaper,
    { action: may.open, audit: exports_('statement.paperOpened') },
    (ctx, { params }) => readPaper(ctx, params),
  ),
  route(
    contract.removePaper,
    { action: may.remove, audit: changes('statement.paperRemoved') },
    (ctx, { params, body }) => removePaper(ctx, params, body.reason),
  ),
  route(
    contract.markMistaken,
    { action: may.markMistaken, audit: changes('statement.markedMistaken') },
    (ctx, { params, body }) => markMistaken(ctx, params.clientId, params.statementId, body),
  ),
  route(
    contract.askStatement,
    {
      action: may.ask,
      audit: changes('statement.asked'),
      constraints: {
        statement_request_enough: 'statement.exists',
        statement_request_once: 'statement.askedAlready',
      },
    },
    (ctx, { params, body }) => askStatement(ctx, params.clientId, body),
  ),
  route(
    contract.cancelRequest,
    { action: may.ask, audit: changes('statement.requestCancelled') },
    (ctx, { params, body }) => cancelRequest(ctx, params.clientId, params.requestId, body.version),
  ),
]
