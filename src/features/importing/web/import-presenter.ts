import type { TFunction } from 'i18next'
import type { ImportReport, ImportRun, Issue } from '../contract.ts'
import { type IssueWords, issueWords } from '../rules/issue-words.ts'

export interface IssueRow extends IssueWords {
  readonly key: string
}

/** Every word that a row of the list of faults or warnings shows. */
export const toIssueRow = (issue: Issue, index: number, t: TFunction): IssueRow => ({
  key: `${issue.file} ${issue.line} ${issue.column} ${issue.code} ${index}`,
  ...issueWords(issue, t),
})

/** At which list the file of all of them is offered: once, at the first that has any. */
export const takesAll = ({ faultCount }: Pick<ImportReport, 'faultCount'>): Issue['severity'] =>
  faultCount > 0 ? 'fault' : 'warning'

/** What became of a run, in a word or two. */
export const stateText = (
  { status, dryRun, isUndone, isUndoing }: Pick<ImportRun, 'status' | 'dryRun' | 'isUndone' | 'isUndoing'>,
  t: TFunction,
): string =>
  t(
    `importing.status.${isUndone ? 'undone' : isUndoing ? 'undoing' : status === 'done' && dryRun ? 'preview' : status}`,
  )

export const isUnderWay = ({ status }: Pick<ImportRun, 'status'>): boolean =>
  status === 'waiting' || status === 'running'

/** What is told of it will be otherwise in a moment: it is under way, or being taken back. */
export const isChanging = (run: Pick<ImportRun, 'status' | 'isUndoing'>): boolean =>
  isUnderWay(run) || run.isUndoing
