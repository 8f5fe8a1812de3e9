import { sql } from 'kysely'
import { endOfMonth, type PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { ShareList } from './lists.ts'
import type { PersonFacts, RoomLimits } from './rules/room.ts'

/** People of the month's list and of the month before, and those not on it whom our own statuses call long unemployed. */
const people = (list: ShareList, month: PlainDate, limits: RoomLimits) => sql`
  listed as materialized (
    select client_id, month, row_kind, benefit_days, paid_days, paid_cents, share_percent, share_cents from share_row
    where month in (${month}::date, (${month}::date - interval '1 month')::date) and municipality_code = ${list.code}
  ), near as (
    select client_id from share_row where municipality_code = ${list.code} and month < ${month}
    union select client_id from client_contact where municipality_code = ${list.code}
  ), unlisted as (
    select s.client_id from near join jobseeker_status s on s.client_id = near.client_id
    where s.status in ('unemployed', 'laidOff') and s.valid @> ${endOfMonth(month)}::date
      and exists (select from jobseeker_status e where e.client_id = s.client_id
        and lower(e.valid) <= ${endOfMonth(month)}::date - ${limits.longUnemployedDays}::int)
  ), people as materialized (select client_id from listed union select client_id from unlisted)`

/** Contacts in which the person was reached, and attempts since. A letter is an attempt: nobody knows whether it came. */
const contacted = (ctx: Ctx) => sql`
  left join lateral (
    select max(x.day) as day from (
      select access.helsinki_day(c.contacted_at) as day from contact c where c.client_id = p.client_id and c.reached
      union all
      select access.helsinki_day(m.starts_at) from meeting m where m.client_id = p.client_id and m.held = 'held'
        and access.helsinki_day(m.starts_at) <= ${ctx.day}::date
    ) x) met on true
  left join lateral (
    select count(*)::int as n, max(c.contacted_at) as at from contact c
    where c.client_id = p.client_id and c.reached is distinct from true and c.kind <> 'note'
      and (met.day is null or access.helsinki_day(c.contacted_at) >= met.day)) tried on true`

const paidOf = (alias: string) =>
  sql.raw(`
  case when ${alias}.client_id is not null then jsonb_build_object('benefitDays', ${alias}.benefit_days, 'paidDays', ${alias}.paid_days,
    'paidCents', ${alias}.paid_cents, 'sharePercent', ${alias}.share_percent, 'shareCents', ${alias}.share_cents) end`)

/** Everything that the room tells of its people, as far as the session may read it. */
export async function readFacts(
  ctx: Ctx,
  list: ShareList,
  month: PlainDate,
  limits: RoomLimits,
): Promise<PersonFacts[]> {
  const { rows } = await sql<PersonFacts>`
    with ${people(list, month, limits)},
    corrected as materialized (
      select client_id, (sum(share_cents) filter (where month = ${month}))::int as now,
        (sum(share_cents) filter (where month < ${month}))::int as before
      from listed where row_kind <> 'paid' group by client_id),
    answers as materialized (
      select * from access.share_responsible(array(select client_id from people), ${ctx.day}::date))
    select p.client_id, ${paidOf('now')} as paid, ${paidOf('old')} as before,
      case when not c.protected or access.sees_protected() then c.first_names || ' ' || c.last_name end as name,
      corrected.now as correction_cents, corrected.before as correction_before_cents,
      exists (select from share_row e where e.client_id = p.client_id and e.row_kind = 'paid' and e.municipality_code = ${list.code}
        and e.month < (${month}::date - interval '1 month')::date) as was_earlier,
      met.day as last_contact_on, tried.n as attempts,
      case when a.position_id is not null then jsonb_build_object('name', a.worker, 'organisation', a.organisation) end as responsible,
      case when g.id is not null then jsonb_build_object('id', g.id, 'how', g.how, 'contactBy', g.contact_by, 'version', g.version,
        'who', jsonb_build_object('positionId', g.position_id, 'name', (select w.name from position q join worker w on w.id = q.worker_id
          where q.id = g.position_id)),
        'responsible', (select jsonb_build_object('positionId', q.id, 'name', w.name) from position q join worker w on w.id = q.worker_id
          where q.id = g.responsible_id),
        'isTried', coalesce(tried.at >= g.agreed_at, false) or coalesce(met.day >= access.helsinki_day(g.agreed_at), false)) end as agreement,
      case when k.id is not null then jsonb_build_object('id', k.id, 'kind', k.kind, 'text', k.text, 'version', k.version) end as mark,
      coalesce((select jsonb_agg(jsonb_build_object('status', s.status, 'from', lower(s.valid), 'until', upper(s.valid)))
        from jobseeker_status s where s.client_id = p.client_id), '[]') as statuses
    from people p join client c on c.id = p.client_id
    left join listed now on now.client_id = p.client_id and now.month = ${month} and now.row_kind = 'paid'
    left join listed old on old.client_id = p.client_id and old.month < ${month} and old.row_kind = 'paid'
    left join corrected on corrected.client_id = p.client_id
    left join answers a on a.client_id = p.client_id
    left join share_agreement g on g.client_id = p.client_id and g.share_list_id = ${list.id} and g.month = ${month}
    left join share_mark k on k.client_id = p.client_id and k.month = ${month}
    ${contacted(ctx)}`.execute(ctx.tx)
  return rows
}
