import { accept, notFound } from '../../kernel/refusal.ts'
import { changes, prints, type Route, reads, route } from '../../platform/http/route.ts'
import { onPeriod } from '../period/index.ts'
import { reopenCertificate, saveCertificate, signCertificate } from './commands.ts'
import * as contract from './contract.ts'
import { bringCriteria, nameLearned, readLearned } from './criteria.ts'
import { certificateActions as may } from './policy.ts'
import { listOwnCertificates, printCertificate, readCertificate } from './queries.ts'
import { listUnits } from './store.ts'

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
        printCertificate(ctx, period, access, query),
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
