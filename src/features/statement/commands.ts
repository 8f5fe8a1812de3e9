import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { mayOn } from '../../platform/access/file-access.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import type { StatementKind } from './contract.ts'
import type { ExaminedPaper } from './examine.ts'
import { keepPaper } from './papers.ts'
import { checkRequest, checkStatement } from './rules/check-statement.ts'
import { kindCategories } from './rules/kinds.ts'
import { isEnough } from './rules/statement-state.ts'
import { findRequest, findStatement, listStatementRows } from './store.ts'

type Done = Result<{ id: string }>

export const tell = (
  ctx: Ctx,
  clientId: string,
  type: string,
  kind: StatementKind,
  subjectId: string,
): Promise<void> => {
  ctx.saw([], [kindCategories[kind].category])
  return record(ctx, {
    clientId,
    type,
    category: kindCategories[kind].category,
    subjectId,
    payload: { paper: kind },
  })
}

/** Records that a statement exists, with its paper where it was given, and closes the request that it answers. */
export async function recordStatement(
  ctx: Ctx,
  clientId: string,
  said: BodyOf<typeof contract.recordStatement>,
  paper: ExaminedPaper | null,
): Promise<Done> {
  const { id, kind, author, issuedOn, validUntil, requestId } = said
  if (await findStatement(ctx, clientId, id)) return accept({ id })
  const { category } = kindCategories[kind]
  if (!ctx.access || !mayOn(ctx.access, category, 'write'))
    return refuse('statement.notYourKind', { fields: { kind: 'notYourCategory' } })
  const checked = checkStatement(said, ctx.day)
  if (!checked.ok) return checked
  await ctx.tx
    .insertInto('statement')
    .values({
      id,
      clientId,
      kind,
      category,
      title: said.title?.trim() || null,
      author: author.trim(),
      issuedOn: plainDate(issuedOn),
      validUntil: validUntil === null ? null : plainDate(validUntil),
      // what the client brings is in the client's hands
      heldBy: ctx.session.clientId ? null : said.heldBy,
      recordedBy: ctx.session.positionId,
      recordedAt: ctx.at,
    })
    .execute()
  await tell(ctx, clientId, 'statement.recorded', kind, id)
  if (said.paper && paper) {
    const kept = await keepPaper(ctx, { clientId, statementId: id, kind }, said.paper.id, paper)
    if (!kept.ok) return kept
  }
  return requestId ? answerRequest(ctx, clientId, { requestId, statementId: id, kind }) : accept({ id })
}

async function answerRequest(
  ctx: Ctx,
  clientId: string,
  { requestId, statementId, kind }: { requestId: string; statementId: string; kind: StatementKind },
): Promise<Done> {
  const request = await findRequest(ctx, clientId, requestId)
  if (!request) return notFound()
  if (request.kind !== kind) return refuse('statement.otherKind', { fields: { kind: 'statement.otherKind' } })
  if (request.status !== 'open') return changedMeanwhile({ status: request.status })
  const done = await ctx.tx
    .updateTable('statementRequest')
    .set({ status: 'received', closedOn: ctx.day, statementId, version: request.version + 1 })
    .where('id', '=', requestId)
    .where('version', '=', request.version)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) return changedMeanwhile()
  await tell(ctx, clientId, 'statement.received', kind, requestId)
  return accept({ id: statementId })
}

/** Says that an entry should not be here; the paper goes by an act of its own. */
export async function markMistaken(
  ctx: Ctx,
  clientId: string,
  statementId: string,
  { reason, version }: { readonly reason: string; readonly version: number },
): Promise<Done> {
  const statement = await findStatement(ctx, clientId, statementId)
  if (!statement) return notFound()
  if (reason.trim() === '') return refuse('invalid', { fields: { reason: 'required' } })
  const done = await ctx.tx
    .updateTable('statement')
    .set({
      mistakenAt: ctx.at,
      mistakenBy: ctx.session.positionId,
      mistakenReason: reason.trim(),
      version: version + 1,
    })
    .where('id', '=', statementId)
    .where('version', '=', version)
    .where('mistakenAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) return changedMeanwhile()
  await tell(ctx, clientId, 'statement.markedMistaken', statement.kind, statementId)
  return accept({ id: statementId })
}

/** Asks for a paper; the database refuses one that exists without a reason, and the same twice. */
export async function askStatement(
  ctx: Ctx,
  clientId: string,
  asked: BodyOf<typeof contract.askStatement>,
): Promise<Done> {
  const { id, kind, from, whom, purpose, notEnough, wantedBy } = asked
  if (await findRequest(ctx, clientId, id)) return accept({ id })
  const { category } = kindCategories[kind]
  if (!ctx.access || !mayOn(ctx.access, category, 'write'))
    return refuse('statement.notYourKind', { fields: { kind: 'notYourCategory' } })
  const checked = checkRequest(asked, ctx.day)
  if (!checked.ok) return checked
  const known = notEnough?.trim() ? undefined : await findEnough(ctx, clientId, kind)
  if (known) {
    const { issuedOn, author, validUntil } = known
    return refuse('statement.exists', {
      fields: { notEnough: 'required' },
      facts: { issuedOn, author, validUntil },
    })
  }
  await sql`
    insert into statement_request (id, client_id, kind, category, asked_from, asked_whom, purpose, not_enough, wanted_by, asked_on, asked_by, asked_at)
    values (${id}, ${clientId}, ${kind}, ${category}, ${from}, ${from === 'client' ? null : whom?.trim()}, ${purpose.trim()},
      ${notEnough?.trim() || null}, ${wantedBy}, ${ctx.day}, ${ctx.session.positionId}, ${ctx.at})`.execute(
    ctx.tx,
  )
  await tell(ctx, clientId, 'statement.asked', kind, id)
  return accept({ id })
}

/** The newest of the kind that will do today. */
const findEnough = async (ctx: Ctx, clientId: string, kind: StatementKind) =>
  (await listStatementRows(ctx, clientId)).find(
    (row) =>
      row.kind === kind &&
      isEnough({ validUntil: row.validUntil, isMistaken: row.mistakenReason !== null }, ctx.day),
  )

export async function cancelRequest(
  ctx: Ctx,
  clientId: string,
  requestId: string,
  version: number,
): Promise<Done> {
  const request = await findRequest(ctx, clientId, requestId)
  if (!request) return notFound()
  const done = await ctx.tx
    .updateTable('statementRequest')
    .set({ status: 'cancelled', closedOn: ctx.day, version: version + 1 })
    .where('id', '=', requestId)
    .where('version', '=', version)
    .where('status', '=', 'open')
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) return changedMeanwhile({ status: request.status })
  await tell(ctx, clientId, 'statement.requestCancelled', request.kind, requestId)
  return accept({ id: requestId })
}
