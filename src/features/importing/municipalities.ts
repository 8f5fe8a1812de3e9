import { sql } from 'kysely'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Given } from './rules/cell.ts'

/** Municipalities by code and by name in either language; those merged since are known to have been. */
export async function readMunicipalities(tx: Tx): Promise<Pick<Given, 'municipality' | 'municipalityEver'>> {
  const { rows } = await sql<{ code: string; names: string[] }>`
    select code, array[code, name_fi, name_sv] as names from municipality`.execute(tx)
  const former = await sql<{ code: string; names: string[] }>`
    select code, array[code, name_fi, name_sv] as names from municipality_history`.execute(tx)
  const key = (name: string) => name.trim().toLowerCase()
  const codes = new Map(rows.flatMap(({ code, names }) => names.map((name) => [key(name), code] as const)))
  const gone = new Map(
    former.rows.flatMap(({ code, names }) => names.map((name) => [key(name), code] as const)),
  )
  const asked = (word: string) => (/^\d{1,3}$/.test(word) ? word.padStart(3, '0') : key(word))
  return {
    municipality: (word) => codes.get(asked(word)) ?? (gone.has(asked(word)) ? 'former' : null),
    municipalityEver: (word) => codes.get(asked(word)) ?? gone.get(asked(word)) ?? null,
  }
}
