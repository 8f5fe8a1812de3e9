import { type RawBuilder, sql } from 'kysely'
import type { FactValue } from '../../kernel/refusal.ts'
import type { Ground } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Ties } from '../client/index.ts'

export type Facts = Readonly<Record<string, FactValue>>

type Ids = RawBuilder<unknown>

const planMakers = (ids: Ids) => sql`
  select m.id, jsonb_build_object('namedOn', m.named_on, 'pair', (
    select jsonb_agg(pw.name order by pw.name) from file.plan_maker pm join position pp on pp.id = pm.position_id
    join worker pw on pw.id = pp.worker_id
    where pm.plan_id = m.plan_id and coalesce(pm.ended_on, (select access.day())) >= (select access.day()))) as facts
  from file.plan_maker m where m.id in (${ids})`

const referrals = (ids: Ids) => sql`
  select r.id, jsonb_build_object('organisation', o.name, 'sentOn', access.helsinki_day(r.sent_at), 'referral', r.kind) as facts
  from file.referral r join organisation o on o.id = r.from_organisation_id where r.id in (${ids})`

const proxies = (ids: Ids) => sql`
  select x.id, jsonb_build_object('recordedOn', access.helsinki_day(x.recorded_at)) as facts from file.proxy x where x.id in (${ids})`

const shareLists = (ids: Ids) => sql`
  select l.id, jsonb_build_object('municipality', concat_ws(' – ', m.name_fi, nullif(m.name_sv, m.name_fi))) as facts
  from share_list l join municipality m on m.code = l.municipality_code where l.id in (${ids})`

const emergencies = (ids: Ids) => sql`
  select e.id, jsonb_build_object('reason', e.reason, 'endsAt', e.ends_at) as facts
  from emergency_opening e where e.id in (${ids})`

/** By the beginning of the matrix column (`proxy`): what a ground of it arises from that is no tie (migrations 0100–0104). */
const sources: Readonly<Record<string, (ids: Ids) => RawBuilder<unknown>>> = {
  activationPlan: planMakers,
  referral: referrals,
  proxy: proxies,
  shareList: shareLists,
  emergency: emergencies,
}

/** Facts of the ties from which a ground may arise: assignment, membership of a joint service, consent. */
function factsOfTies({ relationships, cases, named, consents }: Ties): Map<string, Facts> {
  const facts = new Map<string, Facts>()
  const namesIn = (joint: string) =>
    named.flatMap(({ caseId, name }) => (caseId === joint && name !== null ? [name] : []))
  for (const { id, caseId, relationshipId, name, unit } of named) {
    const relationship = relationships.find((one) => one.id === relationshipId)
    if (relationship) {
      const { organisation, kind, openedOn } = relationship
      const holder = name ?? unit?.name ?? null
      facts.set(id, { organisation: organisation.name, relationship: kind, openedOn, holder })
    }
    const joint = cases.find((one) => one.id === caseId)
    if (joint) {
      const pair = namesIn(joint.id).sort((a, b) => a.localeCompare(b, 'fi'))
      facts.set(id, { informedOn: joint.informedOn, holder: name, pair })
    }
  }
  for (const { id, organisation, givenOn, purpose } of consents)
    facts.set(id, { organisation, givenOn, purpose })
  return facts
}

/**
 * Facts of what the grounds arise from, as far as the session sees it. Of what is no tie only the tables of these grounds are
 * asked, by a list of known length: a statement over all of them was planned anew at each opening, which cost more than the
 * rest of it.
 */
export async function factsOfSources(
  { tx }: Pick<Ctx, 'tx'>,
  grounds: readonly Pick<Ground, 'columnName' | 'sourceId'>[],
  ties: Ties,
): Promise<ReadonlyMap<string, Facts>> {
  const known = factsOfTies(ties)
  const asked = Map.groupBy(grounds, ({ columnName }) => columnName.split('.')[0] ?? '')
  const parts = Object.entries(sources).flatMap(([column, source]) => {
    const ids = new Set(asked.get(column)?.map(({ sourceId }) => sourceId))
    return ids.size > 0 ? source(sql.join([...ids])) : []
  })
  if (parts.length === 0) return known
  const { rows } = await sql<{ id: string; facts: Facts }>`${sql.join(parts, sql` union all `)}`.execute(tx)
  return new Map([...known, ...rows.map((row) => [row.id, row.facts] as const)])
}
