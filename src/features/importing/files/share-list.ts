import { sql } from 'kysely'
import { leaveRepeated, type Run, rejectRows, type Written } from '../staging.ts'

const file = 'share_list.csv'

/**
 * Kela's monthly list of those whose support the municipality pays in part (F1), known by month, person and kind of row.
 * A row keeps the day on which it first came: Kela lists people late, and the lag is seen from it (F3).
 */
export async function writeShareList(run: Run): Promise<Written> {
  await leaveUnknown(run)
  await leaveRepeated(run, file, 'row_kind', ['month', 'client_id', 'row_kind'])
  return write(run)
}

/** A row is matched, never shown: the code is a keyed hash by now, and a row whose code nobody has is left out. */
async function leaveUnknown(run: Run): Promise<void> {
  const lost = sql`select line, jsonb_build_object('month', month) from in_share_list where client_id is null`
  await rejectRows(run, file, 'identity_code', 'noSuchPerson', lost)
}

const written = sql.raw('municipality_code, benefit_days, paid_days, paid_cents, share_percent, share_cents')
const given = sql.raw('s.municipality, s.benefit_days, s.paid_days, s.paid_eur, s.share_percent, s.share_eur')

/** One pass over list and rows; what says the same is left as it is. */
async function write({ tx, day }: Run): Promise<Written> {
  const { rows } = await sql<Written>`
    with done as (
      merge into share_row r using (select * from in_share_list order by month, line) s
      on r.month = s.month and r.client_id = s.client_id and r.row_kind = s.row_kind
      when matched and (r.municipality_code, r.benefit_days, r.paid_days, r.paid_cents, r.share_percent, r.share_cents)
          is distinct from (s.municipality, s.benefit_days::numeric(6, 2), s.paid_days::numeric(6, 2), s.paid_eur,
            s.share_percent::numeric(5, 2), s.share_eur)
        then update set (${written}) = row(${given})
      when not matched then insert (month, client_id, row_kind, ${written}, arrived_on)
        values (s.month, s.client_id, s.row_kind, ${given}, ${day})
      returning merge_action() as act, r.client_id
    ), told as (insert into import_touched select distinct client_id from done)
    select count(*) filter (where act = 'INSERT')::int as created, count(*) filter (where act = 'UPDATE')::int as updated from done`.execute(
    tx,
  )
  return rows[0] ?? { created: 0, updated: 0 }
}
