import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { allRows, firstRow, type Reading, read, reading, together } from '../../platform/db/reading.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readsOfColumn, type Ties, tiesReading } from '../client/index.ts'
import type { Fact, Situation, StatusPeriod } from './contract.ts'
import { readNeeds } from './rules/needs.ts'
import { consentsOf, partiesOf } from './rules/readers.ts'
import { isStale, monthsSince } from './rules/still-true.ts'
import { type Topic, topics, writableCategories } from './rules/topics.ts'

type FactRow = Omit<
  Fact,
  'stale' | 'monthsOld' | 'visibleTo' | 'byConsent' | 'consentUntil' | 'mayChange'
> & {
  confirmedOn: PlainDate
}

/** What the card is made of, beside the ties to the client. */
export interface CardParts {
  readonly months: number
  readonly facts: readonly FactRow[]
  /** What the provider of a period reads, when there is one. */
  readonly placed: readonly string[]
}

export const cardReading = (clientId: string): Reading<CardParts> =>
  together({
    months: staleMonths,
    facts: currentFacts(clientId),
    placed: placedReading(clientId),
  })

export async function readSituation(ctx: Ctx, clientId: string): Promise<Situation> {
  const { ties, card } = await read(
    ctx.tx,
    together({ ties: tiesReading(clientId), card: cardReading(clientId) }),
  )
  return situationOf(ctx, card, ties)
}

/** The card as this session may see it: facts in the order of the topics, each with who else sees it by their ties to the client. */
export function situationOf(ctx: Ctx, { months, facts: rows, placed }: CardParts, ties: Ties): Situation {
  const writes = ctx.access?.writes ?? new Set<string>()
  const parties = partiesOf(ties, placed)
  const consents = consentsOf(ties)
  const facts = rows.map((row) => ({
    ...row,
    stale: isStale(row.confirmedOn, ctx.day, months),
    monthsOld: monthsSince(row.confirmedOn, ctx.day),
    visibleTo: [...(parties.get(row.category) ?? [])].sort(),
    byConsent: consents.has(row.category),
    consentUntil: consents.get(row.category) ?? null,
    mayChange: writes.has(row.category) && (ctx.session.clientId === null || row.authorClient),
  }))
  const writable = topics
    .map((topic) => ({ topic, categories: [...writableCategories(topic, writes)] }))
    .filter(({ categories }) => categories.length > 0)
  ctx.saw([], [...new Set(facts.map((fact) => fact.category))])
  return { facts: facts.sort(byTopic), staleMonths: months, writable }
}

const byTopic = (a: { topic: Topic; toldOn: string }, b: { topic: Topic; toldOn: string }): number =>
  topics.indexOf(a.topic) - topics.indexOf(b.topic) || (a.toldOn < b.toldOn ? 1 : -1)

const staleMonths: Reading<number> = reading(
  sql<{ value: number }>`select value from access_setting where name = 'situation.staleMonths'`,
  ([row]) => {
    if (!row) throw new Error('no setting situation.staleMonths')
    return row.value
  },
)

const currentFacts = (clientId: string): Reading<FactRow[]> =>
  reading(
    sql<FactRow>`
    select f.id, f.topic, f.category, f.text, f.needs, f.source, w.name as author, f.author_client, f.told_on, f.confirmed_on, f.version,
      case when exists (select from file.situation_fact e where e.superseded_by = f.id) then (
        with recursive chain as (
          select e.id from file.situation_fact e where e.superseded_by = f.id
          union all
          select e.id from chain c join file.situation_fact e on e.superseded_by = c.id)
        select count(*) from chain) else 0 end as earlier
    from file.situation_fact f left join position p on p.id = f.author_position_id left join worker w on w.id = p.worker_id
    where f.client_id = ${clientId} and f.superseded_by is null`,
    (rows) => rows.map((row) => ({ ...row, needs: readNeeds(row.needs) })),
  )

/** What was told before a fact, newest first. */
export async function listEarlierFacts(ctx: Ctx, clientId: string, factId: string) {
  const { rows } = await sql<
    Pick<Fact, 'id' | 'text' | 'source' | 'author' | 'authorClient' | 'toldOn' | 'confirmedOn'>
  >`
    with recursive chain as (
      select f.*, 0 as depth from file.situation_fact f where f.id = ${factId} and f.client_id = ${clientId}
      union all
      select f.*, c.depth + 1 from chain c join file.situation_fact f on f.superseded_by = c.id)
    select f.id, f.text, f.source, w.name as author, f.author_client, f.told_on, f.confirmed_on
    from chain f left join position p on p.id = f.author_position_id left join worker w on w.id = p.worker_id
    where f.depth > 0 order by f.depth`.execute(ctx.tx)
  return rows
}

/** What the matrix opens to the provider of a period that is reserved or runs. */
const placedReading = (clientId: string): Reading<readonly string[]> =>
  reading(
    sql<{ reads: string[] }>`
    select ${readsOfColumn(sql`'placement.provider'`)} as reads where exists (
      select from file.period
      where client_id = ${clientId} and status in ('reserved', 'agreed') and upper(during) > (select access.day()))`,
    ([row]) => row?.reads ?? [],
  )

/** Jobseeker status with its history, newest first. */
export const listStatuses = (ctx: Ctx, clientId: string): Promise<StatusPeriod[]> =>
  read(ctx.tx, allRows(selectStatuses(clientId)))

export const statusReading = (clientId: string): Reading<StatusPeriod | null> =>
  firstRow(sql<StatusPeriod>`${selectStatuses(clientId)} limit 1`)

const selectStatuses = (clientId: string) => sql<StatusPeriod>`
    select id, status, lower(valid) as "from", upper(valid) - 1 as "to" from file.jobseeker_status
    where client_id = ${clientId} order by lower(valid) desc`
