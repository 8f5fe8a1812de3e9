import { sql } from 'kysely'
import { isLanguage } from '../../../locales/types.ts'
import type { OrganisationNames } from '../../kernel/organisation-names.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listOrganisationNames } from '../organisation/index.ts'
import type { DocumentLanguage, Letterhead, SenderFacts } from './rules/letterhead.ts'

/** Swedish names of organisations for a Swedish document (423/2003); of the others none, and the names stay as they are. */
export async function readNames(ctx: Ctx, language: DocumentLanguage): Promise<OrganisationNames> {
  if (language !== 'sv') return new Map()
  const rows = await listOrganisationNames(ctx)
  return new Map(rows.map(({ name, nameSv }) => [name, nameSv]))
}

interface LetterheadOptions {
  /** Wanted by the reader; else the client's own language. */
  readonly language?: DocumentLanguage | undefined
  /** Post in whose name the document is given; else the reader's, else the client's own worker's. */
  readonly positionId?: string | null | undefined
  /** Organisation in whose name it is given, when no post is known. */
  readonly organisationId?: string | null | undefined
}

interface ClientRow {
  readonly name: string
  readonly birthDay: PlainDate | null
  readonly language: string | null
  readonly street: string | null
  readonly post: string | null
  readonly isProtected: boolean
}

/** Facts of the client as far as they are open to the session; a protected address is for no letter's copy (turvakielto). */
async function findClient(ctx: Ctx, clientId: string): Promise<ClientRow | undefined> {
  const { rows } = await sql<ClientRow>`
    select c.first_names || ' ' || c.last_name as name, i.birth_date as birth_day, k.language, k.street_address as street,
      nullif(concat_ws(' ', k.postal_code, k.post_office), '') as post, c.protected as is_protected
    from client c left join client_identity i on i.client_id = c.id left join client_contact k on k.client_id = c.id
    where c.id = ${clientId}`.execute(ctx.tx)
  return rows[0]
}

/** The post's organisation and unit; for a client who reads, those of the own worker. */
async function findSender(
  ctx: Ctx,
  clientId: string | null,
  { positionId, organisationId }: LetterheadOptions,
  language: DocumentLanguage,
): Promise<SenderFacts> {
  const { rows } = await sql<SenderFacts>`
    with chosen as (
      select o.id as organisation_id, u.id as unit_id, 0 as rank from position p join organisation o on o.id = p.organisation_id
        left join unit u on u.id = p.unit_id where p.id = ${positionId ?? null}::uuid
      union all
      select ${organisationId ?? null}::uuid, null, 1 where ${organisationId ?? null}::uuid is not null
      union all
      select ${ctx.session.organisationId}::uuid, ${ctx.session.unitId}::uuid, 2 where ${ctx.session.organisationId}::uuid is not null
      union all
      (select r.organisation_id, coalesce(a.unit_id, p.unit_id), 3 from relationship r
        left join assignment a on a.relationship_id = r.id left join position p on p.id = a.position_id
        where r.client_id = ${clientId}::uuid order by r.closed_on desc nulls first, r.opened_on desc, r.id limit 1)
    )
    select case when ${language} = 'sv' then coalesce(o.name_sv, o.name) else o.name end as name, u.name as unit, o.business_id,
      coalesce(u.street_address, o.street_address) as street, nullif(concat_ws(' ', o.postal_code, o.post_office), '') as post,
      coalesce(u.phone, o.phone) as phone, coalesce(u.email, o.email) as email
    from chosen join organisation o on o.id = chosen.organisation_id left join unit u on u.id = chosen.unit_id
    order by chosen.rank limit 1`.execute(ctx.tx)
  const nobody = {
    name: '–',
    unit: null,
    businessId: null,
    street: null,
    post: null,
    phone: null,
    email: null,
  }
  return rows[0] ?? nobody
}

/** Sender, recipient, day and language for a document of the client; null when the client is not open to the session. */
export async function readLetterhead(
  ctx: Ctx,
  clientId: string,
  options: LetterheadOptions = {},
): Promise<Letterhead | null> {
  const client = await findClient(ctx, clientId)
  if (!client) return null
  const own = isLanguage(client.language) ? client.language : 'fi'
  const language = options.language ?? own
  const address = client.isProtected ? [] : [client.street, client.post].filter((line) => line !== null)
  return {
    language,
    day: ctx.day,
    sender: await findSender(ctx, clientId, options, language),
    client: { name: client.name, birthDay: client.birthDay, address },
  }
}

/** The head of a document that is about no client whom the reader sees: the reader's own office. */
export async function readOfficeHead(ctx: Ctx, language: DocumentLanguage): Promise<Letterhead> {
  const sender = await findSender(ctx, null, {}, language)
  return { language, day: ctx.day, sender, client: { name: '', birthDay: null, address: [] } }
}
