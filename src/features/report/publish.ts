import { sql } from 'kysely'
import { languages } from '../../../locales/index.ts'
import { translator } from '../../../locales/translate.ts'
import type { QueryOf, ResponseOf } from '../../kernel/endpoint.ts'
import { accept, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { inTurns } from '../../platform/turns.ts'
import { counting } from './count.ts'
import { nameMunicipalities } from './municipalities.ts'
import { ownIndicators } from './own.ts'
import { countOwn, ownFigures } from './own-publish.ts'
import type { listPublished, PublicationView } from './publication-contract.ts'
import { countScopes, readTold } from './publish-counts.ts'
import type { Indicator } from './rules/indicator.ts'
import { findIndicator } from './rules/indicators.ts'
import { nameMonth, parseMonth } from './rules/month.ts'
import { type PublishedFigure, publishing } from './rules/publication.ts'
import { indicatorWords } from './rules/report-words.ts'

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
  // one after the other: what a month hides rests on all that is out
  await sql`select pg_advisory_xact_lock(hashtext('report.publication'))`.execute(ctx.tx)
  const earlier = await readPublications(ctx, nameMonth(month))
  // asked again, the answer having been lost
  if (earlier.some((one) => one.id === id)) return accept({ id })
  if (earlier.length > 0 && note.trim() === '') return refuse('invalid', { fields: { note: 'required' } })
  const told = await readTold(ctx, month)
  const own = await ownIndicators(ctx)
  const { municipalities, counts, ofOwn } = await counting(ctx, async (tx) => ({
    ...(await countScopes(tx, month, told)),
    ofOwn: await countOwn(tx, own, month),
  }))
  const common = await inTurns(publishing(municipalities, counts))
  const added = ofOwn ? ownFigures(ofOwn, common, [...counts.out.hidden.keys()]) : []
  const figures = [...common, ...added].map((figure) => freeze(figure, own))
  await sql`
    insert into report_publication (id, month, organisation_id, position_id, published_at, note, corrects, figures)
    values (${id}, ${month.first}, ${ctx.session.organisationId}, ${ctx.session.positionId}, ${ctx.at}, ${note.trim()},
      ${earlier[0]?.id ?? null}, ${JSON.stringify(figures)}::jsonb)`.execute(ctx.tx)
  return accept({ id })
}
