import { type RawBuilder, sql } from 'kysely'
import { mayDo } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Meeting } from './contract.ts'
import { meetingActions } from './policy.ts'
import { type MeetingAct, movesFrom } from './rules/moves.ts'

interface Row extends Omit<Meeting, 'startsAt' | 'acts'> {
  startsAt: Date
}

const selectMeetings = (where: RawBuilder<unknown>) => sql<Row>`
  select m.id, m.client_id, m.kind, m.channel, m.starts_at, m.place, m.held, m.client_came, m.client_answer, m.participants,
    w.name as organiser, m.version
  from meeting m left join position p on p.id = m.position_id left join worker w on w.id = p.worker_id where ${where}`

/** Those ahead first, the nearest at the top; then those that were, newest first. */
export async function listMeetings(ctx: Ctx, clientId: string): Promise<Meeting[]> {
  const { rows } = await selectMeetings(sql`m.client_id = ${clientId}
    order by (m.held = 'planned' and m.starts_at >= ${ctx.at}) desc,
      case when m.held = 'planned' and m.starts_at >= ${ctx.at} then m.starts_at end, m.starts_at desc, m.id`).execute(
    ctx.tx,
  )
  return rows.map((row) => toMeeting(ctx, row))
}

export async function findMeeting(ctx: Ctx, clientId: string, meetingId: string): Promise<Meeting | null> {
  const { rows } = await selectMeetings(sql`m.id = ${meetingId} and m.client_id = ${clientId}`).execute(
    ctx.tx,
  )
  return rows[0] ? toMeeting(ctx, rows[0]) : null
}

function toMeeting(ctx: Ctx, row: Row): Meeting {
  const acts = (movesFrom[row.held] as readonly MeetingAct[]).filter((act) => maySession(ctx, act, row))
  return { ...row, startsAt: row.startsAt.toISOString(), acts }
}

/** The client answers, the workers do the rest; an outcome wants that the time has come. */
function maySession(ctx: Ctx, act: MeetingAct, row: Row): boolean {
  if (act === 'answer') return ctx.session.clientId === row.clientId && row.startsAt > ctx.at
  if (ctx.session.clientId !== null || !ctx.access || !mayDo(ctx.access, meetingActions.plan)) return false
  return act !== 'recordOutcome' || row.startsAt <= ctx.at
}
