import { sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import type { ContactEntry } from './contract.ts'

const pageSize = 30

interface Row extends Omit<ContactEntry, 'contactedAt'> {
  contactedAt: Date
}

/** Contacts newest first; `before` is the last id of the page before. */
export async function listContacts(ctx: Ctx, clientId: string, before?: string) {
  const { rows } = await sql<Row>`
    select c.id, c.kind, c.reached, c.contacted_at, w.name as author, o.kind as organisation_kind, n.text, n.category, c.next_contact_on
    from contact c
    left join contact_note n on n.contact_id = c.id
    left join position p on p.id = c.position_id left join worker w on w.id = p.worker_id
    left join organisation o on o.id = p.organisation_id
    where c.client_id = ${clientId}
      and (${before ?? null}::uuid is null
        or (c.contacted_at, c.id) < (select l.contacted_at, l.id from contact l where l.id = ${before ?? null}))
    order by c.contacted_at desc, c.id desc limit ${pageSize + 1}`.execute(ctx.tx)
  const contacts = rows
    .slice(0, pageSize)
    .map((row) => ({ ...row, contactedAt: row.contactedAt.toISOString() }))
  return { contacts, next: rows.length > pageSize ? (contacts.at(-1)?.id ?? null) : null }
}
