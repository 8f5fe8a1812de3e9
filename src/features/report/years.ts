import { sql } from 'kysely'
import { translator } from '../../../locales/translate.ts'
import { isLanguage } from '../../../locales/types.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import type { QueryOf, ResponseOf } from '../../kernel/endpoint.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { fileOf, toCsv, toXlsx } from '../../platform/tables/index.ts'
import { counting } from './count.ts'
import { shareYearsDocument, shareYearsTable } from './rules/share-years-table.ts'
import type * as contract from './years-contract.ts'

type Rows = ResponseOf<typeof contract.readShareYears>['rows']

/** Every year and municipality of the lists; on a list is who was paid for it, as in Maksuosuus (access.share_years). */
const readAll = (ctx: Ctx): Promise<Rows> =>
  counting(ctx, async (tx) => {
    const { rows } = await sql<Rows[number]>`
      select extract(year from f.month)::int as year,
        json_build_object('code', c.code, 'nameFi', c.name_fi, 'nameSv', c.name_sv) as municipality,
        count(distinct f.month) filter (where f.row_kind = 'paid')::int as months, sum(f.share_cents)::float8 as cents,
        count(distinct f.person) filter (where f.row_kind = 'paid')::int as persons,
        coalesce(round(count(*) filter (where f.row_kind = 'paid')::numeric
          / nullif(count(distinct f.month) filter (where f.row_kind = 'paid'), 0), 1), 0)::float8 as average_persons
      from statistics.share_row f join municipality_ever c on c.code = f.municipality_code
      group by 1, c.code, c.name_fi, c.name_sv order by c.name_fi, 1 desc`.execute(tx)
    return rows
  })

/** S2's table for any years, and the years that there are. */
export async function viewShareYears(
  ctx: Ctx,
  { from = 0, to = 9_999 }: QueryOf<typeof contract.readShareYears>,
): Promise<ResponseOf<typeof contract.readShareYears>> {
  const all = await readAll(ctx)
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => b - a)
  return { years, rows: all.filter(({ year }) => year >= from && year <= to) }
}

/** The same to be opened by another program; cents as euros. */
export async function tableOfShareYears(
  ctx: Ctx,
  { format, language, ...span }: QueryOf<typeof contract.exportShareYears>,
): Promise<ResponseOf<typeof contract.exportShareYears>> {
  const { rows } = await viewShareYears(ctx, span)
  const table = shareYearsTable(rows, language, translator(language))
  return fileOf('maksuosuus-kunnittain', format, format === 'csv' ? toCsv(table) : await toXlsx([table]))
}

/** The same on paper. */
export async function paperOfShareYears(
  ctx: Ctx,
  { language: wanted, ...span }: QueryOf<typeof contract.printShareYears>,
): Promise<OfficialDocument> {
  const language = isLanguage(wanted) ? wanted : 'fi'
  const { rows } = await viewShareYears(ctx, span)
  const sender = { name: ctx.session.organisationName ?? '', unit: null, lines: [] }
  return shareYearsDocument(rows, { language, day: ctx.day, sender }, translator(language))
}
