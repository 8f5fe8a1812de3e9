import type { AttackedTown } from './town.ts'

/** Columns that say in which state a record is. */
const columns = ['status', 'held', 'answer', 'row_kind', 'state', 'review', 'outcome', 'basis']
/** Ends of things that nobody's file holds. */
const elsewhere = ['plan_service.outcome', 'feedback.basis', 'import_undo.outcome']

/** Every state that a check of the database allows of a record about a client, and that no file is in. */
export async function findMissingStates({ owner }: AttackedTown): Promise<string[]> {
  const { rows: checks } = await owner.query<{ table: string; column: string; states: string[] }>(
    `select c.relname as table, a.attname as column,
            array(select m[1] from regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') m) as states
     from pg_constraint k join pg_class c on c.oid = k.conrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
     where k.contype = 'c' and cardinality(k.conkey) = 1 and a.attname = any($1)
       and c.relnamespace = 'public'::regnamespace
       and (c.relname in ('enquiry', 'import_run')
         or exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'client_id'))`,
    [columns],
  )
  if (checks.length < columns.length) throw new Error('the states of the database were not found')
  const missing: string[] = []
  for (const { table, column, states } of checks.filter(
    (c) => !elsewhere.includes(`${c.table}.${c.column}`),
  )) {
    const { rows } = await owner.query<{ state: string }>(`select distinct ${column} as state from ${table}`)
    const there = rows.map(({ state }) => state)
    missing.push(...states.filter((one) => !there.includes(one)).map((one) => `${table}.${column}: ${one}`))
  }
  return missing
}
