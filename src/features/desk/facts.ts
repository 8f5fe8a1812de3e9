import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import { laneOf } from '../path/index.ts'

/** Whose list is asked for: one's own, or that of a colleague whom one substitutes. */
export interface Whose {
  readonly colleague: string | null
  /** Clients with days at a place that nobody has marked. */
  readonly missingAttendance: readonly string[]
}

const setting = (name: string): RawBuilder<number> =>
  sql`(select value from access_setting where name = ${name})`

/** Ones own grounds only; a substitute's view of a colleague's list rests on the colleague's (access.md, `substitute`). */
const holdersOf = ({ colleague }: Whose): RawBuilder<string[]> =>
  colleague
    ? sql`array[${colleague}::uuid]`
    : sql`string_to_array(access.setting('own_holders'), ',')::uuid[]`

const groundsOf = (ctx: Ctx): string[] =>
  ctx.session.role === 'manager' ? ['supervision'] : ['ownCustomer', 'jointService', 'activationPlan']

/** Lanes in which the reader acts: the pair's turn is the turn of both authorities. */
function lanesOf(ctx: Ctx): string[] {
  const lane = laneOf(ctx.session.organisationKind)
  if (lane === 'employment' || lane === 'social') return [lane, 'pair']
  return lane ? [lane] : []
}

/** It waits on the list of a unit, and no person has been named: nobody moves it (A11). */
const isUnnamed = sql`
  exists (select from assignment where client_id = b.client_id and unit_id is not null and valid @> (select access.day()))
    and not exists (select from assignment where client_id = b.client_id and position_id is not null and valid @> (select access.day()))`

/**
 * One row a client with everything that the counts and the order need: `mine`, `base` and `facts`, to be put in front of a
 * statement. Whose turn: nobody's while no person is named, else the open case says it, else a deadline of the month is one's own.
 * Each part looks at the reader's own clients only, by index; row-level security narrows what each shows.
 * `base` is materialized so that its client is a plain column: an expression is not leakproof, and no index would be used under a policy.
 */
export function deskFacts(ctx: Ctx, whose: Whose): RawBuilder<unknown> {
  const holders = holdersOf(whose)
  const lanes = lanesOf(ctx)
  const day = sql`${ctx.day}::date`
  return sql`
  with mine as materialized (
    select g.client_id, max(case when g.ground = 'ownCustomer' then lower(g.valid) end) as since
    from access_grant g where g.holder_id = any (${holders}) and g.ground = any (${groundsOf(ctx)}::text[])
    group by g.client_id
  ), referred as materialized (
    select distinct r.client_id from referral r where r.status = 'sent' and r.to_unit_id = any (${holders})
  ), base as materialized (
    select coalesce(m.client_id, r.client_id) as client_id, m.client_id is not null as is_mine, r.client_id is not null as is_referred, m.since
    from mine m full join referred r on r.client_id = m.client_id
  ), facts as materialized (
    select b.client_id, b.is_mine, b.is_referred as new_referrals, d.due_on, d.kind, d.subject_id, d.why, d.moved,
      k.id as case_id, turns.turn_is, meets.starts_at as meets_at, c.last_contact_on,
      b.is_mine and d.due_on < ${day} as overdue,
      b.is_mine and d.due_on between ${day} and ${day} + ${setting('desk.soonDays')} as within7,
      b.is_mine and d.due_on between ${day} and ${day} + ${setting('desk.nearDays')} as within30,
      b.is_mine and moved.is_moved as moved_by_rule,
      b.is_mine and turns.turn_is = 'mine' as mine, b.is_mine and turns.turn_is = 'client' as client,
      b.is_mine and turns.turn_is = 'otherAuthority' as other_authority, b.is_mine and turns.turn_is = 'nobody' as nobody,
      b.is_mine and meets.starts_at is not null as meetings_today,
      b.is_mine and b.since > ${day} - ${setting('desk.newDays')} as new_for_me,
      b.is_mine and coalesce(p.ending, false) as periods_ending, b.is_mine and coalesce(p.held, false) as held_places,
      b.is_mine and coalesce(c.last_contact_on < ${day} - ${setting('desk.notContactedDays')}, true) as not_contacted,
      b.is_mine and b.client_id = any (${[...whose.missingAttendance]}::uuid[]) as missing_attendance,
      b.is_mine and coalesce(s.expiring, false) as consents_expiring
    from base b
    left join lateral (
      select due_on, kind, subject_id, why,
        case when moved_on > ${day} - ${setting('desk.movedDays')}
          then jsonb_build_object('from', moved_from, 'on', moved_on, 'version', moved_version) end as moved
      from deadline
      where client_id = b.client_id and state = 'running' and (position_id is null or position_id = any (${holders}))
      order by due_on, id limit 1) d on true
    left join lateral (
      select exists (select from deadline where client_id = b.client_id and moved_on > ${day} - ${setting('desk.movedDays')}
        and state = 'running') as is_moved) moved on true
    left join lateral (
      select id, case when turn = any (${lanes}::text[]) then 'mine' when turn = 'client' then 'client'
        when turn = 'nobody' then 'nobody' else 'otherAuthority' end as turn_is
      from path_case where client_id = b.client_id and closed_on is null
      order by (turn = any (${lanes}::text[])) desc, opened_on desc, id limit 1) k on true
    left join lateral (
      select coalesce(case when ${isUnnamed} then 'nobody' end, k.turn_is,
        case when d.due_on > ${day} + ${setting('desk.nearDays')} then null when d.kind = 'referralAnswer' and not b.is_referred then 'otherAuthority'
          when d.due_on is not null then 'mine' end) as turn_is) turns on true
    left join lateral (
      select starts_at from meeting
      where client_id = b.client_id and held = 'planned' and access.helsinki_day(starts_at) = ${day} order by starts_at limit 1) meets on true
    left join lateral (
      select greatest((select access.helsinki_day(max(contacted_at)) from contact where client_id = b.client_id),
        (select access.helsinki_day(max(starts_at)) from meeting where client_id = b.client_id and held = 'held')) as last_contact_on) c on true
    left join lateral (
      select bool_or(status = 'agreed' and upper(during) - 1 between ${day} and ${day} + ${setting('desk.periodEndingDays')}) as ending,
        bool_or(status = 'held' and held_until > ${ctx.at}) as held
      from period where client_id = b.client_id and status in ('agreed', 'held')) p on true
    left join lateral (
      select bool_or(true) as expiring from consent
      where client_id = b.client_id and answer = 'given' and withdrawn_at is null
        and valid_until between ${day} and ${day} + ${setting('desk.consentExpiringDays')}) s on true
  )`
}
