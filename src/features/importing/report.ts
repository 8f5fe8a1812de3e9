import { sql } from 'kysely'
import type { FactValue } from '../../kernel/refusal.ts'
import type { IssueCode } from './rules/issue.ts'
import type { FileName } from './rules/spec.ts'
import type { Run } from './staging.ts'

/** What became of one file. */
export interface FileReport {
  readonly file: FileName
  readonly rows: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
  readonly warned: number
}

export interface ReportedIssue {
  readonly file: FileName
  readonly line: number
  readonly column: string | null
  readonly severity: 'fault' | 'warning'
  readonly code: IssueCode
  readonly facts: Readonly<Record<string, FactValue>>
}

/** An organisation, unit, worker or place that the files named and nobody knew. */
export interface Made {
  readonly kind: 'organisation' | 'unit' | 'worker' | 'place'
  readonly name: string
  readonly within: string | null
}

export interface Report {
  /** `written`; `preview` when nothing was meant to stay; `nothing` when faults kept all of it out (all or nothing). */
  readonly outcome: 'written' | 'preview' | 'nothing'
  readonly files: readonly FileReport[]
  readonly made: readonly Made[]
  readonly clients: number
}

/** Issues of a file from where one left, in the order of its lines: an extract may have more than memory should hold. */
export async function listIssues(
  { tx }: Run,
  file: FileName,
  { after, limit }: { after: number; limit: number },
): Promise<ReportedIssue[]> {
  const { rows } = await sql<ReportedIssue>`
    select file, line, col as "column", severity, code, facts from import_issue where file = ${file}
    order by line, severity, col, code offset ${after} limit ${limit}`.execute(tx)
  return rows
}

export async function countIssues(
  { tx }: Run,
  file: FileName,
): Promise<{ rejected: number; warned: number }> {
  const { rows } = await sql<{ rejected: number; warned: number }>`
    select count(distinct line) filter (where severity = 'fault' and code not in ('columnMissing', 'columnTwice') and line > 1)::int as rejected,
      count(distinct line) filter (where severity = 'warning')::int as warned
    from import_issue where file = ${file}`.execute(tx)
  return rows[0] ?? { rejected: 0, warned: 0 }
}

export async function hasFaults({ tx }: Run): Promise<boolean> {
  const { rows } = await sql<{ faulty: boolean }>`
    select exists (select from import_issue where severity = 'fault') as faulty`.execute(tx)
  return rows[0]?.faulty ?? false
}

export async function listMade({ tx }: Run): Promise<Made[]> {
  const { rows } = await sql<Made>`
    select kind, name, within from import_made order by array_position(array['organisation', 'unit', 'worker', 'place'], kind), name`.execute(
    tx,
  )
  return rows
}
