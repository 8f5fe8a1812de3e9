import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Keys } from '../../platform/crypto.ts'
import { textOf } from '../../platform/db/text-of.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { fileSpecs } from './rules/files.ts'
import type { FaultCode, Issue, WarningCode } from './rules/issue.ts'
import { type FileName, type FileSpec, fileNames } from './rules/spec.ts'

/** One import under way: everything happens in its one transaction. */
export interface Run {
  readonly tx: Tx
  readonly at: Date
  readonly day: PlainDate
  readonly keys: Keys
}

export interface Written {
  readonly created: number
  readonly updated: number
}

/** The rows of a file as they stand in the transaction, e.g. `in_clients`. */
export const tableOf = (file: FileName): RawBuilder<unknown> => sql.raw(`in_${file.replace('.csv', '')}`)

/** What the identity code becomes before it is written anywhere, file by file. */
const sealed: Partial<Record<FileName, readonly string[]>> = {
  'clients.csv': ['code_hash', 'code_cipher', 'name_key'],
  'share_list.csv': ['code_hash'],
}
interface StagedColumn {
  readonly name: string
  readonly type: string
}
/** Columns of the file's rows as they are staged. */
const stagedColumns = ({ file, columns }: FileSpec): readonly StagedColumn[] => [
  ...columns,
  ...(sealed[file] ?? []).map((name) => ({ name, type: 'text' })),
]
/** Whose a row `r` is, where that is told as it is staged and not file by file afterwards. */
const personOf: Partial<Record<FileName, string>> = {
  'share_list.csv': `(select client_id from client_identity where code_hash = decode(r.code_hash, 'hex'))`,
}
/** What a row's words turn out to mean. */
const resolved =
  'client_id uuid, subject_id uuid, organisation_id uuid, unit_id uuid, position_id uuid, place_id uuid, word text, how text'

const columnsOf = (spec: FileSpec): string =>
  stagedColumns(spec)
    .map(({ name, type }) => `"${name}" ${type}`)
    .join(', ')

/** Tables that live as long as the transaction: memory stays small however large the extract is. */
export async function createStaging({ tx }: Run): Promise<void> {
  const tables = fileNames.map((file) => {
    return `create temp table in_${file.replace('.csv', '')} (line int primary key, ${columnsOf(fileSpecs[file])}, ${resolved}) on commit drop`
  })
  const others = [
    'create index on in_clients (code_hash)',
    'create temp table import_issue (file text, line int, col text, severity text, code text, facts jsonb) on commit drop',
    'create temp table import_rejected (file text, reference text) on commit drop',
    'create temp table import_touched (client_id uuid) on commit drop',
    'create temp table import_made (kind text, name text, within text) on commit drop',
    'create temp table import_organisation (word text primary key, organisation_id uuid) on commit drop',
  ]
  for (const statement of [...tables, ...others]) await sql.raw(statement).execute(tx)
}

/** Rows that could be read, some thousand at a time: a list for each column, which the database reads faster than objects. */
export async function stageRows(
  { tx }: Run,
  spec: FileSpec,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = [{ name: 'line', type: 'int' }, ...stagedColumns(spec)]
  const names = sql.raw(columns.map(({ name }) => `"${name}"`).join(', '))
  const cast = sql.raw(columns.map(({ name, type }) => `"${name}"::${type}`).join(', '))
  const lists = columns.map(({ name, type }) => {
    const isList = type.endsWith('[]')
    return sql`${rows.map(({ [name]: value }) => (value === undefined || value === null ? null : textOf(value, isList)))}::text[]`
  })
  const person = personOf[spec.file]
  await sql`
    insert into ${tableOf(spec.file)} (${names}${sql.raw(person ? ', client_id' : '')})
    select ${cast}${sql.raw(person ? `, ${person}` : '')} from unnest(${sql.join(lists)}) as r(${names})`.execute(
    tx,
  )
}

/** The planner knows nothing of a table that was made a moment ago. */
export const countStaged = ({ tx }: Run, file: FileName) => sql`analyze ${tableOf(file)}`.execute(tx)

export async function addIssues({ tx }: Run, file: FileName, issues: readonly Issue[]): Promise<void> {
  if (issues.length === 0) return
  await sql`
    insert into import_issue (file, line, col, severity, code, facts)
    select ${file}, line, "column", severity, code, coalesce(facts, '{}')
    from jsonb_to_recordset(${JSON.stringify(issues)}::jsonb)
      as r(line int, "column" text, severity text, code text, facts jsonb)`.execute(tx)
}

/** References of rows that are left out, so that what refers to them can be told why. */
export async function addRejected({ tx }: Run, file: FileName, references: readonly string[]): Promise<void> {
  if (references.length === 0) return
  await sql`insert into import_rejected select ${file}, unnest(${references}::text[])`.execute(tx)
}

