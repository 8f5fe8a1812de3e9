import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FactValue } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Turn } from '../deadline/contract.ts'
import type { Lane, Member, Path } from './contract.ts'

export interface PathCase {
  readonly id: string
  readonly clientId: string
  readonly path: Path
  readonly status: string
  readonly turn: Turn
  readonly relationshipId: string | null
  readonly openedOn: PlainDate
  readonly informedOn: PlainDate | null
  readonly mappingStartedOn: PlainDate | null
  readonly closedOn: PlainDate | null
  readonly closingReason: string | null
  readonly finalAssessment: string | null
  readonly version: number
}

const columns = sql`id, client_id, path, status, turn, relationship_id, opened_on, informed_on, mapping_started_on,
  closed_on, closing_reason, final_assessment, version`

/** Cases of a client that the session may see, the newest first. */
export async function listCases(ctx: Ctx, clientId: string): Promise<PathCase[]> {
  const { rows } = await sql<PathCase>`
    select ${columns} from path_case where client_id = ${clientId} order by opened_on desc, id desc limit 50`.execute(
    ctx.tx,
  )
  return rows
}

export async function findCase(ctx: Ctx, clientId: string, caseId: string): Promise<PathCase | null> {
  const { rows } = await sql<PathCase>`
    select ${columns} from path_case where id = ${caseId} and client_id = ${clientId}`.execute(ctx.tx)
  return rows[0] ?? null
}

/** The open case of a path, if the client has one that the session sees. */
export async function findOpenCase(ctx: Ctx, clientId: string, path: Path): Promise<PathCase | null> {
  const { rows } = await sql<PathCase>`
    select ${columns} from path_case where client_id = ${clientId} and path = ${path} and closed_on is null`.execute(
    ctx.tx,
  )
  return rows[0] ?? null
}

export interface MemberRow extends Member {
  readonly caseId: string
  readonly organisationId: string
}

/** Work pairs of a client's cases; today's members, in the order of their lanes. */
export async function listMembers(ctx: Ctx, clientId: string): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    select m.case_id, m.position_id, m.lane, w.name, p.role, o.name as organisation, o.id as organisation_id,
      coalesce(w.phone, o.phone) as phone, lower(m.valid)::text as since
    from joint_member m join position p on p.id = m.position_id join worker w on w.id = p.worker_id
    join organisation o on o.id = p.organisation_id
    where m.client_id = ${clientId} and m.valid @> ${ctx.day}::date
    order by array_position(array['employment', 'social', 'kela', 'health'], m.lane)`.execute(ctx.tx)
  return rows
}

export interface StepRow {
  readonly id: string
  readonly caseId: string
  readonly move: string
  readonly status: string
  readonly happenedOn: PlainDate
  readonly who: string | null
  readonly facts: Readonly<Record<string, FactValue>>
}

export async function listSteps(ctx: Ctx, clientId: string): Promise<StepRow[]> {
  const { rows } = await sql<StepRow>`
    select s.id, s.case_id, s.move, s.status, s.happened_on, w.name as who, s.facts
    from path_step s left join position p on p.id = s.position_id left join worker w on w.id = p.worker_id
    where s.client_id = ${clientId} order by s.recorded_at, s.id`.execute(ctx.tx)
  return rows
}

export interface NewStep {
  readonly id?: string
  readonly caseId: string
  readonly clientId: string
  readonly move: string
  readonly status: string
  readonly on: PlainDate
  readonly facts: Readonly<Record<string, FactValue>>
}

export async function addStep(ctx: Ctx, step: NewStep): Promise<void> {
  await ctx.tx
    .insertInto('pathStep')
    .values({
      ...(step.id ? { id: step.id } : {}),
      caseId: step.caseId,
      clientId: step.clientId,
      move: step.move,
      status: step.status,
      happenedOn: step.on,
      positionId: ctx.session.positionId,
      facts: JSON.stringify(step.facts),
      recordedAt: ctx.at,
    })
    .execute()
}

export interface CaseChange {
  readonly status: string
  readonly turn: Turn
  readonly informedOn?: PlainDate | null
  readonly mappingStartedOn?: PlainDate | null
  readonly closedOn?: PlainDate | null
  readonly closingReason?: string | null
  readonly finalAssessment?: string | null
}

/** Changes the case of that version; false when somebody was faster. */
export async function changeCase(
  ctx: Ctx,
  { id, version }: { id: string; version: number },
  change: CaseChange,
): Promise<boolean> {
  const done = await ctx.tx
    .updateTable('pathCase')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export interface Candidate {
  readonly positionId: string
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly organisationId: string
  readonly organisationKind: string | null
}

/** Those of the positions that are in force today. */
export async function listPositions(ctx: Ctx, ids: readonly string[]): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select p.id as position_id, w.name, p.role, o.name as organisation, o.id as organisation_id, o.kind as organisation_kind
    from position p join worker w on w.id = p.worker_id join organisation o on o.id = p.organisation_id
    where p.id = any (${ids}::uuid[]) and p.valid @> ${ctx.day}::date and o.active`.execute(ctx.tx)
  return rows
}

export const laneKinds: Readonly<Record<Lane, string>> = {
  employment: 'employmentAuthority',
  social: 'wellbeingCounty',
  kela: 'kela',
  health: 'healthService',
}

/** Names the work pair from today: those left out end, a lane's new person follows the former one. */
export async function nameMembers(
  ctx: Ctx,
  of: { caseId: string; clientId: string },
  members: readonly { readonly positionId: string; readonly lane: Lane }[],
): Promise<void> {
  const lanes = members.map((m) => m.lane)
  const positions = members.map((m) => m.positionId)
  for (const member of members) await nameMember(ctx, of, member)
  // last: it may be one's own ground that ends
  await sql`
    update joint_member set valid = daterange(lower(valid), greatest(${ctx.day}::date, lower(valid) + 1))
    where case_id = ${of.caseId} and valid @> ${ctx.day}::date
      and (lane <> all (${lanes}::text[]) or position_id <> all (${positions}::uuid[]))`.execute(ctx.tx)
}

/** One lane; who was named earlier ends yesterday, who was named today is replaced (a period of no days does not exist). */
async function nameMember(
  ctx: Ctx,
  of: { caseId: string; clientId: string },
  member: { readonly positionId: string; readonly lane: Lane },
): Promise<void> {
  const { rows } = await sql<{ id: string; positionId: string; today: boolean }>`
    select id, position_id, lower(valid) = ${ctx.day}::date as today from joint_member
    where case_id = ${of.caseId} and lane = ${member.lane} and valid @> ${ctx.day}::date`.execute(ctx.tx)
  const present = rows[0]
  if (present?.positionId === member.positionId) return
  if (present?.today) {
    await sql`update joint_member set position_id = ${member.positionId} where id = ${present.id}`.execute(
      ctx.tx,
    )
    return
  }
  if (present)
    await sql`update joint_member set valid = daterange(lower(valid), ${ctx.day}::date) where id = ${present.id}`.execute(
      ctx.tx,
    )
  await sql`
    insert into joint_member (case_id, client_id, position_id, lane, valid)
    values (${of.caseId}, ${of.clientId}, ${member.positionId}, ${member.lane}, daterange(${ctx.day}::date, null))`.execute(
    ctx.tx,
  )
}
