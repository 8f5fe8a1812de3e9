import { stringify } from 'csv-stringify/sync'
import writeExcelFile, { type Cell as SheetCell } from 'write-excel-file/node'
import { plainCell } from '../../kernel/plain-cell.ts'

export type Cell = string | number | null

/** A table to be opened by another program. */
export interface Table {
  /** Name of the sheet, 31 letters at most. */
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Width of each column in letters. */
  readonly widths?: readonly number[]
}

/** How a table is written: as programs read it, or as Finnish and Swedish spreadsheets open it. */
const dialects = {
  program: { delimiter: ',', bom: false, numberOf: (value: number): Cell => value },
  spreadsheet: {
    delimiter: ';',
    bom: true,
    numberOf: (value: number): Cell => String(value).replace('.', ','),
  },
} as const

/** A table as text with a header row, safe to open in a spreadsheet: text is never run, a number is written as a number. */
export function toCsv(
  { head, rows }: Pick<Table, 'head' | 'rows'>,
  dialect: keyof typeof dialects = 'program',
): string {
  const { delimiter, bom, numberOf } = dialects[dialect]
  const written = (cell: Cell): Cell =>
    typeof cell === 'string' ? plainCell(cell) : typeof cell === 'number' ? numberOf(cell) : cell
  return stringify(
    [head, ...rows].map((row) => row.map(written)),
    { delimiter, bom },
  )
}

const boldCell = (value: string): SheetCell => ({ value, type: String, fontWeight: 'bold', wrap: true })
/** A text cell of a workbook is a text cell: it holds no formula whatever it begins with. */
const sheetCell = (value: Cell): SheetCell =>
  value === null
    ? null
    : typeof value === 'number'
      ? { value, type: Number }
      : { value, type: String, wrap: true }

/** A workbook of one sheet a table. */
export const toXlsx = (tables: readonly Table[]): Promise<Buffer> =>
  writeExcelFile(
    tables.map(({ name, head, rows, widths = [] }) => ({
      sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
      data: [head.map(boldCell), ...rows.map((row) => row.map(sheetCell))],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer()

const types = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type TableFormat = keyof typeof types

/** A written table as an answer carries it: the file's name and type, its bytes in base 64. */
export const fileOf = (name: string, format: TableFormat, written: string | Buffer) => ({
  name: `${name}.${format}`,
  type: types[format],
  content: Buffer.from(written).toString('base64'),
})
