import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Why } from '../../kernel/why.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type {
  AnyKind,
  Contents,
  DecisionAct,
  DecisionStatus,
  Hearing,
  Method,
  OwnKind,
  Result_,
} from './contract.ts'
import { noSetting, type Setting } from './rules/can-decide.ts'

/** What all on the path see of a decision. */
export interface DecisionRecord {
  readonly id: string
  readonly clientId: string
  readonly organisationId: string
  readonly organisation: string
  readonly origin: 'own' | 'recorded'
  readonly kind: AnyKind
  readonly maker: string | null
  readonly status: DecisionStatus
  readonly result: Result_ | null
  readonly validFrom: PlainDate | null
  readonly validTo: PlainDate | null
  readonly decidedOn: PlainDate | null
  readonly deliveredOn: PlainDate | null
  readonly supersedes: string | null
  readonly version: number
}

/** In the stored contents beside the fields: the hearing, and why a correction is made. */
interface Kept extends Contents {
  readonly hearing?: Hearing
}

export interface FullDecision extends DecisionRecord {
  readonly kind: OwnKind
  readonly contents: Contents
  readonly hearing: Hearing | null
  readonly caseId: string | null
  readonly planId: string | null
  readonly periodId: string | null
  readonly preparerId: string | null
  readonly preparedBy: string | null
  readonly decidedBy: string | null
  readonly phone: string | null
  readonly number: string | null
  readonly basis: Readonly<Record<string, unknown>>
}

export interface Delivery {
  readonly decisionId: string
  readonly method: Method
  readonly askedAt: Date
  readonly sentOn: PlainDate | null
  readonly receivedOn: PlainDate | null
  readonly appealUntil: PlainDate | null
  readonly why: Why | null
}

const columns = sql`d.id, d.client_id, d.organisation_id, o.name as organisation, d.origin, d.kind, d.maker, d.status, d.result,
  d.valid_from, d.valid_to, d.decided_on, d.delivered_on, d.supersedes, d.version`

export interface ListedDecision extends DecisionRecord {
  readonly isOwn: boolean
  readonly number: string | null
  readonly appealUntil: PlainDate | null
  readonly appealWhy: Why | null
}

/** Decisions of a client, those being prepared first, then from the newest. */
export async function listDecisions(ctx: Ctx, clientId: string): Promise<ListedDecision[]> {
  const { rows } = await sql<ListedDecision>`
    select ${columns}, c.decision_id is not null as is_own, c.number_year || '/' || c.number as number,
      v.appeal_until, v.why as appeal_why
    from decision d join organisation o on o.id = d.organisation_id
    left join decision_content c on c.decision_id = d.id
    left join decision_delivery v on v.decision_id = d.id
    where d.client_id = ${clientId} and d.status <> 'dropped'
    order by d.decided_on desc nulls first, d.id desc limit 200`.execute(ctx.tx)
  return rows
}

type FullRow = Omit<FullDecision, 'contents' | 'hearing'> & { readonly contents: Kept }

/** A decision with what it says, when the session may read it in full. */
export async function findDecision(ctx: Ctx, clientId: string, id: string): Promise<FullDecision | null> {
  const { rows } = await sql<FullRow>`
    select ${columns}, d.case_id, c.contents, c.plan_id, c.period_id, p.worker_id as preparer_id, w.name as prepared_by,
      coalesce(v.name, w.name) as contact, v.name as decided_by, coalesce(v.phone, w.phone) as phone,
      c.number_year || '/' || c.number as number, c.basis
    from decision d join organisation o on o.id = d.organisation_id
    join decision_content c on c.decision_id = d.id
    left join position p on p.id = c.prepared_by left join worker w on w.id = p.worker_id
    left join position q on q.id = c.decided_by left join worker v on v.id = q.worker_id
    where d.id = ${id} and d.client_id = ${clientId}`.execute(ctx.tx)
  const [row] = rows
  if (!row) return null
  const { hearing = null, ...contents } = row.contents
  return { ...row, contents, hearing }
}

/** Keeps others from acting on the decision until the transaction ends. */
export async function lockDecision(ctx: Ctx, id: string): Promise<void> {
  await sql`select from decision where id = ${id} for update`.execute(ctx.tx)
}

export async function findDelivery(ctx: Ctx, decisionId: string): Promise<Delivery | null> {
  const row = await ctx.tx
    .selectFrom('decisionDelivery')
    .selectAll()
    .where('decisionId', '=', decisionId)
    .executeTakeFirst()
  return (row as unknown as Delivery | undefined) ?? null
}

