import { translator } from '../../../locales/translate.ts'
import type { Language } from '../../../locales/types.ts'
import { type Table, toCsv, toXlsx } from '../../platform/tables/index.ts'
import type { MonthlyReport } from './compute.ts'
import type { BreakdownView } from './contract.ts'
import type { GoalOfReport } from './goal-figures.ts'
import { breakdownTable } from './rules/breakdown-table.ts'
import { goalTable } from './rules/goal-table.ts'
import { nameMonth } from './rules/month.ts'
import { reportTable } from './rules/report-table.ts'

const tableOf = (report: MonthlyReport, language: Language): Table => {
  const t = translator(language)
  return reportTable(report, t('report.title', { month: nameMonth(report.month) }), language, t)
}

const goalJson = ({ what, reached, municipality, from, to, measures, figures }: GoalOfReport) => ({
  what,
  reached,
  municipality,
  from,
  to,
  measures: measures.map(({ id: _, ...measure }) => measure),
  indicators: Object.fromEntries(figures.map(({ indicator, figure }) => [indicator.id, figure])),
})

const partsJson = ({ by, parts, figures }: BreakdownView) => ({
  [by]: Object.fromEntries(
    parts.map(({ key, name }, n) => [
      key,
      {
        ...(name ? { name: name.fi } : {}),
        indicators: Object.fromEntries(figures.map(({ id, ofParts }) => [id, ofParts[n] ?? null])),
      },
    ]),
  ),
})

/** The report as `docs/exchange.md` has it; the goals of the month where there are any, and its parts where it is broken down. */
export const reportJson = (
  { month, municipality, organisation, service, figures }: MonthlyReport,
  goals: readonly GoalOfReport[] = [],
  apart: BreakdownView | null = null,
): string =>
  JSON.stringify(
    {
      month: nameMonth(month),
      ...(municipality === null ? {} : { municipality }),
      ...(organisation === null ? {} : { organisation }),
      ...(service === null ? {} : { service }),
      indicators: Object.fromEntries(figures),
      ...(goals.length === 0 ? {} : { goals: goals.map(goalJson) }),
      ...(apart ? { by: partsJson(apart) } : {}),
    },
    null,
    2,
  )

/** The header has the words of `reportJson`, so that a program reads it in every language. */
export const reportCsv = (report: MonthlyReport, language: Language): string =>
  toCsv({
    ...tableOf(report, language),
    head: ['indicator', 'name', 'value', 'yearBefore', 'change', 'target', 'definition'],
  })

/** A workbook: the figures, and the goals on a sheet of their own where there are any. */
export const reportXlsx = (
  report: MonthlyReport,
  language: Language,
  goals: readonly GoalOfReport[] = [],
): Promise<Buffer> =>
  toXlsx([
    tableOf(report, language),
    ...(goals.length === 0 ? [] : [goalTable(goals, language, translator(language))]),
  ])

/** The goals by themselves, of which the report's one table of figures has no room. */
export const goalsCsv = (goals: readonly GoalOfReport[], language: Language): string =>
  toCsv(goalTable(goals, language, translator(language)))

/** Figures told apart, a column for each part. */
export const breakdownCsv = (apart: BreakdownView, language: Language): string =>
  toCsv(breakdownTable(apart, language, translator(language)))

export const breakdownXlsx = (apart: BreakdownView, language: Language): Promise<Buffer> =>
  toXlsx([breakdownTable(apart, language, translator(language))])
