import { type RawBuilder, sql } from 'kysely'
import { mayDo } from '../../platform/access/file-access.ts'
import { allRows, type Reading, read } from '../../platform/db/reading.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Meeting } from './contract.ts'
import { meetingActions } from './policy.ts'
import { type MeetingAct, movesFrom } from './rules/moves.ts'

/** A meeting as it stands; what may be done about it depends on who asks (`meetingsOf`). */
export type MeetingRow = Omit<Meeting, 'acts'>

const rowsReading = (where: RawBuilder<unknown>): Reading<MeetingRow[]> =>
  allRows(
    sql<MeetingRow>`
  select m.id, m.client_id, m.kind, m.channel, m.starts_at, m.place, m.held, m.client_came, m.client_answer, m.participants,
    w.name as organiser, m.version
  from file.meeting m left join position p on p.id = m.position_id left join worker w on w.id = p.worker_id where ${where}`,
  )

export const meetingsOf = (ctx: Ctx, rows: readonly MeetingRow[]): Meeting[] =>
  rows.map((row) => toMeeting(ctx, row))

/** Those ahead first, the nearest at the top; then those that were, newest first. */
export async function listMeetings(ctx: Ctx, clientId: string): Promise<Meeting[]> {
  const where = sql`m.client_id = ${clientId}
    order by (m.held = 'planned' and m.starts_at >= ${ctx.at}) desc,
      case when m.held = 'planned' and m.starts_at >= ${ctx.at} then m.starts_at end, m.starts_at desc, m.id`
  return meetingsOf(ctx, await read(ctx.tx, rowsReading(where)))
}

/** The nearest of those ahead. */
export const meetingsAheadReading = (at: Date, clientId: string, most: number): Reading<MeetingRow[]> =>
  rowsReading(
    sql`m.client_id = ${clientId} and m.held = 'planned' and m.starts_at >= ${at} order by m.starts_at, m.id limit ${most}`,
  )

export async function findMeeting(ctx: Ctx, clientId: string, meetingId: string): Promise<Meeting | null> {
  const where = sql`m.id = ${meetingId} and m.client_id = ${clientId}`
  const [meeting] = meetingsOf(ctx, await read(ctx.tx, rowsReading(where)))
  return meeting ?? null
}

function toMeeting(ctx: Ctx, row: MeetingRow): Meeting {
  const acts = (movesFrom[row.held] as readonly MeetingAct[]).filter((act) => maySession(ctx, act, row))
  return { ...row, startsAt: new Date(row.startsAt).toISOString(), acts }
}

/** The client answers, the workers do the rest; an outcome wants that the time has come. */
function maySession(ctx: Ctx, act: MeetingAct, row: MeetingRow): boolean {
  if (act === 'answer') return ctx.session.clientId === row.clientId && new Date(row.startsAt) > ctx.at
  if (ctx.session.clientId !== null || !ctx.access || !mayDo(ctx.access, meetingActions.plan)) return false
  return act !== 'recordOutcome' || new Date(row.startsAt) <= ctx.at
}
