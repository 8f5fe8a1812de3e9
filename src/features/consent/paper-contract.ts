import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Nullable } from '../../kernel/endpoint.ts'

const Where = Type.Object({ id: Id, name: Type.String() })

/** The signed paper of a consent: when it was signed and where it is kept. */
export const ConsentPaper = Type.Object({
  consentId: Id,
  signedOn: Day,
  organisation: Where,
  unit: Nullable(Where),
  keptAs: Type.String(),
  recordedBy: Type.String(),
})
export type ConsentPaper = Static<typeof ConsentPaper>

export const listPapers = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/consent-papers',
  summary: 'Signed papers of the client’s consents: when, and where each is kept',
  params: Type.Object({ clientId: Id }),
  response: Type.Object({ papers: Type.Array(ConsentPaper) }),
})

export const recordPaper = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/consents/:consentId/paper',
  summary: 'Record that the client has signed the consent on paper, and where the paper is kept',
  params: Type.Object({ clientId: Id, consentId: Id }),
  body: Type.Object({
    signedOn: Day,
    organisationId: Id,
    unitId: Nullable(Id),
    keptAs: Type.String({ maxLength: 120 }),
  }),
  response: ConsentPaper,
})

const Count = Nullable(Type.Integer())
const numbers = { given: Count, refused: Count, withdrawn: Count, inForce: Count }

export const ConsentCount = Type.Object({
  /** null: not known, or not told. */
  municipality: Nullable(Type.Object({ code: Type.String(), nameFi: Type.String(), nameSv: Type.String() })),
  ...numbers,
})
export type ConsentCount = Static<typeof ConsentCount>

export const countConsents = endpoint({
  method: 'GET',
  path: '/api/consent-counts',
  summary: 'Consents by home municipality in a period; null where the number is small and is not told',
  query: Type.Object({ from: Day, to: Day }),
  response: Type.Object({ counts: Type.Array(ConsentCount), total: Type.Object(numbers) }),
})
