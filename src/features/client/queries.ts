import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { findKnownHash } from '../../platform/known-hash.ts'
import type { ClientPage, ClientRow } from './contract.ts'
import { looksLikeCode, readIdentityCode } from './rules/identity.ts'
import { keyAfter, searchKey } from './rules/name-key.ts'

const usualPage = 50

export interface Wanted {
  /** Beginning of a name, last name first. */
  readonly name?: string | undefined
  /** Keyed hash of an identity code. */
  readonly codeHash?: Buffer
  readonly mineOnly?: boolean
  readonly after?: string | undefined
  readonly limit?: number | undefined
}

/**
 * Clients within the session's grounds, by name in Finnish order. Protected persons are left out and counted unless the
 * post sees them. The page is chosen first and joined afterwards; one entry in the log names the clients seen.
 */
export async function listClients(ctx: Ctx, wanted: Wanted): Promise<ClientPage> {
  const limit = wanted.limit ?? usualPage
  const { rows } = await sql<ClientRow>`
    with seen as materialized (${seenBy(wanted)}), page as materialized (
      select c.id, c.first_names, c.last_name, c.birth_year, c.protected
      from client c join seen on seen.client_id = c.id
      where (not c.protected or (select access.sees_protected())) and ${namedLike(wanted.name)} and ${after(wanted.after)}
      order by c.last_name, c.first_names, c.id limit ${limit + 1})
    select ${rowColumns} from page ${rowJoins} order by page.last_name, page.first_names, page.id`.execute(
    ctx.tx,
  )
  const clients = rows.slice(0, limit)
  ctx.saw(
    clients.map((c) => c.id),
    ['identity', 'contact', 'decisionJoint'],
  )
  const next = rows.length > limit ? (clients.at(-1)?.id ?? null) : null
  return { clients, next, hidden: wanted.after ? 0 : await countHidden(ctx, wanted) }
}

/** By whole identity code or the beginning of a name. A code that is wrong finds nobody, as does one not yours. */
export async function searchClients(ctx: Ctx, text: string, page: Pick<Wanted, 'after' | 'limit'>) {
  if (!looksLikeCode(text)) return listClients(ctx, { ...page, name: text })
  const read = readIdentityCode(text, ctx.day)
  if (!read.ok) return { clients: [], next: null, hidden: 0 }
  return listClients(ctx, {
    ...page,
    codeHash: await findKnownHash(ctx.tx, ctx.installation.keys, read.value.code),
  })
}

const seenBy = (wanted: Wanted): RawBuilder<unknown> => sql`
  select distinct g.client_id from access_grant g
  where g.reads & access.bit('identity') <> 0
    ${wanted.mineOnly ? sql`and g.holder_id = (select access.position_id())` : sql``}
    ${wanted.codeHash ? sql`and g.client_id = (select client_id from client_identity where code_hash = ${wanted.codeHash})` : sql``}`

function namedLike(name: string | undefined): RawBuilder<unknown> {
  const key = searchKey(name ?? '')
  if (key === '') return sql`true`
  return sql`c.name_key collate "C" >= ${key} and c.name_key collate "C" < ${keyAfter(key)}`
}

const after = (id: string | undefined): RawBuilder<unknown> =>
  id
    ? sql`(c.last_name, c.first_names, c.id) > (select l.last_name, l.first_names, l.id from client l where l.id = ${id})`
    : sql`true`

async function countHidden(ctx: Ctx, wanted: Wanted): Promise<number> {
  if (ctx.session.seesProtected || wanted.name || wanted.codeHash) return 0
  const { rows } = await sql<{ n: number }>`
    with seen as materialized (${seenBy(wanted)})
    select count(*) as n from client c join seen on seen.client_id = c.id where c.protected`.execute(ctx.tx)
  return rows[0]?.n ?? 0
}

const rowColumns = sql`page.*,
  case when m.code is not null then jsonb_build_object('code', m.code, 'nameFi', m.name_fi, 'nameSv', m.name_sv) end as municipality,
  coalesce(r.kinds, '{}') as relationships, coalesce(k.paths, '{}') as paths,
  coalesce(w.names, '{}') as responsible,
  case when d.kind is not null then jsonb_build_object('kind', d.kind, 'dueOn', d.due_on) end as next_deadline`

const rowJoins = sql`
  left join client_contact t on t.client_id = page.id
  left join municipality m on m.code = t.municipality_code
  left join lateral (select array_agg(distinct kind) as kinds from relationship where client_id = page.id and closed_on is null) r on true
  left join lateral (select array_agg(path order by path) as paths from path_case where client_id = page.id and closed_on is null) k on true
  left join lateral (
    select array_agg(distinct wk.name) as names from assignment a
    join relationship ar on ar.id = a.relationship_id and ar.closed_on is null
    join position p on p.id = a.position_id join worker wk on wk.id = p.worker_id
    where a.client_id = page.id and a.valid @> (select access.day())) w on true
  left join lateral (
    select kind, due_on from deadline where client_id = page.id and state = 'running' order by due_on limit 1) d on true`

export interface HeadRow {
  id: string
  firstNames: string
  lastName: string
  birthYear: number | null
  protected: boolean
  version: number
  birthDate: PlainDate | null
  hasIdentityCode: boolean
}

/** The person as far as the session may see; null when it may not. */
export async function findPerson(ctx: Ctx, clientId: string): Promise<HeadRow | null> {
  const { rows } = await sql<HeadRow>`
    select c.id, c.first_names, c.last_name, c.birth_year, c.protected, c.version, i.birth_date,
      i.code_cipher is not null as has_identity_code
    from client c left join client_identity i on i.client_id = c.id where c.id = ${clientId}`.execute(ctx.tx)
  return rows[0] ?? null
}
