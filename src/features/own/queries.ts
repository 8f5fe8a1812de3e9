import { sql } from 'kysely'
import { dayInHelsinki, type PlainDate } from '../../kernel/plain-date.ts'
import { lastDay, parseDaterange } from '../../kernel/span.ts'
import type { Why } from '../../kernel/why.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listConsents } from '../consent/index.ts'
import type { DeadlineKind } from '../deadline/contract.ts'
import { listOwnFeedback } from '../feedback/index.ts'
import { listOwnLog } from '../log/index.ts'
import type { Path } from '../path/contract.ts'
import type { OwnHome, OwnMeeting, OwnPeriod, OwnPerson } from './contract.ts'
import { nextOf } from './rules/next.ts'
import { stepsOf } from './rules/phases.ts'
import { nextPlaceDay } from './rules/place-days.ts'

const meetingsShown = 5
/** Enough for the newest days of a few people. */
const lookedShown = 40
const daysShown = 90
const datesShown = 4

async function readName(ctx: Ctx, clientId: string): Promise<string> {
  const { rows } = await sql<{
    firstNames: string
  }>`select first_names from client where id = ${clientId}`.execute(ctx.tx)
  return rows[0]?.firstNames ?? ''
}

/** The open case that goes furthest back: the joint service when there is one, since it holds the other. */
async function findCase(ctx: Ctx, clientId: string) {
  const { rows } = await sql<{ id: string; path: Path; status: string; turn: string }>`
    select id, path, status, turn from path_case
    where client_id = ${clientId} and closed_on is null order by path, opened_on limit 1`.execute(ctx.tx)
  return rows[0] ?? null
}

interface NearDeadline {
  readonly kind: DeadlineKind
  readonly dueOn: PlainDate
  readonly subjectId: string
  readonly why: Why
}

async function listNearDeadlines(ctx: Ctx, clientId: string) {
  const { rows } = await sql<NearDeadline>`
    select kind, due_on, subject_id, why from deadline
    where client_id = ${clientId} and state = 'running' and due_on >= ${ctx.day}
    order by due_on, kind limit 20`.execute(ctx.tx)
  return rows
}

/** The work pair and those who answer for the client, then the contact of the place; each person once. */
async function listPeople(ctx: Ctx, clientId: string): Promise<OwnPerson[]> {
  const { rows } = await sql<OwnPerson>`
    with mine as (
      select m.position_id, null::uuid as unit_id, m.lane, 0 as rank from joint_member m join path_case c on c.id = m.case_id
      where m.client_id = ${clientId} and m.valid @> ${ctx.day}::date and c.closed_on is null
      union all
      select a.position_id, a.unit_id, access.own_column(o.kind), 1 from assignment a
      join relationship r on r.id = a.relationship_id join organisation o on o.id = r.organisation_id
      where a.client_id = ${clientId} and a.valid @> ${ctx.day}::date and r.closed_on is null
    ), people as (
      select distinct on (coalesce(w.id, u.id)) coalesce(w.id, u.id)::text as key, coalesce(w.name, u.name) as name,
        coalesce(mine.lane, 'other') as lane, o.name as organisation, coalesce(w.phone, u.phone) as phone, mine.rank
      from mine left join position p on p.id = mine.position_id left join worker w on w.id = p.worker_id
      left join unit u on u.id = coalesce(mine.unit_id, p.unit_id)
      join organisation o on o.id = coalesce(p.organisation_id, u.organisation_id)
      order by coalesce(w.id, u.id), mine.rank
    ), places as (
      select l.id::text as key, l.contact_name as name, 'place' as lane, l.title as organisation, l.contact_phone as phone, 2 as rank
      from period t join place l on l.id = t.place_id
      where t.client_id = ${clientId} and t.status in ('reserved', 'agreed')
        and (upper_inf(t.during) or upper(t.during) > ${ctx.day}::date) and l.contact_name is not null
    )
    select key, name, lane, organisation, phone from (select * from people union select * from places) everyone
    order by rank, name`.execute(ctx.tx)
  return rows
}

interface MeetingRow extends Omit<OwnMeeting, 'startsAt'> {
  readonly startsAt: Date
}

async function listMeetings(ctx: Ctx, clientId: string): Promise<OwnMeeting[]> {
  const { rows } = await sql<MeetingRow>`
    select m.id, m.kind, m.channel, m.starts_at, m.place, m.client_answer as answer,
      array(select distinct name from (
        select split_part(p ->> 'name', ' ', 1) as name from jsonb_array_elements(m.participants) p
        union select split_part(w.name, ' ', 1) from position q join worker w on w.id = q.worker_id where q.id = m.position_id
      ) names where name <> '' order by name) as people
    from meeting m
    where m.client_id = ${clientId} and m.held = 'planned' and m.starts_at > ${ctx.at}
    order by m.starts_at, m.id limit ${meetingsShown}`.execute(ctx.tx)
  return rows.map((row) => ({ ...row, startsAt: row.startsAt.toISOString() }))
}

interface PeriodRow {
  readonly id: string
  readonly place: string | null
  readonly organisation: string | null
  readonly address: string | null
  readonly during: string
  readonly weekdays: number[]
}

