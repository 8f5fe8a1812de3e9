import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { textOf } from '../platform/db/text-of.ts'
import { type Book, filledTables, type Table } from './book.ts'

/** Half of all rows: what they refer to is checked once for the table instead of five times for each row. */
const checkedAtOnce: readonly Table[] = ['journal', 'accessLog']

/** Rows of one message: neither one for every row, nor a text of unreasonable length. */
const AT_ONCE = 500

const SNAKES = new Map<string, string>()

/** The column's name of a field; each is made once. */
function snake(name: string): string {
  const known = SNAKES.get(name)
  if (known !== undefined) return known
  const made = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  SNAKES.set(name, made)
  return made
}

/** Writes the book into an empty database, table by table, as its owner, in the caller's transaction. */
export async function loadBook(owner: pg.ClientBase, book: Book): Promise<void> {
  for (const table of filledTables) {
    const rows = book.rows(table)
    if (checkedAtOnce.includes(table)) {
      await loadCheckedAtOnce(owner, table, rows)
      continue
    }
    await loadTable(owner, table, rows)
    // the checks of the tables that follow ask these: the planner must not think them empty
    await owner.query(`analyze "${snake(table)}"`)
  }
  await owner.query('analyze access_grant')
}

async function loadTable(owner: pg.ClientBase, table: Table, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  const keys = [...keysOf(rows)]
  const lists = await listColumns(owner, table)
  const columns = keys.map((key) => ({ key, isList: lists.has(snake(key)) }))
  const into = `copy "${snake(table)}" (${keys.map(snake).join(', ')}) from stdin`
  await pipeline(partsOf(rows, columns), owner.query(copyFrom(into)))
}

function keysOf(rows: readonly object[]): Set<string> {
  const keys = new Set<string>()
  for (const row of rows) for (const key of Object.keys(row)) keys.add(key)
  return keys
}

interface Column {
  readonly key: string
  /** Of an array type. */
  readonly isList: boolean
}

async function listColumns(owner: pg.ClientBase, table: Table): Promise<ReadonlySet<string>> {
  const { rows } = await owner.query<{ name: string }>(
    `select attname as name from pg_attribute join pg_type t on t.oid = atttypid
     where attrelid = $1::regclass and attnum > 0 and t.typcategory = 'A'`,
    [snake(table)],
  )
  return new Set(rows.map(({ name }) => name))
}

function* partsOf(rows: readonly object[], columns: readonly Column[]): Generator<string> {
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const part = rows.slice(start, start + AT_ONCE)
    yield part.map((row) => `${columns.map((column) => written(row, column)).join('\t')}\n`).join('')
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A value in the text form of `copy`. */
function written(row: object, { key, isList }: Column): string {
  const value: unknown = (row as Record<string, unknown>)[key]
  if (value === undefined || value === null) return '\\N'
  return textOf(value, isList).replace(/[\\\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)
}

/** Only a superuser may put the checks off, and only a table without triggers of its own loses nothing by it. */
async function loadCheckedAtOnce(owner: pg.ClientBase, table: Table, rows: readonly object[]): Promise<void> {
  const { rows: found } = await owner.query<{ may: boolean }>(
    `select r.rolsuper and not exists (select from pg_trigger t where t.tgrelid = $1::regclass and not t.tgisinternal) as may
     from pg_roles r where r.rolname = current_user`,
    [snake(table)],
  )
  if (!found[0]?.may) return loadTable(owner, table, rows)
  await owner.query('set local session_replication_role = replica')
  await loadTable(owner, table, rows)
  await owner.query('set local session_replication_role = origin')
  await checkReferences(owner, table)
}

interface Reference {
  readonly column: string
  readonly target: string
  readonly targetColumn: string
}

/** Every foreign key of the table leads to a row; throws naming the first that does not. */
async function checkReferences(owner: pg.ClientBase, table: Table): Promise<void> {
  const { rows } = await owner.query<Reference>(
    `select a.attname as column, k.confrelid::regclass::text as target, b.attname as "targetColumn"
     from pg_constraint k
     join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
     join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
     where k.conrelid = $1::regclass and k.contype = 'f' and cardinality(k.conkey) = 1`,
    [snake(table)],
  )
  for (const { column, target, targetColumn } of rows) {
    const { rowCount } = await owner.query(
      `select from "${snake(table)}" c left join ${target} t on t."${targetColumn}" = c."${column}"
       where c."${column}" is not null and t."${targetColumn}" is null limit 1`,
    )
    if (rowCount) throw new Error(`a row of ${snake(table)} refers to no ${target} (${column})`)
  }
}
