import { sql } from 'kysely'
import type { ResponseOf } from '../../kernel/endpoint.ts'
import type { Why } from '../../kernel/why.ts'
import { mayRole } from '../../platform/access/action.ts'
import { type FileAccess, mayOn } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import { type Paper, type RequestView, type StatementView, statementKinds } from './contract.ts'
import { consentFor } from './papers.ts'
import { statementActions as may } from './policy.ts'
import { kindCategories } from './rules/kinds.ts'
import { statementStateOn } from './rules/statement-state.ts'
import {
  type ConsentRow,
  listConsents,
  listHolders,
  listPaperRows,
  listRequestRows,
  listStatementRows,
  type PaperRow,
  type RequestRow,
  readSetting,
  type StatementRow,
} from './store.ts'

/** Everything on papers that the session may know, and what it may do. */
export async function viewStatements(
  ctx: Ctx,
  clientId: string,
): Promise<ResponseOf<typeof contract.listStatements>> {
  const [rows, papers, requests, consents, holders, whys, endingDays, mostBytes] = await Promise.all([
    listStatementRows(ctx, clientId),
    listPaperRows(ctx, clientId),
    listRequestRows(ctx, clientId),
    listConsents(ctx, clientId),
    listHolders(ctx, clientId),
    listWhys(ctx, clientId),
    readSetting(ctx, 'statement.endingDays'),
    readSetting(ctx, 'statement.paperBytes'),
  ])
  const kinds = statementKinds.filter((kind) => writes(ctx, kind))
  const withPaper = new Set(papers.map(({ statementId }) => statementId))
  const known = [...rows, ...requests].map(({ kind }) => kindCategories[kind].category)
  const read = rows.filter(({ id }) => withPaper.has(id)).map(({ kind }) => kindCategories[kind].paper)
  ctx.saw([], [...new Set([...known, ...read])])
  return {
    statements: rows.map((row) => toView(ctx, row, { papers, consents, endingDays })),
    requests: requests.map((row) => toRequest(ctx, row, whys.get(row.id))),
    mayRecord: mayRole(may.record, ctx.session.role) ? kinds : [],
    mayAddPaper: kinds.filter((kind) => mayAdd(ctx, kind)),
    mayAsk: mayRole(may.ask, ctx.session.role) ? kinds : [],
    holders: ctx.session.clientId ? [] : holders,
    mostBytes,
  }
}

const writes = ({ access }: Ctx, kind: StatementRow['kind']): boolean =>
  access !== null && mayOn(access, kindCategories[kind].category, 'write')

const mayAdd = (ctx: Ctx, kind: StatementRow['kind']): boolean =>
  mayRole(may.record, ctx.session.role) && consentFor(ctx, kind) !== undefined

interface Beside {
  readonly papers: readonly PaperRow[]
  readonly consents: readonly ConsentRow[]
  readonly endingDays: number
}

function toView(ctx: Ctx, row: StatementRow, { papers, consents, endingDays }: Beside): StatementView {
  const isMistaken = row.mistakenReason !== null
  const { paper } = kindCategories[row.kind]
  return {
    ...row,
    recordedAt: row.recordedAt.toISOString(),
    state: statementStateOn({ ...row, isMistaken }, ctx.day, endingDays),
    papers: papers.filter(({ statementId }) => statementId === row.id).map((p) => toPaper(ctx, row, p)),
    isClosed: !mayRead(ctx.access, paper),
    consents: consents
      .filter(({ categories }) => paper === 'healthRecords' && categories.includes(paper))
      .map(({ to, until }) => ({ to, until })),
    mayAddPaper: !isMistaken && mayAdd(ctx, row.kind),
    mayMark: !isMistaken && mayRole(may.markMistaken, ctx.session.role) && writes(ctx, row.kind),
  }
}

const mayRead = (access: FileAccess | null, category: Parameters<typeof mayOn>[1]): boolean =>
  access !== null && mayOn(access, category, 'read')

function toPaper(ctx: Ctx, { kind }: StatementRow, row: PaperRow): Paper {
  const { session, access } = ctx
  const isMine = session.clientId
    ? row.addedByPosition === null && session.proxyId === null
    : row.addedByPosition === session.positionId
  const mayWrite =
    session.clientId === null && access !== null && mayOn(access, kindCategories[kind].paper, 'write')
  const { removedAt, removedReason } = row
  return {
    id: row.id,
    mediaType: row.mediaType,
    bytes: row.bytes,
    scan: row.scan,
    addedBy: row.addedBy,
    addedAt: row.addedAt.toISOString(),
    underConsentTo: row.underConsentTo,
    removed:
      removedAt && removedReason
        ? { at: removedAt.toISOString(), by: row.removedBy, reason: removedReason }
        : null,
    mayRemove: removedAt === null && mayRole(may.remove, session.role) && (isMine || mayWrite),
  }
}

const toRequest = (ctx: Ctx, { status, ...row }: RequestRow, why: Why | undefined): RequestView => ({
  ...row,
  state: status,
  why: why ?? { rule: 'statement.wanted', cite: 'agreed', version: 'agreed', facts: { dueOn: row.wantedBy } },
  mayAnswer: status === 'open' && mayRole(may.record, ctx.session.role) && writes(ctx, row.kind),
  mayCancel: status === 'open' && mayRole(may.ask, ctx.session.role) && writes(ctx, row.kind),
})

/** Why each is wanted by its day: the clock's own answer. */
async function listWhys(ctx: Ctx, clientId: string): Promise<Map<string, Why>> {
  const { rows } = await sql<{ id: string; why: Why }>`
    select subject_id as id, why from deadline where client_id = ${clientId} and kind = 'paperWanted'`.execute(
    ctx.tx,
  )
  return new Map(rows.map(({ id, why }) => [id, why]))
}
