import { type Static, Type } from 'typebox'
import { Day, documentEndpoint, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { levels } from './rules/levels.ts'

const params = Type.Object({ periodId: Id })
const Said = Type.Object({ fi: Type.String(), sv: Nullable(Type.String()), en: Nullable(Type.String()) })
export type Said = Static<typeof Said>

/** A unit of a qualification as one version of its criteria says it. */
export const CriteriaUnit = Type.Object({
  id: Id,
  qualificationCode: Nullable(Type.String()),
  qualification: Said,
  code: Nullable(Type.String()),
  name: Said,
  version: Type.String(),
  /** Whether the words are those of the criteria, or somebody's summary. */
  isOfficial: Type.Boolean(),
  source: Type.String(),
  requirements: Type.Array(Type.Object({ id: Id, text: Said })),
})
export type CriteriaUnit = Static<typeof CriteriaUnit>

const Skill = Type.Object({
  requirementId: Id,
  level: Words(levels),
  assessedBy: Type.String(),
  assessedOn: Day,
})

export const CertificateView = Type.Object({
  id: Id,
  version: Type.Integer(),
  status: Words(['draft', 'signed'] as const),
  tasks: Type.String(),
  words: Type.String(),
  signedBy: Nullable(Type.String()),
  signedAt: Nullable(Instant),
  skills: Type.Array(Skill),
})
export type CertificateView = Static<typeof CertificateView>

/** As it was signed, before its signature was lifted. */
const Signing = Type.Object({ version: Type.Integer(), signedBy: Type.String(), signedAt: Instant })
export type Signing = Static<typeof Signing>

export const PeriodCertificate = Type.Object({
  certificate: Nullable(CertificateView),
  /** The newest first. */
  earlier: Type.Array(Signing),
  /** What can be learned at the place, else everything known. */
  units: Type.Array(CriteriaUnit),
  /** Whether the place has named its units. */
  isOfPlace: Type.Boolean(),
  /** What the place has said in its evaluation: the certificate's words begin with it. */
  suggested: Type.Object({ tasks: Type.String(), words: Type.String() }),
  mayWrite: Type.Boolean(),
})
export type PeriodCertificate = Static<typeof PeriodCertificate>

export const readCertificate = endpoint({
  method: 'GET',
  path: '/api/periods/:periodId/certificate',
  summary: 'The certificate of competence of a period, and what can be assessed at its place',
  params,
  response: PeriodCertificate,
})

const CertificateBody = Type.Object({
  id: Id,
  /** Null: not yet saved. */
  version: Nullable(Type.Integer()),
  tasks: Type.String({ maxLength: 1_000 }),
  words: Type.String({ maxLength: 2_000 }),
  skills: Type.Array(Type.Object({ requirementId: Id, level: Words(levels) }), { maxItems: 100 }),
})
export type CertificateBody = Static<typeof CertificateBody>

const Changed = Type.Object({ id: Id, version: Type.Integer() })

export const saveCertificate = endpoint({
  method: 'PUT',
  path: '/api/periods/:periodId/certificate',
  summary: 'Save the draft of a certificate of competence: what was done, and the level of each requirement',
  params,
  body: CertificateBody,
  response: Changed,
})

export const signCertificate = endpoint({
  method: 'POST',
  path: '/api/periods/:periodId/certificate/signing',
  summary: 'Sign a certificate of competence; the client gets it',
  params,
  body: Type.Object({ version: Type.Integer() }),
  response: Changed,
})

export const reopenCertificate = endpoint({
  method: 'POST',
  path: '/api/periods/:periodId/certificate/reopening',
  summary: 'Lift the signature of a certificate of competence to correct it',
  params,
  body: Type.Object({ version: Type.Integer(), reason: Type.String({ minLength: 1, maxLength: 500 }) }),
  response: Changed,
})

export const printCertificate = documentEndpoint({
  path: '/api/periods/:periodId/certificate/document',
  summary:
    'The certificate of competence of a period; a draft says that it is one, and so does what is not in force any more',
  params,
  query: Type.Object({
    /** As it was signed in this version; left out: as it is. */
    version: Type.Optional(Type.Integer()),
  }),
})

export const listOwnCertificates = endpoint({
  method: 'GET',
  path: '/api/own/certificates',
  summary: 'The client’s certificates of competence as they were last signed',
  response: Type.Object({
    certificates: Type.Array(
      Type.Object({
        periodId: Id,
        place: Type.String(),
        version: Type.Integer(),
        signedAt: Instant,
        /** Its signature is lifted: it is being corrected. */
        isCorrected: Type.Boolean(),
      }),
    ),
  }),
})

export const listCriteria = endpoint({
  method: 'GET',
  path: '/api/criteria',
  summary: 'Units of vocational qualifications and their requirements, as they were brought',
  response: Type.Object({ units: Type.Array(CriteriaUnit) }),
})

export const bringCriteria = endpoint({
  method: 'POST',
  path: '/api/criteria',
  summary:
    'Bring units of vocational qualifications and their requirements as a file (CSV); all of it or nothing',
  body: Type.Object({ file: Type.String({ maxLength: 1_500_000 }) }),
  response: Type.Object({
    added: Type.Integer(),
    /** Units that were there already, in the same version. */
    known: Type.Integer(),
    faults: Type.Array(Type.Object({ line: Type.Integer(), column: Type.String(), what: Type.String() })),
  }),
})

const placeParams = Type.Object({ placeId: Id })

export const readLearned = endpoint({
  method: 'GET',
  path: '/api/places/:placeId/criteria',
  summary: 'What can be learned at a place: units of vocational qualifications',
  params: placeParams,
  response: Type.Object({ unitIds: Type.Array(Id), mayChange: Type.Boolean() }),
})

export const nameLearned = endpoint({
  method: 'PUT',
  path: '/api/places/:placeId/criteria',
  summary: 'Name what can be learned at a place',
  params: placeParams,
  body: Type.Object({ unitIds: Type.Array(Id, { maxItems: 50, uniqueItems: true }) }),
  response: Type.Object({ unitIds: Type.Array(Id) }),
})
