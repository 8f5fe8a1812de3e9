import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, route } from '../../platform/http/route.ts'
import { listMunicipalities } from './municipalities.ts'
import { reportActions as may } from './policy.ts'
import * as contract from './target-contract.ts'
import { endTarget, listTargets, setTarget } from './targets.ts'

export const targetRoutes: readonly Route[] = [
  route(
    contract.listTargets,
    { action: may.read, audit: { nothingPersonal: 'targets of figures, no client' } },
    async (ctx) => accept(await listTargets(ctx)),
  ),
  route(
    contract.listReportMunicipalities,
    { action: may.read, audit: { nothingPersonal: 'names of municipalities' } },
    async (ctx) => accept({ municipalities: await listMunicipalities(ctx) }),
  ),
  route(
    contract.setTarget,
    {
      action: may.setTargets,
      audit: changes('report.targetSet'),
      constraints: { indicator_target_once: 'report.targetTwice', indicator_target_pkey: 'changedMeanwhile' },
    },
    (ctx, { body }) => setTarget(ctx, body),
  ),
  route(
    contract.endTarget,
    {
      action: may.setTargets,
      audit: changes('report.targetEnded'),
      constraints: { indicator_target_stands: 'changedMeanwhile' },
    },
    (ctx, { params, body }) => endTarget(ctx, params.targetId, body),
  ),
]
