import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Contents, Party, PlanKind, PlanService, PlanStatus } from './contract.ts'
import type { PlanOutcome } from './outcomes-contract.ts'
import { rewriteOutcomes } from './outcomes-store.ts'

/** In the stored contents beside the answers: rehabilitative work is agreed in the plan. */
const REHAB_WORK = 'rehabWork'

export interface PlanRow {
  readonly id: string
  readonly clientId: string
  readonly caseId: string | null
  readonly kind: PlanKind
  readonly status: PlanStatus
  readonly goal: string
  readonly contents: Contents
  readonly rehabWork: boolean
  readonly parties: Party[]
  readonly signedOn: PlainDate | null
  readonly reviewBy: PlainDate | null
  readonly endedOn: PlainDate | null
  readonly supersedes: string | null
  readonly replacedBy: string | null
  readonly createdAt: Date
  readonly version: number
}

type Stored = Omit<PlanRow, 'rehabWork'>

const toRow = ({ contents, ...plan }: Stored): PlanRow => {
  const { [REHAB_WORK]: rehabWork, ...answers } = contents
  return { ...plan, contents: answers, rehabWork: rehabWork !== undefined }
}

const stored = (contents: Contents, rehabWork: boolean): string =>
  JSON.stringify(rehabWork ? { ...contents, [REHAB_WORK]: 'yes' } : contents)

const columns = sql`id, client_id, case_id, kind, status, goal, contents, parties, signed_on,
  coalesce((select d.due_on from deadline d where d.subject_id = plan.id and d.kind = 'planReview'), review_by) as review_by, ended_on,
  supersedes, replaced_by, created_at, version`

/** Plans of a client: those being made, those in force, then the others from the newest; a draft that was left is none. */
export async function listPlans(ctx: Ctx, clientId: string): Promise<PlanRow[]> {
  const { rows } = await sql<Stored>`
    select ${columns} from plan where client_id = ${clientId} and status <> 'dropped'
    order by array_position(array['draft', 'signing', 'inForce'], status) nulls last, signed_on desc, id desc
    limit 100`.execute(ctx.tx)
  return rows.map(toRow)
}

export async function findPlan(ctx: Ctx, clientId: string, planId: string): Promise<PlanRow | null> {
  const { rows } = await sql<Stored>`
    select ${columns} from plan where id = ${planId} and client_id = ${clientId}`.execute(ctx.tx)
  const row = rows[0]
  return row ? toRow(row) : null
}

/** Keeps others from signing or lifting until the transaction ends: two last signatures at once see each other. */
export async function lockPlan(ctx: Ctx, planId: string): Promise<void> {
  await sql`select from plan where id = ${planId} for update`.execute(ctx.tx)
}

export interface ServiceRow extends PlanService {
  readonly planId: string
}

export async function listServices(ctx: Ctx, planIds: readonly string[]): Promise<ServiceRow[]> {
  const { rows } = await sql<ServiceRow>`
    select plan_id, service, provider, lane, begins_on, ends_on from plan_service
    where plan_id = any (${planIds}::uuid[]) order by id`.execute(ctx.tx)
  return rows
}

export interface SignatureRow {
  readonly planId: string
  readonly party: Party
  readonly how: 'onTheSpot' | 'ownPage'
  readonly signedAt: Date
  readonly name: string | null
}

export async function listSignatures(ctx: Ctx, planIds: readonly string[]): Promise<SignatureRow[]> {
  const { rows } = await sql<SignatureRow>`
    select s.plan_id, s.party, s.how, s.signed_at, w.name
    from plan_signature s left join position p on p.id = s.position_id left join worker w on w.id = p.worker_id
    where s.plan_id = any (${planIds}::uuid[]) order by s.signed_at`.execute(ctx.tx)
  return rows
}

export interface NewPlan {
  readonly id: string
  readonly clientId: string
  readonly caseId: string | null
  readonly kind: PlanKind
  readonly parties: readonly Party[]
  readonly supersedes: string | null
  readonly goal: string
  readonly contents: Contents
  readonly rehabWork: boolean
}

export async function addPlan(ctx: Ctx, { contents, rehabWork, parties, ...plan }: NewPlan): Promise<void> {
  const values = { ...plan, parties: [...parties], contents: stored(contents, rehabWork) }
  await ctx.tx
    .insertInto('plan')
    .values({ ...values, status: 'draft', createdAt: ctx.at })
    .execute()
}

