import { sql } from 'kysely'
import { leaveRepeated, type Run, rejectRows, type Written } from '../staging.ts'

const file = 'share_list.csv'

/**
 * Kela's monthly list of those whose support the municipality pays in part (F1), known by month, person and kind of row.
 * A row keeps the day on which it first came: Kela lists people late, and the lag is seen from it (F3).
 */
export async function writeShareList(run: Run): Promise<Written> {
  await findPersons(run)
  await leaveRepeated(run, file, 'row_kind', ['month', 'client_id', 'row_kind'])
  const updated = await update(run)
  const created = await create(run)
  return { created, updated }
}

/** A row is matched, never shown: the code is a keyed hash by now, and a row whose code nobody has is left out. */
async function findPersons(run: Run): Promise<void> {
  await sql`
    update in_share_list s set client_id = i.client_id from client_identity i
    where i.code_hash = decode(s.code_hash, 'hex')`.execute(run.tx)
  const lost = sql`select line, jsonb_build_object('month', month) from in_share_list where client_id is null`
  await rejectRows(run, file, 'identity_code', 'noSuchPerson', lost)
}

const written = sql.raw('municipality_code, benefit_days, paid_days, paid_cents, share_percent, share_cents')
const given = sql.raw('s.municipality, s.benefit_days, s.paid_days, s.paid_eur, s.share_percent, s.share_eur')

async function update({ tx }: Run): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with changed as (
      update share_row r set (${written}) = row(${given})
      from in_share_list s
      where r.month = s.month and r.client_id = s.client_id and r.row_kind = s.row_kind
        and (r.municipality_code, r.benefit_days, r.paid_days, r.paid_cents, r.share_percent, r.share_cents)
          is distinct from (s.municipality, s.benefit_days::numeric(6, 2), s.paid_days::numeric(6, 2), s.paid_eur,
            s.share_percent::numeric(5, 2), s.share_eur)
      returning r.client_id
    ), told as (insert into import_touched select distinct client_id from changed)
    select count(*)::int as n from changed`.execute(tx)
  return rows[0]?.n ?? 0
}

async function create({ tx, day }: Run): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with made as (
      insert into share_row (month, client_id, row_kind, ${written}, arrived_on)
      select s.month, s.client_id, s.row_kind, ${given}, ${day} from in_share_list s
      where not exists (
        select from share_row r where r.month = s.month and r.client_id = s.client_id and r.row_kind = s.row_kind)
      order by s.month, s.line returning client_id
    ), told as (insert into import_touched select distinct client_id from made)
    select count(*)::int as n from made`.execute(tx)
  return rows[0]?.n ?? 0
}
