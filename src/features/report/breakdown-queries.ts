import { translator } from '../../../locales/translate.ts'
import type { Language } from '../../../locales/types.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { accept, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { fileOf, type TableFormat } from '../../platform/tables/index.ts'
import { readBreakdownOf } from './breakdown.ts'
import type { BreakdownView } from './contract.ts'
import { counting } from './count.ts'
import { breakdownCsv, breakdownXlsx } from './outputs.ts'
import { ownIndicators } from './own.ts'
import { type Asked, monthAsked, paperOfReport, scopeOf } from './queries.ts'
import type { Dimension } from './rules/breakdown.ts'
import { breakdownSections } from './rules/breakdown-table.ts'

/** A month's figures by municipality, organisation or service. */
export async function viewBreakdown(
  ctx: Ctx,
  { month: name, dimension: by, ...scope }: Asked & { readonly dimension: Dimension },
): Promise<Result<BreakdownView>> {
  const month = monthAsked(ctx, name)
  if (!month.ok) return month
  const own = await ownIndicators(ctx)
  const asked = { scope: scopeOf(scope), by, own }
  return accept(await counting(ctx, (tx) => readBreakdownOf(tx, month.value, asked)))
}

/** The same as a table for other programs: a column for each part. */
export async function tableOfBreakdown(
  ctx: Ctx,
  {
    format,
    language,
    ...asked
  }: Asked & {
    readonly dimension: Dimension
    readonly format: TableFormat
    readonly language: Language
  },
) {
  const found = await viewBreakdown(ctx, asked)
  if (!found.ok) return found
  const make = format === 'csv' ? breakdownCsv : breakdownXlsx
  const name = `kuukausiraportti-${asked.month}-eritelty`
  return accept(fileOf(name, format, await make(found.value, language)))
}

/** The report on paper with a table for each part in place of the whole. */
export async function paperOfBreakdown(
  ctx: Ctx,
  { by, ...asked }: Asked & { readonly by: Dimension; readonly language?: string | undefined },
): Promise<Result<OfficialDocument>> {
  const paper = await paperOfReport(ctx, asked)
  if (!paper.ok) return paper
  const found = await viewBreakdown(ctx, { ...asked, dimension: by })
  if (!found.ok) return found
  const { language } = paper.value
  return accept({ ...paper.value, sections: breakdownSections(found.value, language, translator(language)) })
}
