import type pg from 'pg'
import { type Book, filledTables, type Table } from './book.ts'

/** One statement for so many rows: few round trips, and no text of unreasonable length. */
const AT_ONCE = 10_000

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Writes the book into an empty database, table by table, as its owner. */
export async function loadBook(owner: pg.ClientBase, book: Book): Promise<void> {
  for (const table of filledTables) {
    await loadTable(owner, table, book.rows(table))
    // the checks of the tables that follow ask these: the planner must not think them empty
    await owner.query(`analyze "${snake(table)}"`)
  }
  await owner.query('analyze access_grant')
}

async function loadTable(owner: pg.ClientBase, table: Table, rows: readonly object[]): Promise<void> {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = keys.map(snake).join(', ')
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const part = rows.slice(start, start + AT_ONCE).map((row) => renamed(row))
    await owner.query(
      `insert into "${snake(table)}" (${columns})
       select ${columns} from json_populate_recordset(null::"${snake(table)}", $1)`,
      [JSON.stringify(part)],
    )
  }
}

const renamed = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value]))
