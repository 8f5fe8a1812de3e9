import type { TFunction } from 'i18next'
import { plainCell } from '../../../kernel/plain-cell.ts'
import type { ImportRun, Issue } from '../contract.ts'

export interface IssueRow {
  readonly key: string
  readonly file: string
  /** As an editor shows it. */
  readonly line: string
  readonly column: string
  readonly wrong: string
  readonly right: string
}

/** Every word that a row of the list of faults or warnings shows. */
export const toIssueRow = (issue: Issue, index: number, t: TFunction): IssueRow => ({
  key: `${issue.file} ${issue.line} ${issue.column} ${issue.code} ${index}`,
  file: issue.file,
  line: String(issue.line),
  column: issue.column ?? t('importing.wholeRow'),
  wrong: t(`importing.issues.${issue.code}.wrong`, issue.facts),
  right: t(`importing.issues.${issue.code}.right`, issue.facts),
})

const cell = (text: string): string => `"${plainCell(text).replaceAll('"', '""')}"`

/** The list as a file that a spreadsheet opens: semicolons, and the mark by which it knows UTF-8. */
export function toCsv(rows: readonly IssueRow[], t: TFunction): string {
  const head = [
    t('importing.file'),
    t('importing.line'),
    t('importing.column'),
    t('importing.wrong'),
    t('importing.right'),
  ]
  const lines = rows.map(({ file, line, column, wrong, right }) => [file, line, column, wrong, right])
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`
}

/** What became of a run, in a word or two. */
export const stateText = (
  { status, dryRun, isUndone, isUndoing }: Pick<ImportRun, 'status' | 'dryRun' | 'isUndone' | 'isUndoing'>,
  t: TFunction,
): string =>
  t(
    `importing.status.${isUndone ? 'undone' : isUndoing ? 'undoing' : status === 'done' && dryRun ? 'preview' : status}`,
  )

/** How far it is. */
export function progressText({ progress }: Pick<ImportRun, 'progress'>, t: TFunction): string {
  if (!progress) return t('importing.waiting')
  const { file, rows, stage } = progress
  return t(stage === 'reading' ? 'importing.progressReading' : 'importing.progressWriting', { file, rows })
}

export const isUnderWay = ({ status }: Pick<ImportRun, 'status'>): boolean =>
  status === 'waiting' || status === 'running'

/** What is told of it will be otherwise in a moment: it is under way, or being taken back. */
export const isChanging = (run: Pick<ImportRun, 'status' | 'isUndoing'>): boolean =>
  isUnderWay(run) || run.isUndoing
