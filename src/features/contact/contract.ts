import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { contactKinds } from './rules/check-contact.ts'

export const ContactEntry = Type.Object({
  id: Id,
  kind: Words(contactKinds),
  /** false: a failed attempt; null where there was nobody to reach (letter, note). */
  reached: Nullable(Type.Boolean()),
  contactedAt: Instant,
  author: Nullable(Type.String()),
  organisationKind: Nullable(Type.String()),
  /** null: there is none, or its category is not open to the reader; the two look the same. */
  text: Nullable(Type.String()),
  category: Nullable(Type.String()),
  nextContactOn: Nullable(Day),
})
export type ContactEntry = Static<typeof ContactEntry>

const ofClient = Type.Object({ clientId: Id })

export const listContacts = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/contacts',
  summary: 'Contacts with the client, newest first; notes as far as their category is open',
  params: ofClient,
  query: Type.Object({ before: Type.Optional(Id) }),
  response: Type.Object({ contacts: Type.Array(ContactEntry), next: Nullable(Id) }),
})

export const recordContact = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/contacts',
  summary: 'Record a call, letter, message, visit, note or failed attempt, with the next contact day',
  params: ofClient,
  body: Type.Object({
    id: Id,
    kind: Words(contactKinds),
    reached: Nullable(Type.Boolean()),
    contactedAt: Instant,
    text: Type.String({ maxLength: 8000 }),
    /** Left out: the usual category of the writer's organisation. */
    category: Type.Optional(Type.String({ maxLength: 40 })),
    nextContactOn: Nullable(Day),
  }),
  response: Type.Object({ id: Id, category: Nullable(Type.String()) }),
})
