import type { TFunction } from 'i18next'
import type { Language } from '../../../../locales/types.ts'
import type { OfficialDocument, Sender } from '../../../kernel/document.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type Course, courseSections } from './course-document.ts'
import { goalSections, type ToldGoal } from './goal-table.ts'
import { type Reported, reportSections } from './report-table.ts'

export interface ReportPaper {
  readonly language: Language
  readonly day: PlainDate
  readonly sender: Sender
  /** `YYYY-MM`. */
  readonly month: string
  /** Name of the municipality, or of the whole area. */
  readonly scope: string
  readonly report: Reported
  /** Goals in force in the month. */
  readonly goals: readonly ToldGoal[]
  /** The figures that are steered by, month by month. */
  readonly courses: readonly Course[]
}

/** The monthly report as an official document: counts only, so there is nothing secret in it. */
export const reportDocument = (paper: ReportPaper, t: TFunction): OfficialDocument => ({
  name: `kuukausiraportti-${paper.month}`,
  language: paper.language,
  type: t('report.paper'),
  title: `${t('report.title', { month: paper.month })}, ${paper.scope}`,
  sender: paper.sender,
  day: paper.day,
  number: null,
  secrecy: null,
  recipient: [],
  // definitions stand last
  sections: reportSections(paper.report, paper.language, t).toSpliced(
    -1,
    0,
    ...goalSections(paper.goals, paper.language, t),
    ...courseSections(paper.courses, paper.language, t),
  ),
  companion: null,
})
