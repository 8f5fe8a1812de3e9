import { sql } from 'kysely'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { mayRole } from '../../platform/access/action.ts'
import { mayOn } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Consent, Looker, PersonSees } from './contract.ts'
import { consentActions } from './policy.ts'
import { consentStates } from './rules/consent-state.ts'
import { findStored, listStored, viewOf } from './store.ts'

/** Those in force first, then by state, the newest first. */
export async function listConsents(ctx: Ctx, clientId: string): Promise<Consent[]> {
  const views = (await listStored(ctx, clientId)).map((stored) => viewOf(ctx, stored))
  return views.sort((a, b) => consentStates.indexOf(a.state) - consentStates.indexOf(b.state))
}

export const mayRecord = (ctx: Ctx): boolean =>
  ctx.access !== null &&
  mayOn(ctx.access, 'consent', 'write') &&
  mayRole(consentActions.record, ctx.session.role)

/** Who would lose what: persons who read the lost categories today by this consent and by nothing else. */
export async function readEffect(
  ctx: Ctx,
  clientId: string,
  consentId: string,
  kept: readonly string[],
): Promise<Result<{ persons: PersonSees[] }>> {
  if (!(await findStored(ctx, clientId, consentId))) return notFound()
  const { rows } = await sql<PersonSees>`
    select e.position_id, w.name, p.role, o.name as organisation, u.name as unit, e.categories
    from access.consent_effect(${consentId}, ${[...kept]}::text[]) e
    join position p on p.id = e.position_id join worker w on w.id = p.worker_id
    join organisation o on o.id = p.organisation_id left join unit u on u.id = p.unit_id
    order by o.name, w.name, p.id`.execute(ctx.tx)
  return accept({ persons: rows })
}

/** Everyone who sees something of the client today: workers, substitutes after them, then those who act for the client. */
export async function listLookers(ctx: Ctx, clientId: string): Promise<Looker[]> {
  const { rows } = await sql<Looker>`
    select s.position_id, w.name, p.role, o.name as organisation, u.name as unit,
      array_agg(distinct s.ground) as grounds, access.categories_of(bit_or(s.reads)) as reads, bool_and(s.substitutes) as substitutes,
      null as basis
    from access.sees_of(${clientId}) s
    join position p on p.id = s.position_id join worker w on w.id = p.worker_id
    join organisation o on o.id = p.organisation_id left join unit u on u.id = p.unit_id
    group by s.position_id, w.name, p.role, o.name, u.name
    order by bool_and(s.substitutes), o.name, w.name, s.position_id`.execute(ctx.tx)
  return [...rows, ...(await listProxyLookers(ctx, clientId))]
}

async function listProxyLookers(ctx: Ctx, clientId: string): Promise<Looker[]> {
  const { rows } = await sql<Looker>`
    select x.id as position_id, x.name, 'proxy' as role, '' as organisation, null as unit, array['proxy'] as grounds,
      array(select category from access_matrix where column_name = 'proxy'
        and (category <> 'contact' or not exists (select from client where id = ${clientId} and protected)) order by access.bit(category)) as reads,
      false as substitutes, x.basis
    from proxy x where x.client_id = ${clientId} and x.valid @> (select access.day()) and x.ended_at is null
    order by x.name, x.id`.execute(ctx.tx)
  return rows
}
