import { translator } from '../../../locales/translate.ts'
import type { Language } from '../../../locales/types.ts'
import { type Table, toCsv, toXlsx } from '../../platform/tables/index.ts'
import type { MonthlyReport } from './compute.ts'
import { nameMonth } from './rules/month.ts'
import { reportTable } from './rules/report-table.ts'

const tableOf = (report: MonthlyReport, language: Language): Table => {
  const t = translator(language)
  return reportTable(report, t('report.title', { month: nameMonth(report.month) }), language, t)
}

/** The report as `docs/exchange.md` has it. */
export const reportJson = ({ month, municipality, figures }: MonthlyReport): string =>
  JSON.stringify(
    {
      month: nameMonth(month),
      ...(municipality === null ? {} : { municipality }),
      indicators: Object.fromEntries(figures),
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

export const reportXlsx = (report: MonthlyReport, language: Language): Promise<Buffer> =>
  toXlsx([tableOf(report, language)])
