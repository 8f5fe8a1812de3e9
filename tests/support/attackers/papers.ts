import { encryptBytes } from '../../../src/platform/crypto.ts'
import { testKeys } from '../templates.ts'
import { type Kind, mark, noon, type Post, type Write } from './kind.ts'

interface Asked {
  readonly to?: 'workshop' | 'kela'
  readonly answer?: 'given' | 'refused'
  readonly until?: string | null
  readonly withdrawn?: string
  readonly narrowed?: true
}

export const consentTo = (id: string, clientId: string, { organisationId, unitId }: Post, asked: Asked) => ({
  id,
  client_id: clientId,
  organisation_id: organisationId,
  unit_id: unitId,
  // enough that each of them opens a page by itself
  categories: ['contact', 'situation', 'plan', 'participation', 'decisionJoint', 'contactLog'],
  purpose: mark,
  given_on: '2026-01-01',
  valid_until: asked.until ?? null,
  withdrawn_at: asked.withdrawn ? noon(asked.withdrawn) : null,
  answer: asked.answer ?? 'given',
  via: 'signed',
  recorded_at: noon('2026-01-01'),
  version: 1,
})

const consent =
  ({ to = 'workshop', narrowed, ...asked }: Asked): Write =>
  ({ clientId, idOf, cast }) => {
    const id = idOf('consentId')
    const { positionId: recorded_by } = cast.counsellor
    const wide = idOf('wideConsentId')
    const { organisationId: organisation_id, unitId: unit_id } = cast.workshop
    return [
      ...(narrowed
        ? [
            [
              'consent',
              {
                ...consentTo(wide, clientId, cast.workshop, { withdrawn: '2026-10-01' }),
                narrowed_from: null,
              },
            ] as const,
          ]
        : []),
      [
        'consent',
        { ...consentTo(id, clientId, cast[to], asked), narrowed_from: narrowed ? wide : null, recorded_by },
      ],
      [
        'consent_paper',
        {
          consent_id: id,
          client_id: clientId,
          signed_on: '2026-01-01',
          organisation_id,
          unit_id,
          kept_as: mark,
          recorded_by,
          recorded_at: noon('2026-01-02'),
        },
      ],
    ]
  }

export const consents: Kind = {
  fields: ['consentId'],
  states: {
    'given, until further notice': consent({}),
    'given, until a day to come': consent({ until: '2027-06-30' }),
    narrowed: consent({ narrowed: true }),
    refused: consent({ answer: 'refused' }),
    withdrawn: consent({ withdrawn: '2026-10-01' }),
    'run out': consent({ to: 'kela', until: '2026-11-01' }),
  },
}

/** As the product keeps a paper. */
const sealed = `\\x${encryptBytes(testKeys, Buffer.from(mark)).toString('hex')}`

const statement =
  (isMistaken: boolean, isRemoved: boolean): Write =>
  ({ clientId, idOf, cast: { counsellor } }) => {
    const by = counsellor.positionId
    const at = noon('2026-11-02')
    return [
      [
        'statement',
        {
          id: idOf('statementId'),
          client_id: clientId,
          kind: 'socialWorker',
          category: 'socialServices',
          title: mark,
          author: mark,
          issued_on: '2026-11-01',
          held_by: counsellor.organisationId,
          recorded_by: by,
          recorded_at: at,
          mistaken_at: isMistaken ? at : null,
          mistaken_by: isMistaken ? by : null,
          mistaken_reason: isMistaken ? mark : null,
          version: 1,
        },
      ],
      [
        'statement_paper',
        {
          id: idOf('paperId'),
          statement_id: idOf('statementId'),
          client_id: clientId,
          kind: 'socialWorker',
          category: 'socialServices',
          media_type: 'application/pdf',
          bytes: 3,
          content: isRemoved ? null : sealed,
          scan: 'clean',
          added_by: by,
          added_at: at,
          removed_at: isRemoved ? at : null,
          removed_by: isRemoved ? by : null,
          removed_reason: isRemoved ? mark : null,
        },
      ],
    ]
  }

export const statements: Kind = {
  fields: ['statementId', 'paperId'],
  states: {
    'with its paper': statement(false, false),
    'paper removed': statement(false, true),
    mistaken: statement(true, false),
  },
}

const certificate = (id: string, client_id: string) => ({
  id,
  client_id,
  kind: 'workCertificate',
  category: 'employmentHistory',
  author: mark,
  issued_on: '2026-11-01',
  recorded_at: noon('2026-11-02'),
  version: 1,
})

const request =
  (status: string): Write =>
  ({ clientId, idOf, cast: { counsellor } }) => [
    ...(status === 'received' ? [['statement', certificate(idOf('receivedId'), clientId)] as const] : []),
    [
      'statement_request',
      {
        id: idOf('statementRequestId'),
        client_id: clientId,
        kind: 'workCertificate',
        category: 'employmentHistory',
        asked_from: 'client',
        purpose: mark,
        not_enough: mark,
        wanted_by: '2026-12-20',
        asked_on: '2026-11-01',
        asked_by: counsellor.positionId,
        asked_at: noon('2026-11-01'),
        status,
        closed_on: status === 'open' ? null : '2026-11-02',
        statement_id: status === 'received' ? idOf('receivedId') : null,
        version: 1,
      },
    ],
  ]

export const statementRequests: Kind = {
  fields: ['statementRequestId'],
  states: Object.fromEntries(['open', 'received', 'cancelled'].map((status) => [status, request(status)])),
}