/** Leaves out the rows of `found` (line, facts) for a reason that only the database could tell. */
export async function rejectRows(
  { tx }: Run,
  file: FileName,
  column: string,
  code: FaultCode,
  found: RawBuilder<unknown>,
): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into import_issue (file, line, col, severity, code, facts)
    select ${file}, f.line, ${column}, 'fault', ${code}, f.facts from (${found}) f(line, facts)`.execute(tx)
  if (numAffectedRows === 0n) return
  const spec: FileSpec = fileSpecs[file]
  if (spec.reference)
    await sql`
      insert into import_rejected select ${file}, ${sql.raw(spec.reference)} from ${tableOf(file)}
      where line in (select line from import_issue where file = ${file} and severity = 'fault')`.execute(tx)
  await sql`
    delete from ${tableOf(file)}
    where line in (select line from import_issue where file = ${file} and severity = 'fault')`.execute(tx)
}

/** Tells something of the rows of `found` (line, facts), which are taken all the same. */
export async function warnRows(
  { tx }: Run,
  file: FileName,
  column: string,
  code: WarningCode,
  found: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    insert into import_issue (file, line, col, severity, code, facts)
    select ${file}, f.line, ${column}, 'warning', ${code}, f.facts from (${found}) f(line, facts)`.execute(tx)
}

/**
 * Spans of `lined` that end where the next one begins, though they said otherwise: told at the row that says so, or, of one
 * that stood here already, at the row that ends it.
 */
export async function tellTrimmed(run: Run, file: FileName, code: WarningCode, lined: string): Promise<void> {
  const trimmed = (line: string, where: string) => sql`
    select ${sql.raw(line)}, jsonb_build_object('next', next_since) from ${sql.raw(lined)}
    where is_trimmed and ${sql.raw(where)}`
  await warnRows(run, file, 'to', code, trimmed('line', 'line is not null'))
  await warnRows(run, file, 'from', code, trimmed('next_line', 'line is null and next_line is not null'))
}

/**
 * Rows with the same key: one that says the same again is told and left out, one that says otherwise contradicts the
 * first. `keys` are columns of the table.
 */
export async function leaveRepeated(
  run: Run,
  file: FileName,
  column: string,
  keys: readonly string[],
): Promise<void> {
  const by = sql.raw(keys.map((key) => `"${key}"`).join(', '))
  const content = (row: string) => sql`to_jsonb(${sql.raw(row)}) - array['line', 'code_cipher', 'client_ref']`
  const repeated = (same: boolean) => sql`
    select s.line, jsonb_build_object('line', r.first)
    from (select line, min(line) over (partition by ${by}) as first from ${tableOf(file)}) r
    join ${tableOf(file)} s on s.line = r.line join ${tableOf(file)} f on f.line = r.first
    where r.line <> r.first and (${content('s')} = ${content('f')}) = ${same}`
  const { rows } = await sql`select from ${tableOf(file)} group by ${by} having count(*) > 1 limit 1`.execute(
    run.tx,
  )
  if (rows.length === 0) return
  await warnRows(run, file, column, 'identicalRow', repeated(true))
  await rejectRows(run, file, column, 'repeated', repeated(false))
  await sql`
    delete from ${tableOf(file)} where line in (
      select line from import_issue where file = ${file} and code = 'identicalRow')`.execute(run.tx)
}

/**
 * The id that a reference is when nothing bears it as its reference: a thing made here is exported under its own id, and
 * known by it when it comes back.
 */
export const idIn = (reference: string): RawBuilder<unknown> => {
  const column = sql.raw(reference)
  return sql`case when ${column} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then ${column}::uuid end`
}

/** Which of `table` a row's `column` names. */
export async function findNamed(
  { tx }: Run,
  file: FileName,
  column: string,
  table: 'relationship' | 'plan' | 'period' | 'place',
): Promise<void> {
  const [rows, named] = [tableOf(file), sql.raw(table)]
  await sql`update ${rows} s set subject_id = x.id, how = 'known' from ${named} x where x.reference = s.${sql.ref(column)}`.execute(
    tx,
  )
  await sql`
    update ${rows} s set subject_id = x.id, how = 'known' from ${named} x
    where s.subject_id is null and x.id = ${idIn(`s."${column}"`)} and x.reference is null`.execute(tx)
}

/** Who the row's `client_ref` is; rows that refer to nobody are left out. */
export async function resolveClients(run: Run, file: FileName): Promise<void> {
  const { tx } = run
  const table = tableOf(file)
  await sql`update ${table} s set client_id = c.id from client c where c.reference = s.client_ref`.execute(tx)
  await sql`
    update ${table} s set client_id = r.client_id from client_reference r
    where s.client_id is null and r.reference = s.client_ref`.execute(tx)
  await sql`
    update ${table} s set client_id = c.id from client c
    where s.client_id is null and c.id = ${idIn('s.client_ref')} and c.reference is null`.execute(tx)
  const lost = (isRejected: boolean) => sql`
    select s.line, jsonb_build_object('reference', s.client_ref) from ${table} s
    where s.client_id is null and ${sql.raw(isRejected ? '' : 'not')} exists (
      select from import_rejected r where r.file = 'clients.csv' and r.reference = s.client_ref)`
  await rejectRows(run, file, 'client_ref', 'clientRejected', lost(true))
  await rejectRows(run, file, 'client_ref', 'noSuchClient', lost(false))
}

/** Clients on whose file something was written, for the journal and the log. */
export const touch = ({ tx }: Run, clients: RawBuilder<unknown>) =>
  sql`insert into import_touched ${clients}`.execute(tx)

export const affected = ({ numAffectedRows }: { numAffectedRows?: bigint }): number =>
  Number(numAffectedRows ?? 0n)
