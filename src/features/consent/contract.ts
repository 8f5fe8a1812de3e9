import { type Static, Type } from 'typebox'
import { Day, documentEndpoint, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { consentActs, consentableCategories, consentStates } from './rules/consent-state.ts'

export const vias = ['spoken', 'signed', 'ownPage', 'register'] as const
export const answers = ['given', 'refused'] as const

const Receiver = Type.Object({ id: Id, name: Type.String() })

export const Consent = Type.Object({
  id: Id,
  /** To whom: an organisation – those of it who already work with the client – or one unit of it. */
  organisation: Receiver,
  unit: Nullable(Receiver),
  categories: Type.Array(Words(consentableCategories)),
  purpose: Type.String(),
  givenOn: Day,
  /** Last day; null: until withdrawn. */
  validUntil: Nullable(Day),
  answer: Words(answers),
  via: Words(vias),
  recordedBy: Nullable(Type.String()),
  recordedAt: Instant,
  withdrawnAt: Nullable(Instant),
  narrowedFrom: Nullable(Id),
  state: Words(consentStates),
  /** What the reader may do with it. */
  acts: Type.Array(Words(consentActs)),
  version: Type.Integer(),
})
export type Consent = Static<typeof Consent>

/** A person and the categories: who sees, or would no longer see. */
export const PersonSees = Type.Object({
  positionId: Id,
  name: Type.String(),
  role: Type.String(),
  organisation: Type.String(),
  unit: Nullable(Type.String()),
  categories: Type.Array(Type.String()),
})
export type PersonSees = Static<typeof PersonSees>

const ofClient = Type.Object({ clientId: Id })
const ofConsent = Type.Object({ clientId: Id, consentId: Id })
const Kept = Type.Array(Words(consentableCategories), { maxItems: 20 })

export const listConsents = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/consents',
  summary: 'Consents of a client, those in force first; refused, narrowed and withdrawn ones included',
  params: ofClient,
  response: Type.Object({ consents: Type.Array(Consent), mayRecord: Type.Boolean() }),
})

export const recordConsent = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/consents',
  summary: 'Record a consent or its refusal: to whom, what, for what purpose, until when',
  params: ofClient,
  body: Type.Object({
    id: Id,
    organisationId: Id,
    unitId: Nullable(Id),
    categories: Type.Array(Words(consentableCategories), { minItems: 1, maxItems: 20 }),
    purpose: Type.String({ minLength: 1, maxLength: 500 }),
    validUntil: Nullable(Day),
    answer: Words(answers),
    /** The client's own page records `ownPage`, whatever is said here. */
    via: Words(['spoken', 'signed', 'ownPage'] as const),
  }),
  response: Consent,
})

export const printConsent = documentEndpoint({
  path: '/api/clients/:clientId/consents/:consentId/document',
  summary: 'A consent as an official document: for signature, or as it was given',
  params: ofConsent,
})

export const readEffect = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/consents/:consentId/effect',
  summary: 'Who would no longer see what, if it were withdrawn (nothing kept) or narrowed; changes nothing',
  params: ofConsent,
  body: Type.Object({ kept: Kept }),
  response: Type.Object({ persons: Type.Array(PersonSees) }),
})

export const narrowConsent = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/consents/:consentId/narrow',
  summary: 'Narrow a consent: fewer categories or an earlier last day; a new row takes its place',
  params: ofConsent,
  body: Type.Object({
    /** Id of the row that takes its place. */
    id: Id,
    kept: Kept,
    validUntil: Nullable(Day),
    version: Type.Integer(),
  }),
  response: Consent,
})

export const withdrawConsent = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/consents/:consentId/withdraw',
  summary: 'Withdraw a consent; it opens nothing from this moment',
  params: ofConsent,
  body: Type.Object({ version: Type.Integer() }),
  response: Consent,
})

/** The same answer as for the file's own ground: one person may have several. */
export const Looker = Type.Object({
  /** Position of a worker, or a proxy of the client. */
  positionId: Id,
  name: Type.String(),
  role: Type.String(),
  organisation: Type.String(),
  unit: Nullable(Type.String()),
  grounds: Type.Array(Type.String()),
  reads: Type.Array(Type.String()),
  substitutes: Type.Boolean(),
  /** Of a proxy: on which basis. */
  basis: Nullable(Words(['guardian', 'authorisation', 'kelaY100'] as const)),
})
export type Looker = Static<typeof Looker>

export const listLookers = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/who-sees',
  summary: 'Everyone who sees something of the client today: which categories and on which ground',
  params: ofClient,
  response: Type.Object({ persons: Type.Array(Looker) }),
})
