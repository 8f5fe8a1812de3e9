import { sql } from 'kysely'
import { languages } from '../../../locales/index.ts'
import { translator } from '../../../locales/translate.ts'
import type { QueryOf, ResponseOf } from '../../kernel/endpoint.ts'
import { monthOf } from '../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { countAll, counting, countParts } from './count.ts'
import { nameMunicipalities } from './municipalities.ts'
import { ownIndicators } from './own.ts'
import { countOwn, ownFigures } from './own-publish.ts'
import type { listPublished, PublicationView } from './publication-contract.ts'
import { flows } from './rules/flows.ts'
import type { Indicator, Measure } from './rules/indicator.ts'
import { findIndicator, indicators } from './rules/indicators.ts'
import { type Month, monthsAfter, nameMonth, parseMonth } from './rules/month.ts'
import { AREA, type CountIn, hiddenIn, type PublishedFigure, publish } from './rules/publication.ts'
import { indicatorWords } from './rules/report-words.ts'
import { sources } from './rules/sources.ts'
import { cellOf } from './rules/sums.ts'
import type { EndedMonth, ToldYear } from './rules/told-year.ts'
import { countedFor, measuresOf } from './rules/values.ts'

type Stored = PublicationView['figures'][number]

type Published = ResponseOf<typeof listPublished>

/** Publications of one month, the newest first. */
async function readPublications({ tx }: Ctx, month: string): Promise<PublicationView[]> {
  const { rows } = await sql<PublicationView>`
    select r.id, to_char(r.month, 'YYYY-MM') as month, r.published_at, w.name as published_by, o.name as organisation, r.note,
      r.corrects, r.figures
    from report_publication r join position p on p.id = r.position_id join worker w on w.id = p.worker_id
    join organisation o on o.id = r.organisation_id
    where r.month = ${`${month}-01`}::date order by r.published_at desc, r.corrects is null`.execute(tx)
  return rows
}

/** What was published, the newest of the newest month first, and the figures of a month. */
export async function listPublications(
  ctx: Ctx,
  { month }: QueryOf<typeof listPublished>,
): Promise<Published> {
  const { rows: all } = await sql<Published['all'][number]>`
    select id, to_char(month, 'YYYY-MM') as month, published_at, corrects from report_publication r
    order by r.month desc, r.published_at desc, r.corrects is null`.execute(ctx.tx)
  const asked = month ?? all[0]?.month
  const publications = asked === undefined ? [] : await readPublications(ctx, asked)
  const codes = publications.flatMap(({ figures }) => figures.flatMap(({ cells }) => Object.keys(cells)))
  const municipalities = await nameMunicipalities(ctx, [...new Set(codes)])
  return { all, publications, municipalities }
}

/** Cells that the publications of each month withheld, of the years before, of and after a month. */
async function readHidden({ tx }: Ctx, { first }: Month): Promise<Hidden> {
  const { rows } = await sql<Pick<PublicationView, 'month' | 'figures'>>`
    select to_char(month, 'YYYY-MM') as month, figures from report_publication
    where abs(extract(year from month) - extract(year from ${first}::date)) <= 1`.execute(tx)
  const byMonth = Map.groupBy(rows, ({ month }) => month)
  return new Map(
    [...byMonth].map(([month, all]) => [month, new Set(all.flatMap(({ figures }) => hiddenIn(figures)))]),
  )
}

/** Cells withheld, of each month that is published. */
type Hidden = ReadonlyMap<string, ReadonlySet<string>>
const isOut = (hidden: Hidden) => (month: Month) => hidden.has(nameMonth(month))
const yearFrom = (january: Month) => Array.from({ length: 12 }, (_, n) => monthsAfter(january, n))

/** The year before, whose total is published now, and the month's own where that is out already, if all else of it is out. */
async function toldYears(tx: Tx, month: Month, hidden: Hidden): Promise<ToldYear[]> {
  const january = monthsAfter(month, 1 - monthOf(month.first))
  const years: [Month[], ToldYear['total']][] = [[yearFrom(monthsAfter(january, -12)), 'now']]
  const after = yearFrom(monthsAfter(january, 12)).filter(isOut(hidden))
  const isShown = (scope: string) =>
    after.some((one) => !hidden.get(nameMonth(one))?.has(cellOf('joint.endedByReason.total', scope)))
  if (after.length > 0) years.push([yearFrom(january).filter(({ first }) => first !== month.first), isShown])
  const told: ToldYear[] = []
  for (const [months, total] of years)
    if (months.every(isOut(hidden))) told.push({ months: await countEnded(tx, months, hidden), total })
  return told
}

