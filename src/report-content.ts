import type { Language } from '../locales/index.ts'
import { translator } from '../locales/translate.ts'
import {
  type BreakdownView,
  breakdownCsv,
  breakdownSections,
  breakdownXlsx,
  type Course,
  type GoalOfReport,
  type MonthlyReport,
  nameMonth,
  type OutcomeFigures,
  outcomeDocument,
  outcomeLines,
  outcomeSheets,
  reportCsv,
  reportDocument,
  reportJson,
  reportXlsx,
} from './features/report/index.ts'
import type { OfficialDocument } from './kernel/document.ts'
import { dayInHelsinki } from './kernel/plain-date.ts'
import { systemClock } from './platform/clock.ts'
import { createDocumentEngine } from './platform/documents/index.ts'
import { toCsv, toXlsx } from './platform/tables/index.ts'

export const formats = ['json', 'csv', 'xlsx', 'pdf'] as const
export type Format = (typeof formats)[number]

/** How it is wanted; `scope`: whose figures they are, in words. */
export interface Wanted {
  readonly format: Format
  readonly language: Language
  readonly scope: string
}

/** What the command found for a month. */
export interface MonthFound {
  readonly report: MonthlyReport
  readonly goals: readonly GoalOfReport[]
  /** On paper only. */
  readonly courses: readonly Course[]
  readonly apart: BreakdownView | null
}

const sender = { name: 'Yhteispolku', unit: null, lines: [] }
const today = () => dayInHelsinki(systemClock.now())

async function compile(paper: OfficialDocument): Promise<Buffer> {
  const engine = createDocumentEngine()
  try {
    return await engine.compile(paper)
  } finally {
    await engine.close()
  }
}

function pdfOf({ report, goals, courses, apart }: MonthFound, { language, scope }: Wanted): Promise<Buffer> {
  const t = translator(language)
  const month = nameMonth(report.month)
  const paper = reportDocument({ language, day: today(), sender, month, scope, report, goals, courses }, t)
  return compile({ ...paper, sections: apart ? breakdownSections(apart, language, t) : paper.sections })
}

/** The monthly report as it is written out. */
export async function contentOfMonth(found: MonthFound, wanted: Wanted): Promise<string | Buffer> {
  const { report, goals, apart } = found
  const { format, language } = wanted
  if (format === 'json') return `${reportJson(report, goals, apart)}\n`
  if (format === 'pdf') return pdfOf(found, wanted)
  if (apart) return format === 'csv' ? breakdownCsv(apart, language) : breakdownXlsx(apart, language)
  return format === 'csv' ? reportCsv(report, language) : reportXlsx(report, language, goals)
}

/** Outcomes of a service as they are written out. */
export async function contentOfOutcomes(
  outcomes: OutcomeFigures,
  { format, language, scope }: Wanted,
): Promise<string | Buffer> {
  const t = translator(language)
  if (format === 'json') return `${JSON.stringify(outcomes, null, 2)}\n`
  if (format === 'pdf')
    return compile(outcomeDocument({ language, day: today(), sender, scope, outcomes }, t))
  return format === 'csv' ? toCsv(outcomeLines(outcomes, t)) : toXlsx(outcomeSheets(outcomes, t))
}
