import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import { acceptReferral, returnReferral, sendReferral, withdrawReferral } from './commands.ts'
import * as contract from './contract.ts'
import { referralActions } from './policy.ts'
import { listReferrals, readReferral } from './queries.ts'
import { listOfClient } from './store.ts'

export const referralRoutes: readonly Route[] = [
  route(
    contract.sendReferral,
    {
      action: referralActions.send,
      audit: changes('referral.sent'),
      constraints: { referral_one_waiting: 'referral.alreadyWaiting' },
    },
    (ctx, { params, body }) => sendReferral(ctx, { ...body, clientId: params.clientId }),
  ),
  route(
    contract.listReferrals,
    { action: referralActions.list, audit: reads('referral.listed') },
    async (ctx, { query }) => accept(await listReferrals(ctx, query)),
  ),
  route(
    contract.listClientReferrals,
    { action: referralActions.read, audit: reads('referral.listed') },
    async (ctx, { params }) => accept({ referrals: await listOfClient(ctx, params.clientId) }),
  ),
  route(
    contract.readReferral,
    { action: referralActions.read, audit: reads('referral.read') },
    (ctx, { params }) => readReferral(ctx, params.referralId),
  ),
  route(
    contract.acceptReferral,
    {
      action: referralActions.answer,
      audit: changes('referral.accepted'),
      constraints: { path_case_open: 'changedMeanwhile', relationship_pkey: 'changedMeanwhile' },
    },
    (ctx, { params, body }) => acceptReferral(ctx, { ...body, id: params.referralId }),
  ),
  route(
    contract.returnReferral,
    { action: referralActions.answer, audit: changes('referral.returned') },
    (ctx, { params, body }) => returnReferral(ctx, { ...body, id: params.referralId }),
  ),
  route(
    contract.withdrawReferral,
    { action: referralActions.withdraw, audit: changes('referral.withdrawn') },
    (ctx, { params, body }) => withdrawReferral(ctx, { ...body, id: params.referralId }),
  ),
]
