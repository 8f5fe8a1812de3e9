import { sql } from 'kysely'
import type { KeptFile } from '../../kernel/endpoint.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { mayOn } from '../../platform/access/file-access.ts'
import { record } from '../../platform/audit.ts'
import { decryptBytes, encryptBytes } from '../../platform/crypto.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { MediaType, StatementKind } from './contract.ts'
import type { ExaminedPaper } from './examine.ts'
import { kindCategories } from './rules/kinds.ts'
import { findStatement, readSetting } from './store.ts'

interface Of {
  readonly clientId: string
  readonly statementId: string
  readonly kind: StatementKind
}

/** Keeps the paper, encrypted; of one who is not of the health service under the consent that opens such papers (B5). */
export async function keepPaper(
  ctx: Ctx,
  { clientId, statementId, kind }: Of,
  id: string,
  { bytes, mediaType, scan }: ExaminedPaper,
): Promise<Result<{ id: string }>> {
  const most = await readSetting(ctx, 'statement.paperBytes')
  if (bytes.length > most) {
    const facts = { most: Math.floor(most / 1024 / 1024), size: Math.ceil(bytes.length / 1024 / 1024) }
    return refuse('statement.paperTooLarge', { fields: { paper: 'statement.paperTooLarge' }, facts })
  }
  const { paper: category } = kindCategories[kind]
  const consentId = consentFor(ctx, kind)
  if (consentId === undefined)
    return refuse('statement.noConsent', { fields: { paper: 'statement.noConsent' } })
  await ctx.tx
    .insertInto('statementPaper')
    .values({
      id,
      statementId,
      clientId,
      kind,
      category,
      mediaType,
      bytes: bytes.length,
      content: encryptBytes(ctx.installation.keys, bytes),
      scan,
      addedBy: ctx.session.positionId,
      addedAt: ctx.at,
      consentId,
    })
    .execute()
  await tellOfPaper(ctx, { clientId, kind }, 'statement.paperAdded', id)
  return accept({ id })
}

/** Null: none is needed. Undefined: one is needed and there is none. */
export function consentFor({ access, session }: Ctx, kind: StatementKind): string | null | undefined {
  const { category, paper } = kindCategories[kind]
  if (session.proxyId !== null) return undefined
  if (session.clientId !== null)
    return paper === 'healthRecords' || (access && mayOn(access, paper, 'write')) ? null : undefined
  if (access && mayOn(access, paper, 'write')) return null
  if (!access || !mayOn(access, category, 'write')) return undefined
  return access.grounds.find(({ ground, reads }) => ground === 'consent' && reads.includes(paper))?.sourceId
}

const tellOfPaper = (
  ctx: Ctx,
  { clientId, kind }: Pick<Of, 'clientId' | 'kind'>,
  type: string,
  subjectId: string,
): Promise<void> => {
  const { paper: category } = kindCategories[kind]
  ctx.saw([], [category])
  return record(ctx, { clientId, type, category, subjectId, payload: { paper: kind } })
}

export async function addPaper(
  ctx: Ctx,
  clientId: string,
  statementId: string,
  id: string,
  paper: ExaminedPaper,
): Promise<Result<{ id: string }>> {
  const statement = await findStatement(ctx, clientId, statementId)
  if (!statement) return notFound()
  const { rows } =
    await sql`select from statement_paper where id = ${id} and statement_id = ${statementId}`.execute(ctx.tx)
  if (rows.length > 0) return accept({ id })
  if (statement.mistakenReason !== null) return changedMeanwhile()
  return keepPaper(ctx, { clientId, statementId, kind: statement.kind }, id, paper)
}

interface PaperRow {
  readonly kind: StatementKind
  readonly mediaType: MediaType
  readonly content: Buffer | null
  readonly issuedOn: string
}

const endings = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const

/** The paper in the clear; the database shows it to those who may read its category only. */
export async function readPaper(
  ctx: Ctx,
  { clientId, statementId, paperId }: { clientId: string; statementId: string; paperId: string },
): Promise<Result<KeptFile>> {
  const { rows } = await sql<PaperRow>`
    select p.kind, p.media_type, p.content, s.issued_on from statement_paper p join statement s on s.id = p.statement_id
    where p.id = ${paperId} and p.statement_id = ${statementId} and p.client_id = ${clientId}`.execute(ctx.tx)
  const [row] = rows
  if (!row?.content) return notFound()
  ctx.saw([], [kindCategories[row.kind].paper])
  const word = row.kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return accept({
    name: `${word}-${row.issuedOn}.${endings[row.mediaType]}`,
    mediaType: row.mediaType,
    bytes: decryptBytes(ctx.installation.keys, row.content),
  })
}

/** Takes the bytes away for good; that there was a paper, and why it went, stays. */
export async function removePaper(
  ctx: Ctx,
  { clientId, statementId, paperId }: { clientId: string; statementId: string; paperId: string },
  reason: string,
): Promise<Result<{ id: string }>> {
  if (reason.trim() === '') return refuse('invalid', { fields: { reason: 'required' } })
  const statement = await findStatement(ctx, clientId, statementId)
  if (!statement) return notFound()
  const done = await ctx.tx
    .updateTable('statementPaper')
    .set({
      content: null,
      removedAt: ctx.at,
      removedBy: ctx.session.positionId,
      removedReason: reason.trim(),
    })
    .where('id', '=', paperId)
    .where('statementId', '=', statementId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) return notFound()
  await tellOfPaper(ctx, { clientId, kind: statement.kind }, 'statement.paperRemoved', paperId)
  return accept({ id: paperId })
}
