import type pg from 'pg'
import type { PlainDate } from '../../../src/kernel/plain-date.ts'

/** What one session reads of the desk's tables, by ordinary statements under the policies. */
export interface Readable {
  readonly holders: readonly string[]
  readonly own: readonly string[]
  readonly role: string
  readonly grants: readonly { client_id: string; holder_id: string; ground: string; from: string | null }[]
  readonly referrals: readonly { client_id: string; to_unit_id: string }[]
  readonly deadlines: readonly (Moved & {
    client_id: string
    id: string
    due_on: string
    kind: string
    subject_id: string
    why: unknown
    position_id: string | null
  })[]
  readonly cases: readonly { client_id: string; id: string; turn: string; opened_on: string }[]
  readonly assignments: readonly { client_id: string; position_id: string | null }[]
  readonly meetings: readonly { client_id: string; starts_at: string; held: string; today: boolean }[]
  readonly contacts: readonly { client_id: string; contacted_at: string }[]
  readonly periods: readonly { client_id: string; status: string; last_on: string | null; holds: boolean }[]
  readonly consents: readonly { client_id: string; valid_until: string }[]
  /** Clients with days that nobody has marked. */
  readonly missing: readonly { client_id: string }[]
}
interface Moved {
  moved_from: string | null
  moved_on: string | null
  moved_version: string | null
}

/** Every row that the session may see of each table; the sessions of a world are few and so are its rows. */
const readable = (
  [
    'grants',
    'referrals',
    'deadlines',
    'cases',
    'assignments',
    'meetings',
    'contacts',
    'periods',
    'consents',
    'missing',
  ] as const
)
  .map((name) => `'${name}', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from ${name} t)`)
  .join(', ')
const readAll = `
  with grants as (select client_id, holder_id, ground, lower(valid) as "from" from access_grant),
    referrals as (select client_id, to_unit_id from referral where status = 'sent'),
    deadlines as (select client_id, id, due_on, kind, subject_id, why, position_id, moved_from, moved_on, moved_version
      from deadline where state = 'running'),
    cases as (select client_id, id, turn, opened_on from path_case where closed_on is null),
    assignments as (select client_id, position_id from assignment where valid @> access.day()),
    meetings as (select client_id, starts_at, held, access.helsinki_day(starts_at) = access.day() as today from meeting),
    contacts as (select client_id, contacted_at from contact),
    periods as (select client_id, status, upper(during) - 1 as last_on, coalesce(held_until > $1, false) as holds from period
      where status in ('agreed', 'held')),
    consents as (select client_id, valid_until from consent
      where answer = 'given' and withdrawn_at is null and valid_until >= access.day()),
    missing as (select distinct t.client_id from period t
      cross join lateral generate_series(greatest(lower(t.during), access.day() - $3::int)::timestamp,
        (least(coalesce(upper(t.during), access.day()), access.day()) - 1)::timestamp, interval '1 day') d(day)
      where t.status in ('agreed', 'ended', 'interrupted') and d.day::date <> all ($2::date[])
        and exists (select from period_slot l where l.period_id = t.id and l.weekday = extract(isodow from d.day))
        and not exists (select from attendance a where a.period_id = t.id and a.day = d.day::date))
  select jsonb_build_object('holders', access.holders(), 'role', access.role(),
    'own', coalesce(string_to_array(access.setting('own_holders'), ','), '{}'), ${readable}) as seen`

/** Days on which nobody is expected, and how far back is looked for days that nobody marked. */
export interface Expecting {
  readonly holidays: readonly string[]
  readonly window: number
}

export async function readThroughPolicies(
  db: pg.ClientBase,
  moment: Date,
  { holidays, window }: Expecting,
): Promise<Readable> {
  const values = [moment, holidays, window]
  const { rows } = await db.query<{ seen: Readable }>({ name: 'desk', text: readAll, values })
  if (!rows[0]) throw new Error('no answer')
  return rows[0].seen
}

