import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { findOpenCase, laneOf, listMembers } from '../path/index.ts'
import {
  type Contents,
  type Party,
  type PlanKind,
  type PlanService,
  type PlanStatus,
  parties,
} from './contract.ts'
import { standsMultiSector } from './force.ts'
import { knownDraft } from './known.ts'
import { copyMakers } from './makers.ts'
import type { PlanOutcome } from './outcomes-contract.ts'
import { copyOutcomes } from './outcomes-store.ts'
import { partiesOf } from './rules/can-sign.ts'
import { categoryOf } from './rules/plan-category.ts'
import { mayHaveRehabWork } from './rules/points.ts'
import { withoutReviewDay } from './rules/review-day.ts'
import { mayAct } from './rules/table.ts'
import {
  addPlan,
  addServices,
  findPlan,
  listServices,
  type PlanRow,
  saveContents,
  wasToldLately,
} from './store.ts'
import { writesKind } from './writes.ts'

export interface Saved {
  readonly id: string
  readonly status: PlanStatus
  readonly version: number
}

export const savedOf = ({ id, status, version }: PlanRow): Saved => ({ id, status, version })

/** Statuses of the joint service in which its plan is made and revised (381/2023 4 §). */
const plannedIn = ['mapping', 'plan', 'followUp']

/** Begins a plan: empty but for what is known already, or a new version of one in force. */
export async function draftPlan(
  ctx: Ctx,
  clientId: string,
  given: { readonly id: string; readonly kind: PlanKind; readonly supersedes?: string },
): Promise<Result<Saved>> {
  if (!writesKind(ctx, given.kind)) return notFound()
  const repeated = await findPlan(ctx, clientId, given.id)
  if (repeated) return accept(savedOf(repeated))
  const former = given.supersedes ? await findPlan(ctx, clientId, given.supersedes) : null
  if (given.supersedes && former === null) return notFound()
  if (former && (!mayAct(former.status, 'renew') || former.kind !== given.kind))
    return refuse('plan.notInForce')
  if (await standsMultiSector(ctx, clientId, given.kind))
    return refuse('plan.multiSectorStands', { citation: '189/2001 3 §' })
  const joint = await findOpenCase(ctx, clientId, 'joint')
  if (given.kind === 'multiSector' && !plannedIn.includes(joint?.status ?? ''))
    return refuse('plan.jointCaseFirst', { citation: '381/2023 4 §' })
  await write(ctx, clientId, given, former)
  const payload = { kind: given.kind, supersedes: former?.id ?? null }
  await record(ctx, {
    clientId,
    type: 'plan.drafted',
    category: categoryOf(given.kind),
    subjectId: given.id,
    payload,
  })
  return accept({ id: given.id, status: 'draft', version: 1 })
}

async function write(
  ctx: Ctx,
  clientId: string,
  { id, kind }: { readonly id: string; readonly kind: PlanKind },
  former: PlanRow | null,
): Promise<void> {
  const path = kind === 'multiSector' ? 'joint' : 'rehabWork'
  const found = mayHaveRehabWork(kind) ? await findOpenCase(ctx, clientId, path) : null
  const rehab = await findOpenCase(ctx, clientId, 'rehabWork')
  const known = former
    ? { ...former, contents: withoutReviewDay(former.contents), services: [] }
    : await knownDraft(ctx, clientId, kind)
  await addPlan(ctx, {
    id,
    clientId,
    caseId: found?.id ?? null,
    kind,
    parties: partiesOf(kind, ownParty(ctx), await pairLanes(ctx, clientId)),
    supersedes: former?.id ?? null,
    goal: known.goal,
    contents: known.contents,
    rehabWork: former?.rehabWork ?? (rehab !== null && mayHaveRehabWork(kind)),
  })
  if (!former) return addServices(ctx, { id, clientId }, known.services)
  await addServices(ctx, { id, clientId }, await listServices(ctx, [former.id]))
  await copyOutcomes(ctx, former, { id, clientId })
  await copyMakers(ctx, clientId, former.id, id)
}

function ownParty(ctx: Ctx): Party {
  const lane = laneOf(ctx.session.organisationKind)
  return parties.find((party) => party === lane) ?? 'employment'
}

async function pairLanes(ctx: Ctx, clientId: string): Promise<string[]> {
  return (await listMembers(ctx, clientId)).map((member) => member.lane)
}

/** Saves a draft as it is, whole or not; a plan under signatures is not edited. */
export async function saveDraft(
  ctx: Ctx,
  of: { readonly clientId: string; readonly planId: string; readonly version: number },
  draft: {
    readonly goal: string
    readonly contents: Contents
    readonly rehabWork: boolean
    readonly services: readonly PlanService[]
    readonly outcomes: readonly PlanOutcome[]
  },
): Promise<Result<Saved>> {
  const { clientId, planId: id, version } = of
  const found = await findPlan(ctx, clientId, id)
  if (!found || !writesKind(ctx, found.kind)) return notFound()
  if (!(await saveContents(ctx, { id, clientId, version }, draft))) {
    return found.status === 'draft'
      ? changedMeanwhile()
      : refuse('plan.frozen', { facts: { status: found.status } })
  }
  if (!(await wasToldLately(ctx, id))) {
    await record(ctx, { clientId, type: 'plan.edited', category: categoryOf(found.kind), subjectId: id })
  }
  return accept({ id, status: 'draft', version: version + 1 })
}
