import { parse } from 'csv-parse/sync'
import { columns } from './criteria-columns.ts'

/** One requirement of a unit, as a row of the file says it. */
export interface CriteriaRow {
  readonly qualificationCode: string | null
  readonly qualificationFi: string
  readonly qualificationSv: string | null
  readonly qualificationEn: string | null
  readonly unitCode: string | null
  readonly unitFi: string
  readonly unitSv: string | null
  readonly unitEn: string | null
  readonly version: string
  readonly official: boolean
  readonly source: string
  readonly requirementFi: string
  readonly requirementSv: string | null
  readonly requirementEn: string | null
}

type Column = (typeof columns)[number]

const needed: readonly Column[] = [
  'qualificationFi',
  'unitFi',
  'version',
  'official',
  'source',
  'requirementFi',
]

/** What is wrong, where: the line of the file, 1 for its head. */
export interface Fault {
  readonly line: number
  readonly column: string
  readonly what: 'missing' | 'code' | 'yesNo' | 'unreadable' | 'column' | 'tooLong'
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

function toRow(row: Readonly<Record<string, string>>): CriteriaRow {
  const text = (column: Column): string => row[column]?.trim() ?? ''
  const open = (column: Column): string | null => text(column) || null
  return {
    qualificationCode: open('qualificationCode'),
    qualificationFi: text('qualificationFi'),
    qualificationSv: open('qualificationSv'),
    qualificationEn: open('qualificationEn'),
    unitCode: open('unitCode'),
    unitFi: text('unitFi'),
    unitSv: open('unitSv'),
    unitEn: open('unitEn'),
    version: text('version'),
    official: text('official') === 'yes',
    source: text('source'),
    requirementFi: text('requirementFi'),
    requirementSv: open('requirementSv'),
    requirementEn: open('requirementEn'),
  }
}

/** Reads a file of criteria (CSV with semicolons, UTF-8, columns as above): its rows, or every fault with line and column. */
export function readCriteria(text: string): {
  readonly rows: readonly CriteriaRow[]
  readonly faults: readonly Fault[]
} {
  let found: Record<string, string>[]
  try {
    found = parse(text, {
      bom: true,
      columns: true,
      delimiter: ';',
      skip_empty_lines: true,
      relax_column_count: true,
    })
  } catch {
    return { rows: [], faults: [{ line: 1, column: '', what: 'unreadable' }] }
  }
  const [first] = found
  const lacking = columns.filter((column) => first === undefined || !(column in first))
  if (lacking.length > 0)
    return { rows: [], faults: lacking.map((column) => ({ line: 1, column, what: 'column' as const })) }
  const faults = found.flatMap((row, n) => faultsOf(row, n + 2))
  return { rows: faults.length > 0 ? [] : found.map(toRow), faults }
}

/** Units of the rows with their requirements, in the order of the file. */
export const unitsOf = (
  rows: readonly CriteriaRow[],
): readonly (readonly [CriteriaRow, readonly CriteriaRow[]])[] =>
  [
    ...Map.groupBy(rows, (row) => JSON.stringify([row.qualificationFi, row.unitFi, row.version])).values(),
  ].flatMap((of) => (of[0] ? [[of[0], of] as const] : []))
