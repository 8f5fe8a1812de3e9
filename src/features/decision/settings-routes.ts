import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import { enterNotice, viewNotices } from './notices.ts'
import { decisionActions as may } from './policy.ts'
import { saveSetting, viewSettings } from './settings.ts'
import * as contract from './settings-contract.ts'

const constraints = {
  decision_setting_once: 'changedMeanwhile',
  decision_setting_told_unit_id_organisation_id_fkey: 'notFound',
}

export const settingsRoutes: readonly Route[] = [
  route(
    contract.listSettings,
    { action: may.settle, audit: { nothingPersonal: 'settings of organisations, no client data' } },
    async (ctx) => accept(await viewSettings(ctx)),
  ),
  route(
    contract.saveSetting,
    { action: may.settle, audit: changes('decision.settingSaved'), constraints },
    (ctx, { params, body }) => saveSetting(ctx, params, body),
  ),
  route(contract.listNotices, { action: may.enter, audit: reads('decision.noticesListed') }, async (ctx) =>
    accept(await viewNotices(ctx)),
  ),
  route(
    contract.enterNotice,
    { action: may.enter, audit: changes('decision.noticeEntered') },
    (ctx, { params }) => enterNotice(ctx, params.decisionId),
  ),
]
