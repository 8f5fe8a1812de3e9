import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import {
  allRows,
  firstRow,
  making,
  type Reading,
  read,
  reading,
  together,
} from '../../platform/db/reading.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Fact, Party, Situation, StatusPeriod } from './contract.ts'
import { readNeeds } from './rules/needs.ts'
import { isStale, monthsSince } from './rules/still-true.ts'
import { type FactCategory, type Topic, topics, writableCategories } from './rules/topics.ts'

type FactRow = Omit<
  Fact,
  'stale' | 'monthsOld' | 'visibleTo' | 'byConsent' | 'consentUntil' | 'mayChange'
> & {
  confirmedOn: PlainDate
}

/** The card as this session may see it: facts in the order of the topics, each with who else sees it. */
export const situationReading = (ctx: Ctx, clientId: string): Reading<Situation> =>
  making(
    together({ months: staleMonths, facts: currentFacts(clientId), seenBy: readers(clientId) }),
    (parts) => situationOf(ctx, parts),
  )

export const readSituation = (ctx: Ctx, clientId: string): Promise<Situation> =>
  read(ctx.tx, situationReading(ctx, clientId))

interface Parts {
  readonly months: number
  readonly facts: readonly FactRow[]
  readonly seenBy: Readers
}

function situationOf(ctx: Ctx, { months, facts: rows, seenBy }: Parts): Situation {
  const writes = ctx.access?.writes ?? new Set<string>()
  const facts = rows.map((row) => ({
    ...row,
    stale: isStale(row.confirmedOn, ctx.day, months),
    monthsOld: monthsSince(row.confirmedOn, ctx.day),
    visibleTo: seenBy.parties.get(row.category) ?? [],
    byConsent: seenBy.consents.has(row.category),
    consentUntil: seenBy.consents.get(row.category) ?? null,
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
    with recursive current as (
      select * from file.situation_fact where client_id = ${clientId} and superseded_by is null),
    chain as (
      select id as current_id, id from current
      union all
      select c.current_id, f.id from chain c join file.situation_fact f on f.superseded_by = c.id)
    select f.id, f.topic, f.category, f.text, f.needs, f.source, w.name as author, f.author_client, f.told_on, f.confirmed_on, f.version,
      (select count(*) from chain c where c.current_id = f.id) - 1 as earlier
    from current f left join position p on p.id = f.author_position_id left join worker w on w.id = p.worker_id`,
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

interface Readers {
  readonly parties: ReadonlyMap<string, Party[]>
  /** Category → last day of the consent that opens it; null when it has no end. */
  readonly consents: ReadonlyMap<string, string | null>
}

/**
 * Which parties of the file read which category by the matrix, and which by a consent. Only what the session itself may
 * know: parties and consents that it does not see are not hinted at.
 */
const readers = (clientId: string): Reading<Readers> =>
  together({ parties: partiesReading(clientId), consents: consentsReading(clientId) })

const partiesReading = (clientId: string): Reading<Readers['parties']> =>
  reading(
    sql<{ category: FactCategory; parties: Party[] }>`
    with party as (
      select 'joint.' || access.own_column(o.kind) as column_name, o.kind as party from file.joint_member m
      join file.path_case c on c.id = m.case_id and c.closed_on is null and c.informed_on is not null
      join position p on p.id = m.position_id join organisation o on o.id = p.organisation_id
      where m.client_id = ${clientId} and m.valid @> (select access.day())
      union
      select 'own.' || access.own_column(o.kind), o.kind from file.relationship r join organisation o on o.id = r.organisation_id
      where r.client_id = ${clientId} and r.closed_on is null and access.own_column(o.kind) is not null
      union
      select 'placement.provider', 'place' from file.period
      where client_id = ${clientId} and status in ('reserved', 'agreed') and upper(during) > (select access.day()))
    select m.category, array_agg(distinct party.party) as parties from party join access_matrix m using (column_name)
    where m.level in ('r', 'w') group by m.category`,
    (rows) => new Map(rows.map((row) => [row.category, row.parties])),
  )

const consentsReading = (clientId: string): Reading<Readers['consents']> =>
  reading(
    sql<{ category: string; until: string | null }>`
    select category, case when bool_or(valid_until is null) then null else max(valid_until) end as until
    from file.consent, unnest(categories) as category
    where client_id = ${clientId} and answer = 'given' and withdrawn_at is null
      and given_on <= (select access.day()) and (valid_until is null or valid_until >= (select access.day()))
    group by category`,
    (rows) => new Map(rows.map((row) => [row.category, row.until])),
  )

/** Jobseeker status with its history, newest first. */
export const listStatuses = (ctx: Ctx, clientId: string): Promise<StatusPeriod[]> =>
  read(ctx.tx, allRows(selectStatuses(clientId)))

export const statusReading = (clientId: string): Reading<StatusPeriod | null> =>
  firstRow(sql<StatusPeriod>`${selectStatuses(clientId)} limit 1`)

const selectStatuses = (clientId: string) => sql<StatusPeriod>`
    select id, status, lower(valid) as "from", upper(valid) - 1 as "to" from file.jobseeker_status
    where client_id = ${clientId} order by lower(valid) desc`
