import { sql } from 'kysely'
import type { QueryOf, ResponseOf } from '../../kernel/endpoint.ts'
import type { Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listMail } from '../../platform/mail.ts'
import type * as contract from './contract.ts'
import type { AdminOrganisation, AdminPerson, AdminSubstitution, LeavingEffect } from './contract.ts'
import { effectOf, type LeavingRow } from './leaving.ts'

/** All organisations by name, each with its units; those without a kind first, since they wait for one. */
export async function listOrganisations(ctx: Ctx): Promise<AdminOrganisation[]> {
  const { rows } = await sql<AdminOrganisation>`
    select o.id, o.name, o.name_sv, o.kind, o.phone, o.email, o.finishing_days, o.hold_hours, o.referral_answer_days, o.active, o.version,
      coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'receivesReferrals', u.receives_referrals,
        'active', u.active, 'version', u.version) order by u.name) from unit u where u.organisation_id = o.id), '[]') as units
    from organisation o where access.administers(o.id) or access.administers_area() order by o.kind is not null, o.name`.execute(
    ctx.tx,
  )
  return rows
}

const mostPeople = 200

/** People with a post in the organisation, ended ones included, or whose name has the words; by name. */
export async function listPeople(
  ctx: Ctx,
  wanted: QueryOf<typeof contract.listPeople>,
): Promise<AdminPerson[]> {
  const { workerId = null, organisationId = null, name = null } = wanted
  const { rows } = await sql<AdminPerson>`
    with loads as materialized (select * from access.case_loads(${ctx.day}::date))
    select w.id, w.name, w.email, w.phone, w.subject, w.version,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'role', p.role,
          'organisation', jsonb_build_object('id', o.id, 'name', o.name),
          'unit', case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end,
          'from', lower(p.valid), 'to', upper(p.valid) - 1, 'seesProtected', p.sees_protected,
          'clients', coalesce((select clients from loads l where l.position_id = p.id), 0), 'version', p.version)
          order by lower(p.valid) desc)
        from position p join organisation o on o.id = p.organisation_id left join unit u on u.id = p.unit_id
        where p.worker_id = w.id), '[]') as posts
    from worker w
    where (${workerId}::uuid is null or w.id = ${workerId}) and (${organisationId}::uuid is null or exists (
        select from position p where p.worker_id = w.id and p.organisation_id = ${organisationId}))
      and (${name}::text is null or strpos(lower(w.name), lower(${name})) > 0)
    order by w.name, w.id limit ${mostPeople}`.execute(ctx.tx)
  return rows
}

/** Substitutions that are in force or to come. A manager sees those of the own organisation. */
export async function listSubstitutions(ctx: Ctx): Promise<AdminSubstitution[]> {
  const only = ctx.session.role === 'manager' ? ctx.session.organisationId : null
  const { rows } = await sql<AdminSubstitution>`
    select s.id, jsonb_build_object('positionId', a.id, 'name', aw.name) as absent,
      jsonb_build_object('positionId', b.id, 'name', bw.name) as substitute,
      o.name as organisation, lower(s.valid) as "from", (upper(s.valid) - 1) as "to"
    from substitution s join position a on a.id = s.absent_id join worker aw on aw.id = a.worker_id
    join position b on b.id = s.substitute_id join worker bw on bw.id = b.worker_id
    join organisation o on o.id = a.organisation_id
    where upper(s.valid) > ${ctx.day}::date and (${only}::uuid is null or a.organisation_id = ${only})
    order by lower(s.valid), aw.name`.execute(ctx.tx)
  return rows
}

const lettersAtOnce = 50

/** The outbox, newest first. */
export async function listLetters(
  ctx: Ctx,
  { before }: QueryOf<typeof contract.listLetters>,
): Promise<ResponseOf<typeof contract.listLetters>> {
  const rows = await listMail(ctx.tx, { limit: lettersAtOnce, ...(before ? { before } : {}) })
  return {
    next: rows.length === lettersAtOnce ? (rows.at(-1)?.id ?? null) : null,
    letters: rows.map((row) => ({
      id: row.id,
      to: row.toAddress,
      subject: row.subject,
      body: row.body,
      createdAt: new Date(row.createdAt).toISOString(),
      sentAt: row.sentAt ? new Date(row.sentAt).toISOString() : null,
      failedBecause: row.failedBecause,
    })),
  }
}

/** What ending the post would do; the refusal that `endPost` would give. */
export async function readLeaving(
  ctx: Ctx,
  positionId: string,
  { lastDay, successorId = null }: { lastDay: string; successorId?: string | null },
): Promise<Result<LeavingEffect>> {
  const { rows } = await sql<LeavingRow>`
    select * from access.leaving_effect(${positionId}, ${successorId}, ${lastDay}::date)`.execute(ctx.tx)
  return effectOf(rows[0])
}
