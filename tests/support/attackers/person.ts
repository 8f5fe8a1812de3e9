import { type Kind, mark, noon, phone, type Rows, type Write } from './kind.ts'

const person =
  (client: object, more: Write = () => []): Write =>
  (file) => [
    [
      'client',
      {
        id: file.clientId,
        last_name: mark,
        first_names: `Testi ${file.number}`,
        name_key: `${mark} testi ${file.number}`.toLowerCase(),
        birth_year: 1990,
        protected: false,
        created_at: noon('2026-01-01'),
        version: 1,
        ...client,
      },
    ],
    ['client_identity', { client_id: file.clientId, birth_date: '1990-05-05' }],
    [
      'client_contact',
      {
        client_id: file.clientId,
        phone,
        street_address: mark,
        language: 'fi',
        interpreter: false,
        version: 1,
      },
    ],
    ...more(file),
  ]

const customer =
  (closed: string | null): Write =>
  (file) => {
    const { counsellor } = file.cast
    const id = file.idOf('customershipId')
    return [
      [
        'relationship',
        {
          id,
          client_id: file.clientId,
          organisation_id: counsellor.organisationId,
          kind: 'individualSupport',
          opened_on: '2026-01-01',
          closed_on: closed,
          closing_reason: closed && 'needEnded',
          version: 1,
        },
      ],
      ['assignment', assignment(file.clientId, id, counsellor.positionId)],
    ]
  }

export const assignment = (client_id: string, relationship_id: string, position_id: string) => ({
  id: crypto.randomUUID(),
  relationship_id,
  client_id,
  position_id,
  valid: '[2026-01-01,)',
})

/** A second authority that attached the person to its own file by the identity code, and learnt nothing of this one. */
const attached: Write = ({ clientId, cast: { workshop } }) => {
  const id = crypto.randomUUID()
  return [
    [
      'relationship',
      {
        id,
        client_id: clientId,
        organisation_id: workshop.organisationId,
        kind: 'workshop',
        opened_on: '2026-11-01',
        version: 1,
      },
    ],
    ['assignment', assignment(clientId, id, workshop.positionId)],
  ]
}

/** Another row of the same person was merged into this one; what it was known by is `mergedId`. */
const merged: Write = ({ clientId, idOf, cast: { counsellor } }) => [
  [
    'client',
    {
      id: idOf('mergedId'),
      last_name: mark,
      first_names: 'Toinen rivi',
      name_key: `${mark} toinen rivi`.toLowerCase(),
      protected: false,
      created_at: noon('2026-01-01'),
      version: 1,
    },
  ],
  [
    'client_merge',
    {
      merged_id: idOf('mergedId'),
      client_id: clientId,
      how: 'seen',
      reason: `${mark}, sama ihminen`,
      position_id: counsellor.positionId,
      organisation_id: counsellor.organisationId,
      merged_at: noon('2026-10-01'),
      moved: {},
    },
  ],
]

const and =
  (...parts: readonly Write[]): Write =>
  (file) =>
    parts.flatMap((part) => part(file))

/** The person, and the authority to whom the person is a customer. */
export const people: Kind = {
  fields: [],
  states: {
    'a customer': person({}, customer(null)),
    'protected address': person({ protected: true }, customer(null)),
    'attached to a second authority': person({}, and(customer(null), attached)),
    'merged with another row': person({}, and(customer(null), merged)),
    'customership closed, days of finishing left': person({}, customer('2026-11-20')),
  },
}

export const accountOf = (number: number) => `client${number}`

/** Own pages, and a search for work. */
export const accounts: Kind = {
  fields: [],
  states: {
    'own pages': ({ clientId, number }) => [
      ['client_account', { client_id: clientId, subject: accountOf(number) }],
    ],
    'no own pages': () => [],
  },
}

const searching =
  (status: string): Write =>
  ({ clientId }) => [
    [
      'jobseeker_status',
      {
        id: crypto.randomUUID(),
        client_id: clientId,
        status,
        valid: '[2026-01-01,)',
        recorded_at: noon('2026-01-02'),
      },
    ],
  ]

export const searches: Kind = {
  fields: [],
  states: Object.fromEntries(
    ['unemployed', 'laidOff', 'employed', 'inService', 'outsideLabourForce'].map((s) => [s, searching(s)]),
  ),
}

const row =
  (
    month: string,
    row_kind: string,
    more: (file: Parameters<Write>[0], month: string) => Rows = () => [],
  ): Write =>
  (file) => [
    [
      'share_row',
      {
        id: crypto.randomUUID(),
        month,
        client_id: file.clientId,
        municipality_code: '091',
        benefit_days: 20,
        paid_days: 20,
        paid_cents: row_kind === 'returned' ? -80_000 : 80_000,
        share_percent: 50,
        share_cents: row_kind === 'returned' ? -40_000 : 40_000,
        row_kind,
      },
    ],
    ...more(file, month),
  ]

const marked = ({ clientId, cast }: Parameters<Write>[0], month: string): Rows => [
  [
    'share_mark',
    {
      id: crypto.randomUUID(),
      client_id: clientId,
      month,
      kind: 'explained',
      text: mark,
      position_id: cast.manager.positionId,
      marked_at: noon('2026-10-20'),
      version: 1,
    },
  ],
]

const agreed =
  (closed_at: string | null) =>
  ({ clientId, idOf, cast }: Parameters<Write>[0], month: string): Rows => {
    const by = cast.manager.positionId
    return [
      [
        'share_review',
        {
          id: idOf('reviewId'),
          share_list_id: cast.shareListId,
          month,
          held_on: '2026-11-02',
          participants: mark,
          note: mark,
          position_id: by,
          recorded_at: noon('2026-11-02'),
          closed_at,
          version: 1,
        },
      ],
      [
        'share_agreement',
        {
          id: crypto.randomUUID(),
          client_id: clientId,
          share_list_id: cast.shareListId,
          month,
          position_id: by,
          how: 'call',
          contact_by: '2026-12-01',
          agreed_by: by,
          agreed_at: noon('2026-11-02'),
          version: 1,
        },
      ],
    ]
  }

/** Rows of Kela's list of the municipality. */
export const shareRows: Kind = {
  fields: [],
  states: {
    imported: row('2026-05-01', 'paid'),
    returned: row('2026-06-01', 'returned'),
    corrected: row('2026-07-01', 'corrected'),
    'marked as explained': row('2026-08-01', 'paid', marked),
    'import undone': () => [],
  },
}

/** Each in a month of its own: a month is reviewed once. */
const reviewed =
  (closedAt: string | null): Write =>
  (file) =>
    row(`2025-0${file.number + 1}-01`, 'paid', agreed(closedAt))(file)

/** What was agreed of a row in the review of its month. */
export const shareReviews: Kind = {
  fields: ['reviewId'],
  states: {
    open: reviewed(null),
    closed: reviewed(noon('2026-11-03')),
  },
}
