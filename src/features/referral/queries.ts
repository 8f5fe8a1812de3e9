import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { isOnlyReferred, mayDo } from '../../platform/access/file-access.ts'
import { requireFile } from '../../platform/access/require.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Box, ReferralDetail, ReferralStatus } from './contract.ts'
import { referralActions } from './policy.ts'
import { countBox, findReferral, listBox } from './store.ts'

export async function listReferrals(ctx: Ctx, of: { box: Box; status?: ReferralStatus; after?: string }) {
  const page = await listBox(ctx, of)
  const clients = page.referrals.map((referral) => referral.clientId)
  ctx.saw(clients, ['identity', 'needsAssessment'])
  return { ...page, counts: await countBox(ctx, of.box) }
}

/** One referral with what it carries, and what the one who reads it may do. */
export async function readReferral(ctx: Ctx, referralId: string): Promise<Result<ReferralDetail>> {
  const found = await findReferral(ctx, referralId)
  if (!found) return notFound()
  const file = await requireFile(ctx, found.clientId, referralActions.read)
  if (!file.ok) return file
  const { isReceiver, isSender, caseId: _, fromOrganisationId: __, ...referral } = found
  const waits = found.status === 'sent'
  return accept({
    ...referral,
    mayAnswer: waits && isReceiver && mayDo(file.value, referralActions.answer),
    mayWithdraw: waits && isSender,
    mayOpenFile: !isOnlyReferred(file.value),
  })
}
