import { sql } from 'kysely'
import { translator } from '../../../locales/translate.ts'
import { isLanguage } from '../../../locales/types.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import type { QueryOf, ResponseOf } from '../../kernel/endpoint.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { fileOf, toCsv, toXlsx } from '../../platform/tables/index.ts'
import { computeValues } from './compute.ts'
import { counting } from './count.ts'
import { listMunicipalities, nameMunicipalities } from './municipalities.ts'
import { findIndicator } from './rules/indicators.ts'
import { nameMonth } from './rules/month.ts'
import { scopeWord } from './rules/report-words.ts'
import { unemploymentDocument, unemploymentTable } from './rules/unemployment-table.ts'
import { columnNames, columns, monthOfYear, yearsKnown } from './rules/unemployment-years.ts'
import type * as contract from './unemployment-contract.ts'
import type { UnemploymentTable } from './unemployment-contract.ts'

type Asked = QueryOf<typeof contract.readUnemployment>

async function firstKnownDay(tx: Tx): Promise<PlainDate | null> {
  const { rows } = await sql<{ day: PlainDate | null }>`
    select min(lower(valid)) as day from statistics.status where status in ('unemployed', 'laidOff')`.execute(
    tx,
  )
  return rows[0]?.day ?? null
}

/** S2's table for any years, counted by the role `statistics` as the figures of the monthly report are. */
const readRows = (ctx: Ctx, { from = 0, to = 9_999, municipality = undefined }: Asked) =>
  counting(ctx, async (tx) => {
    const years = yearsKnown(await firstKnownDay(tx), ctx.day)
    const months = years
      .filter((year) => year >= from && year <= to)
      .flatMap((year) => monthOfYear(year, ctx.day) ?? [])
    const asked = columnNames.flatMap((name) => findIndicator(columns[name]) ?? [])
    const scope = { municipality: municipality ?? null }
    const values = months.length === 0 ? new Map() : await computeValues(tx, asked, months, scope)
    const rows = months.map((month, n) => {
      const value = (name: keyof typeof columns): number | null => values.get(columns[name])?.[n] ?? null
      const [total, over12Months] = [value('total'), value('over12Months')]
      const [under25, over50] = [value('under25'), value('over50')]
      return { month: nameMonth(month), total, over12Months, under25, over50 }
    })
    return { years, rows }
  })

async function readTable(ctx: Ctx, asked: Asked): Promise<UnemploymentTable & { readonly years: number[] }> {
  const codes = asked.municipality ? [asked.municipality] : []
  const [municipality = null] = await nameMunicipalities(ctx, codes)
  return { municipality, ...(await readRows(ctx, asked)) }
}

export const viewUnemployment = async (
  ctx: Ctx,
  asked: Asked,
): Promise<ResponseOf<typeof contract.readUnemployment>> => ({
  ...(await readTable(ctx, asked)),
  municipalities: await listMunicipalities(ctx),
})

/** The same to be opened by another program. */
export async function tableOfUnemployment(
  ctx: Ctx,
  { format, language, ...asked }: QueryOf<typeof contract.exportUnemployment>,
) {
  const table = unemploymentTable(await readTable(ctx, asked), translator(language))
  return fileOf('tyottomyys-vuosittain', format, format === 'csv' ? toCsv(table) : await toXlsx([table]))
}

/** The same on paper. */
export async function paperOfUnemployment(
  ctx: Ctx,
  { language: wanted, ...asked }: Asked & { readonly language?: string | undefined },
): Promise<OfficialDocument> {
  const language = isLanguage(wanted) ? wanted : 'fi'
  const t = translator(language)
  const table = await readTable(ctx, asked)
  const where = { municipality: asked.municipality }
  const scope = scopeWord(where, { municipality: table.municipality, organisation: null }, language, t)
  const sender = { name: ctx.session.organisationName ?? '', unit: null, lines: [] }
  return unemploymentDocument({ language, day: ctx.day, sender, scope, table }, t)
}
