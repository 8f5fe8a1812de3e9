import { sql } from 'kysely'
import { translator } from '../../../locales/translate.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { mayRole } from '../../platform/access/action.ts'
import { type FileAccess, mayDo } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readLetterhead } from '../document/index.ts'
import type { DocumentLanguage } from '../document/rules/letterhead.ts'
import { type Period, readPeriod } from '../period/index.ts'
import { attendedStatuses } from '../period/rules/moves.ts'
import type { PeriodCertificate } from './contract.ts'
import { certificateActions } from './policy.ts'
import { certificateDocument } from './rules/certificate-document.ts'
import { findCertificate, listAssessedUnits, listUnits, listUnitsOf } from './store.ts'

/** What the place said in its evaluation, and its description: the draft begins with them, so that nothing is typed twice. */
async function findSuggestion(ctx: Ctx, period: Period): Promise<PeriodCertificate['suggested']> {
  const { rows } = await sql<{ tasks: string | null; words: string | null }>`
    select (select nullif(p.description, '') from place p where p.id = ${period.placeId}) as tasks,
      (select e.text from evaluation e where e.period_id = ${period.id} and e.party = 'place') as words`.execute(
    ctx.tx,
  )
  return { tasks: rows[0]?.tasks ?? '', words: rows[0]?.words ?? '' }
}

/** The certificate of a period and what can be assessed: what the place has named, else every unit that is known. */
export async function readCertificate(
  ctx: Ctx,
  period: Period,
  access: FileAccess,
): Promise<Result<PeriodCertificate>> {
  const { write } = certificateActions
  const isReal = (attendedStatuses as readonly string[]).includes(period.status)
  const ofPlace = await listUnitsOf(ctx, period.placeId, period.id)
  return accept({
    certificate: await findCertificate(ctx, period.id),
    units: ofPlace.length > 0 ? ofPlace : await listUnits(ctx),
    isOfPlace: ofPlace.length > 0,
    suggested: await findSuggestion(ctx, period),
    mayWrite: isReal && mayRole(write, ctx.session.role) && mayDo(access, write),
  })
}

/** The certificate on paper, given in the place's name. */
export async function printCertificate(
  ctx: Ctx,
  period: Period,
  access: FileAccess,
  language: DocumentLanguage | undefined,
): Promise<Result<OfficialDocument>> {
  const certificate = await findCertificate(ctx, period.id)
  if (!certificate) return refuse('certificate.none')
  const detail = await readPeriod(ctx, period.id, access)
  const head = await readLetterhead(ctx, period.clientId, { language, organisationId: period.organisationId })
  if (!detail.ok || !head) return notFound()
  const facts = { period: detail.value, certificate, units: await listAssessedUnits(ctx, period.id) }
  return accept(certificateDocument(head, facts, translator(head.language)))
}

/** The client's signed certificates, the newest first. */
export async function listOwnCertificates(ctx: Ctx, clientId: string) {
  const { rows } = await sql<{ periodId: string; place: string; signedAt: Date }>`
    select c.period_id, coalesce(p.title, o.name) as place, c.signed_at
    from certificate c join period t on t.id = c.period_id join organisation o on o.id = c.organisation_id
    left join place p on p.id = t.place_id
    where c.client_id = ${clientId} and c.status = 'signed' order by c.signed_at desc`.execute(ctx.tx)
  return rows.map((row) => ({ ...row, signedAt: row.signedAt.toISOString() }))
}
