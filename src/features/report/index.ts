export { computeReport, type MonthlyReport } from './compute.ts'
export { reportCsv, reportJson, reportXlsx } from './outputs.ts'
export { nameMonth, parseMonth } from './rules/month.ts'
export { reportDocument } from './rules/report-document.ts'
