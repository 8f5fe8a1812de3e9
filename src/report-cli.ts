import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import type { Language } from '../locales/index.ts'
import { translator } from '../locales/translate.ts'
import { readOptions } from './command-options.ts'
import {
  computeReport,
  type GoalOfReport,
  goalsOfReport,
  type MonthlyReport,
  nameMonth,
  parseMonth,
  reportCsv,
  reportDocument,
  reportJson,
  reportXlsx,
} from './features/report/index.ts'
import { type OpenInstallation, openInstallation } from './installation.ts'
import { dayInHelsinki } from './kernel/plain-date.ts'
import { systemClock } from './platform/clock.ts'
import { createDocumentEngine } from './platform/documents/index.ts'
import { readSettings } from './platform/settings.ts'

const formats = ['json', 'csv', 'xlsx', 'pdf'] as const
type Format = (typeof formats)[number]

const options = {
  month: { type: 'string' },
  format: { type: 'string', default: 'json' },
  out: { type: 'string' },
  municipality: { type: 'string' },
  language: { type: 'string', default: 'fi' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const say = (line: string) => void process.stderr.write(`${line}\n`)

/** What is asked, or what is wrong with it. */
function readArguments(args: readonly string[]) {
  const given = readOptions(args, options)
  const { language } = given
  const t = translator(language)
  const month = parseMonth(given.text('month') ?? '')
  const format = formats.find((one) => one === given.text('format')) ?? null
  const out = given.text('out') || null
  const problems = [
    given.unknown === null ? null : t('report.command.unknown', { option: given.unknown }),
    month ? null : t('report.command.month'),
    format ? null : t('report.command.format'),
    given.wrongLanguage === null ? null : t('report.command.language'),
    out === null && (format === 'xlsx' || format === 'pdf') ? t('report.command.out') : null,
  ].filter((problem) => problem !== null)
  return {
    help: given.has('help'),
    problems,
    month,
    format,
    out: out === null ? null : resolve(out),
    language,
    municipality: given.text('municipality'),
  }
}

const findMunicipality = async ({ context }: OpenInstallation, word: string) => {
  const { rows } = await sql<{ code: string; name: string }>`
    select code, name_fi as name from municipality
    where code = ${word} or lower(name_fi) = lower(${word}) or lower(name_sv) = lower(${word})`.execute(
    context.statistics,
  )
  return rows[0]
}

interface Wanted {
  readonly format: Format
  readonly out: string | null
  readonly language: Language
  readonly scope: string
  readonly goals: readonly GoalOfReport[]
}

async function pdfOf(report: MonthlyReport, { language, scope, goals }: Wanted): Promise<Buffer> {
  const t = translator(language)
  const engine = createDocumentEngine()
  try {
    const sender = { name: 'Yhteispolku', unit: null, lines: [] }
    const day = dayInHelsinki(systemClock.now())
    const month = nameMonth(report.month)
    return await engine.compile(reportDocument({ language, day, sender, month, scope, report, goals }, t))
  } finally {
    await engine.close()
  }
}

async function contentOf(report: MonthlyReport, wanted: Wanted): Promise<string | Buffer> {
  if (wanted.format === 'json') return `${reportJson(report, wanted.goals)}\n`
  if (wanted.format === 'csv') return reportCsv(report, wanted.language)
  return wanted.format === 'xlsx' ? reportXlsx(report, wanted.language, wanted.goals) : pdfOf(report, wanted)
}

/** `npm run report`: 0 given, 1 could not be given, 2 not understood (docs/reports.md). */
export async function runReport(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  const t = translator(asked.language)
  if (asked.help) {
    process.stdout.write(`${t('report.command.usage')}\n\n${t('report.command.help')}\n`)
    return 0
  }
  const { month, format, out, language } = asked
  if (asked.problems.length > 0 || !month || !format) {
    say([...asked.problems, '', t('report.command.usage')].join('\n'))
    return 2
  }
  const installation = await openInstallation(readSettings(process.env, 'command'), { log: say })
  try {
    const word = asked.municipality
    const municipality = word === null ? null : await findMunicipality(installation, word)
    if (municipality === undefined) {
      say(t('report.command.municipality', { code: word ?? '' }))
      return 2
    }
    const { report, goals } = await installation.context.statistics.transaction().execute(async (tx) => {
      const report = await computeReport(tx, month, { municipality: municipality?.code ?? null })
      return { report, goals: await goalsOfReport(tx, report) }
    })
    const scope = municipality?.name ?? t('report.wholeArea')
    const content = await contentOf(report, { format, out, language, scope, goals })
    if (out) await writeFile(out, content)
    else process.stdout.write(content)
    return 0
  } finally {
    await installation.close()
  }
}