async function findPeriod(ctx: Ctx, clientId: string): Promise<OwnPeriod | null> {
  const { rows } = await sql<PeriodRow>`
    select t.id, l.title as place, o.name as organisation, nullif(concat_ws(', ', l.street_address, m.name_fi), '') as address,
      t.during::text as during, array(select distinct s.weekday from period_slot s where s.period_id = t.id order by 1) as weekdays
    from period t left join place l on l.id = t.place_id left join organisation o on o.id = t.organisation_id
    left join municipality m on m.code = l.municipality_code
    where t.client_id = ${clientId} and t.status in ('reserved', 'agreed')
      and (upper_inf(t.during) or upper(t.during) > ${ctx.day}::date)
    order by lower(t.during), t.id limit 1`.execute(ctx.tx)
  const [row] = rows
  const during = row && parseDaterange(row.during)
  if (!row || !during) return null
  return {
    id: row.id,
    place: row.place,
    organisation: row.organisation,
    address: row.address,
    from: during.from,
    to: lastDay(during),
    weekdays: row.weekdays,
    nextDay: nextPlaceDay(during, row.weekdays, ctx.day),
  }
}

/** Plans in force, and those that wait for signatures, those that wait for the client first. */
async function listPlans(ctx: Ctx, clientId: string): Promise<OwnHome['plans']> {
  const { rows } = await sql<OwnHome['plans'][number]>`
    select p.id, p.kind, p.status,
      coalesce((select d.due_on from deadline d where d.subject_id = p.id and d.kind = 'planReview'), p.review_by) as review_by,
      p.status = 'signing' and 'client' = any (p.parties)
        and not exists (select from plan_signature s where s.plan_id = p.id and s.party = 'client') as waits_for_me
    from plan p where p.client_id = ${clientId} and p.status in ('signing', 'inForce')
    order by waits_for_me desc, p.created_at desc limit 10`.execute(ctx.tx)
  return rows
}

async function countUnread(ctx: Ctx, clientId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from message_participant mp
    join message m on m.thread_id = mp.thread_id and not m.from_client and (mp.read_at is null or m.sent_at > mp.read_at)
    where mp.holder_id = ${clientId}`.execute(ctx.tx)
  return rows[0]?.n ?? 0
}

/** Everything of the first screen. `clientId` is the session's own. */
export async function readHome(ctx: Ctx, clientId: string): Promise<OwnHome> {
  const [kase, deadlines, meetings, period, plans] = [
    await findCase(ctx, clientId),
    await listNearDeadlines(ctx, clientId),
    await listMeetings(ctx, clientId),
    await findPeriod(ctx, clientId),
    await listPlans(ctx, clientId),
  ]
  const [meeting] = meetings
  const asked = (await listOwnFeedback(ctx, clientId)).find(({ isAsked }) => isAsked)
  const next = nextOf({
    planToSign: plans.find((plan) => plan.waitsForMe) ?? null,
    meeting: meeting ? { id: meeting.id, day: dayInHelsinki(new Date(meeting.startsAt)) } : null,
    placeDay: (period?.nextDay as PlainDate | null | undefined) ?? null,
    deadline: deadlines[0] ?? null,
    turn: kase?.turn ?? null,
  })
  const until = deadlines.find((d) => d.subjectId === kase?.id)?.dueOn ?? null
  return {
    clientId,
    firstNames: await readName(ctx, clientId),
    next,
    dates: deadlines.slice(0, datesShown).map(({ kind, dueOn, why }) => ({ kind, on: dueOn, why })),
    path: kase ? { path: kase.path, steps: stepsOf(kase.path, kase.status), until } : null,
    people: await listPeople(ctx, clientId),
    meetings,
    period,
    // in person: a proxy evaluates nothing
    asks: asked && ctx.session.proxyId === null ? { place: asked.place } : null,
    plans,
    consents: (await listConsents(ctx, clientId)).filter((consent) => consent.state === 'inForce'),
    looked: (await listOwnLog(ctx, undefined, lookedShown)).entries,
    unread: await countUnread(ctx, clientId),
  }
}

interface DayRow {
  readonly id: string
  readonly day: PlainDate
  readonly hours: number
  readonly absence: 'sick' | 'excused' | 'unexcused' | 'holiday' | null
  readonly place: string | null
  readonly corrected: boolean
}

/** Marks that stand, newest first, with what they come to. */
export async function listOwnDays(ctx: Ctx, clientId: string) {
  const { rows } = await sql<DayRow>`
    with page as (select * from attendance_current where client_id = ${clientId} order by day desc, id desc limit ${daysShown})
    select a.id, a.day, a.hours::float8 as hours, a.absence, l.title as place, a.corrects is not null as corrected
    from page a join period t on t.id = a.period_id left join place l on l.id = t.place_id
    order by a.day desc, a.id desc`.execute(ctx.tx)
  const present = rows.filter((row) => row.hours > 0)
  return { days: rows, present: present.length, hours: present.reduce((sum, row) => sum + row.hours, 0) }
}
