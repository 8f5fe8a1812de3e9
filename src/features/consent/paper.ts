import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { ConsentPaper, recordPaper as recordPaperContract } from './paper-contract.ts'
import { findStored, isReceiver } from './store.ts'

/** Signed papers of the client's consents that the session may read. */
export async function listPapers(ctx: Ctx, clientId: string): Promise<ConsentPaper[]> {
  const { rows } = await sql<ConsentPaper>`
    select s.consent_id, s.signed_on, jsonb_build_object('id', o.id, 'name', o.name) as organisation,
      case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as unit, s.kept_as, w.name as recorded_by
    from consent_paper s join organisation o on o.id = s.organisation_id left join unit u on u.id = s.unit_id
    join position p on p.id = s.recorded_by join worker w on w.id = p.worker_id
    where s.client_id = ${clientId} order by s.recorded_at desc, s.consent_id`.execute(ctx.tx)
  return rows
}

const findPaper = async (ctx: Ctx, clientId: string, consentId: string) =>
  (await listPapers(ctx, clientId)).find((paper) => paper.consentId === consentId)

/** Records where the signed paper of a consent is kept. A consent has one paper; the same sent twice is one. */
export async function recordPaper(
  ctx: Ctx,
  { clientId, consentId }: { readonly clientId: string; readonly consentId: string },
  body: BodyOf<typeof recordPaperContract>,
): Promise<Result<ConsentPaper>> {
  const keptAs = body.keptAs.trim()
  if (keptAs === '') return refuse('invalid', { fields: { keptAs: 'required' } })
  if (body.signedOn > ctx.day) return refuse('invalid', { fields: { signedOn: 'future' } })
  if (!(await isReceiver(ctx, body.organisationId, body.unitId)))
    return refuse('invalid', { fields: { organisationId: 'unknown' } })
  const { positionId } = ctx.session
  if (positionId === null || !(await findStored(ctx, clientId, consentId))) return notFound()
  const made = await ctx.tx
    .insertInto('consentPaper')
    .values({
      consentId,
      clientId,
      signedOn: plainDate(body.signedOn),
      organisationId: body.organisationId,
      unitId: body.unitId,
      keptAs,
      recordedBy: positionId,
      recordedAt: ctx.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  const paper = await findPaper(ctx, clientId, consentId)
  if (!paper) return notFound()
  if (!made.numInsertedOrUpdatedRows)
    return paper.keptAs === keptAs && paper.signedOn === body.signedOn ? accept(paper) : changedMeanwhile()
  await record(ctx, {
    clientId,
    type: 'consent.paperRecorded',
    category: 'consent',
    subjectId: consentId,
    payload: { signedOn: body.signedOn },
  })
  return accept(paper)
}
