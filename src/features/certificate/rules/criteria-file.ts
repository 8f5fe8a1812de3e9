import { parse } from 'csv-parse/sync'
import { columns } from './criteria-columns.ts'
import { type Column, type CriteriaRow, toRow } from './criteria-row.ts'

const needed: readonly Column[] = [
  'qualificationFi',
  'unitFi',
  'version',
  'official',
  'source',
  'requirementFi',
]

/** Columns that are the unit's: every row of one unit says the same in them. */
const ofUnit = [
  'qualificationCode',
  'qualificationSv',
  'qualificationEn',
  'unitCode',
  'unitSv',
  'unitEn',
  'official',
  'source',
] as const satisfies readonly Column[]

/** What is wrong, where: the line of the file on which the row ends, 1 for its head. */
export interface Fault {
  readonly line: number
  readonly column: string
  readonly what: 'missing' | 'code' | 'yesNo' | 'unreadable' | 'column' | 'tooLong' | 'notUtf8' | 'differs'
}

const longest = 500

function faultsOf(row: Readonly<Record<string, string>>, line: number): Fault[] {
  const at = (column: Column, what: Fault['what'], isWrong: boolean): Fault[] =>
    isWrong ? [{ line, column, what }] : []
  return [
    ...needed.flatMap((column) => at(column, 'missing', !row[column]?.trim())),
    ...columns.flatMap((column) => at(column, 'tooLong', (row[column]?.length ?? 0) > longest)),
    ...at('qualificationCode', 'code', !/^(\d{6})?$/.test(row.qualificationCode?.trim() ?? '')),
    ...at('official', 'yesNo', !/^(yes|no|)$/.test(row.official?.trim() ?? '')),
  ]
}

interface Line {
  readonly line: number
  readonly record: Readonly<Record<string, string>>
}

/** The rows with the lines on which they end, whatever is between them; null when it is no such file. */
function linesOf(text: string): readonly Line[] | null {
  const options = {
    bom: true,
    columns: true,
    delimiter: ';',
    skip_empty_lines: true,
    relax_column_count: true,
    info: true,
  } as const
  try {
    const found: unknown = parse(text.replaceAll(/\r\n?/g, '\n'), options)
    const rows = found as { info: { lines: number }; record: Record<string, string> }[]
    return rows.map(({ info, record }) => ({ line: info.lines, record }))
  } catch {
    return null
  }
}

const unitKey = (row: CriteriaRow) => JSON.stringify([row.qualificationFi, row.unitFi, row.version])

/** Rows that say of their unit something else than its first row: a summary would pass for the wording, or the other way round. */
function differing(rows: readonly (readonly [line: number, row: CriteriaRow])[]): Fault[] {
  const firsts = new Map(rows.toReversed().map(([, row]) => [unitKey(row), row]))
  return rows.flatMap(([line, row]) =>
    ofUnit
      .filter((column) => row[column] !== firsts.get(unitKey(row))?.[column])
      .map((column) => ({ line, column, what: 'differs' as const })),
  )
}

/** What a decoder puts in place of bytes that are not UTF-8. */
const REPLACED = '\uFFFD'

const refused = (...faults: Fault[]) => ({ rows: [], faults })

/** Reads a file of criteria (CSV with semicolons, UTF-8, columns as above): its rows, or every fault with line and column. */
export function readCriteria(text: string): {
  readonly rows: readonly CriteriaRow[]
  readonly faults: readonly Fault[]
} {
  const before = text.split(REPLACED)
  if (before.length > 1)
    return refused({ line: (before[0]?.split('\n') ?? []).length, column: '', what: 'notUtf8' })
  const found = linesOf(text)
  if (!found) return refused({ line: 1, column: '', what: 'unreadable' })
  const first = found[0]?.record
  const lacking = columns.filter((column) => first === undefined || !(column in first))
  if (lacking.length > 0)
    return refused(...lacking.map((column) => ({ line: 1, column, what: 'column' as const })))
  const faults = found.flatMap(({ line, record }) => faultsOf(record, line))
  if (faults.length > 0) return refused(...faults)
  const rows = found.map(({ line, record }) => [line, toRow(record)] as const)
  const differ = differing(rows)
  return differ.length > 0 ? refused(...differ) : { rows: rows.map(([, row]) => row), faults: [] }
}

/** Units of the rows with their requirements, in the order of the file. */
export const unitsOf = (
  rows: readonly CriteriaRow[],
): readonly (readonly [CriteriaRow, readonly CriteriaRow[]])[] =>
  [...Map.groupBy(rows, unitKey).values()].flatMap((of) => (of[0] ? [[of[0], of] as const] : []))
