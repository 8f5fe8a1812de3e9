import { type RawBuilder, sql } from 'kysely'
import { allRows, type Reading, together } from '../../platform/db/reading.ts'
import { colleagueColumns } from '../organisation/index.ts'
import type { ClientHead, FileWorker } from './contract.ts'

type Relationship = ClientHead['relationships'][number]

/** An authority's relationship, and what it reads by it while it is open (matrix, column `own`). */
export type RelationshipTie = Relationship & { readonly reads: readonly string[] | null }

/** A case that has not been closed before today; `informedOn`: since when the client knows of the joint service. */
export interface CaseTie {
  readonly id: string
  readonly path: string
  readonly status: string
  readonly turn: string
  readonly openedOn: string
  readonly closedOn: string | null
  readonly informedOn: string | null
}

/** A consent that holds today. */
export interface ConsentTie {
  readonly id: string
  readonly organisation: string
  readonly givenOn: string
  readonly purpose: string
  readonly categories: readonly string[]
  /** Last day; null: no end. */
  readonly until: string | null
}

/** A post, or a unit in which nobody has been named yet, that answers for a case or a relationship today. */
export interface NamedTie extends Omit<FileWorker, 'positionId' | 'name' | 'isMe'> {
  readonly id: string
  readonly caseId: string | null
  readonly relationshipId: string | null
  readonly positionId: string | null
  readonly name: string | null
  readonly isMe: boolean | null
  /** What its organisation reads in the joint service of the case (matrix, column `joint`). */
  readonly reads: readonly string[] | null
}

/**
 * What ties authorities and people to the client, as far as the session sees it; read once, since the head, who reads what,
 * and why the session sees the file are all made of it.
 */
export interface Ties {
  /** Open ones first. */
  readonly relationships: readonly RelationshipTie[]
  readonly cases: readonly CaseTie[]
  readonly named: readonly NamedTie[]
  readonly consents: readonly ConsentTie[]
}

export const tiesReading = (clientId: string): Reading<Ties> =>
  together({
    relationships: relationshipsReading(clientId),
    cases: casesReading(clientId),
    named: namedReading(clientId),
    consents: consentsReading(clientId),
  })

/** Categories that a column of the matrix reads without a consent. */
export const readsOfColumn = (column: RawBuilder<unknown>) =>
  sql`array(select x.category from access_matrix x where x.column_name = ${column} and x.level in ('r', 'w'))`

const relationshipsReading = (clientId: string): Reading<RelationshipTie[]> =>
  allRows(
    sql<RelationshipTie>`
    select r.id, r.kind, jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
      r.opened_on, r.closed_on, r.closing_reason,
      case when r.closed_on is null then ${readsOfColumn(sql`'own.' || access.own_column(o.kind)`)} end as reads
    from file.relationship r join organisation o on o.id = r.organisation_id
    where r.client_id = ${clientId} order by r.closed_on nulls first, r.opened_on desc, r.id`,
  )

const casesReading = (clientId: string): Reading<CaseTie[]> =>
  allRows(
    sql<CaseTie>`
    select id, path, status, turn, opened_on, closed_on, informed_on from file.path_case
    where client_id = ${clientId} and (closed_on is null or closed_on >= (select access.day())) order by opened_on`,
  )

const namedReading = (clientId: string): Reading<NamedTie[]> =>
  allRows(
    sql<NamedTie>`
    select t.id, t.case_id, t.relationship_id, t.lane, t.since, ${colleagueColumns}, p.worker_id = access.worker_id() as is_me,
      case when t.case_id is not null then ${readsOfColumn(sql`'joint.' || access.own_column(o.kind)`)} end as reads
    from (
      select m.id, m.case_id, null::uuid as relationship_id, m.position_id, null::uuid as unit_id, m.lane, lower(m.valid) as since
      from file.joint_member m where m.client_id = ${clientId} and m.valid @> (select access.day())
      union all
      select a.id, null, a.relationship_id, a.position_id, a.unit_id, null, lower(a.valid)
      from file.assignment a where a.client_id = ${clientId} and a.valid @> (select access.day())) t
    left join position p on p.id = t.position_id left join worker w on w.id = p.worker_id
    left join organisation o on o.id = p.organisation_id left join unit u on u.id = coalesce(p.unit_id, t.unit_id)`,
  )

const consentsReading = (clientId: string): Reading<ConsentTie[]> =>
  allRows(
    sql<ConsentTie>`
    select c.id, o.name as organisation, c.given_on, c.purpose, c.categories, c.valid_until as until
    from file.consent c join organisation o on o.id = c.organisation_id
    where c.client_id = ${clientId} and c.answer = 'given' and c.withdrawn_at is null
      and c.given_on <= (select access.day()) and (c.valid_until is null or c.valid_until >= (select access.day()))`,
  )

const lanes = ['employment', 'social', 'kela', 'health']
const placeOf = (lane: string | null): number => {
  const place = lanes.indexOf(lane ?? '')
  return place < 0 ? lanes.length : place
}
const byLane = (a: FileWorker, b: FileWorker): number =>
  placeOf(a.lane) - placeOf(b.lane) || a.since.localeCompare(b.since) || a.name.localeCompare(b.name, 'fi')

/** The work pair first (A2), then those who answer for a relationship; each person once. */
export function workersOf({ relationships, cases, named }: Ties): FileWorker[] {
  const open = new Set(
    [...cases, ...relationships].flatMap(({ id, closedOn }) => (closedOn === null ? [id] : [])),
  )
  const workers = named.flatMap(({ id, caseId, relationshipId, positionId, name, isMe, reads, ...rest }) =>
    positionId && name && open.has(caseId ?? relationshipId ?? '')
      ? [{ ...rest, positionId, name, isMe: isMe ?? false }]
      : [],
  )
  return workers
    .sort(byLane)
    .filter((one, n, all) => all.findIndex(({ positionId }) => positionId === one.positionId) === n)
}
