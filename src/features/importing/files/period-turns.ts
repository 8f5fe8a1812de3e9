import { sql } from 'kysely'
import type { Run } from '../staging.ts'

/** A period under way ends by itself on the day after its last; its clocks are derived with all others (docs/adr/0007). */
export async function followPeriods({ tx }: Run): Promise<void> {
  await sql`
    select access.queue('period.end', json_build_object('periodId', t.id),
      upper(t.during)::timestamp at time zone 'Europe/Helsinki', 'end:' || t.id)
    from in_periods s join period t on t.id = s.subject_id and t.status = 'agreed' and not upper_inf(t.during)`.execute(
    tx,
  )
}
