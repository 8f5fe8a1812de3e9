import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { translator } from '../locales/translate.ts'
import type { Language } from '../locales/types.ts'
import { readOptions } from './command-options.ts'
import {
  computeCourses,
  computeOutcomes,
  computeReport,
  dimensions,
  goalsOfReport,
  listOwnIndicators,
  type MonthlyReport,
  outcomeServices,
  outcomeSpans,
  parseMonth,
  readBreakdownOf,
  type Scope,
  scopeWord,
  serviceKinds,
} from './features/report/index.ts'
import { type OpenInstallation, openInstallation } from './installation.ts'
import { dayInHelsinki, type PlainDate } from './kernel/plain-date.ts'
import { systemClock } from './platform/clock.ts'
import { readSettings } from './platform/settings.ts'
import { contentOfMonth, contentOfOutcomes, formats, type Wanted } from './report-content.ts'

const options = {
  month: { type: 'string' },
  format: { type: 'string', default: 'json' },
  out: { type: 'string' },
  municipality: { type: 'string' },
  organisation: { type: 'string' },
  service: { type: 'string' },
  by: { type: 'string' },
  own: { type: 'string' },
  outcomes: { type: 'string' },
  years: { type: 'string', default: '3' },
  language: { type: 'string', default: 'fi' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** What outcomes of one service do not know. */
const narrowing = ['service', 'by', 'own'] as const

const say = (line: string) => void process.stderr.write(`${line}\n`)

/** What is asked, or what is wrong with it. */
export function readArguments(args: readonly string[]) {
  const given = readOptions(args, options)
  const { language } = given
  const t = translator(language)
  const month = parseMonth(given.text('month') ?? '')
  const format = formats.find((one) => one === given.text('format')) ?? null
  const out = given.text('out') || null
  const by = dimensions.find((one) => one === given.text('by')) ?? null
  const service = serviceKinds.find((one) => one === given.text('service')) ?? null
  const outcomes = outcomeServices.find((one) => one === given.text('outcomes')) ?? null
  const years = outcomeSpans.find((one) => String(one) === given.text('years')) ?? null
  const problems = [
    given.unknown === null ? null : t('report.command.unknown', { option: given.unknown }),
    month ? null : t('report.command.month'),
    format ? null : t('report.command.format'),
    given.wrongLanguage === null ? null : t('report.command.language'),
    given.text('by') === null || by ? null : t('report.command.by', { words: dimensions.join(', ') }),
    given.text('service') === null || service
      ? null
      : t('report.command.service', { words: serviceKinds.join(', ') }),
    given.text('outcomes') === null || outcomes
      ? null
      : t('report.command.outcomes', { words: outcomeServices.join(', ') }),
    outcomes && narrowing.some((name) => given.text(name) !== null)
      ? t('report.command.outcomesAlone', { options: narrowing.map((name) => `--${name}`).join(', ') })
      : null,
    years ? null : t('report.command.years', { words: outcomeSpans.join(', ') }),
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
    own: given.text('own'),
    outcomes,
    years: years ?? outcomeSpans[0],
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
  { municipality, organisation, service, own, language }: Asked,
) {
  const t = translator(language)
  const place = municipality === null ? null : await findMunicipality(installation, municipality)
  if (place === undefined) return { problem: t('report.command.municipality', { code: municipality ?? '' }) }
  const owner = organisation === null ? null : await findOrganisation(installation, organisation)
  if (owner === undefined) return { problem: t('report.command.organisation', { word: organisation ?? '' }) }
  const definer = own === null ? null : await findOrganisation(installation, own)
  if (definer === undefined) return { problem: t('report.command.own', { word: own ?? '' }) }
  const scope: Scope = { municipality: place?.code ?? null, organisation: owner?.id ?? null, service }
  const asked = {
    ...(place ? { municipality: place.code } : {}),
    ...(owner ? { organisation: owner.id } : {}),
    ...(service ? { service } : {}),
  }
  const words = scopeWord(asked, { municipality: place, organisation: owner }, language, t)
  return { scope, words, definer: definer?.id ?? null }
}

interface Whose {
  readonly scope: Scope
  /** The organisation whose own figures are given, too. */
  readonly definer: string | null
}

/** The month's figures in a scope, its goals, and its parts where they are asked. */
const computeMonth = (
  { context }: OpenInstallation,
  month: MonthlyReport['month'],
  { scope, definer }: Whose,
  { by, wantsCourses }: Pick<Asked, 'by'> & { readonly wantsCourses: boolean },
) =>
  context.statistics.transaction().execute(async (tx) => {
    const own = definer === null ? [] : await listOwnIndicators(tx, { organisation: definer })
    const report = await computeReport(tx, month, scope, own)
    const isLocal = report.organisation === null && report.service === null
    const goals = isLocal ? await goalsOfReport(tx, report) : []
    return {
      report,
      goals,
      courses: wantsCourses ? await computeCourses(tx, report, goals) : [],
      apart: by ? await readBreakdownOf(tx, month, { scope, by }) : null,
    }
  })

/** What is asked, written out. */
async function contentOf(
  installation: OpenInstallation,
  { outcomes, years, by }: Asked,
  month: MonthlyReport['month'],
  { whose, wanted }: { readonly whose: Whose; readonly wanted: Wanted },
) {
  const wantsCourses = wanted.format === 'pdf' && by === null
  if (outcomes === null)
    return contentOfMonth(await computeMonth(installation, month, whose, { by, wantsCourses }), wanted)
  const { municipality, organisation = null } = whose.scope
  const asked = { service: outcomes, years, month, municipality, organisation }
  const found = await installation.context.statistics
    .transaction()
    .execute((tx) => computeOutcomes(tx, asked))
  return contentOfOutcomes(found, wanted)
}

/** That the month goes on, so that its figures are of what is known today; null when it has ended. */
export const noteOn = (
  { last }: MonthlyReport['month'],
  today: PlainDate,
  language: Language,
): string | null => (last < today ? null : translator(language)('report.command.notEnded', { last }))

/** Writes the file; null, or why it could not be written. */
export async function writeOut(
  out: string,
  content: string | Buffer,
  language: Language,
): Promise<string | null> {
  try {
    await writeFile(out, content)
    return null
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return translator(language)('report.command.unwritable', { file: out, reason })
  }
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
    const { problem, scope, words, definer } = await readScope(installation, asked)
    if (problem !== undefined) {
      say(problem)
      return 2
    }
    const wanted = { format, language, scope: words }
    const note = noteOn(month, dayInHelsinki(systemClock.now()), language)
    if (note) say(note)
    const content = await contentOf(installation, asked, month, { whose: { scope, definer }, wanted })
    if (!out) {
      process.stdout.write(content)
      return 0
    }
    const fault = await writeOut(out, content, language)
    if (fault) say(fault)
    return fault ? 1 : 0
  } finally {
    await installation.close()
  }
}
