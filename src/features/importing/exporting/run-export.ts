import { stringify } from 'csv-stringify/sync'
import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { decrypt, type Keys } from '../../../platform/crypto.ts'
import { asSystemAtOnce, type Db, type Tx } from '../../../platform/db/transaction.ts'
import { fileSpecs } from '../rules/files.ts'
import { type FileName, type FileSpec, fileNames } from '../rules/spec.ts'
import { headerOf, writeRow } from '../rules/write-row.ts'
import { type Importer, logExport } from '../trail.ts'
import {
  clientRows,
  consentRows,
  meetingRows,
  planRows,
  relationshipRows,
  statusRows,
} from './person-rows.ts'
import { type RowsOf, selectCells } from './select.ts'
import { attendanceRows, coachRows, periodRows, placeRows, shareRows } from './service-rows.ts'

const rowsOf: Readonly<Record<FileName, RowsOf>> = {
  'clients.csv': clientRows,
  'places.csv': placeRows,
  'relationships.csv': relationshipRows,
  'statuses.csv': statusRows,
  'periods.csv': periodRows,
  'attendance.csv': attendanceRows,
  'plans.csv': planRows,
  'meetings.csv': meetingRows,
  'consents.csv': consentRows,
  'share_list.csv': shareRows,
  'coaches.csv': coachRows,
}

export interface ExportOptions {
  /** Who has it done, for the log. */
  readonly exporter: Importer
  /** Takes one file, some thousand rows at a time. Nothing of it may be given to anybody before the export is over: only then it stands in the log. */
  readonly write: (file: FileName, chunks: AsyncIterable<string>) => Promise<void>
  readonly onFile?: (file: ExportedFile) => void
}

export interface ExportedFile {
  readonly file: FileName
  readonly rows: number
}

export interface Exported {
  readonly files: readonly ExportedFile[]
  readonly clients: number
}

/** Rows between two writes. */
const CHUNK = 2_000

/**
 * The whole register as files of the exchange format, identity codes and protected addresses among them (access.md,
 * Special protection): as it stood at one moment, in memory that does not grow with it, and in one order, so that the
 * same data is the same bytes. `system` is connected as `yhteispolku_system`.
 */
export function runExport(
  system: Db,
  { at, day, keys }: { readonly at: Date; readonly day: PlainDate; readonly keys: Keys },
  { exporter, write, onFile }: ExportOptions,
): Promise<Exported> {
  return asSystemAtOnce(system, 'export', async (tx) => {
    const files: ExportedFile[] = []
    for (const file of fileNames) {
      const spec: FileSpec = fileSpecs[file]
      let rows = 0
      const counted = (read: number) => {
        rows += read
      }
      await write(file, chunksOf(tx, spec, selectCells(spec, rowsOf[file](day)), { keys, counted }))
      files.push({ file, rows })
      onFile?.({ file, rows })
    }
    return { files, clients: await logExport({ tx, at }, exporter) }
  })
}

type Cells = readonly (string | null)[]

async function* chunksOf(
  tx: Tx,
  spec: FileSpec,
  query: RawBuilder<unknown>,
  { keys, counted }: { keys: Keys; counted: (read: number) => void },
): AsyncGenerator<string> {
  yield stringify([headerOf(spec)])
  const code = spec.columns.findIndex(({ name }) => name === 'identity_code')
  const opened = (cells: Cells): Cells =>
    cells.map((cell, at) => (at === code && cell !== null ? decrypt(keys, Buffer.from(cell, 'hex')) : cell))
  await sql`declare export_rows no scroll cursor for ${query}`.execute(tx)
  for (;;) {
    const { rows } = await sql<{ cells: Cells }>`fetch ${sql.lit(CHUNK)} from export_rows`.execute(tx)
    counted(rows.length)
    if (rows.length > 0) yield stringify(rows.map(({ cells }) => writeRow(spec, opened(cells))))
    if (rows.length < CHUNK) break
  }
  await sql`close export_rows`.execute(tx)
}
