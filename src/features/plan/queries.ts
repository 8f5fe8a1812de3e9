import { mayRole } from '../../platform/access/action.ts'
import { type FileAccess, mayDo } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { laneOf } from '../path/index.ts'
import { type Party, type PlanKind, type PlanView, parties, planKinds } from './contract.ts'
import { reviewOf } from './force.ts'
import { planActions } from './policy.ts'
import { canSign } from './rules/can-sign.ts'
import { pointsOf } from './rules/points.ts'
import {
  listPlans,
  listServices,
  listSignatures,
  type PlanRow,
  type ServiceRow,
  type SignatureRow,
} from './store.ts'

interface Viewer {
  readonly lane: string | null
  /** May change plans of this client at all. */
  readonly writes: boolean
  readonly isClient: boolean
}

/** Plans of a client as the one who asks may see them: a draft is the authorities' table until it is sent to signing. */
export async function viewPlans(ctx: Ctx, access: FileAccess) {
  const { role, clientId, organisationKind } = ctx.session
  const writes = mayRole(planActions.draft, role) && mayDo(access, planActions.draft)
  const isClient = clientId !== null
  const viewer = { lane: isClient ? 'client' : laneOf(organisationKind), writes, isClient }
  const plans = (await listPlans(ctx, access.clientId)).filter((plan) => isSeen(plan, viewer))
  const ids = plans.map((plan) => plan.id)
  const [services, signatures] = [await listServices(ctx, ids), await listSignatures(ctx, ids)]
  const making = plans.filter((p) => p.status === 'draft' || p.status === 'signing').map((p) => p.kind)
  return {
    plans: plans.map((plan) => {
      const of = <T extends { readonly planId: string }>(rows: readonly T[]) =>
        rows.filter((row) => row.planId === plan.id)
      return viewPlan(ctx, plan, of(services), of(signatures), viewer)
    }),
    mayDraft: writes ? planKinds.filter((kind: PlanKind) => !making.includes(kind)) : [],
  }
}

function isSeen({ status }: PlanRow, viewer: Viewer): boolean {
  if (viewer.writes) return true
  return status !== 'draft' && (status !== 'signing' || viewer.isClient)
}

function viewPlan(
  ctx: Ctx,
  plan: PlanRow,
  serviceRows: readonly ServiceRow[],
  signatures: readonly SignatureRow[],
  viewer: Viewer,
): PlanView {
  const services = serviceRows.map(({ planId: _, ...service }) => service)
  const { caseId: _, clientId: __, parties: needed, createdAt, ...shown } = plan
  return {
    ...shown,
    services,
    points: pointsOf({ ...plan, services }, plan.signedOn ?? ctx.day),
    signatures: needed.map((party) => viewSignature(party, signatures)),
    reviewWhy:
      plan.signedOn && plan.status === 'inForce' ? (reviewOf(plan.kind, plan.signedOn)?.why ?? null) : null,
    createdAt: createdAt.toISOString(),
    may: mayOf(
      plan,
      signatures.map((s) => s.party),
      viewer,
    ),
  }
}

function viewSignature(party: Party, signatures: readonly SignatureRow[]): PlanView['signatures'][number] {
  const given = signatures.find((s) => s.party === party)
  return {
    party,
    how: given?.how ?? null,
    signedAt: given?.signedAt.toISOString() ?? null,
    name: given?.name ?? null,
  }
}

/** What the page offers: the same rule as the command's, asked for the viewer. */
function mayOf(plan: PlanRow, signed: readonly Party[], viewer: Viewer): PlanView['may'] {
  const { status } = plan
  const { lane, writes, isClient } = viewer
  const own = parties.find((party) => party === lane) ?? null
  const ask = (party: Party) => canSign({ status, parties: plan.parties, signed, party, lane })
  const mine = own && (writes || isClient) ? ask(own) : null
  return {
    edit: writes && status === 'draft',
    sign: mine?.ok ? own : null,
    witness: writes && ask('client').ok,
    waits: mine && !mine.ok && mine.refusal.code === 'plan.authorityLast' ? mine.refusal.code : null,
    lift: writes && status === 'signing',
    renew: writes && status === 'inForce',
    end: writes && status === 'inForce',
  }
}
