import { sql } from 'kysely'
import { translator } from '../../../locales/translate.ts'
import { isLanguage, type Language } from '../../../locales/types.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { fileOf, type TableFormat } from '../../platform/tables/index.ts'
import { peopleBehind } from './behind.ts'
import { computeReport, computeValues, isGivenIn, type MonthlyReport } from './compute.ts'
import type { Behind, FigureView } from './contract.ts'
import { counting, type Scope } from './count.ts'
import { computeCourses } from './courses.ts'
import { goalsOfReport } from './goal-figures.ts'
import { listMunicipalities, nameMunicipalities } from './municipalities.ts'
import { findOrganisation, listOrganisations } from './organisations.ts'
import { goalsCsv, reportCsv, reportXlsx } from './outputs.ts'
import { ownIndicators } from './own.ts'
import { listOwnIndicators } from './own-store.ts'
import { OWN } from './rules/definition.ts'
import type { Indicator } from './rules/indicator.ts'
import { indicators } from './rules/indicators.ts'
import { lastWholeMonths, type Month, monthsAfter, nameMonth, parseMonth } from './rules/month.ts'
import { reportDocument } from './rules/report-document.ts'
import { indicatorsInGroups, scopeWord } from './rules/report-words.ts'
import { type Aim, aimOf } from './rules/targets.ts'
import { type FigureValue, figureOf } from './rules/values.ts'
import { listTargetsInForce } from './target-store.ts'

const MONTHS_OFFERED = 36
const MONTHS_OF_COURSE = 13

export interface Asked {
  readonly month: string
  readonly municipality?: string | undefined
  readonly organisation?: string | undefined
  readonly service?: string | undefined
}

export const scopeOf = ({ municipality, organisation, service }: Omit<Asked, 'month'>): Scope => ({
  municipality: municipality ?? null,
  organisation: organisation ?? null,
  service: service ?? null,
})

/** A month that has begun: of a later one nothing is known. */
export function monthAsked(ctx: Ctx, name: string): Result<Month> {
  const month = parseMonth(name)
  if (!month) return refuse('invalid', { fields: { month: 'invalid' } })
  return month.first > ctx.day ? refuse('report.notYet', { facts: { month: name } }) : accept(month)
}

async function compute(ctx: Ctx, { month, ...scope }: Asked): Promise<Result<MonthlyReport>> {
  const asked = monthAsked(ctx, month)
  if (!asked.ok) return asked
  const own = await ownIndicators(ctx)
  return accept(await counting(ctx, (tx) => computeReport(tx, asked.value, scopeOf(scope), own)))
}

export const viewOf = (
  group: string,
  { id, text, words, unit, sources }: Indicator,
  figure: FigureValue,
  aim: Aim | null,
): FigureView => ({
  id,
  group,
  text: { key: text.key, ...(text.of ? { of: text.of } : {}) },
  ...(words ? { words } : {}),
  unit,
  sources,
  ...figure,
  aim: aim && { direction: aim.direction, set: aim.set },
})

const viewsOf = ({ figures, aims, own }: MonthlyReport): FigureView[] =>
  indicatorsInGroups(own).flatMap(([group, one]) => {
    const figure = figures.get(one.id)
    return figure ? [viewOf(group, one, figure, aims.get(one.id) ?? null)] : []
  })

/** Months to choose from: those that have ended, the newest first. */
export const monthsOffered = ({ day }: Ctx): string[] => lastWholeMonths(day, MONTHS_OFFERED)

export async function viewReport(ctx: Ctx, asked: Asked) {
  const report = await compute(ctx, asked)
  if (!report.ok) return report
  const months = monthsOffered(ctx)
  const municipalities = await listMunicipalities(ctx)
  const published = await sql`
    select from report_publication where month = ${report.value.month.first} limit 1`.execute(ctx.tx)
  const isPublished = published.rows.length > 0
  const organisations = await listOrganisations(ctx)
  const figures = viewsOf(report.value)
  return accept({ month: asked.month, months, municipalities, organisations, isPublished, figures })
}

/** The people of both sides of a quotient, else of what is counted. */
async function behindOf(
  ctx: Ctx,
  { figure }: Indicator,
  at: Parameters<typeof peopleBehind>[3],
): Promise<Behind[]> {
  const of = await peopleBehind(ctx, 'of', figure.is === 'measure' ? figure.measure : figure.of, at)
  const by =
    figure.is === 'quotient' && figure.by !== 'monthsOfYear'
      ? await peopleBehind(ctx, 'by', figure.by, at)
      : null
  return [of, by].filter((side) => side !== null)
}

