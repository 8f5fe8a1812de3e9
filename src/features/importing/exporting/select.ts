import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Column, FileSpec } from '../rules/spec.ts'

/** Rows of one file: a query whose columns are named as the file's, and their order, which is total and knows no id of chance. */
export interface Rows {
  readonly from: RawBuilder<unknown>
  /** Expressions over the query `q`, separated by commas. */
  readonly order: string
}

/** Rows of a file as they stand on a day. */
export type RowsOf = (day: PlainDate) => Rows

/** By what other files call it: its reference in the register it came from, else – made here – its own id. */
export const refOf = (alias: string) => sql.raw(`coalesce(${alias}.reference, ${alias}.id::text)`)

/** First and last day of a range of days. */
export const firstDay = (range: string) => sql.raw(`lower(${range})`)
export const lastDay = (range: string) => sql.raw(`upper(${range}) - 1`)

const textOf = ({ name, type }: Column): string => {
  const column = `q."${name}"`
  if (type === 'date') return `to_char(${column}, 'YYYY-MM-DD')`
  if (type === 'numeric') return `trim_scale(${column})::text`
  if (type === 'boolean') return `case when ${column} then 'yes' when not ${column} then 'no' end`
  if (type === 'int[]' || type === 'text[]') return `array_to_string(${column}, ' ')`
  return `${column}::text`
}

/** Each row as the texts of its cells, in the file's order of columns. */
export const selectCells = ({ columns }: FileSpec, { from, order }: Rows): RawBuilder<unknown> => sql`
  select array[${sql.raw(columns.map(textOf).join(', '))}] as cells from (${from}) q order by ${sql.raw(order)}`
