import { type RawBuilder, sql } from 'kysely'
import { type Reading, read, reading } from '../../platform/db/reading.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { EventKind, Timeline, TimelineEvent } from './contract.ts'

const pageSize = 20

interface Wanted {
  readonly before?: string | undefined
  readonly only?: EventKind | undefined
}

/** Contacts, meetings and changes together, newest first; each source gives one page by its own index. */
export function timelineReading(at: Date, clientId: string, wanted: Wanted = {}): Reading<Timeline> {
  const page = pageOf(wanted.before)
  const parts = {
    contact: contacts(clientId, page),
    meeting: meetings(at, clientId, page),
    change: changes(clientId, page),
  } as const satisfies Record<EventKind, RawBuilder<unknown>>
  const asked = wanted.only ? [parts[wanted.only]] : Object.values(parts)
  // names and notes for those that are shown only
  const events = sql<TimelineEvent>`
    select e.id, e.at, e.kind, e.type, case when e.by_proxy then access.acting_proxy(e.id) else w.name end as who,
      e.by_client, e.by_proxy, case e.kind when 'contact' then (select n.text from file.contact_note n where n.contact_id = e.id) end as text, e.facts
    from (select * from (${sql.join(
      asked.map((part) => sql`(${part})`),
      sql` union all `,
    )}) as each order by at desc, id desc limit ${pageSize + 1}) as e
    left join position p on p.id = e.position_id left join worker w on w.id = coalesce(e.worker_id, p.worker_id)
    order by e.at desc, e.id desc`
  return reading(events, pageFrom)
}

export const readTimeline = (ctx: Ctx, clientId: string, wanted: Wanted = {}): Promise<Timeline> =>
  read(ctx.tx, timelineReading(ctx.at, clientId, wanted))

function pageFrom(rows: readonly TimelineEvent[]): Timeline {
  const events = rows.slice(0, pageSize).map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
  const last = events.at(-1)
  return { events, next: rows.length > pageSize && last ? `${last.at}_${last.id}` : null }
}

type Page = (at: string, id: string) => RawBuilder<unknown>

/** The last line of the page before, as time and id; one page and a line more of each source. */
function pageOf(before: string | undefined): Page {
  const [at = null, id = null] = before?.split('_') ?? []
  return (atColumn, idColumn) => {
    const [atRef, idRef] = [sql.ref(atColumn), sql.ref(idColumn)]
    const older = at ? sql`and (${atRef}, ${idRef}) < (${at}::timestamptz, ${id}::uuid)` : sql``
    return sql`${older} order by ${atRef} desc, ${idRef} desc limit ${pageSize + 1}`
  }
}

const contacts = (clientId: string, page: Page) => sql`
  select c.id, c.contacted_at as at, 'contact' as kind, c.kind as type, c.position_id, null::uuid as worker_id, false as by_client, false as by_proxy,
    jsonb_build_object('reached', c.reached, 'nextContactOn', c.next_contact_on) as facts
  from file.contact c where c.client_id = ${clientId} ${page('c.contacted_at', 'c.id')}`

const meetings = (at: Date, clientId: string, page: Page) => sql`
  select m.id, m.starts_at as at, 'meeting' as kind, m.kind as type, m.position_id, null::uuid as worker_id, false as by_client, false as by_proxy,
    jsonb_build_object('held', m.held, 'clientCame', m.client_came, 'channel', m.channel, 'place', m.place,
      'participants', m.participants) as facts
  from file.meeting m
  where m.client_id = ${clientId} and (m.starts_at <= ${at} or m.held = 'cancelled') ${page('m.starts_at', 'm.id')}`

/** What contacts, meetings and messages say of themselves is not said twice; days of attendance are the period's. */
const changes = (clientId: string, page: Page) => sql`
  select j.id, j.happened_at as at, 'change' as kind, j.type, null::uuid as position_id, j.worker_id,
    j.by_client, j.role is not distinct from 'proxy' as by_proxy, j.payload as facts
  from file.journal j
  where j.client_id = ${clientId} and split_part(j.type, '.', 1) not in ('contact', 'meeting', 'message', 'attendance')
  ${page('j.happened_at', 'j.id')}`