/** What the desk is asked: on whose holders, which grounds, which lanes are the reader's. */
export interface Question {
  readonly what: string
  readonly holders: readonly string[]
  readonly grounds: readonly string[]
  readonly lanes: readonly string[]
}

type Order = (...keys: readonly string[]) => string | undefined
const least: Order = (...keys) => [...keys].sort()[0]
const most: Order = (...keys) => [...keys].sort().at(-1)

/** The facts of the desk by plain counting over what the session reads; each as JSON, in the order of the clients. */
export function plainFacts(seen: Readable, question: Question, day: PlainDate): string[] {
  const mine = seen.grants.filter(
    (g) => question.holders.includes(g.holder_id) && question.grounds.includes(g.ground),
  )
  const referred = seen.referrals.filter((r) => question.holders.includes(r.to_unit_id))
  const clients = new Set([...mine, ...referred].map((row) => row.client_id))
  return [...clients].sort().map((id) =>
    factKey({
      client_id: id,
      is_mine: mine.some((g) => g.client_id === id),
      is_referred: referred.some((r) => r.client_id === id),
      since:
        most(
          ...mine.flatMap((g) =>
            g.client_id === id && g.ground === 'ownCustomer' && g.from ? [g.from] : [],
          ),
        ) ?? null,
      ...factsOfClient(seen, id, question, day),
    }),
  )
}

function factsOfClient(seen: Readable, id: string, question: Question, day: PlainDate) {
  const of = <T extends { client_id: string }>(rows: readonly T[]) => rows.filter((r) => r.client_id === id)
  const meetings = of(seen.meetings)
  const periods = of(seen.periods)
  const assigned = of(seen.assignments)
  const starts = (which: (m: (typeof meetings)[number]) => boolean) =>
    meetings.filter(which).map((m) => m.starts_at)
  return {
    ...nextDeadline(of(seen.deadlines), question),
    last_moved: most(...of(seen.deadlines).flatMap((d) => d.moved_on ?? [])) ?? null,
    ...openCase(of(seen.cases), question),
    unnamed: assigned.length > 0 && assigned.every((a) => a.position_id === null),
    meets_at: least(...starts((m) => m.today && m.held === 'planned')) ?? null,
    last_contact: most(...of(seen.contacts).map((c) => c.contacted_at)) ?? null,
    last_meeting: most(...starts((m) => m.held === 'held')) ?? null,
    ends_on:
      least(
        ...periods.flatMap((p) => (p.status === 'agreed' && p.last_on && p.last_on >= day ? p.last_on : [])),
      ) ?? null,
    held: periods.some((p) => p.status === 'held' && p.holds),
    consent_until: least(...of(seen.consents).map((c) => c.valid_until)) ?? null,
    missing: of(seen.missing).length > 0,
  }
}

/** The nearest one that is nobody's own or one's own. */
function nextDeadline(deadlines: Readable['deadlines'], { holders }: Question) {
  const [next] = deadlines
    .filter((d) => d.position_id === null || holders.includes(d.position_id))
    .sort((a, b) => (a.due_on + a.id < b.due_on + b.id ? -1 : 1))
  const { due_on = null, kind = null, subject_id = null, why = null } = next ?? {}
  const { moved_from = null, moved_on = null, moved_version = null } = next ?? {}
  return { due_on, kind, subject_id, why, moved_from, moved_on, moved_version }
}

/** The open case in which it is one's turn, else the newest. */
function openCase(cases: Readable['cases'], { lanes }: Question) {
  const [own] = [...cases].sort(
    (a, b) =>
      Number(lanes.includes(b.turn)) - Number(lanes.includes(a.turn)) ||
      b.opened_on.localeCompare(a.opened_on) ||
      a.id.localeCompare(b.id),
  )
  return { case_id: own?.id ?? null, turn: own?.turn ?? null }
}

/** A row of the desk as text with its columns in the order of their names. */
export const factKey = (row: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
