import { sql } from 'kysely'
import { isoWeek, type PlainDate, plainDate, weekday } from '../../kernel/plain-date.ts'
import { accept } from '../../kernel/refusal.ts'
import { findHoliday } from '../../law/calendar.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listMissingDays } from '../period/index.ts'
import type { Participant, Week, WeekDay } from './contract.ts'
import type { Absence } from './rules/mark.ts'
import { daysOfWeek, isExpected } from './rules/week.ts'
import { listParticipants, listStanding, type ParticipantRow, type StandingMark } from './store.ts'

/** The week of a day (today unless told) at the places of one's own organisation. */
export async function readWeek(ctx: Ctx, asked: { day?: string; placeId?: string }) {
  const days = daysOfWeek(asked.day ? plainDate(asked.day) : ctx.day)
  const [from, to] = [days[0] as PlainDate, days[6] as PlainDate]
  const rows = await listParticipants(ctx, { from, to, placeId: asked.placeId })
  const marks = await listStanding(
    ctx,
    rows.map((row) => row.periodId),
    from,
    to,
  )
  ctx.saw(
    rows.map((row) => row.clientId),
    ['identity', 'participation'],
  )
  const participants = rows.map((row) => toParticipant(row, days, marks))
  const value: Week = {
    monday: from,
    week: isoWeek(from).week,
    days: days.map((day) => toDay(ctx, day, participants)),
    participants: participants.filter((one) => one.expectedDays.length > 0 || one.marks.length > 0),
  }
  return accept(value)
}

function toParticipant(
  row: ParticipantRow,
  days: readonly PlainDate[],
  marks: readonly StandingMark[],
): Participant {
  const { periodId, name, place, hoursPerDay } = row
  return {
    periodId,
    name,
    place,
    hoursPerDay,
    expectedDays: days.filter((day) => isExpected(row, day, weekday(day))),
    marks: marks.filter((mark) => mark.periodId === periodId).map(({ periodId: _, ...mark }) => mark),
  }
}

function toDay(ctx: Ctx, day: PlainDate, participants: readonly Participant[]): WeekDay {
  const marks = participants.flatMap((one) => one.marks.filter((mark) => mark.day === day))
  return {
    day,
    holiday: findHoliday(day),
    future: day > ctx.day,
    expected: participants.filter((one) => one.expectedDays.includes(day)).length,
    marked: marks.length,
    present: marks.filter((mark) => mark.absence === null).length,
  }
}

interface MarkRow {
  readonly id: string
  readonly day: string
  readonly hours: number
  readonly absence: Absence | null
  readonly correctionReason: string | null
  readonly by: string | null
  readonly recordedAt: Date
  readonly stands: boolean
}

/** Every mark of a period, also the corrected ones, and the days without one. */
export async function listMarks(ctx: Ctx, periodId: string) {
  const { rows } = await sql<MarkRow>`
    select a.id, a.day, a.hours::float8 as hours, a.absence, a.correction_reason, coalesce(w.name, o.name) as by, a.recorded_at,
      not exists (select from attendance c where c.corrects = a.id) as stands
    from attendance a left join position q on q.id = a.recorded_by left join worker w on w.id = q.worker_id
    left join organisation o on o.id = a.organisation_id
    where a.period_id = ${periodId} order by a.day desc, a.recorded_at desc limit 1000`.execute(ctx.tx)
  const marks = rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }))
  return accept({ marks, missing: await listMissingDays(ctx, periodId) })
}
