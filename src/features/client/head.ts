import { sql } from 'kysely'
import { ageOn, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { firstRow, type Reading, read, together } from '../../platform/db/reading.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { ClientHead, ContactDetails } from './contract.ts'
import { type KnownPerson, personReading } from './queries.ts'
import { type Ties, tiesReading, workersOf } from './ties.ts'

/** A client as the head and much else of the file is made of. */
export interface Known {
  /** null: the person is not open to the session. */
  readonly person: KnownPerson | null
  readonly contact: ContactDetails | null
  readonly ties: Ties
}

export const knownReading = (clientId: string): Reading<Known> =>
  together({
    person: personReading(clientId),
    contact: contactReading(clientId),
    ties: tiesReading(clientId),
  })

/** Head of one file, each part as far as its category is open to the session; null when the person is not. */
export function headOf({ person, contact, ties }: Known, day: PlainDate): ClientHead | null {
  if (!person) return null
  const { birthDate, ...rest } = person
  const age = birthDate ? ageOn(birthDate, day) : null
  const relationships = ties.relationships.map(({ reads, ...relationship }) => relationship)
  return { ...rest, age, contact, workers: workersOf(ties), relationships }
}

export async function readHead(ctx: Ctx, clientId: string): Promise<Result<ClientHead>> {
  const head = headOf(await read(ctx.tx, knownReading(clientId)), ctx.day)
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
