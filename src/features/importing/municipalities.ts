import { sql } from 'kysely'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Given } from './rules/cell.ts'

/** Municipalities by code and by name in either language; those merged since are known to have been. */
export async function readMunicipalities(tx: Tx): Promise<Given['municipality']> {
  const { rows } = await sql<{ code: string; names: string[] }>`
    select code, array[code, name_fi, name_sv] as names from municipality`.execute(tx)
  const former = await sql<{ names: string[] }>`
    select array[code, name_fi, name_sv] as names from municipality_history`.execute(tx)
  const key = (name: string) => name.trim().toLowerCase()
  const codes = new Map(rows.flatMap(({ code, names }) => names.map((name) => [key(name), code] as const)))
  const gone = new Set(former.rows.flatMap(({ names }) => names.map(key)))
  return (word) => {
    const asked = /^\d{1,3}$/.test(word) ? word.padStart(3, '0') : key(word)
    return codes.get(asked) ?? (gone.has(asked) ? 'former' : null)
  }
}
