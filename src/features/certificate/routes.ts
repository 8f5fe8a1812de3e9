import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Action } from '../../platform/access/action.ts'
import type { FileAccess } from '../../platform/access/file-access.ts'
import { requireFile } from '../../platform/access/require.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { changes, prints, type Route, reads, route } from '../../platform/http/route.ts'
import { findPeriod, type Period } from '../period/index.ts'
import { reopenCertificate, saveCertificate, signCertificate } from './commands.ts'
import * as contract from './contract.ts'
import { bringCriteria, nameLearned, readLearned } from './criteria.ts'
import { certificateActions as may } from './policy.ts'
import { listOwnCertificates, printCertificate, readCertificate } from './queries.ts'
import { listUnits } from './store.ts'

/** The period of the path, when the session's grounds on its client allow the action. */
async function onPeriod<T>(
  ctx: Ctx,
  periodId: string,
  action: Action,
  work: (period: Period, access: FileAccess) => Promise<Result<T>>,
): Promise<Result<T>> {
  const period = await findPeriod(ctx, periodId)
  if (!period) return notFound()
  const access = await requireFile(ctx, period.clientId, action)
  return access.ok ? work(period, access.value) : access
}

/** What the database refuses whatever two people do at once, told kindly. */
const constraints = {
  certificate_period_id_key: 'changedMeanwhile',
  certificate_signed: 'certificate.signed',
  certificate_empty: 'certificate.empty',
  certificate_skill_requirement_id_fkey: 'certificate.unknownRequirement',
}
const noClient = { nothingPersonal: 'qualification criteria and places; no client data' }

const ofPeriods: readonly Route[] = [
  route(contract.readCertificate, { action: may.read, audit: reads('certificate.read') }, (ctx, { params }) =>
    onPeriod(ctx, params.periodId, may.read, (period, access) => readCertificate(ctx, period, access)),
  ),
  route(
    contract.saveCertificate,
    { action: may.write, audit: changes('certificate.saved'), constraints },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, may.write, (period) => saveCertificate(ctx, period, body)),
  ),
  route(
    contract.signCertificate,
    { action: may.sign, audit: changes('certificate.signed'), constraints },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, may.sign, (period) => signCertificate(ctx, period, body)),
  ),
  route(
    contract.reopenCertificate,
    { action: may.sign, audit: changes('certificate.reopened'), constraints },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, may.sign, (period) => reopenCertificate(ctx, period, body)),
  ),
  route(
    contract.printCertificate,
    { action: may.print, audit: prints('certificate.printed') },
    (ctx, { params, query }) =>
      onPeriod(ctx, params.periodId, may.print, (period, access) =>
        printCertificate(ctx, period, access, query.language),
      ),
  ),
  route(
    contract.listOwnCertificates,
    { action: may.own, audit: reads('certificate.ownListed') },
    async (ctx) => {
      const { clientId } = ctx.session
      return clientId ? accept({ certificates: await listOwnCertificates(ctx, clientId) }) : notFound()
    },
  ),
]

export const certificateRoutes: readonly Route[] = [
  ...ofPeriods,
  route(contract.listCriteria, { action: may.criteria, audit: noClient }, async (ctx) =>
    accept({ units: await listUnits(ctx) }),
  ),
  route(
    contract.bringCriteria,
    { action: may.bringCriteria, audit: changes('criteria.brought') },
    async (ctx, { body }) => bringCriteria(ctx, body.file),
  ),
  route(contract.readLearned, { action: may.criteria, audit: noClient }, (ctx, { params }) =>
    readLearned(ctx, params.placeId),
  ),
  route(
    contract.nameLearned,
    { action: may.nameLearned, audit: changes('place.learnedNamed') },
    (ctx, { params, body }) => nameLearned(ctx, params.placeId, body.unitIds),
  ),
]
