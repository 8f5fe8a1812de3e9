import { changes, prints, type Route, reads, route } from '../../platform/http/route.ts'
import { agreePeriod } from './agree.ts'
import { answerEnquiry } from './answer.ts'
import * as contract from './contract.ts'
import { readPeriod } from './detail.ts'
import { listEnquiries, readEnquiryByLink } from './enquiries.ts'
import { evaluatePeriod } from './evaluate.ts'
import { continuePeriod, finishPeriod, releasePeriod } from './finish.ts'
import { holdPlace } from './hold.ts'
import { onPeriod } from './on-period.ts'
import { periodActions } from './policy.ts'
import { printPeriod } from './print.ts'
import { listClientPeriods, listOwnPeriods, listPeriods } from './queries.ts'

/** Seats are the database's business: a seat that another took meanwhile is refused by name. */
const constraints = { period_slot_seat_once: 'places.taken' }

const reading: readonly Route[] = [
  route(
    contract.listPeriods,
    { action: periodActions.list, audit: reads('period.listed') },
    (ctx, { query }) => listPeriods(ctx, query),
  ),
  route(
    contract.listClientPeriods,
    { action: periodActions.list, audit: reads('period.listed') },
    (ctx, { params }) => listClientPeriods(ctx, params.clientId),
  ),
  route(contract.readPeriod, { action: periodActions.list, audit: reads('period.read') }, (ctx, { params }) =>
    onPeriod(ctx, params.periodId, periodActions.list, (_, access) =>
      readPeriod(ctx, params.periodId, access),
    ),
  ),
  route(
    contract.printPeriod,
    { action: periodActions.print, audit: prints('period.printed') },
    (ctx, { params, query }) =>
      onPeriod(ctx, params.periodId, periodActions.print, (period, access) =>
        printPeriod(ctx, period, access, query),
      ),
  ),
  route(contract.listOwnPeriods, { action: periodActions.ownPeriods, audit: reads('period.listed') }, (ctx) =>
    listOwnPeriods(ctx),
  ),
]

/** What the database refuses whatever two people do at once, told kindly. */
const evaluating = {
  evaluation_decides: 'period.continuationOpen',
  evaluation_period_id_party_key: 'period.evaluated',
}

const changing: readonly Route[] = [
  route(
    contract.holdPlace,
    { action: periodActions.hold, audit: changes('period.held'), constraints },
    (ctx, { params, body }) => holdPlace(ctx, params.clientId, body),
  ),
  route(
    contract.releasePeriod,
    { action: periodActions.release, audit: changes('period.released') },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, periodActions.release, (period) => releasePeriod(ctx, period, body)),
  ),
  route(
    contract.agreePeriod,
    { action: periodActions.agree, audit: changes('period.agreed'), constraints },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, periodActions.agree, (period) => agreePeriod(ctx, period, body)),
  ),
  route(
    contract.finishPeriod,
    { action: periodActions.finish, audit: changes('period.ended') },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, periodActions.finish, (period) => finishPeriod(ctx, period, body)),
  ),
  route(
    contract.continuePeriod,
    { action: periodActions.hold, audit: changes('period.continued'), constraints },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, periodActions.hold, (period) => continuePeriod(ctx, period, body)),
  ),
  route(
    contract.evaluatePeriod,
    { action: periodActions.evaluate, audit: changes('period.evaluated'), constraints: evaluating },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, periodActions.evaluate, (period) => evaluatePeriod(ctx, period, body)),
  ),
  route(
    contract.evaluateOwnPeriod,
    { action: periodActions.evaluateOwn, audit: changes('period.evaluated'), constraints: evaluating },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, periodActions.evaluateOwn, (period) =>
        evaluatePeriod(ctx, period, body),
      ),
  ),
]

/** No client stands in these: an enquiry does not say who, to a place signed in or to the holder of a link. */
const answering: readonly Route[] = [
  route(contract.listEnquiries, { action: periodActions.enquiries, audit: reads('enquiry.listed') }, (ctx) =>
    listEnquiries(ctx),
  ),
  route(
    contract.answerEnquiry,
    { action: periodActions.answer, audit: changes('enquiry.answered') },
    (ctx, { params, body }) => answerEnquiry(ctx, { enquiryId: params.enquiryId }, body),
  ),
  route(
    contract.readEnquiryByLink,
    { action: periodActions.answerByLink, audit: reads('enquiry.openedByLink'), perMinute: 30 },
    (ctx, { params }) => readEnquiryByLink(ctx, params.token),
  ),
  route(
    contract.answerByLink,
    { action: periodActions.answerByLink, audit: changes('enquiry.answered'), perMinute: 10 },
    (ctx, { params, body }) => answerEnquiry(ctx, { token: params.token }, body),
  ),
]

export const periodRoutes: readonly Route[] = [...reading, ...changing, ...answering]
