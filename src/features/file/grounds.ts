import { sql } from 'kysely'
import { addDays, plainDate } from '../../kernel/plain-date.ts'
import type { FactValue } from '../../kernel/refusal.ts'
import type { FileAccess, Ground } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { GroundView } from './contract.ts'
import { byStrength, whyGround } from './rules/ground-why.ts'

type Facts = Readonly<Record<string, FactValue>>

/** Why the session sees this file: each of its grounds with section and facts, strongest first, each said once. */
export async function listGrounds(ctx: Ctx, access: FileAccess): Promise<GroundView[]> {
  const facts = await factsOfSources(
    ctx,
    access.grounds.map((ground) => ground.sourceId),
  )
  const colleague = access.grounds.some((ground) => ground.substituted) ? await substitutedFacts(ctx) : {}
  const views = access.grounds.map((ground) => {
    const shown = {
      ground: ground.substituted ? 'substitute' : ground.ground,
      organisationKind: ctx.session.organisationKind,
      from: ground.from,
      to: ground.until === null ? null : addDays(plainDate(ground.until), -1),
      facts: factsOf(ground, facts.get(ground.sourceId) ?? {}, colleague),
    }
    return { ground: ground.ground, substituted: ground.substituted, why: whyGround(shown, ctx.day) }
  })
  return [...new Map(views.map((view) => [JSON.stringify(view), view])).values()].sort(byStrength)
}

const factsOf = (ground: Ground, source: Facts, colleague: Facts): Facts =>
  ground.substituted
    ? { ...source, ...colleague, ground: ground.ground }
    : { ...source, ground: ground.ground }

/** Facts of what the grounds arise from, as far as the session sees those rows. */
async function factsOfSources(ctx: Ctx, sourceIds: readonly string[]): Promise<ReadonlyMap<string, Facts>> {
  const ids = sql`any (${[...new Set(sourceIds)]}::uuid[])`
  const { rows } = await sql<{ id: string; facts: Facts }>`
    select a.id, jsonb_build_object('organisation', o.name, 'relationship', r.kind, 'openedOn', r.opened_on,
      'holder', coalesce(w.name, u.name)) as facts
    from assignment a join relationship r on r.id = a.relationship_id join organisation o on o.id = r.organisation_id
    left join position p on p.id = a.position_id left join worker w on w.id = p.worker_id left join unit u on u.id = a.unit_id
    where a.id = ${ids}
    union all
    select m.id, jsonb_build_object('informedOn', c.informed_on, 'holder', w.name, 'pair', (
      select jsonb_agg(pw.name order by pw.name) from joint_member pm join position pp on pp.id = pm.position_id
      join worker pw on pw.id = pp.worker_id where pm.case_id = m.case_id and pm.valid @> (select access.day())))
    from joint_member m join path_case c on c.id = m.case_id
    join position p on p.id = m.position_id join worker w on w.id = p.worker_id where m.id = ${ids}
    union all
    select r.id, jsonb_build_object('organisation', o.name, 'sentOn', access.helsinki_day(r.sent_at), 'referral', r.kind)
    from referral r join organisation o on o.id = r.from_organisation_id where r.id = ${ids}
    union all
    select c.id, jsonb_build_object('organisation', o.name, 'givenOn', c.given_on, 'purpose', c.purpose)
    from consent c join organisation o on o.id = c.organisation_id where c.id = ${ids}
    union all
    select m.id, jsonb_build_object('namedOn', m.named_on, 'pair', (
      select jsonb_agg(pw.name order by pw.name) from plan_maker pm join position pp on pp.id = pm.position_id
      join worker pw on pw.id = pp.worker_id where pm.plan_id = m.plan_id and coalesce(pm.ended_on, (select access.day())) >= (select access.day())))
    from plan_maker m where m.id = ${ids}
    union all
    select x.id, jsonb_build_object('recordedOn', access.helsinki_day(x.recorded_at)) from proxy x where x.id = ${ids}
    union all
    select l.id, jsonb_build_object('municipality', concat_ws(' – ', m.name_fi, nullif(m.name_sv, m.name_fi)))
    from share_list l join municipality m on m.code = l.municipality_code
    where l.id = ${ids}
    union all
    select e.id, jsonb_build_object('reason', e.reason, 'endsAt', e.ends_at) from emergency_opening e where e.id = ${ids}`.execute(
    ctx.tx,
  )
  return new Map(rows.map((row) => [row.id, row.facts]))
}

async function substitutedFacts(ctx: Ctx): Promise<Facts> {
  const { rows } = await sql<{ name: string; until: string }>`
    select w.name, (upper(s.valid) - 1)::text as until from substitution s
    join position p on p.id = s.absent_id join worker w on w.id = p.worker_id
    where s.substitute_id = (select access.position_id()) and s.valid @> (select access.day()) order by w.name`.execute(
    ctx.tx,
  )
  return { colleagues: rows.map((row) => row.name), substituteUntil: rows.at(-1)?.until ?? null }
}
