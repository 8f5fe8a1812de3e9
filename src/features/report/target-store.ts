import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { SetTarget } from './rules/targets.ts'

/** Who set it, and why: `t` is the target. */
export const targetFrom = sql`
  from indicator_target t join position p on p.id = t.position_id join worker w on w.id = p.worker_id
  join organisation o on o.id = t.organisation_id`

/** Targets in force on a day, those of every area; also for the role `statistics`. */
export async function listTargetsInForce(tx: Tx, day: PlainDate): Promise<readonly SetTarget[]> {
  const { rows } = await sql<SetTarget>`
    select t.indicator, t.municipality_code as municipality, t.target::float8, t.direction, t.reason, w.name as set_by,
      o.name as organisation, t.set_at
    ${targetFrom} where t.valid @> ${day}::date`.execute(tx)
  return rows
}
