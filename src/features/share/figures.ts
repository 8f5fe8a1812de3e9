import { sql } from 'kysely'
import { translator } from '../../../locales/translate.ts'
import type { QueryOf, ResponseOf } from '../../kernel/endpoint.ts'
import { addMonths, type PlainDate, plainDate, yearOf } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { fileOf, toCsv, toXlsx } from '../../platform/tables/index.ts'
import type * as contract from './contract.ts'
import type { Figures } from './contract.ts'
import { findShareList, readLimits, type ShareList } from './lists.ts'
import { figureTables } from './rules/figure-tables.ts'
import { type KindOfMonth, monthFigures, quartersOf } from './rules/figures.ts'
import { type Arrival, listingLag } from './rules/lag.ts'

const trendMonths = 12

/** Figures of a list: sums of all its rows, whoever of its people the reader sees (access.share_…). */
export async function readFigures(ctx: Ctx, listId: string): Promise<Result<Figures>> {
  const list = await findShareList(ctx, listId)
  if (!list) return notFound()
  const { contactDays } = await readLimits(ctx)
  const kinds = await sql<KindOfMonth>`
    select month, row_kind, persons, paid_cents::float8, share_cents::float8 from access.share_months(${listId})`.execute(
    ctx.tx,
  )
  const months = monthFigures(kinds.rows)
  const newest = plainDate(months.at(-1)?.month ?? ctx.day)
  const contacted = await sql<Figures['contacted'][number]>`
    select month, persons, contacted from access.share_contacted(${listId}, ${addMonths(newest, 1 - trendMonths)}, ${newest}, ${contactDays})
    order by month`.execute(ctx.tx)
  const { nowcast, scores } = await readEstimates(ctx, list, months)
  return accept({
    months,
    quarters: quartersOf(months),
    years: await readYears(ctx, listId),
    contacted: contacted.rows,
    contactDays,
    nowcast,
    scores,
    lagDays: await readLag(ctx, list),
  })
}

const readYears = async (ctx: Ctx, listId: string): Promise<Figures['years']> =>
  (
    await sql<Figures['years'][number]>`
      select year, months, cents::float8, persons, average::float8 as average_persons from access.share_years(${listId}) order by year`.execute(
      ctx.tx,
    )
  ).rows

interface Stored {
  readonly month: PlainDate
  readonly madeOn: PlainDate
  readonly cents: number
  readonly lowCents: number
  readonly highCents: number
  readonly persons: number
  readonly assumption: string | null
}

/** The newest estimate of each month: of those not listed yet the now-cast, of the others how it turned out. */
async function readEstimates(ctx: Ctx, { code }: ShareList, months: Figures['months']) {
  const { rows } = await sql<Stored>`
    select distinct on (n.month) n.month, n.made_on, n.cents::float8, n.low_cents::float8, n.high_cents::float8, n.persons, n.assumption
    from share_nowcast n where n.municipality_code = ${code}
      -- an estimate that already knew the month's list is none
      and n.basis_month < n.month
    order by n.month, n.made_on desc`.execute(ctx.tx)
  const listed = new Map<string, number>(months.map(({ month, shareCents }) => [month, shareCents]))
  const newest = months.at(-1)?.month ?? ''
  const nowcast = rows.filter(({ month }) => month > newest)
  const scores = rows.flatMap((made) => {
    const actualCents = listed.get(made.month)
    return actualCents === undefined ? [] : [{ ...made, actualCents }]
  })
  return { nowcast, scores: scores.slice(-trendMonths) }
}

async function readLag(ctx: Ctx, list: ShareList): Promise<number | null> {
  const { rows } = await sql<Arrival>`
    select month, arrived_on, 0 as cents from share_row where municipality_code = ${list.code} and arrived_on is not null
      and month > ${addMonths(ctx.day, -2 * trendMonths)}
    group by month, arrived_on`.execute(ctx.tx)
  return listingLag(rows)
}

/** S2's table of a municipality for a spreadsheet; as a workbook with the months and quarters of the same years. */
export async function exportYears(
  ctx: Ctx,
  listId: string,
  { from = 0, to = 9_999, language, format }: QueryOf<typeof contract.exportYears>,
): Promise<Result<ResponseOf<typeof contract.exportYears>>> {
  const found = await readFigures(ctx, listId)
  const list = await findShareList(ctx, listId)
  if (!found.ok || !list) return notFound()
  const isAsked = (year: number) => year >= from && year <= to
  const figures = {
    years: found.value.years.filter(({ year }) => isAsked(year)),
    months: found.value.months.filter(({ month }) => isAsked(yearOf(plainDate(month)))),
    quarters: found.value.quarters.filter(({ year }) => isAsked(year)),
  }
  const municipality = language === 'sv' ? list.nameSv : list.nameFi
  const [years, ...others] = figureTables(figures, municipality, translator(language))
  const made = format === 'csv' ? toCsv(years, 'spreadsheet') : await toXlsx([years, ...others])
  return accept(fileOf(`maksuosuus-${list.code}`, format, made))
}
