import type { TFunction } from 'i18next'
import type { Issue } from '../contract.ts'

/** What a row of the list of faults or warnings says, in words. */
export interface IssueWords {
  readonly file: string
  /** As an editor shows it. */
  readonly line: string
  readonly column: string
  readonly wrong: string
  readonly right: string
}

export const issueWords = ({ file, line, column, code, facts }: Issue, t: TFunction): IssueWords => ({
  file,
  line: String(line),
  column: column ?? t('importing.wholeRow'),
  wrong: t(`importing.issues.${code}.wrong`, facts),
  right: t(`importing.issues.${code}.right`, facts),
})

/** The list as it is taken into another program. */
export function issueTable(issues: readonly Issue[], t: TFunction) {
  const columns = ['severity', 'file', 'line', 'column', 'wrong', 'right'] as const
  return {
    name: t('importing.faults'),
    head: columns.map((name) => t(`importing.${name}`)),
    rows: issues.map((issue) => {
      const { file, line, column, wrong, right } = issueWords(issue, t)
      return [t(`importing.command.${issue.severity}`), file, line, column, wrong, right]
    }),
    widths: [12, 18, 8, 18, 50, 60],
  }
}