export async function viewFigure(
  ctx: Ctx,
  { indicator: id, ...asked }: Asked & { readonly indicator: string },
) {
  const month = monthAsked(ctx, asked.month)
  if (!month.ok) return month
  const scope = scopeOf(asked)
  // those of another organisation that follow a common goal are shown, too
  const own = id.startsWith(OWN) ? await listOwnIndicators(ctx.tx, { ids: [id] }) : []
  const known = [...indicators, ...own].filter((one) => isGivenIn(one, scope))
  const [group, indicator] =
    indicatorsInGroups(own).find(([, one]) => one.id === id && known.includes(one)) ?? []
  if (!group || !indicator) return notFound()
  // the first is a year before the last
  const months = Array.from({ length: MONTHS_OF_COURSE }, (_, n) =>
    monthsAfter(month.value, n + 1 - MONTHS_OF_COURSE),
  )
  const { values, aim } = await counting(ctx, async (tx) => ({
    values: (await computeValues(tx, [indicator], months, scope)).get(id) ?? [],
    aim: aimOf(indicator, await listTargetsInForce(tx, month.value.last), scope),
  }))
  const course = months.map((one, n) => ({ month: nameMonth(one), value: values[n] ?? null }))
  const figure = figureOf(values.at(-1) ?? null, values[0] ?? null, aim?.target ?? null)
  const behind = await behindOf(ctx, indicator, { month: month.value, scope })
  const [municipality = null] = await nameMunicipalities(ctx, asked.municipality ? [asked.municipality] : [])
  const organisation = await findOrganisation(ctx, asked.organisation)
  const seen = viewOf(group, indicator, figure, aim)
  return accept({ municipality, organisation, figure: seen, course, behind })
}

/** The report, and the goals in force in its month. */
async function computeWithGoals(ctx: Ctx, asked: Asked) {
  const report = await compute(ctx, asked)
  if (!report.ok) return report
  const isLocal = report.value.organisation === null && report.value.service === null
  // goals are the area's or a municipality's
  const goals = isLocal ? await counting(ctx, (tx) => goalsOfReport(tx, report.value)) : []
  return accept({ report: report.value, goals })
}

export async function tableOfReport(
  ctx: Ctx,
  { format, language, ...asked }: Asked & { readonly format: TableFormat; readonly language: Language },
) {
  const made = await computeWithGoals(ctx, asked)
  if (!made.ok) return made
  const { report, goals } = made.value
  const bytes = format === 'csv' ? reportCsv(report, language) : await reportXlsx(report, language, goals)
  return accept(fileOf(`kuukausiraportti-${asked.month}`, format, bytes))
}

/** The goals by themselves: one table of the report has no room for them. */
export async function tableOfGoals(
  ctx: Ctx,
  { language, ...asked }: Asked & { readonly language: Language },
) {
  const month = monthAsked(ctx, asked.month)
  if (!month.ok) return month
  const { municipality } = scopeOf(asked)
  const goals = await counting(ctx, (tx) => goalsOfReport(tx, { month: month.value, municipality }))
  return accept(fileOf(`tavoitteet-${asked.month}`, 'csv', goalsCsv(goals, language)))
}

export async function paperOfReport(
  ctx: Ctx,
  { language: wanted, ...asked }: Asked & { readonly language?: string | undefined },
): Promise<Result<OfficialDocument>> {
  const made = await computeWithGoals(ctx, asked)
  if (!made.ok) return made
  const { report, goals } = made.value
  const language = isLanguage(wanted) ? wanted : 'fi'
  const t = translator(language)
  const [municipality = null] = await nameMunicipalities(ctx, asked.municipality ? [asked.municipality] : [])
  const organisation = await findOrganisation(ctx, asked.organisation)
  const scope = scopeWord(asked, { municipality, organisation }, language, t)
  const sender = { name: ctx.session.organisationName ?? '', unit: null, lines: [] }
  const { month } = asked
  const courses = await counting(ctx, (tx) => computeCourses(tx, report, goals))
  return accept(reportDocument({ language, day: ctx.day, sender, month, scope, report, goals, courses }, t))
}
