import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './transaction.ts'

/**
 * What is to be read, described and not yet asked: statements, and what is made of their rows. Whoever needs several reads
 * them `together`, in one statement, whichever features they come from: a statement asked costs a database more than its
 * rows do (bench/README.md). Rows come as JSON: days as `YYYY-MM-DD`, moments as text that `new Date` understands, numbers
 * as JavaScript's (whole ones up to 2^53).
 */
export interface Reading<T> {
  readonly statements: readonly RawBuilder<unknown>[]
  /** The rows of each statement, in their order. */
  readonly made: (rows: readonly (readonly unknown[])[]) => T
}

/** One statement; its columns are camelCase in the rows, keys inside jsonb stay as they are. */
export const reading = <Row, T>(
  statement: RawBuilder<Row>,
  made: (rows: readonly Row[]) => T,
): Reading<T> => ({ statements: [statement], made: ([rows = []]) => made(rows as readonly Row[]) })

export const allRows = <Row>(statement: RawBuilder<Row>): Reading<Row[]> =>
  reading(statement, (rows) => [...rows])

export const firstRow = <Row>(statement: RawBuilder<Row>): Reading<Row | null> =>
  reading(statement, ([row]) => row ?? null)

type Readings<T> = { readonly [K in keyof T]: Reading<T[K]> }

/** Several readings as one, each under its name. */
export function together<T extends object>(readings: Readings<T>): Reading<T> {
  const named = Object.entries(readings) as [string, Reading<unknown>][]
  return {
    statements: named.flatMap(([, { statements }]) => statements),
    made: (rows) => {
      let next = 0
      const values = named.map(([name, { statements, made }]) => {
        const own = rows.slice(next, next + statements.length)
        next += statements.length
        return [name, made(own)]
      })
      return Object.fromEntries(values) as T
    },
  }
}

/** The same reading with something else made of it. */
export const making = <T, U>({ statements, made }: Reading<T>, of: (value: T) => U): Reading<U> => ({
  statements,
  made: (rows) => of(made(rows)),
})

/** Asks it: one statement, one answer. `onlyIf` is false: nothing is looked up, and there are no rows. */
export async function read<T>(
  tx: Tx,
  { statements, made }: Reading<T>,
  onlyIf?: RawBuilder<boolean>,
): Promise<T> {
  const parts = statements.map((statement, n) => {
    const rows = sql`(select json_agg(part) from (${statement}) part)`
    return sql`${onlyIf ? sql`case when ${onlyIf} then ${rows} end` : rows} as ${sql.ref(`part${n}`)}`
  })
  // names of columns are renamed here: of so large a statement Kysely would rename every node, too
  const { rows } = await sql<Record<string, Json[] | null>>`select ${sql.join(parts)}`.execute(
    tx.withoutPlugins(),
  )
  return made(statements.map((_, n) => (rows[0]?.[`part${n}`] ?? []).map(inCamelCase)))
}

type Json = Readonly<Record<string, unknown>>

function inCamelCase(row: Json): Json {
  const renamed: Record<string, unknown> = {}
  for (const name in row) renamed[camelCase(name)] = row[name]
  return renamed
}

/** Names of columns as they were and as they are in code: a few hundred, named at every row. */
const known = new Map<string, string>()

function camelCase(name: string): string {
  const found = known.get(name)
  if (found !== undefined) return found
  const renamed = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  known.set(name, renamed)
  return renamed
}