interface Version {
  readonly id: string
  readonly version: number
}

/** Saves a draft of that version; false when it has changed or is no draft any more. */
export async function saveContents(
  ctx: Ctx,
  plan: Version & { readonly clientId: string },
  draft: {
    readonly goal: string
    readonly contents: Contents
    readonly rehabWork: boolean
    readonly services: readonly PlanService[]
    readonly outcomes: readonly PlanOutcome[]
  },
): Promise<boolean> {
  const done = await ctx.tx
    .updateTable('plan')
    .set({
      goal: draft.goal,
      contents: stored(draft.contents, draft.rehabWork),
      version: plan.version + 1,
    })
    .where('id', '=', plan.id)
    .where('version', '=', plan.version)
    .where('status', '=', 'draft')
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) return false
  await ctx.tx.deleteFrom('planService').where('planId', '=', plan.id).execute()
  await addServices(ctx, plan, draft.services)
  await rewriteOutcomes(ctx, plan, draft.outcomes)
  return true
}

export async function addServices(
  ctx: Ctx,
  plan: { readonly id: string; readonly clientId: string },
  services: readonly PlanService[],
): Promise<void> {
  if (services.length === 0) return
  const rows = services.map(({ beginsOn, endsOn, service, provider, lane }) => ({
    planId: plan.id,
    clientId: plan.clientId,
    service,
    provider,
    lane,
    beginsOn: beginsOn as PlainDate | null,
    endsOn: endsOn as PlainDate | null,
  }))
  await ctx.tx.insertInto('planService').values(rows).execute()
}

/** Changes the status of a plan of that version; false when somebody was faster. */
export async function changeStatus(
  ctx: Ctx,
  plan: Version,
  change: {
    readonly status: PlanStatus
    readonly signedOn?: PlainDate
    readonly reviewBy?: PlainDate
    readonly endedOn?: PlainDate
    readonly replacedBy?: string
  },
): Promise<boolean> {
  const done = await ctx.tx
    .updateTable('plan')
    .set({ ...change, version: plan.version + 1 })
    .where('id', '=', plan.id)
    .where('version', '=', plan.version)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function addSignature(
  ctx: Ctx,
  plan: { readonly id: string; readonly clientId: string },
  signature: { readonly party: Party; readonly how: 'onTheSpot' | 'ownPage' },
): Promise<void> {
  await ctx.tx
    .insertInto('planSignature')
    .values({
      planId: plan.id,
      clientId: plan.clientId,
      ...signature,
      positionId: ctx.session.positionId,
      signedAt: ctx.at,
    })
    .execute()
}

export async function removeSignatures(ctx: Ctx, planId: string): Promise<void> {
  await ctx.tx.deleteFrom('planSignature').where('planId', '=', planId).execute()
}

/**
 * What is already known for a plan's first draft, so that nothing is typed twice: the assessment written at the end of
 * the mapping, else the one that came with an accepted referral; '' when there is none that the session may read.
 */
export async function findKnownNeeds(ctx: Ctx, clientId: string): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select text from (
      select payload ->> 'assessment' as text, 0 as rank, happened_at as at from journal
      where client_id = ${clientId} and type = 'path.assessmentWritten' and payload ->> 'move' in ('completeMapping', 'assessNeeds')
      union all
      select assessment, 1, sent_at from referral where client_id = ${clientId} and status = 'accepted'
    ) known where text <> '' order by rank, at desc limit 1`.execute(ctx.tx)
  return rows[0]?.text ?? ''
}

/** True when this person's edit of the plan was already told to the journal in the last quarter of an hour (autosave). */
export async function wasToldLately(ctx: Ctx, planId: string): Promise<boolean> {
  const { rows } = await sql`
    select from journal where subject_id = ${planId} and type = 'plan.edited'
      and position_id = ${ctx.session.positionId} and happened_at > ${ctx.at}::timestamptz - interval '15 minutes' limit 1`.execute(
    ctx.tx,
  )
  return rows.length > 0
}

/** Post of the authority that signed last; null when none has. */
export async function findLastSigner(ctx: Ctx, planId: string): Promise<string | null> {
  const row = await ctx.tx
    .selectFrom('planSignature')
    .select('positionId')
    .where('planId', '=', planId)
    .where('party', '<>', 'client')
    .orderBy('signedAt', 'desc')
    .executeTakeFirst()
  return row?.positionId ?? null
}