async function countEnded(tx: Tx, months: readonly Month[], hidden: Hidden): Promise<EndedMonth[]> {
  const measures = [findIndicator('joint.ended')].flatMap((one) => (one ? measuresOf(one) : []))
  const { count } = await countIn(tx, measures, months)
  return months.map((month) => ({
    month: nameMonth(month),
    count: (scope) => measures.reduce((sum, measure) => sum + count(month)(scope, measure), 0),
    isHidden: (scope) => hidden.get(nameMonth(month))?.has(cellOf('joint.ended', scope)) ?? false,
  }))
}

/** Counts of the area and of every municipality, as the role `statistics`. */
async function countScopes(tx: Tx, month: Month, hidden: Hidden) {
  const measures = indicators.flatMap(countedFor)
  const carried = flows.flatMap(({ stock }) => findIndicator(stock) ?? []).flatMap(measuresOf)
  const monthBefore = monthsAfter(month, -1)
  const now = await countIn(tx, measures, [month])
  const before = await countIn(tx, carried, [monthBefore])
  const number = monthOf(month.first)
  const earlier = yearFrom(monthsAfter(month, 1 - number)).slice(0, number - 1)
  return {
    municipalities: now.municipalities,
    counts: {
      month: number,
      count: now.count(month),
      monthBefore: before.count(monthBefore),
      years: await toldYears(tx, month, hidden),
      earlier: new Set(earlier.flatMap((one) => [...(hidden.get(nameMonth(one)) ?? [])])),
    },
  }
}

async function countIn(
  tx: Tx,
  measures: readonly Measure[],
  months: readonly Month[],
): Promise<{ municipalities: readonly string[]; count: (month: Month) => CountIn }> {
  const ofArea = await countAll(tx, measures, months, { municipality: null })
  // what has a municipality of its own, or is the area's, is not published by municipality
  const local = measures.filter(({ source }) => !('municipality' in sources[source]))
  const byHome = { scope: { municipality: null }, by: 'municipality' } as const
  const { parts, countedIn } = await countParts(tx, local, months, byHome)
  const count = (month: Month) => (scope: string, measure: Measure) =>
    (scope === AREA ? ofArea : countedIn(scope))(month, measure)
  return { municipalities: parts, count }
}

/** Name, definition and unit stay as they were on the day of the publication. */
function freeze({ id, cells }: PublishedFigure, own: readonly Indicator[]): Stored {
  const indicator = findIndicator(id) ?? own.find((one) => one.id === id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  const words = Object.fromEntries(
    languages.map((language) => {
      const t = translator(language)
      const { name, definition } = indicatorWords(indicator, language, t)
      return [
        language,
        { name, definition: indicator.words ? `${definition} ${t('ownIndicators.rounded')}` : definition },
      ]
    }),
  )
  return { id, unit: indicator.unit, words: words as Stored['words'], cells }
}

/** Publishes a month that has ended; where it is published already, as a correction that says why. */
export async function publishReport(
  ctx: Ctx,
  { id, month: name, note }: { readonly id: string; readonly month: string; readonly note: string },
): Promise<Result<{ id: string }>> {
  const month = parseMonth(name)
  if (!month || month.last >= ctx.day) return refuse('report.notEnded', { facts: { month: name } })
  const earlier = await readPublications(ctx, nameMonth(month))
  // asked again, the answer having been lost
  if (earlier.some((one) => one.id === id)) return accept({ id })
  if (earlier.length > 0 && note.trim() === '') return refuse('invalid', { fields: { note: 'required' } })
  const hiddenBefore = await readHidden(ctx, month)
  const hidden = [...(hiddenBefore.get(nameMonth(month)) ?? [])]
  const own = await ownIndicators(ctx)
  const published = await counting(ctx, async (tx) => {
    const { municipalities, counts } = await countScopes(tx, month, hiddenBefore)
    const common = publish(municipalities, counts, hidden)
    const counted = await countOwn(tx, own, month)
    return counted ? [...common, ...ownFigures(counted, common, hidden)] : common
  })
  const figures = published.map((figure) => freeze(figure, own))
  await sql`
    insert into report_publication (id, month, organisation_id, position_id, published_at, note, corrects, figures)
    values (${id}, ${month.first}, ${ctx.session.organisationId}, ${ctx.session.positionId}, ${ctx.at}, ${note.trim()},
      ${earlier[0]?.id ?? null}, ${JSON.stringify(figures)}::jsonb)`.execute(ctx.tx)
  return accept({ id })
}
