import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Period } from '../period/index.ts'
import { attendedStatuses } from '../period/rules/moves.ts'
import type { CertificateBody, CertificateView } from './contract.ts'
import { findCertificate } from './store.ts'

type Changed = Promise<Result<{ id: string; version: number }>>

/** What is recorded with each act; what was assessed stands in the certificate. */
const told = (ctx: Ctx, period: Period, type: string, payload: Readonly<Record<string, string>> = {}) =>
  record(ctx, { clientId: period.clientId, type, category: 'participation', subjectId: period.id, payload })

/** Saves the draft. Assessments that stay as they were keep who made them and when; the others are the writer's own. */
export async function saveCertificate(ctx: Ctx, period: Period, body: CertificateBody): Changed {
  const { positionId } = ctx.session
  if (
    !(attendedStatuses as readonly string[]).includes(period.status) ||
    !period.organisationId ||
    !positionId
  )
    return refuse('certificate.noPeriod')
  const found = await findCertificate(ctx, period.id)
  if (found?.status === 'signed') return refuse('certificate.signed')
  if (found && found.version !== body.version) return changedMeanwhile({ version: found.version })
  const version = found ? found.version + 1 : 1
  const { tasks, words } = body
  const id = found?.id ?? body.id
  const of = { clientId: period.clientId, organisationId: period.organisationId }
  if (found) {
    const changed = await ctx.tx
      .updateTable('certificate')
      .set({ tasks, words, version })
      .where('id', '=', id)
      .where('version', '=', found.version)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) return changedMeanwhile({ version: found.version })
  } else
    await ctx.tx
      .insertInto('certificate')
      .values({ id, periodId: period.id, ...of, tasks, words, createdBy: positionId, createdAt: ctx.at })
      .execute()
  await writeSkills(ctx, { id, ...of, positionId }, found, body.skills)
  await told(ctx, period, 'certificate.saved')
  return accept({ id, version })
}

interface Whose {
  readonly id: string
  readonly clientId: string
  readonly organisationId: string
  readonly positionId: string
}

async function writeSkills(
  ctx: Ctx,
  { id, positionId, ...of }: Whose,
  found: CertificateView | null,
  skills: CertificateBody['skills'],
): Promise<void> {
  const before = new Map(found?.skills.map(({ requirementId, level }) => [requirementId, level]))
  const after = new Map(skills.map(({ requirementId, level }) => [requirementId, level]))
  const gone = [...before].flatMap(([key, level]) => (after.get(key) === level ? [] : [key]))
  const made = [...after].filter(([key, level]) => before.get(key) !== level)
  if (gone.length > 0)
    await ctx.tx
      .deleteFrom('certificateSkill')
      .where('certificateId', '=', id)
      .where('requirementId', 'in', gone)
      .execute()
  if (made.length > 0)
    await ctx.tx
      .insertInto('certificateSkill')
      .values(
        made.map(([requirementId, level]) => ({
          certificateId: id,
          ...of,
          requirementId,
          level,
          assessedBy: positionId,
          assessedOn: ctx.day,
        })),
      )
      .execute()
}

/** The draft of a version, or why it is not there to be moved. */
async function findIn(
  ctx: Ctx,
  period: Period,
  version: number,
  status: CertificateView['status'],
): Promise<Result<CertificateView>> {
  const found = await findCertificate(ctx, period.id)
  if (!found) return notFound()
  if (found.version !== version) return changedMeanwhile({ version: found.version })
  if (found.status !== status)
    return refuse(status === 'draft' ? 'certificate.signed' : 'certificate.notSigned')
  return accept(found)
}

async function move(ctx: Ctx, found: CertificateView, to: CertificateView['status']): Changed {
  const version = found.version + 1
  const signed =
    to === 'signed'
      ? { signedBy: ctx.session.positionId, signedAt: ctx.at }
      : { signedBy: null, signedAt: null }
  const changed = await ctx.tx
    .updateTable('certificate')
    .set({ status: to, ...signed, version })
    .where('id', '=', found.id)
    .where('version', '=', found.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 0n
    ? changedMeanwhile({ version: found.version })
    : accept({ id: found.id, version })
}

/** Signs it: from now on it is the client's, and nothing of it changes. */
export async function signCertificate(ctx: Ctx, period: Period, { version }: { version: number }): Changed {
  const found = await findIn(ctx, period, version, 'draft')
  if (!found.ok) return found
  if (found.value.skills.length === 0) return refuse('certificate.empty')
  const moved = await move(ctx, found.value, 'signed')
  if (moved.ok) await told(ctx, period, 'certificate.signed')
  return moved
}

/** Lifts the signature, with the reason; what was signed stays to be read as it was (migration 0352). */
export async function reopenCertificate(
  ctx: Ctx,
  period: Period,
  { version, reason }: { version: number; reason: string },
): Changed {
  if (reason.trim() === '') return refuse('invalid', { fields: { reason: 'required' } })
  const found = await findIn(ctx, period, version, 'signed')
  if (!found.ok) return found
  const moved = await move(ctx, found.value, 'draft')
  if (moved.ok) await told(ctx, period, 'certificate.reopened', { reason: reason.trim() })
  return moved
}
