import { accept, notFound } from '../../kernel/refusal.ts'
import { changes, prints, type Route, reads, route } from '../../platform/http/route.ts'
import { confirmPreconditions } from './confirm.ts'
import * as contract from './contract.ts'
import { draftPlan, saveDraft } from './draft.ts'
import { endMaker, listMakers, nameMaker } from './makers.ts'
import * as makers from './makers-contract.ts'
import * as outcomes from './outcomes-contract.ts'
import { planActions } from './policy.ts'
import { printPlan } from './print.ts'
import { showPlans } from './queries.ts'
import { rateOutcomes, rateOwnOutcomes } from './rate.ts'
import { dropDraft, endPlan, liftSignatures, sendToSigning, signOwnPlan, signPlan } from './sign.ts'

/** What the database refuses whatever two people do at once, told kindly. */
const constraints = {
  plan_frozen: 'plan.frozen',
  plan_making: 'plan.alreadyMaking',
  plan_signature_pkey: 'plan.alreadySigned',
  plan_signature_given: 'plan.notSigning',
  plan_moves: 'plan.frozen',
  plan_unconfirmed: 'plan.unconfirmed',
  plan_unsigned: 'plan.notSigning',
  plan_multi_sector_stands: 'plan.multiSectorStands',
  plan_confirmation_pkey: 'plan.alreadyConfirmed',
  plan_confirmation_draft: 'plan.frozen',
  plan_confirmation_text: 'plan.preconditionsFirst',
  plan_confirmation_party: 'plan.notConfirmer',
  plan_outcome_rating_pkey: 'plan.alreadyRated',
  plan_rated_early: 'plan.ratedEarly',
}

export const planRoutes: readonly Route[] = [
  route(contract.listPlans, { action: planActions.read, audit: reads('plan.listed') }, async (ctx) =>
    ctx.access ? accept(await showPlans(ctx, ctx.access)) : notFound(),
  ),
  route(
    contract.printPlan,
    { action: planActions.print, audit: prints('plan.printed') },
    (ctx, { params, query }) => printPlan(ctx, params.planId, query.language),
  ),
  route(
    contract.draftPlan,
    { action: planActions.draft, audit: changes('plan.drafted'), constraints },
    (ctx, { params, body }) => draftPlan(ctx, params.clientId, body),
  ),
  route(
    contract.saveDraft,
    { action: planActions.draft, audit: changes('plan.edited'), constraints },
    (ctx, { params, body: { version, ...draft } }) => saveDraft(ctx, { ...params, version }, draft),
  ),
  route(
    contract.sendToSigning,
    { action: planActions.send, audit: changes('plan.sentToSigning'), constraints },
    (ctx, { params, body }) => sendToSigning(ctx, { ...params, ...body }),
  ),
  route(
    contract.signPlan,
    { action: planActions.sign, audit: changes('plan.signed'), constraints },
    (ctx, { params, body }) => signPlan(ctx, { ...params, ...body }),
  ),
  route(
    contract.liftSignatures,
    { action: planActions.lift, audit: changes('plan.signaturesLifted'), constraints },
    (ctx, { params, body }) => liftSignatures(ctx, { ...params, ...body }),
  ),
  route(
    contract.dropDraft,
    { action: planActions.drop, audit: changes('plan.dropped'), constraints },
    (ctx, { params, body }) => dropDraft(ctx, { ...params, ...body }),
  ),
  route(
    contract.endPlan,
    { action: planActions.end, audit: changes('plan.ended'), constraints },
    (ctx, { params, body }) => endPlan(ctx, { ...params, ...body }),
  ),
  route(
    contract.confirmPreconditions,
    { action: planActions.confirm, audit: changes('plan.confirmed'), constraints },
    (ctx, { params, body }) => confirmPreconditions(ctx, { ...params, ...body }),
  ),
  route(
    outcomes.rateOutcomes,
    { action: planActions.rate, audit: changes('plan.rated'), constraints },
    (ctx, { params, body }) => rateOutcomes(ctx, { ...params, ...body }),
  ),
  route(
    outcomes.rateOwnOutcomes,
    { action: planActions.rateOwn, audit: changes('plan.rated'), constraints },
    (ctx, { params, body }) => rateOwnOutcomes(ctx, { ...params, ...body }),
  ),
  route(
    makers.listMakers,
    { action: planActions.seeMakers, audit: reads('plan.makersListed') },
    (ctx, { params }) => listMakers(ctx, params),
  ),
  route(
    makers.nameMaker,
    { action: planActions.name, audit: changes('plan.makerNamed') },
    (ctx, { params, body }) => nameMaker(ctx, params, body),
  ),
  route(makers.endMaker, { action: planActions.name, audit: changes('plan.makerEnded') }, (ctx, { params }) =>
    endMaker(ctx, params),
  ),
  route(
    contract.signOwnPlan,
    { action: planActions.signOwn, audit: changes('plan.signed'), constraints },
    (ctx, { params, body }) => signOwnPlan(ctx, { ...params, ...body }),
  ),
]
