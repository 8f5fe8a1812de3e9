import { type Kind, mark, noon, type Write } from './kind.ts'

const logRequest =
  (status: string): Write =>
  ({ clientId, idOf, cast: { manager } }) => {
    const isOpen = status === 'open'
    return [
      [
        'log_request',
        {
          id: idOf('logRequestId'),
          client_id: clientId,
          requested_on: '2026-11-01',
          via: 'letter',
          from_day: '2026-01-01',
          to_day: '2026-11-01',
          not_older_than: '2024-11-01',
          special_reason: mark,
          due_on: '2027-01-01',
          why: {},
          status,
          answered_at: isOpen ? null : noon('2026-11-05'),
          answered_by: isOpen ? null : manager.positionId,
          entries: status === 'answered' ? 1 : null,
          decision: status === 'refused' ? mark : null,
          version: 1,
        },
      ],
    ]
  }

export const logRequests: Kind = {
  fields: ['logRequestId'],
  states: Object.fromEntries(['open', 'answered', 'refused'].map((status) => [status, logRequest(status)])),
}

const finding =
  (outcome: string | null): Write =>
  ({ clientId, idOf, cast: { counsellor, manager } }) => [
    [
      'log_finding',
      {
        id: idOf('findingId'),
        rule: 'deepHistory',
        day: '2026-11-10',
        worker_id: counsellor.workerId,
        position_id: counsellor.positionId,
        client_id: clientId,
        facts: {},
        found_at: noon('2026-11-11'),
        outcome,
        reason: outcome && mark,
        closed_at: outcome && noon('2026-11-12'),
        closed_by: outcome && manager.positionId,
        version: 1,
      },
    ],
  ]

export const findings: Kind = {
  fields: ['findingId'],
  states: Object.fromEntries(
    [null, 'appropriate', 'misuse', 'clarified'].map((outcome) => [outcome ?? 'open', finding(outcome)]),
  ),
}

const opening =
  (openedAt: string, review: string | null = null): Write =>
  ({ clientId, idOf, cast: { workshop, manager } }) => [
    [
      'emergency_opening',
      {
        id: idOf('openingId'),
        client_id: clientId,
        position_id: workshop.positionId,
        worker_id: workshop.workerId,
        organisation_id: workshop.organisationId,
        reason: `${mark} oli hätätilassa silloin.`,
        opened_at: openedAt,
        ends_at: new Date(Date.parse(openedAt) + 24 * 3_600_000).toISOString(),
        reviewed_at: review && noon('2026-11-23'),
        reviewed_by: review && manager.positionId,
        review,
        review_note: review && mark,
        version: 1,
      },
    ],
    [
      'emergency_notice',
      { opening_id: idOf('openingId'), position_id: manager.positionId, told_at: openedAt },
    ],
  ]

export const openings: Kind = {
  fields: ['openingId'],
  states: {
    'open, not reviewed': opening('2026-11-23T06:00:00Z'),
    'open, justified': opening('2026-11-23T06:00:00Z', 'justified'),
    'judged unjustified': opening('2026-11-23T06:00:00Z', 'unjustified'),
    'over, not reviewed': opening(noon('2026-11-01')),
  },
}

/** Whose authorisations are over, or have not begun: an attacker. */
export const formerProxy = 'formerProxy'
export const proxyOf = (number: number) => `proxy${number}`

const proxy =
  (basis: string, valid: string, ended_at: string | null, subject?: string): Write =>
  ({ clientId, number, idOf }) => [
    [
      'proxy',
      {
        id: idOf('proxyId'),
        client_id: clientId,
        name: mark,
        basis,
        valid,
        subject: subject ?? proxyOf(number),
        recorded_at: noon('2026-01-01'),
        ended_at,
        version: 1,
      },
    ],
  ]

export const proxies: Kind = {
  fields: ['proxyId'],
  states: {
    'guardian, in force': proxy('guardian', '[2026-01-01,)', null),
    'authorisation, in force': proxy('authorisation', '[2026-01-01,2027-01-01)', null),
    'not begun': proxy('kelaY100', '[2027-01-01,)', null, formerProxy),
    'run out': proxy('kelaY100', '[2026-01-01,2026-11-01)', null, formerProxy),
    ended: proxy('authorisation', '[2026-01-01,)', noon('2026-11-01'), formerProxy),
  },
}

const importRun =
  (status: string, undone = false): Write =>
  ({ idOf, cast: { manager } }) => {
    const by = {
      worker_id: manager.workerId,
      position_id: manager.positionId,
      organisation_id: manager.organisationId,
    }
    const isOver = status !== 'waiting' && status !== 'running'
    const finished_at = noon('2026-11-03')
    return [
      [
        'import_run',
        {
          id: idOf('importId'),
          ...by,
          asked_at: noon('2026-11-02'),
          finished_at: isOver ? finished_at : null,
          files: [`${mark}.csv`],
          dry_run: false,
          strict: false,
          status,
          report: isOver ? { files: [], issues: [], said: mark } : null,
        },
      ],
      ...(undone
        ? ([
            [
              'import_undo',
              {
                id: crypto.randomUUID(),
                run_id: idOf('importId'),
                ...by,
                asked_at: finished_at,
                finished_at,
                outcome: 'done',
                obstacles: [],
              },
            ],
          ] as const)
        : []),
    ]
  }

/** Of another organisation than the one whose keeper attacks. */
export const imports: Kind = {
  fields: ['importId'],
  states: {
    ...Object.fromEntries(['waiting', 'running', 'done', 'nothing', 'failed'].map((s) => [s, importRun(s)])),
    undone: importRun('done', true),
  },
}
