import { sql } from 'kysely'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, notFound } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { hashToken } from '../../platform/session/session.ts'
import { type Half, sortHalfDays, toHalfDay } from '../place/rules/half-day.ts'
import type { EnquiryView } from './contract.ts'
import { toEnquiryNeeds } from './needs-store.ts'

interface Row {
  readonly id: string
  readonly place: string
  readonly kind: EnquiryView['kind']
  readonly from: PlainDate
  readonly until: PlainDate
  readonly days: readonly { weekday: number; half: Half }[]
  readonly needs: unknown
  readonly heldUntil: Date
  readonly answer: EnquiryView['answer']
  readonly answeredAt: Date | null
  readonly asker: string | null
  readonly askerOrganisation: string | null
  readonly askerPhone: string | null
}

/** A hold whose time is up reads as lapsed, also before the job has come by. */
const toView = (row: Row, at: Date): EnquiryView => ({
  id: row.id,
  place: row.place,
  kind: row.kind,
  from: row.from,
  to: addDays(row.until, -1),
  days: sortHalfDays(row.days.map(({ weekday, half }) => toHalfDay(weekday, half))),
  needs: toEnquiryNeeds(row.needs),
  heldUntil: row.heldUntil.toISOString(),
  answer: row.answer ?? (row.heldUntil <= at ? 'lapsed' : null),
  answeredAt: row.answeredAt?.toISOString() ?? null,
  asker: { name: row.asker, organisation: row.askerOrganisation, phone: row.askerPhone },
})

/** Enquiries to the places of one's own units that wait for an answer, the first to lapse first. */
export async function listEnquiries(ctx: Ctx) {
  const { rows } = await sql<Row>`
    select e.id, p.title as place, e.kind, lower(e.during) as "from", upper(e.during) as until, e.days, e.needs, e.held_until,
      e.answer, e.answered_at, w.name as asker, o.name as asker_organisation, coalesce(w.phone, o.phone) as asker_phone
    from enquiry e join place p on p.id = e.place_id
    left join position q on q.id = e.asked_by left join worker w on w.id = q.worker_id
    left join organisation o on o.id = q.organisation_id
    where e.unit_id = any (access.holders()) and e.answer is null and e.held_until > ${ctx.at}
    order by e.held_until, e.id limit 100`.execute(ctx.tx)
  return accept({ enquiries: rows.map((row) => toView(row, ctx.at)) })
}

/** What a one-time link asks; once that is over, what became of it. The token is looked up by its hash; the database shows nothing else to nobody. */
export async function readEnquiryByLink(ctx: Ctx, token: string) {
  const { rows } = await sql<Row>`
    select id, title as place, kind, lower(during) as "from", upper(during) as until, days, needs, held_until, answer, answered_at,
      asker, null as asker_organisation, asker_phone
    from access.enquiry_by_link(${hashToken(token)}, ${ctx.at})`.execute(ctx.tx)
  return rows[0] ? accept(toView(rows[0], ctx.at)) : notFound()
}
