import { type File, type Kind, mark, noon, type Rows, type Write } from './kind.ts'

/** Whose place it is, what the enquiry got as its answer, and what has come of it. */
interface Placed {
  readonly at: 'provider' | 'host'
  readonly during: string
  readonly answer: 'confirmed' | 'declined' | 'lapsed' | 'released' | null
  readonly more?: Write
}

const period =
  (status: string, { at, during, answer, more = () => [] }: Placed): Write =>
  (file) => {
    const { clientId, idOf, cast } = file
    const { organisationId: organisation_id, unitId: unit_id } = cast[at]
    const place = { place_id: cast.placeIds[at], organisation_id, unit_id, kind: 'rehabWork', during }
    const by = cast.counsellor.positionId
    return [
      [
        'enquiry',
        {
          id: idOf('enquiryId'),
          ...place,
          days: [],
          needs: {},
          asked_by: by,
          asked_at: noon('2025-12-01'),
          held_until: noon(answer ? '2025-12-03' : '2026-12-30'),
          answer,
          answered_at: answer && noon('2025-12-02'),
        },
      ],
      [
        'period',
        {
          id: idOf('periodId'),
          client_id: clientId,
          ...place,
          status,
          limited: true,
          enquiry_id: idOf('enquiryId'),
          held_until: noon('2026-12-30'),
          reserved_on: answer === 'confirmed' ? '2025-12-02' : null,
          placed_onward: false,
          recorded_by: by,
          version: 1,
        },
      ],
      ...more(file),
    ]
  }

const ofPeriod = ({ clientId, idOf, cast }: File, at: 'provider' | 'host') => ({
  period_id: idOf('periodId'),
  client_id: clientId,
  organisation_id: cast[at].organisationId,
})

const attended =
  (at: 'provider' | 'host'): Write =>
  (file) => [
    [
      'attendance',
      {
        id: crypto.randomUUID(),
        ...ofPeriod(file, at),
        day: '2026-11-02',
        hours: 4,
        recorded_by: file.cast.counsellor.positionId,
        recorded_at: noon('2026-11-02'),
      },
    ],
    [
      'evaluation',
      {
        id: crypto.randomUUID(),
        ...ofPeriod(file, at),
        party: 'worker',
        text: mark,
        position_id: file.cast.counsellor.positionId,
        given_at: noon('2026-11-02'),
      },
    ],
  ]

const certified =
  (at: 'provider' | 'host', isSigned: boolean): Write =>
  (file) => {
    const { idOf, cast } = file
    const by = cast[at].positionId
    const signed = { signed_by: by, signed_at: noon('2026-09-02') }
    const own = ofPeriod(file, at)
    const signing: Rows = isSigned
      ? [
          [
            'certificate_signing',
            {
              certificate_id: idOf('certificateId'),
              version: 1,
              ...own,
              tasks: mark,
              words: mark,
              skills: [],
              ...signed,
            },
          ],
        ]
      : []
    return [
      [
        'certificate',
        {
          id: idOf('certificateId'),
          ...own,
          status: isSigned ? 'signed' : 'draft',
          tasks: mark,
          words: mark,
          created_by: by,
          created_at: noon('2026-09-01'),
          version: 1,
          ...(isSigned ? signed : {}),
        },
      ],
      ...signing,
    ]
  }

const answeredBack =
  (at: 'provider' | 'host'): Write =>
  (file) => {
    const { period_id, ...own } = ofPeriod(file, at)
    const id = file.idOf('feedbackId')
    return [
      [
        'feedback',
        {
          id,
          period_id,
          ...own,
          form_version: 1,
          organiser_sees: 'all',
          place_sees: 'all',
          how: 'ownPage',
          answered_on: '2026-09-02',
          given_at: noon('2026-09-02'),
          version: 1,
        },
      ],
    ]
  }

const after =
  (at: 'provider' | 'host', isSigned: boolean): Write =>
  (file) => [...attended(at)(file), ...certified(at, isSigned)(file), ...answeredBack(at)(file)]

/** From a day that has come: that its place has not agreed is all that keeps it out. */
export const asked = '[2026-11-16,2027-03-01)'
const ahead = '[2026-12-01,2027-03-01)'
const running = '[2026-10-01,2027-03-01)'
const justEnded = '[2026-10-01,2026-11-10)'
const longAgo = '[2026-01-01,2026-09-01)'

/** Held by the provider that attacks until it answers; what it agreed to and has not ended long ago is at the host's. */
export const periods: Kind = {
  fields: ['periodId', 'enquiryId'],
  states: {
    'asked, not answered': period('held', { at: 'provider', during: asked, answer: null }),
    declined: period('declined', { at: 'provider', during: asked, answer: 'declined' }),
    lapsed: period('lapsed', { at: 'provider', during: asked, answer: 'lapsed' }),
    released: period('released', { at: 'provider', during: asked, answer: 'released' }),
    'reserved, at another place': period('reserved', { at: 'host', during: ahead, answer: 'confirmed' }),
    'agreed and to come, at another place': period('agreed', {
      at: 'host',
      during: ahead,
      answer: 'confirmed',
    }),
    'running, at another place': period('agreed', {
      at: 'host',
      during: running,
      answer: 'confirmed',
      more: attended('host'),
    }),
    'just ended, at another place': period('ended', {
      at: 'host',
      during: justEnded,
      answer: 'confirmed',
      more: after('host', false),
    }),
    'ended long ago': period('ended', {
      at: 'provider',
      during: longAgo,
      answer: 'confirmed',
      more: after('provider', true),
    }),
    'interrupted long ago': period('interrupted', { at: 'provider', during: longAgo, answer: 'confirmed' }),
  },
}
