import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Nullable, Words } from '../../kernel/endpoint.ts'
import { Colleague } from '../organisation/contract.ts'
import { intakeOrigins } from './rules/intake.ts'
import { relationshipKinds } from './rules/relationship-kinds.ts'

const Text = (maxLength: number) => Type.String({ maxLength })
const Name = Type.String({ minLength: 1, maxLength: 100 })

export const languages = [
  'fi',
  'sv',
  'en',
  'ar',
  'et',
  'fa',
  'ru',
  'se',
  'so',
  'sq',
  'th',
  'tr',
  'uk',
  'vi',
  'other',
] as const

const Municipality = Type.Object({ code: Type.String(), nameFi: Type.String(), nameSv: Type.String() })

/** Contact details as typed; empty is null. */
export const ContactInput = Type.Object({
  municipalityCode: Nullable(Type.String({ pattern: '^[0-9]{3}$' })),
  language: Words(languages),
  interpreter: Type.Boolean(),
  phone: Nullable(Text(40)),
  email: Nullable(Text(120)),
  streetAddress: Nullable(Text(120)),
  postalCode: Nullable(Text(12)),
  postOffice: Nullable(Text(80)),
})
export type ContactInput = Static<typeof ContactInput>

export const ContactDetails = Type.Object({
  municipality: Nullable(Municipality),
  language: Type.String(),
  interpreter: Type.Boolean(),
  phone: Nullable(Type.String()),
  email: Nullable(Type.String()),
  streetAddress: Nullable(Type.String()),
  postalCode: Nullable(Type.String()),
  postOffice: Nullable(Type.String()),
  checkedOn: Nullable(Day),
  version: Type.Integer(),
})
export type ContactDetails = Static<typeof ContactDetails>

/** One who answers for the client: of the work pair (lane), or of a relationship. */
export const FileWorker = Type.Intersect([
  Colleague,
  Type.Object({ lane: Nullable(Type.String()), since: Day, isMe: Type.Boolean() }),
])
export type FileWorker = Static<typeof FileWorker>

export const Relationship = Type.Object({
  id: Id,
  kind: Words(relationshipKinds),
  organisation: Type.Object({ id: Id, name: Type.String(), kind: Nullable(Type.String()) }),
  openedOn: Day,
  closedOn: Nullable(Day),
  closingReason: Nullable(Type.String()),
})

/** The head of the file: what every page about a client shows. */
export const ClientHead = Type.Object({
  id: Id,
  firstNames: Type.String(),
  lastName: Type.String(),
  birthYear: Nullable(Type.Integer()),
  /** Full years today; null when the birth date is not open to the reader. */
  age: Nullable(Type.Integer()),
  protected: Type.Boolean(),
  /** A code is known and may be revealed; it is never in the head itself. */
  hasIdentityCode: Type.Boolean(),
  /** null: not open to the reader, or protected. */
  contact: Nullable(ContactDetails),
  version: Type.Integer(),
  workers: Type.Array(FileWorker),
  relationships: Type.Array(Relationship),
})
export type ClientHead = Static<typeof ClientHead>

export const ClientRow = Type.Object({
  id: Id,
  firstNames: Type.String(),
  lastName: Type.String(),
  birthYear: Nullable(Type.Integer()),
  protected: Type.Boolean(),
  municipality: Nullable(Municipality),
  relationships: Type.Array(Words(relationshipKinds)),
  paths: Type.Array(Type.String()),
  responsible: Type.Array(Type.String()),
  nextDeadline: Nullable(Type.Object({ kind: Type.String(), dueOn: Day })),
})
export type ClientRow = Static<typeof ClientRow>

const ClientPage = Type.Object({
  clients: Type.Array(ClientRow),
  /** Id after which the next page begins; null on the last page. */
  next: Nullable(Id),
  /** Protected persons among those asked for, counted and not named to who may not see them. */
  hidden: Type.Integer(),
})
export type ClientPage = Static<typeof ClientPage>

const scopes = ['mine', 'all'] as const
const pageSize = Type.Optional(Type.Integer({ minimum: 1, maximum: 100 }))

export const listClients = endpoint({
  method: 'GET',
  path: '/api/clients',
  summary:
    'Clients within one’s own grounds, by name; `q` is the beginning of a name, never an identity code',
  query: Type.Object({
    q: Type.Optional(Type.String({ maxLength: 80, pattern: '^[^0-9]*$' })),
    scope: Type.Optional(Words(scopes)),
    after: Type.Optional(Id),
    limit: pageSize,
  }),
  response: ClientPage,
})

export const searchClients = endpoint({
  method: 'POST',
  path: '/api/clients/search',
  summary: 'Search by whole identity code or the beginning of a name within one’s own grounds; else nothing',
  body: Type.Object({
    text: Type.String({ minLength: 2, maxLength: 80 }),
    after: Type.Optional(Id),
    limit: pageSize,
  }),
  response: ClientPage,
})

export const createClient = endpoint({
  method: 'POST',
  path: '/api/clients',
  summary:
    'Open a customer relationship; a person known elsewhere is attached silently, the answer is the same',
  body: Type.Object({
    /** Id of the relationship, made by the page. */
    id: Id,
    kind: Words(relationshipKinds),
    identityCode: Nullable(Text(20)),
    birthDate: Nullable(Day),
    lastName: Name,
    firstNames: Name,
    contact: ContactInput,
    origin: Words(intakeOrigins),
  }),
  response: Type.Object({
    outcome: Words(['created', 'yours', 'already'] as const),
    /** null when a colleague of the own organisation answers for the person and the file is not open to the asker. */
    clientId: Nullable(Id),
    responsible: Type.Array(
      Type.Object({
        name: Nullable(Type.String()),
        phone: Nullable(Type.String()),
        unit: Nullable(Type.String()),
      }),
    ),
  }),
})

const ofClient = Type.Object({ clientId: Id })

export const readHead = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId',
  summary: 'Head of the file: name, age, contact details, those who answer for the client',
  params: ofClient,
  response: ClientHead,
})

export const changeContact = endpoint({
  method: 'PUT',
  path: '/api/clients/:clientId/contact',
  summary: 'Change or confirm contact details; they count as checked today',
  params: ofClient,
  body: Type.Intersect([ContactInput, Type.Object({ version: Type.Integer() })]),
  response: ContactDetails,
})

export const revealIdentityCode = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/identity-code',
  summary: 'Reveal the identity code; each reveal is an entry in the log',
  params: ofClient,
  response: Type.Object({ identityCode: Type.String() }),
})

export const barReasons = ['family', 'disqualified'] as const

export const declareBar = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/disqualification',
  summary: 'Declare own family or disqualification: the file shuts to oneself on every ground',
  params: ofClient,
  body: Type.Object({ reason: Words(barReasons) }),
  response: Type.Object({ declared: Type.Boolean() }),
})

export const declareBarOf = endpoint({
  method: 'POST',
  path: '/api/disqualifications',
  summary: 'The same of a person by identity code; the answer does not tell whether the person is known',
  body: Type.Object({ identityCode: Text(20), reason: Words(barReasons) }),
  response: Type.Object({ declared: Type.Boolean() }),
})

export const protectClient = endpoint({
  method: 'PUT',
  path: '/api/clients/:clientId/protection',
  summary: 'Set or lift the non-disclosure mark (turvakielto)',
  params: ofClient,
  body: Type.Object({ protected: Type.Boolean(), version: Type.Integer() }),
  response: Type.Object({ protected: Type.Boolean(), version: Type.Integer() }),
})