export async function addDecision(
  ctx: Ctx,
  of: {
    readonly id: string
    readonly clientId: string
    readonly kind: OwnKind
    readonly supersedes?: string | null
    readonly caseId: string | null
    readonly planId: string | null
    readonly periodId: string | null
  },
  contents: Contents,
): Promise<void> {
  const { id, clientId, kind, caseId, planId, periodId, supersedes = null } = of
  const organisationId = ctx.session.organisationId as string
  const own = { clientId, organisationId }
  await ctx.tx
    .insertInto('decision')
    .values({
      ...own,
      id,
      kind,
      caseId,
      supersedes,
      origin: 'own',
      status: 'prepared',
      validFrom: contents.validFrom as PlainDate | null,
      validTo: contents.validTo as PlainDate | null,
      result: contents.result,
      createdAt: ctx.at,
    })
    .execute()
  await ctx.tx
    .insertInto('decisionContent')
    .values({
      ...own,
      decisionId: id,
      planId,
      periodId,
      preparedBy: ctx.session.positionId,
      contents: JSON.stringify(contents),
    })
    .execute()
}

/** Changes what all see of a decision of that version; false when somebody was faster. */
export async function changeDecision(
  ctx: Ctx,
  of: Pick<DecisionRecord, 'id' | 'version'>,
  change: {
    readonly status?: DecisionStatus
    readonly result?: Result_
    readonly validFrom?: PlainDate | null
    readonly validTo?: PlainDate | null
    readonly decidedOn?: PlainDate
    readonly deliveredOn?: PlainDate
    readonly endedOn?: PlainDate
  },
): Promise<boolean> {
  const done = await ctx.tx
    .updateTable('decision')
    .set({ ...change, version: of.version + 1 })
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function saveContents(
  ctx: Ctx,
  id: string,
  contents: Contents,
  hearing: Hearing | null,
): Promise<void> {
  await ctx.tx
    .updateTable('decisionContent')
    .set({ contents: JSON.stringify(hearing ? { ...contents, hearing } : contents) })
    .where('decisionId', '=', id)
    .execute()
}

/** Makes the decision: the database gives its number (migration 0147). Answers it. */
export async function makeNumbered(ctx: Ctx, id: string, basis: object): Promise<string> {
  const row = await ctx.tx
    .updateTable('decisionContent')
    .set({ decidedAt: ctx.at, decidedBy: ctx.session.positionId, basis: JSON.stringify(basis) })
    .where('decisionId', '=', id)
    .returning(['number', 'numberYear'])
    .executeTakeFirstOrThrow()
  return `${row.numberYear}/${row.number}`
}

export async function addAct(
  ctx: Ctx,
  of: Pick<DecisionRecord, 'id' | 'clientId' | 'organisationId'>,
  act: DecisionAct | 'prepare' | 'record' | 'send' | 'becomeFinal' | 'supersede',
  more: { readonly on?: PlainDate; readonly reason?: string | null } = {},
): Promise<void> {
  await ctx.tx
    .insertInto('decisionAct')
    .values({
      decisionId: of.id,
      clientId: of.clientId,
      organisationId: of.organisationId,
      act,
      happenedOn: more.on ?? ctx.day,
      reason: more.reason ?? null,
      positionId: ctx.session.positionId,
      recordedAt: ctx.at,
    })
    .execute()
}

export interface ActRow {
  readonly act: string
  readonly on: PlainDate
  readonly who: string | null
  readonly reason: string | null
}

export async function listActs(ctx: Ctx, decisionId: string): Promise<ActRow[]> {
  const { rows } = await sql<ActRow>`
    select a.act, a.happened_on as "on", w.name as who, a.reason
    from decision_act a left join position p on p.id = a.position_id left join worker w on w.id = p.worker_id
    where a.decision_id = ${decisionId} order by a.recorded_at, a.id`.execute(ctx.tx)
  return rows
}

/** The organisation's own settings of the kind on a day. */
export async function findSetting(
  ctx: Ctx,
  organisationId: string,
  kind: OwnKind,
): Promise<Setting & { readonly toldUnitId: string | null }> {
  const { rows } = await sql<Setting & { toldUnitId: string | null }>`
    select deciders, two_persons, min_months, max_months, told_unit_id from decision_setting
    where organisation_id = ${organisationId} and kind = ${kind} and valid @> ${ctx.day}::date`.execute(
    ctx.tx,
  )
  return rows[0] ?? { ...noSetting, toldUnitId: null }
}

/** The decision that corrects this one, made or being prepared; null when there is none. */
export async function findSuccessor(ctx: Ctx, id: string): Promise<string | null> {
  const row = await ctx.tx
    .selectFrom('decision')
    .select('id')
    .where('supersedes', '=', id)
    .where('status', '<>', 'dropped')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Can the client be reached in own pages (an electronic notice)? */
export async function hasOwnPages(ctx: Ctx, clientId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select access.has_own_pages(${clientId}) as has`.execute(
    ctx.tx,
  )
  return rows[0]?.has ?? false
}

export async function findClientName(ctx: Ctx, clientId: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select first_names || ' ' || last_name as name from client where id = ${clientId}`.execute(ctx.tx)
  return rows[0]?.name ?? ''
}
