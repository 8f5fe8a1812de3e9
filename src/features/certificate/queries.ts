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
import type { CertificateView, PeriodCertificate } from './contract.ts'
import { certificateActions } from './policy.ts'
import { certificateDocument } from './rules/certificate-document.ts'
import {
  findCertificate,
  findSigned,
  listAssessedUnits,
  listSignings,
  listUnits,
  listUnitsOf,
} from './store.ts'

/** What the place said in its evaluation, and its description: the draft begins with them, so that nothing is typed twice. */
async function findSuggestion(ctx: Ctx, period: Period): Promise<PeriodCertificate['suggested']> {
  const { rows } = await sql<{ tasks: string | null; words: string | null }>`
    select (select nullif(p.description, '') from place p where p.id = ${period.placeId}) as tasks,
      (select e.text from evaluation e where e.period_id = ${period.id} and e.party = 'place') as words`.execute(
    ctx.tx,
  )
  return { tasks: rows[0]?.tasks ?? '', words: rows[0]?.words ?? '' }
}

/** Whether a signed version is the certificate as it now stands. */
const stands = (certificate: CertificateView | null, version: number): boolean =>
  certificate?.status === 'signed' && certificate.version === version

/** The certificate of a period and what can be assessed: what the place has named, else every unit that is known. */
export async function readCertificate(
  ctx: Ctx,
  period: Period,
  access: FileAccess,
): Promise<Result<PeriodCertificate>> {
  const { write } = certificateActions
  const isReal = (attendedStatuses as readonly string[]).includes(period.status)
  const ofPlace = await listUnitsOf(ctx, period.placeId, period.id)
  const certificate = await findCertificate(ctx, period.id)
  return accept({
    certificate,
    earlier: (await listSignings(ctx, period.id)).filter((signing) => !stands(certificate, signing.version)),
    units: ofPlace.length > 0 ? ofPlace : await listUnits(ctx),
    isOfPlace: ofPlace.length > 0,
    suggested: await findSuggestion(ctx, period),
    mayWrite: isReal && mayRole(write, ctx.session.role) && mayDo(access, write),
  })
}

/** The certificate on paper, given in the place's name; in a version, as it was signed then. */
export async function printCertificate(
  ctx: Ctx,
  period: Period,
  access: FileAccess,
  { language, version }: { readonly language?: DocumentLanguage; readonly version?: number },
): Promise<Result<OfficialDocument>> {
  const current = await findCertificate(ctx, period.id)
  const certificate = version === undefined ? current : await findSigned(ctx, period.id, version)
  if (!certificate) return refuse('certificate.none')
  const detail = await readPeriod(ctx, period.id, access)
  const head = await readLetterhead(ctx, period.clientId, { language, organisationId: period.organisationId })
  if (!detail.ok || !head) return notFound()
  const isLifted = version !== undefined && !stands(current, version)
  const units = await listAssessedUnits(ctx, certificate)
  const facts = { period: detail.value, certificate, isLifted, units }
  return accept(certificateDocument(head, facts, translator(head.language)))
}

/** The client's certificates as they were last signed, the newest first; one whose signature is lifted is no longer read itself. */
export async function listOwnCertificates(ctx: Ctx, clientId: string) {
  const { rows } = await sql<OwnRow>`
    select * from (
      select distinct on (s.certificate_id) s.period_id, coalesce(p.title, o.name) as place, s.version, s.signed_at,
        not exists (select from certificate c where c.id = s.certificate_id and c.status = 'signed') as is_corrected
      from certificate_signing s join period t on t.id = s.period_id join organisation o on o.id = s.organisation_id
      left join place p on p.id = t.place_id
      where s.client_id = ${clientId} order by s.certificate_id, s.version desc) own
    order by signed_at desc`.execute(ctx.tx)
  return rows.map((row) => ({ ...row, signedAt: row.signedAt.toISOString() }))
}

interface OwnRow {
  readonly periodId: string
  readonly place: string
  readonly version: number
  readonly signedAt: Date
  readonly isCorrected: boolean
}
