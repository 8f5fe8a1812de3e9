import { sql } from 'kysely'
import { type Reading, read, reading } from '../../platform/db/reading.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { ClockView, DeadlineView } from './contract.ts'

/** Open deadlines of a client, the nearest first, with whose turn each is. */
export const deadlinesReading = (clientId: string): Reading<DeadlineView[]> =>
  reading(
    sql<DeadlineView>`
    with open as (
      select * from file.deadline where client_id = ${clientId} and state = 'running' order by due_on, kind limit 100
    )
    select d.id, d.subject, d.subject_id, d.kind, d.due_on, d.why, w.name as who,
      case when d.moved_on is not null then jsonb_build_object('from', d.moved_from, 'on', d.moved_on, 'version', d.moved_version) end as moved,
      case d.subject
        when 'case' then coalesce((select c.turn from file.path_case c where c.id = d.subject_id), 'pair')
        when 'referral' then coalesce((select access.own_column(o.kind) from file.referral r join unit u on u.id = r.to_unit_id
          join organisation o on o.id = u.organisation_id where r.id = d.subject_id), 'pair')
        when 'plan' then case (select plan.kind from file.plan where plan.id = d.subject_id)
          when 'multiSector' then 'pair' when 'coaching' then 'place' when 'clientPlan' then 'social' else 'employment' end
        when 'period' then 'social'
        when 'jobSearch' then 'employment'
        when 'threshold' then 'kela'
        when 'decision' then 'social'
        when 'statementRequest' then (select case s.asked_from when 'other' then 'pair' else s.asked_from end
          from file.statement_request s where s.id = d.subject_id)
        else coalesce((select access.own_column(o.kind) from organisation o where o.id = p.organisation_id), 'pair')
      end as turn
    from open d
    left join position p on p.id = d.position_id
    left join worker w on w.id = p.worker_id
    order by d.due_on, d.kind`,
    (rows) => rows.map((row) => ({ ...row, turn: knownTurn(row.turn) })),
  )

export const listDeadlines = (ctx: Ctx, clientId: string): Promise<DeadlineView[]> =>
  read(ctx.tx, deadlinesReading(clientId))

/** A workshop and a municipality's unit act in the lane of the place. */
const knownTurn = (turn: string): DeadlineView['turn'] =>
  turn === 'workshop' ? 'place' : (turn as DeadlineView['turn'])

/** Bounds and counts, paused clocks, and those that were stopped lately; what asks nobody for anything. */
export async function listOtherClocks(ctx: Ctx, clientId: string): Promise<ClockView[]> {
  const { rows } = await sql<ClockView>`
    select id, kind, state, reason, due_on, done_on, used, most, why from file.deadline
    where client_id = ${clientId} and state <> 'running'
      and (done_on is null or (done_on > ${ctx.day}::date - (select value from access_setting where name = 'deadline.stoppedDays') and kind <> 'nextContact'))
    order by state, kind, due_on nulls last, id limit 100`.execute(ctx.tx)
  return rows
}
