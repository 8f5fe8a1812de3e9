import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { firstRow, type Reading } from '../../platform/db/reading.ts'
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
 * Clients within the session's grounds, by name in Finnish order, from one function of the database (migration 0281).
 * Protected persons are left out and counted unless the post sees them. One entry in the log names the clients seen.
 */
export async function listClients(ctx: Ctx, wanted: Wanted): Promise<ClientPage> {
  const limit = wanted.limit ?? usualPage
  const { rows } = await sql<ClientRow>`
    select c.id, c.first_names, c.last_name, c.birth_year, c.protected,
      case when m.code is not null then jsonb_build_object('code', m.code, 'nameFi', m.name_fi, 'nameSv', m.name_sv) end as municipality,
      c.relationships, c.paths, c.responsible,
      case when c.kind is not null then jsonb_build_object('kind', c.kind, 'dueOn', c.due_on) end as next_deadline
    from ${found(wanted, limit + 1)} left join municipality m on m.code = c.municipality_code
    order by c.last_name, c.first_names, c.id`.execute(ctx.tx)
  const clients = rows.slice(0, limit)
  ctx.saw(
    clients.map((c) => c.id),
    ['identity', 'contact', 'decisionJoint'],
  )
  const next = rows.length > limit ? (clients.at(-1)?.id ?? null) : null
  return { clients, next, hidden: wanted.after ? 0 : await countHidden(ctx, wanted) }
}

function found({ name, codeHash, mineOnly, after }: Wanted, most: number): RawBuilder<unknown> {
  const key = searchKey(name ?? '')
  const only = codeHash
    ? sql`array(select client_id from client_identity where code_hash = ${codeHash})`
    : sql`null`
  return sql`access.find_clients(${key || null}, ${key ? keyAfter(key) : null}, ${mineOnly ?? false}, ${only}, ${after ?? null}, ${most}) c`
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

async function countHidden(ctx: Ctx, wanted: Wanted): Promise<number> {
  if (ctx.session.seesProtected || wanted.name || wanted.codeHash) return 0
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from client c where c.protected and c.id in (
      select g.client_id from access_grant g where g.reads & access.bit('identity') <> 0
        ${wanted.mineOnly ? sql`and g.holder_id = (select access.position_id())` : sql``})`.execute(ctx.tx)
  return rows[0]?.n ?? 0
}

export interface KnownPerson {
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
export const personReading = (clientId: string): Reading<KnownPerson | null> =>
  firstRow(
    sql<KnownPerson>`
    select c.id, c.first_names, c.last_name, c.birth_year, c.protected, c.version, i.birth_date,
      i.code_cipher is not null as has_identity_code
    from file.client c left join file.client_identity i on i.client_id = c.id where c.id = ${clientId}`,
  )
