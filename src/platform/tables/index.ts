import { stringify } from 'csv-stringify/sync'
import writeExcelFile, { type Cell as SheetCell } from 'write-excel-file/node'

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

/** What a spreadsheet would run as a formula, also after spaces; a number is written as a number. */
const runs = /^\s*[=+\-@\t\r|%]/

/** Text that a spreadsheet shows as it is: what it would run is led by an apostrophe (OWASP, CSV injection). */
const plainText = (cell: Cell): Cell => (typeof cell === 'string' && runs.test(cell) ? `'${cell}` : cell)

/** Comma-separated with a header row; safe to open in a spreadsheet. */
export const toCsv = ({ head, rows }: Table): string =>
  stringify([head, ...rows].map((row) => row.map(plainText)))

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
