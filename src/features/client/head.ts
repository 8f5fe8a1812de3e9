import { sql } from 'kysely'
import { ageOn } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import {
  allRows,
  firstRow,
  making,
  type Reading,
  read,
  reading,
  together,
} from '../../platform/db/reading.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { colleagueColumns } from '../organisation/index.ts'
import type { ClientHead, ContactDetails, FileWorker } from './contract.ts'
import { personReading } from './queries.ts'

/** Head of one file, each part as far as its category is open to the session; null when the person is not. */
export const headReading = ({ day }: Pick<Ctx, 'day'>, clientId: string): Reading<ClientHead | null> =>
  making(
    together({
      person: personReading(clientId),
      contact: contactReading(clientId),
      workers: fileWorkersReading(clientId),
      relationships: relationshipsReading(clientId),
    }),
    ({ person, ...parts }) => {
      if (!person) return null
      const { birthDate, ...rest } = person
      return { ...rest, age: birthDate ? ageOn(birthDate, day) : null, ...parts }
    },
  )

export async function readHead(ctx: Ctx, clientId: string): Promise<Result<ClientHead>> {
  const head = await read(ctx.tx, headReading(ctx, clientId))
  return head ? accept(head) : notFound()
}

export const contactReading = (clientId: string): Reading<ContactDetails | null> =>
  firstRow(
    sql<ContactDetails>`
    select case when m.code is not null then jsonb_build_object('code', m.code, 'nameFi', m.name_fi, 'nameSv', m.name_sv) end as municipality,
      t.language, t.interpreter, t.phone, t.email, t.street_address, t.postal_code, t.post_office, t.checked_on, t.version
    from file.client_contact t left join municipality m on m.code = t.municipality_code
    where t.client_id = ${clientId}`,
  )

/** The work pair first (A2), then those who answer for a relationship; each person once. */
const fileWorkersReading = (clientId: string): Reading<FileWorker[]> =>
  reading(
    sql<FileWorker>`
    with named as (
      select m.position_id, m.lane, lower(m.valid) as since from file.joint_member m
      join file.path_case c on c.id = m.case_id and c.closed_on is null
      where m.client_id = ${clientId} and m.valid @> (select access.day())
      union all
      select a.position_id, null, lower(a.valid) from file.assignment a
      join file.relationship r on r.id = a.relationship_id and r.closed_on is null
      where a.client_id = ${clientId} and a.position_id is not null and a.valid @> (select access.day())),
    each as (select distinct on (position_id) position_id, lane, since from named order by position_id, lane nulls last, since)
    select ${colleagueColumns}, each.lane, each.since, p.worker_id = access.worker_id() as is_me
    from each join position p on p.id = each.position_id join worker w on w.id = p.worker_id
    join organisation o on o.id = p.organisation_id left join unit u on u.id = p.unit_id
    order by array_position(array['employment', 'social', 'kela', 'health'], each.lane) nulls last, each.since, w.name`,
    (rows) => rows.map((row) => ({ ...row, isMe: row.isMe ?? false })),
  )

const relationshipsReading = (clientId: string): Reading<ClientHead['relationships']> =>
  allRows(
    sql<ClientHead['relationships'][number]>`
    select r.id, r.kind, jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
      r.opened_on, r.closed_on, r.closing_reason
    from file.relationship r join organisation o on o.id = r.organisation_id
    where r.client_id = ${clientId} order by r.closed_on nulls first, r.opened_on desc, r.id`,
  )
