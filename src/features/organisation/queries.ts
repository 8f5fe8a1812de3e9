import { sql } from 'kysely'
import type { QueryOf } from '../../kernel/endpoint.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import type { Colleague, Organisation } from './contract.ts'

const mostColleagues = 50

/** Active organisations by name, each with its active units. */
export async function listOrganisations(
  ctx: Pick<Ctx, 'tx'>,
  wanted: QueryOf<typeof contract.listOrganisations> = {},
): Promise<Organisation[]> {
  const { rows } = await sql<Organisation>`
    select o.id, o.name, o.name_sv, o.kind, o.phone, o.email, coalesce(u.units, '[]') as units
    from organisation o
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'receivesReferrals', receives_referrals) order by name) as units
      from unit where organisation_id = o.id and active) u on true
    where o.active and (${wanted.kind ?? null}::text is null or o.kind = ${wanted.kind ?? null})
    order by o.name`.execute(ctx.tx)
  return rows
}

/** Names in Swedish, also of organisations that are active no more: the log still names them. */
export async function listOrganisationNames({ tx }: Pick<Ctx, 'tx'>) {
  const { rows } = await sql<{ name: string; nameSv: string }>`
    select name, name_sv from organisation where name_sv is not null`.execute(tx)
  return rows
}

/** Workers in a post on the session's day, by name. */
export async function listColleagues(
  ctx: Pick<Ctx, 'tx' | 'day'>,
  wanted: QueryOf<typeof contract.listColleagues>,
): Promise<Colleague[]> {
  const { organisationId = null, unitId = null, kind = null, role = null, name = null } = wanted
  const { rows } = await sql<Colleague>`
    select ${colleagueColumns}
    from position p join worker w on w.id = p.worker_id join organisation o on o.id = p.organisation_id
    left join unit u on u.id = p.unit_id
    where p.valid @> ${ctx.day}::date and o.active
      and (${organisationId}::uuid is null or p.organisation_id = ${organisationId})
      and (${unitId}::uuid is null or p.unit_id = ${unitId})
      and (${kind}::text is null or o.kind = ${kind})
      and (${role}::text is null or p.role = ${role})
      and (${name}::text is null or strpos(' ' || lower(w.name), ' ' || lower(${name})) > 0)
    order by w.name, p.id limit ${mostColleagues}`.execute(ctx.tx)
  return rows
}

/** Columns of `Colleague` from the aliases p (position), w (worker), o (organisation) and u (unit). */
export const colleagueColumns = sql`p.id as position_id, w.name, p.role, w.phone, w.email,
  jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as unit`

export async function listMunicipalities(ctx: Pick<Ctx, 'tx'>) {
  return ctx.tx.selectFrom('municipality').select(['code', 'nameFi', 'nameSv']).orderBy('nameFi').execute()
}
