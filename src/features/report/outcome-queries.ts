import { translator } from '../../../locales/translate.ts'
import { isLanguage } from '../../../locales/types.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import type { ParamsOf, QueryOf } from '../../kernel/endpoint.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { Category } from '../../platform/access/category.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { fileOf, toCsv, toXlsx } from '../../platform/tables/index.ts'
import { nameBehind } from './behind.ts'
import { counting } from './count.ts'
import { listMunicipalities, nameMunicipalities } from './municipalities.ts'
import { findOrganisation, listOrganisations } from './organisations.ts'
import { computeOutcomes, listLeavers, type OutcomesAsked } from './outcomes.ts'
import type * as contract from './outcomes-contract.ts'
import type { Outcomes } from './outcomes-contract.ts'
import { monthAsked, monthsOffered } from './queries.ts'
import { outcomeDocument } from './rules/outcome-document.ts'
import { outcomeLines, outcomeSheets } from './rules/outcome-table.ts'
import { readFigureName, readService, spans } from './rules/outcomes.ts'
import { scopeWord } from './rules/report-words.ts'

type Asked = ParamsOf<typeof contract.readOutcomes> & QueryOf<typeof contract.readOutcomes>

/** What is asked, of a month that has begun and of one of the spans of years. */
function read(
  ctx: Ctx,
  { service, years, municipality, organisation, ...asked }: Asked,
): Result<OutcomesAsked> {
  const month = monthAsked(ctx, asked.month)
  if (!month.ok) return month
  if (!spans.some((one) => one === years)) return refuse('invalid', { fields: { years: 'invalid' } })
  return accept({
    service,
    years,
    month: month.value,
    municipality: municipality ?? null,
    organisation: organisation ?? null,
  })
}

/** What came after a service, as the working group has it: nothing withheld. */
export async function viewOutcomes(ctx: Ctx, given: Asked): Promise<Result<Outcomes>> {
  const asked = read(ctx, given)
  if (!asked.ok) return asked
  return accept({
    ...(await counting(ctx, (tx) => computeOutcomes(tx, asked.value))),
    months: monthsOffered(ctx),
    municipalities: await listMunicipalities(ctx),
    organisations: await listOrganisations(ctx),
  })
}

/** The same on paper. */
export async function paperOfOutcomes(
  ctx: Ctx,
  { language: wanted, ...given }: Asked & { readonly language?: string | undefined },
): Promise<Result<OfficialDocument>> {
  const asked = read(ctx, given)
  if (!asked.ok) return asked
  const outcomes = await counting(ctx, (tx) => computeOutcomes(tx, asked.value))
  const language = isLanguage(wanted) ? wanted : 'fi'
  const t = translator(language)
  const [municipality = null] = await nameMunicipalities(ctx, given.municipality ? [given.municipality] : [])
  const organisation = await findOrganisation(ctx, given.organisation)
  const where = { municipality: given.municipality, organisation: given.organisation }
  const scope = scopeWord(where, { municipality, organisation }, language, t)
  const sender = { name: ctx.session.organisationName ?? '', unit: null, lines: [] }
  return accept(outcomeDocument({ language, day: ctx.day, sender, scope, outcomes }, t))
}

/** The people behind one figure: who sees them must see the service of them, and their status where it was looked at. */
export async function viewOutcomeFigure(
  ctx: Ctx,
  { figure: name, ...given }: Asked & { readonly figure: string },
) {
  const asked = read(ctx, given)
  if (!asked.ok) return asked
  const figure = readFigureName(name)
  if (!figure) return notFound()
  const persons = await counting(ctx, (tx) => listLeavers(tx, asked.value, figure.where))
  const ofService: Category = readService(given.service)?.is === 'period' ? 'participation' : 'decisionJoint'
  const categories = figure.ofStatus ? [ofService, 'jobseekerStatus' as const] : [ofService]
  return accept({ behind: await nameBehind(ctx, 'of', persons, categories) })
}

/** The same as a workbook, or as one table. */
export async function tableOfOutcomes(
  ctx: Ctx,
  { format, language, ...given }: Asked & QueryOf<typeof contract.exportOutcomes>,
) {
  const found = await viewOutcomes(ctx, given)
  if (!found.ok) return found
  const t = translator(language)
  const made =
    format === 'csv' ? toCsv(outcomeLines(found.value, t)) : await toXlsx(outcomeSheets(found.value, t))
  return accept(fileOf(`vaikuttavuus-${given.service}-${given.month}`, format, made))
}
