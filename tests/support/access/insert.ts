import type pg from 'pg'
import { instantInHelsinki, type PlainDate } from '../../../src/kernel/plain-date.ts'

export type Values = Readonly<Record<string, unknown>>

/** Inserts rows of one table with the columns that the first one names. */
export async function insert(db: pg.ClientBase, table: string, rows: readonly Values[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(', ')
  await db.query(
    `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $1)`,
    [JSON.stringify(rows)],
  )
}

export const at = (day: PlainDate) => instantInHelsinki(day, '12:00').toISOString()
