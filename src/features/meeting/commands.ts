import { sql } from 'kysely'
import type { BodyOf } from '../../kernel/endpoint.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import type { Meeting } from './contract.ts'
import { findMeeting } from './queries.ts'
import { checkMove, checkOutcome, checkStart } from './rules/check-meeting.ts'
import type { MeetingAct } from './rules/moves.ts'

/** Plans a meeting of the client (H4); sent again with the same id it answers the same. */
export async function planMeeting(
  ctx: Ctx,
  clientId: string,
  plan: BodyOf<typeof contract.planMeeting>,
): Promise<Result<Meeting>> {
  const checked = checkStart(new Date(plan.startsAt), ctx.at)
  if (!checked.ok) return checked
  const { rows } = await sql`
    insert into meeting (id, client_id, kind, channel, starts_at, place, organisation_id, position_id, participants, recorded_at)
    values (${plan.id}, ${clientId}, ${plan.kind}, ${plan.channel}, ${plan.startsAt}, ${emptyToNull(plan.place)},
      ${ctx.session.organisationId}, ${ctx.session.positionId}, ${JSON.stringify(plan.participants)}::jsonb, ${ctx.at})
    on conflict (id) do nothing returning id`.execute(ctx.tx)
  if (rows.length > 0) {
    const { kind, channel, startsAt } = plan
    await recordMeeting(ctx, clientId, plan.id, 'meeting.planned', { kind, channel, startsAt })
  }
  return answerWith(ctx, clientId, plan.id)
}

/** Changes a planned meeting; when the time moves, the client's earlier answer no longer counts. */
export async function changeMeeting(
  ctx: Ctx,
  clientId: string,
  meetingId: string,
  change: BodyOf<typeof contract.changeMeeting>,
): Promise<Result<Meeting>> {
  const found = await getMovable(ctx, clientId, meetingId, 'change')
  if (!found.ok) return found
  const checked = checkStart(new Date(change.startsAt), ctx.at)
  if (!checked.ok) return checked
  const { kind, channel, startsAt } = change
  const moved = new Date(startsAt).getTime() !== new Date(found.value.startsAt).getTime()
  const saved = await update(ctx, meetingId, change.version, {
    kind,
    channel,
    startsAt,
    place: emptyToNull(change.place),
    participants: JSON.stringify(change.participants),
    ...(moved ? { clientAnswer: null } : {}),
  })
  if (!saved) return changedMeanwhile({ version: found.value.version })
  await recordMeeting(ctx, clientId, meetingId, 'meeting.changed', { kind, channel, startsAt })
  return answerWith(ctx, clientId, meetingId)
}

/** Cancels a planned meeting; the reason stands in the journal. */
export async function cancelMeeting(
  ctx: Ctx,
  clientId: string,
  meetingId: string,
  { version, reason }: BodyOf<typeof contract.cancelMeeting>,
): Promise<Result<Meeting>> {
  const found = await getMovable(ctx, clientId, meetingId, 'cancel')
  if (!found.ok) return found
  if (!(await update(ctx, meetingId, version, { held: 'cancelled' }))) {
    return changedMeanwhile({ version: found.value.version })
  }
  await recordMeeting(ctx, clientId, meetingId, 'meeting.cancelled', {
    kind: found.value.kind,
    startsAt: found.value.startsAt,
    reason: emptyToNull(reason),
  })
  return answerWith(ctx, clientId, meetingId)
}

/** Held or not, and whether the client came: two questions, since a meeting may be held without the client (G1). */
export async function recordOutcome(
  ctx: Ctx,
  clientId: string,
  meetingId: string,
  outcome: BodyOf<typeof contract.recordOutcome>,
): Promise<Result<Meeting>> {
  const found = await getMovable(ctx, clientId, meetingId, 'recordOutcome')
  if (!found.ok) return found
  const checked = checkOutcome(outcome, new Date(found.value.startsAt), ctx.at)
  if (!checked.ok) return checked
  const { held, clientCame } = outcome
  if (!(await update(ctx, meetingId, outcome.version, { held, clientCame }))) {
    return changedMeanwhile({ version: found.value.version })
  }
  await recordMeeting(ctx, clientId, meetingId, held === 'held' ? 'meeting.held' : 'meeting.notHeld', {
    kind: found.value.kind,
    channel: found.value.channel,
    startsAt: found.value.startsAt,
    clientCame,
  })
  return answerWith(ctx, clientId, meetingId)
}

/** The client says whether she comes to a meeting that lies ahead. */
export async function answerMeeting(
  ctx: Ctx,
  clientId: string,
  meetingId: string,
  answer: 'coming' | 'cannotCome',
): Promise<Result<Meeting>> {
  const found = await getMovable(ctx, clientId, meetingId, 'answer')
  if (!found.ok) return found
  const { rows } = await sql<{ done: boolean }>`
    select access.answer_meeting(${meetingId}, ${answer}, ${ctx.at}) as done`.execute(ctx.tx)
  if (!rows[0]?.done) return refuse('meeting.tooLateToAnswer')
  const type = answer === 'coming' ? 'meeting.confirmedByClient' : 'meeting.declinedByClient'
  await recordMeeting(ctx, clientId, meetingId, type, {
    kind: found.value.kind,
    startsAt: found.value.startsAt,
  })
  return answerWith(ctx, clientId, meetingId)
}

async function getMovable(
  ctx: Ctx,
  clientId: string,
  meetingId: string,
  act: MeetingAct,
): Promise<Result<Meeting>> {
  const meeting = await findMeeting(ctx, clientId, meetingId)
  if (!meeting) return notFound()
  const allowed = checkMove(meeting.held, act)
  return allowed.ok ? accept(meeting) : allowed
}

async function answerWith(ctx: Ctx, clientId: string, meetingId: string): Promise<Result<Meeting>> {
  const meeting = await findMeeting(ctx, clientId, meetingId)
  return meeting ? accept(meeting) : notFound()
}

const emptyToNull = (text: string | null): string | null => text?.trim() || null

const recordMeeting = (
  ctx: Ctx,
  clientId: string,
  meetingId: string,
  type: string,
  payload: Record<string, string | boolean | null>,
) => record(ctx, { clientId, type, category: 'contactLog', subjectId: meetingId, payload })

interface Changes {
  kind?: string
  channel?: string
  startsAt?: string
  place?: string | null
  participants?: string
  held?: string
  clientCame?: boolean | null
  clientAnswer?: null
}

/** False when somebody else saved first. */
async function update(ctx: Ctx, meetingId: string, version: number, changes: Changes): Promise<boolean> {
  const { numUpdatedRows } = await ctx.tx
    .updateTable('meeting')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', meetingId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
