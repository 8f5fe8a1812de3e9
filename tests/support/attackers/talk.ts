import { type Kind, mark, noon, type Write } from './kind.ts'

const meeting =
  (held: string): Write =>
  ({ clientId, idOf, cast: { counsellor } }) => [
    [
      'meeting',
      {
        id: idOf('meetingId'),
        client_id: clientId,
        kind: 'joint',
        channel: 'phone',
        starts_at: noon(held === 'planned' ? '2026-12-01' : '2026-11-02'),
        place: mark,
        organisation_id: counsellor.organisationId,
        position_id: counsellor.positionId,
        held,
        participants: [],
        recorded_at: noon('2026-11-01'),
        version: 1,
      },
    ],
  ]

export const meetings: Kind = {
  fields: ['meetingId'],
  states: Object.fromEntries(
    ['planned', 'held', 'notHeld', 'cancelled'].map((held) => [held, meeting(held)]),
  ),
}

const thread =
  (isRead: boolean): Write =>
  ({ clientId, idOf, cast: { counsellor } }) => {
    const own = { thread_id: idOf('threadId'), client_id: clientId }
    const takesPart = (holder_id: string) => ({
      ...own,
      holder_id,
      read_at: isRead ? noon('2026-11-03') : null,
    })
    return [
      [
        'message_thread',
        { id: own.thread_id, client_id: clientId, subject: mark, started_at: noon('2026-11-01') },
      ],
      ['message_participant', takesPart(counsellor.positionId)],
      ['message_participant', takesPart(clientId)],
      [
        'message',
        {
          id: crypto.randomUUID(),
          ...own,
          position_id: null,
          from_client: true,
          text: mark,
          sent_at: noon('2026-11-01'),
        },
      ],
    ]
  }

export const threads: Kind = {
  fields: ['threadId'],
  states: { unread: thread(false), read: thread(true) },
}

const contact =
  (reached: boolean | null): Write =>
  ({ clientId, idOf, cast: { counsellor } }) => [
    [
      'contact',
      {
        id: idOf('contactId'),
        client_id: clientId,
        kind: 'call',
        reached,
        contacted_at: noon('2026-11-02'),
        position_id: counsellor.positionId,
        recorded_at: noon('2026-11-02'),
      },
    ],
    [
      'contact_note',
      { contact_id: idOf('contactId'), client_id: clientId, category: 'contactLog', text: mark },
    ],
  ]

export const contacts: Kind = {
  fields: ['contactId', 'entryId'],
  states: { reached: contact(true), 'not reached': contact(false) },
}

const fact = (id: string, client_id: string, superseded_by: string | null) => ({
  id,
  client_id,
  category: 'situation',
  topic: 'housing',
  text: mark,
  source: 'clientTold',
  author_client: false,
  told_on: '2026-01-01',
  confirmed_on: '2026-01-01',
  superseded_by,
  recorded_at: noon('2026-01-01'),
  version: 1,
})

export const facts: Kind = {
  fields: ['factId'],
  states: {
    told: ({ clientId, idOf }) => [['situation_fact', fact(idOf('factId'), clientId, null)]],
    corrected: ({ clientId, idOf }) => [
      ['situation_fact', fact(idOf('correctedFactId'), clientId, idOf('factId'))],
      ['situation_fact', fact(idOf('factId'), clientId, null)],
    ],
  },
}

const deadline =
  (state: string): Write =>
  ({ clientId, idOf }) => [
    [
      'deadline',
      {
        id: crypto.randomUUID(),
        client_id: clientId,
        subject: 'contact',
        subject_id: idOf('clockedContactId'),
        kind: 'nextContact',
        category: 'contactLog',
        due_on: '2026-12-01',
        why: {},
        state,
        done_on: state === 'stopped' ? '2026-11-20' : null,
        reason: state === 'stopped' || state === 'paused' ? mark : null,
      },
    ],
  ]

export const deadlines: Kind = {
  fields: [],
  states: Object.fromEntries(
    ['running', 'limit', 'paused', 'stopped'].map((state) => [state, deadline(state)]),
  ),
}
