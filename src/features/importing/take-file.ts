import { encrypt, keyedHash } from '../../platform/crypto.ts'
import { readIdentityCode } from '../client/rules/identity.ts'
import { nameKey } from '../client/rules/name-key.ts'
import { QuoteOpen, readCsv } from './read-csv.ts'
import type { Given } from './rules/cell.ts'
import { fileSpecs } from './rules/files.ts'
import { fault, type Issue } from './rules/issue.ts'
import { type FileName, type FileSpec, type Header, readHeader, readRow, type Values } from './rules/spec.ts'
import { addIssues, addRejected, type Run, stageRows } from './staging.ts'

/** A file of the extract; `read` gives its content from the beginning. */
export interface Source {
  readonly name: FileName
  read(): AsyncIterable<string | Uint8Array>
}

/** Rows between two writes. */
const CHUNK = 2_000

/** Reads a file some thousand rows at a time, and on while those are written; answers how many rows it has. */
export async function stageFile(
  run: Run,
  source: Source,
  given: Given,
  say: (rows: number) => Promise<void> | void,
): Promise<number> {
  const spec: FileSpec = fileSpecs[source.name]
  const reader = newReader(run, spec, given)
  let writing = Promise.resolve()
  try {
    for await (const row of readCsv(source.read())) {
      if (reader.take(row) >= CHUNK) {
        await writing
        await say(reader.rows())
        writing = reader.flush()
        // a fault of the writing is met where it is waited for, however the reading goes on
        writing.catch(() => undefined)
      }
    }
  } catch (error) {
    // the transaction ends with the fault, and nothing of it may be sent after that
    await writing.catch(() => undefined)
    if (!(error instanceof QuoteOpen)) throw error
    reader.stop(error.line)
  }
  await writing
  await reader.flush()
  return reader.rows()
}

/** Collects rows between two writes. A file whose header is wrong is not read further. */
function newReader(run: Run, spec: FileSpec, given: Given) {
  let header: Header | null = null
  let isUnreadable = false
  let rows = 0
  let values: Readonly<Record<string, unknown>>[] = []
  let issues: Issue[] = []
  let rejected: string[] = []
  const begin = (cells: readonly string[]) => {
    const { issues: found, ...read } = readHeader(spec, cells)
    header = read
    issues.push(...found)
    isUnreadable = found.length > 0
  }
  const take = (row: { line: number; cells: readonly string[] }): number => {
    if (!header) begin(row.cells)
    else if (!isUnreadable) {
      rows += 1
      const read = readRow(spec, header, row, given)
      issues.push(...read.issues)
      if (read.values) values.push({ line: row.line, ...seal(run, spec, read.values) })
      else if (read.reference) rejected.push(read.reference)
    }
    return values.length + issues.length
  }
  const stop = (line: number) => {
    rows += 1
    issues.push({ line, column: null, ...fault('quoteOpen') })
  }
  const flush = async () => {
    const taken = { values, issues, rejected }
    values = []
    issues = []
    rejected = []
    await stageRows(run, spec, taken.values)
    await addIssues(run, spec.file, taken.issues)
    await addRejected(run, spec.file, taken.rejected)
  }
  return { take, stop, flush, rows: () => rows }
}

/** The identity code is hashed and encrypted before it leaves this process; the day of birth stands in it. */
function seal({ keys, day }: Run, { file }: FileSpec, values: Values): Readonly<Record<string, unknown>> {
  if (file === 'share_list.csv') {
    const { identity_code: code, ...rest } = values
    return { ...rest, code_hash: keyedHash(keys, String(code)).toString('hex') }
  }
  if (file !== 'clients.csv') return values
  const { identity_code: code, ...rest } = values
  const name_key = nameKey(String(values.last_name), String(values.first_names ?? ''))
  if (typeof code !== 'string') return { ...rest, name_key }
  const read = readIdentityCode(code, day)
  return {
    ...rest,
    name_key,
    birth_date: values.birth_date ?? (read.ok ? read.value.birthDate : null),
    code_hash: keyedHash(keys, code).toString('hex'),
    code_cipher: encrypt(keys, code).toString('hex'),
  }
}
