import type { Cell, CellValue, Given, Reader } from './cell.ts'
import type { Issue } from './issue.ts'
import { fault } from './issue.ts'
import type { WordTable } from './words.ts'

/** Files that an import takes, in the order in which they are read: what others refer to comes first. */
export const fileNames = [
  'clients.csv',
  'places.csv',
  'relationships.csv',
  'statuses.csv',
  'periods.csv',
  'attendance.csv',
  'plans.csv',
  'meetings.csv',
  'consents.csv',
  'share_list.csv',
  'coaches.csv',
] as const
export type FileName = (typeof fileNames)[number]

export interface Column {
  /** As the header names it. */
  readonly name: string
  readonly type: 'text' | 'date' | 'int' | 'numeric' | 'boolean' | 'int[]' | 'text[]'
  readonly read: Reader
  /** Words of the file by those of the database, where they differ: what an export writes. */
  readonly words?: WordTable
  /** A row without it is not understood, and a file without the column is not read. */
  readonly required?: true
  /** Value of an empty cell; null when left out. */
  readonly empty?: CellValue
}

export type Values = Readonly<Record<string, CellValue>>

/** Findings about a row as a whole, each at the column where it would be put right. */
export type RowCheck = (
  values: Values,
  given: Given,
) => readonly (readonly [column: string, Cell['findings'][number]])[]

export interface FileSpec {
  readonly file: FileName
  readonly columns: readonly Column[]
  readonly check?: RowCheck
  /** The column by which other files refer to the row. */
  readonly reference?: string
}

export interface ReadRow {
  /** Null when the row is left out. */
  readonly values: Values | null
  readonly issues: readonly Issue[]
  /** The row's own reference, also of a row that is left out. */
  readonly reference: string | null
}

/** `a` and `b` are days of one row: the end may not be before the start. */
export const ends =
  (from: string, to: string): RowCheck =>
  (values) => {
    const [start, end] = [values[from], values[to]]
    const isBackwards = typeof start === 'string' && typeof end === 'string' && end < start
    return isBackwards ? [[to, fault('endBeforeStart', { from: start })]] : []
  }

export interface Header {
  /** Column → its place in a row; below zero when the file has no such column. */
  readonly places: ReadonlyMap<string, number>
  readonly width: number
}

/** Where the columns stand in this file; problems of the header itself. Unknown columns are nobody's business. */
export function readHeader(spec: FileSpec, header: readonly string[]): Header & { issues: readonly Issue[] } {
  const names = header.map((name) => name.trim().toLowerCase())
  const issues: Issue[] = []
  for (const { name, required } of spec.columns) {
    const at = names.indexOf(name)
    if (at < 0 && required)
      issues.push({ line: 1, column: name, ...fault('columnMissing', { column: name }) })
    if (at >= 0 && names.indexOf(name, at + 1) >= 0)
      issues.push({ line: 1, column: name, ...fault('columnTwice', { column: name }) })
  }
  const isUnreadable = header.some((name) => name.includes('\uFFFD'))
  const all = isUnreadable ? [{ line: 1, column: null, ...fault('encoding') }] : issues
  const places = new Map(spec.columns.map(({ name }) => [name, names.indexOf(name)]))
  return { places, width: header.length, issues: all }
}

/** One row of a file: its values, or what is wrong, cell by cell and then as a whole. */
export function readRow(
  spec: FileSpec,
  { places, width }: Header,
  row: { readonly line: number; readonly cells: readonly string[] },
  given: Given,
): ReadRow {
  const issues: Issue[] = []
  const values: Record<string, CellValue> = {}
  const surplus = row.cells.slice(width).some((cell) => cell.trim() !== '')
  if (surplus) {
    const issue = fault('tooManyCells', { cells: row.cells.length, columns: width })
    return { values: null, issues: [{ line: row.line, column: null, ...issue }], reference: null }
  }
  for (const column of spec.columns) {
    const { value, findings } = readCell(column, row.cells[places.get(column.name) ?? -1], given)
    values[column.name] = value
    issues.push(...findings.map((finding) => ({ line: row.line, column: column.name, ...finding })))
  }
  const reference = spec.reference ? (values[spec.reference] as string | null) : null
  if (issues.some(({ severity }) => severity === 'fault')) return { values: null, issues, reference }
  for (const [column, finding] of spec.check?.(values, given) ?? [])
    issues.push({ line: row.line, column, ...finding })
  const isFaulty = issues.some(({ severity }) => severity === 'fault')
  return { values: isFaulty ? null : values, issues, reference }
}

/** One line, single spaces: as cells are read, and so as they are written. */
export const plainText = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim()

function readCell(column: Column, raw: string | undefined, given: Given): Cell {
  const text = plainText(raw ?? '')
  if (text.includes('\uFFFD')) return { value: null, findings: [fault('encoding')] }
  if (text !== '') return column.read(text, given)
  return { value: column.empty ?? null, findings: column.required ? [fault('required')] : [] }
}
