import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import type { Language } from '../locales/index.ts'
import { translator } from '../locales/translate.ts'
import { readOptions } from './command-options.ts'
import {
  type BreakdownView,
  breakdownCsv,
  breakdownSections,
  breakdownXlsx,
  computeReport,
  dimensions,
  type GoalOfReport,
  goalsOfReport,
  type MonthlyReport,
  nameMonth,
  parseMonth,
  readBreakdownOf,
  reportCsv,
  reportDocument,
  reportJson,
  reportXlsx,
  type Scope,
  scopeWord,
  serviceKinds,
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
  organisation: { type: 'string' },
  service: { type: 'string' },
  by: { type: 'string' },
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
  const by = dimensions.find((one) => one === given.text('by')) ?? null
  const service = serviceKinds.find((one) => one === given.text('service')) ?? null
  const problems = [
    given.unknown === null ? null : t('report.command.unknown', { option: given.unknown }),
    month ? null : t('report.command.month'),
    format ? null : t('report.command.format'),
    given.wrongLanguage === null ? null : t('report.command.language'),
    given.text('by') === null || by ? null : t('report.command.by', { words: dimensions.join(', ') }),
    given.text('service') === null || service
      ? null
      : t('report.command.service', { words: serviceKinds.join(', ') }),
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
    organisation: given.text('organisation'),
    service,
    by,
  }
}
type Asked = ReturnType<typeof readArguments>

const findMunicipality = async ({ context }: OpenInstallation, word: string) => {
  const { rows } = await sql<{ code: string; nameFi: string; nameSv: string }>`
    select code, name_fi, name_sv from municipality
    where code = ${word} or lower(name_fi) = lower(${word}) or lower(name_sv) = lower(${word})`.execute(
    context.statistics,
  )
  return rows[0]
}

const findOrganisation = async ({ context }: OpenInstallation, word: string) => {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organisation where id::text = ${word} or lower(name) = lower(${word})`.execute(
    context.statistics,
  )
  return rows[0]
}

/** Whose figures are asked; or what of it there is not, in words. */
async function readScope(
  installation: OpenInstallation,
  { municipality, organisation, service, language }: Asked,
) {
  const t = translator(language)
  const place = municipality === null ? null : await findMunicipality(installation, municipality)
  if (place === undefined) return { problem: t('report.command.municipality', { code: municipality ?? '' }) }
  const owner = organisation === null ? null : await findOrganisation(installation, organisation)
  if (owner === undefined) return { problem: t('report.command.organisation', { word: organisation ?? '' }) }
  const scope: Scope = { municipality: place?.code ?? null, organisation: owner?.id ?? null, service }
  const asked = {
    ...(place ? { municipality: place.code } : {}),
    ...(owner ? { organisation: owner.id } : {}),
    ...(service ? { service } : {}),
  }
  return { scope, words: scopeWord(asked, { municipality: place, organisation: owner }, language, t) }
}

interface Wanted {
  readonly format: Format
  readonly out: string | null
  readonly language: Language
  readonly scope: string
  readonly goals: readonly GoalOfReport[]
  readonly apart: BreakdownView | null
}

async function pdfOf(report: MonthlyReport, { language, scope, goals, apart }: Wanted): Promise<Buffer> {
  const t = translator(language)
  const engine = createDocumentEngine()
  try {
    const sender = { name: 'Yhteispolku', unit: null, lines: [] }
    const day = dayInHelsinki(systemClock.now())
    const month = nameMonth(report.month)
    const paper = reportDocument({ language, day, sender, month, scope, report, goals }, t)
    const sections = apart ? breakdownSections(apart, language, t) : paper.sections
    return await engine.compile({ ...paper, sections })
  } finally {
    await engine.close()
  }
}

async function contentOf(report: MonthlyReport, wanted: Wanted): Promise<string | Buffer> {
  const { format, language, goals, apart } = wanted
  if (format === 'json') return `${reportJson(report, goals, apart)}\n`
  if (format === 'pdf') return pdfOf(report, wanted)
  if (apart) return format === 'csv' ? breakdownCsv(apart, language) : breakdownXlsx(apart, language)
  return format === 'csv' ? reportCsv(report, language) : reportXlsx(report, language, goals)
}

/** The month's figures in a scope, its goals, and its parts where they are asked. */
const compute = (
  { context }: OpenInstallation,
  month: MonthlyReport['month'],
  scope: Scope,
  by: Asked['by'],
) =>
  context.statistics.transaction().execute(async (tx) => {
    const report = await computeReport(tx, month, scope)
    const isLocal = report.organisation === null && report.service === null
    return {
      report,
      goals: isLocal ? await goalsOfReport(tx, report) : [],
      apart: by ? await readBreakdownOf(tx, month, { scope, by }) : null,
    }
  })

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
    const { problem, scope, words } = await readScope(installation, asked)
    if (problem !== undefined) {
      say(problem)
      return 2
    }
    const { report, goals, apart } = await compute(installation, month, scope, asked.by)
    const content = await contentOf(report, { format, out, language, scope: words, goals, apart })
    if (out) await writeFile(out, content)
    else process.stdout.write(content)
    return 0
  } finally {
    await installation.close()
  }
}
