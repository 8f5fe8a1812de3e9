import { sql } from 'kysely'
import { firstDay, lastDay, type RowsOf, refOf } from './select.ts'

/** By what a client is called in other files. */
export const clientRef = refOf('c')

/**
 * People, and not the rows that hold nothing: those found to be another's (client_merge), and those emptied when the import
 * that made them was undone.
 */
export const people = sql`(
  select * from client p where not exists (select from client_merge m where m.merged_id = p.id)
    and exists (select from client_identity i where i.client_id = p.id))`

/**
 * A row for each reference: a person who came under two has two, the own one first, so that the other is attached to it
 * again by the code they share. Codes come as they are kept, encrypted.
 */
export const clientRows: RowsOf = () => ({
  from: sql`
    select n.client_ref, n.nth, encode(i.code_cipher, 'hex') as identity_code, i.birth_date, c.last_name, c.first_names,
      t.municipality_code as municipality, t.language, t.phone, t.email, t.street_address, t.postal_code, t.post_office, c.protected
    from (
      select c.id, ${clientRef} as client_ref, 1 as nth from ${people} c
      union all select r.client_id, r.reference, 2 from client_reference r join client_identity i using (client_id) where i.code_hash is not null
    ) n
    join ${people} c on c.id = n.id left join client_identity i on i.client_id = n.id left join client_contact t on t.client_id = n.id`,
  order: 'q.nth, q.client_ref collate "C"',
})

/** The worker is the one who has it now, or had it last. */
export const relationshipRows: RowsOf = () => ({
  from: sql`
    select ${refOf('r')} as relationship_ref, ${clientRef} as client_ref, r.kind, o.name as organisation, r.opened_on, r.closed_on,
      r.closing_reason, a.worker
    from relationship r join ${people} c on c.id = r.client_id join organisation o on o.id = r.organisation_id
    left join lateral (
      select w.name as worker from assignment a left join position p on p.id = a.position_id left join worker w on w.id = p.worker_id
      where a.relationship_id = r.id
      order by upper(a.valid) desc nulls first, lower(a.valid) desc, w.name collate "C" limit 1
    ) a on true`,
  order: 'q.relationship_ref collate "C"',
})

export const statusRows: RowsOf = () => ({
  from: sql`
    select ${clientRef} as client_ref, j.status, ${firstDay('j.valid')} as "from", ${lastDay('j.valid')} as "to"
    from jobseeker_status j join ${people} c on c.id = j.client_id`,
  order: 'q.client_ref collate "C", q."from"',
})

/** Plans that were signed: drafts are nobody's plan yet, and a client plan is social services' own. One that another took the place of ended on the day it did. */
export const planRows: RowsOf = () => ({
  from: sql`
    select ${refOf('p')} as plan_ref, ${clientRef} as client_ref, p.kind, p.signed_on, p.review_by,
      coalesce(p.ended_on, case when p.status = 'superseded' then coalesce(n.signed_on, p.signed_on) end) as ended_on
    from plan p join ${people} c on c.id = p.client_id left join plan n on n.id = p.replaced_by
    where p.status in ('inForce', 'superseded', 'ended') and p.kind <> 'clientPlan'`,
  order: 'q.plan_ref collate "C"',
})

/** Meetings held, and those to come; one of a kind a day, as they are known. */
export const meetingRows: RowsOf = (day) => ({
  from: sql`
    select distinct on (m.client_id, m.kind, access.helsinki_day(m.starts_at)) ${clientRef} as client_ref, m.kind, m.channel,
      access.helsinki_day(m.starts_at) as held_on, w.name as worker, o.name as organisation
    from meeting m join ${people} c on c.id = m.client_id left join position p on p.id = m.position_id
    left join worker w on w.id = p.worker_id left join organisation o on o.id = coalesce(m.organisation_id, p.organisation_id)
    where m.held = 'held' or m.held = 'planned' and access.helsinki_day(m.starts_at) > ${sql.lit(day)}
    order by m.client_id, m.kind, access.helsinki_day(m.starts_at), m.id`,
  order: 'q.client_ref collate "C", q.held_on, q.kind',
})

/** Consents to an organisation: one to a single unit would come back wider than it was given. */
export const consentRows: RowsOf = () => ({
  from: sql`
    select distinct on (s.client_id, s.organisation_id, s.given_on) ${clientRef} as client_ref, o.name as organisation, s.categories,
      s.given_on, s.valid_until, access.helsinki_day(s.withdrawn_at) as withdrawn_on
    from consent s join ${people} c on c.id = s.client_id join organisation o on o.id = s.organisation_id
    where s.unit_id is null and s.answer = 'given'
    order by s.client_id, s.organisation_id, s.given_on, s.withdrawn_at is not null, s.id desc`,
  order: 'q.client_ref collate "C", q.given_on, q.organisation collate "C"',
})
