import { type RawBuilder, sql } from 'kysely'
import type { FactValue } from '../../kernel/refusal.ts'
import type { Ground } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'

export type Facts = Readonly<Record<string, FactValue>>

type Ids = RawBuilder<unknown>

const assignments = (ids: Ids) => sql`
  select a.id, jsonb_build_object('organisation', o.name, 'relationship', r.kind, 'openedOn', r.opened_on,
    'holder', coalesce(w.name, u.name)) as facts
  from file.assignment a join file.relationship r on r.id = a.relationship_id join organisation o on o.id = r.organisation_id
  left join position p on p.id = a.position_id left join worker w on w.id = p.worker_id left join unit u on u.id = a.unit_id
  where a.id in (${ids})`

const jointMembers = (ids: Ids) => sql`
  select m.id, jsonb_build_object('informedOn', c.informed_on, 'holder', w.name, 'pair', (
    select jsonb_agg(pw.name order by pw.name) from file.joint_member pm join position pp on pp.id = pm.position_id
    join worker pw on pw.id = pp.worker_id where pm.case_id = m.case_id and pm.valid @> (select access.day()))) as facts
  from file.joint_member m join file.path_case c on c.id = m.case_id
  join position p on p.id = m.position_id join worker w on w.id = p.worker_id where m.id in (${ids})`

const planMakers = (ids: Ids) => sql`
  select m.id, jsonb_build_object('namedOn', m.named_on, 'pair', (
    select jsonb_agg(pw.name order by pw.name) from file.plan_maker pm join position pp on pp.id = pm.position_id
    join worker pw on pw.id = pp.worker_id
    where pm.plan_id = m.plan_id and coalesce(pm.ended_on, (select access.day())) >= (select access.day()))) as facts
  from file.plan_maker m where m.id in (${ids})`

const referrals = (ids: Ids) => sql`
  select r.id, jsonb_build_object('organisation', o.name, 'sentOn', access.helsinki_day(r.sent_at), 'referral', r.kind) as facts
  from file.referral r join organisation o on o.id = r.from_organisation_id where r.id in (${ids})`

const consents = (ids: Ids) => sql`
  select c.id, jsonb_build_object('organisation', o.name, 'givenOn', c.given_on, 'purpose', c.purpose) as facts
  from file.consent c join organisation o on o.id = c.organisation_id where c.id in (${ids})`

const proxies = (ids: Ids) => sql`
  select x.id, jsonb_build_object('recordedOn', access.helsinki_day(x.recorded_at)) as facts from file.proxy x where x.id in (${ids})`

const shareLists = (ids: Ids) => sql`
  select l.id, jsonb_build_object('municipality', concat_ws(' – ', m.name_fi, nullif(m.name_sv, m.name_fi))) as facts
  from share_list l join municipality m on m.code = l.municipality_code where l.id in (${ids})`

const emergencies = (ids: Ids) => sql`
  select e.id, jsonb_build_object('reason', e.reason, 'endsAt', e.ends_at) as facts
  from emergency_opening e where e.id in (${ids})`

/** By the beginning of the matrix column (`own.employment`): what a ground of it arises from (migrations 0100–0104). */
const sources: Readonly<Record<string, (ids: Ids) => RawBuilder<unknown>>> = {
  own: assignments,
  joint: jointMembers,
  activationPlan: planMakers,
  referral: referrals,
  consent: consents,
  proxy: proxies,
  shareList: shareLists,
  emergency: emergencies,
}

/**
 * Facts of what the grounds arise from, as far as the session sees those rows. Only the tables of these grounds are asked,
 * by a list of known length: a statement over all of them was planned anew at each opening, which cost more than the rest of it.
 */
export async function factsOfSources(
  { tx }: Pick<Ctx, 'tx'>,
  grounds: readonly Pick<Ground, 'columnName' | 'sourceId'>[],
): Promise<ReadonlyMap<string, Facts>> {
  const asked = Map.groupBy(grounds, ({ columnName }) => columnName.split('.')[0] ?? '')
  const parts = Object.entries(sources).flatMap(([column, source]) => {
    const ids = new Set(asked.get(column)?.map(({ sourceId }) => sourceId))
    return ids.size > 0 ? source(sql.join([...ids])) : []
  })
  if (parts.length === 0) return new Map()
  const { rows } = await sql<{ id: string; facts: Facts }>`${sql.join(parts, sql` union all `)}`.execute(tx)
  return new Map(rows.map((row) => [row.id, row.facts]))
}
