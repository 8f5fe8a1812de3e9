import { jointTable } from '../../../src/features/path/rules/joint-table.ts'
import { rehabTable } from '../../../src/features/path/rules/rehab-table.ts'
import type { Values } from '../access/insert.ts'
import { type Kind, mark, noon, type Rows, type Write } from './kind.ts'

const plan =
  (status: string, { kind = 'activation', ...values }: Values & { kind?: string } = {}): Write =>
  ({ clientId, idOf, cast: { counsellor } }) => {
    const own = { plan_id: idOf('planId'), client_id: clientId }
    const { positionId: position_id } = counsellor
    const signature: Rows =
      status === 'draft' || status === 'dropped'
        ? []
        : [
            [
              'plan_signature',
              { ...own, party: 'social', position_id, how: 'onTheSpot', signed_at: noon('2026-02-01') },
            ],
          ]
    return [
      [
        'plan',
        {
          id: own.plan_id,
          client_id: clientId,
          kind,
          status,
          goal: mark,
          contents: {},
          parties: ['client', 'social'],
          created_at: noon('2026-01-10'),
          version: 1,
          ...values,
        },
      ],
      ['plan_service', { id: crypto.randomUUID(), ...own, service: mark, lane: 'social' }],
      ['plan_outcome', { id: idOf('outcomeId'), ...own, rank: 0, area: 'work', text: mark }],
      ['plan_maker', { id: idOf('makerId'), ...own, position_id, named_on: '2026-01-10' }],
      ...signature,
    ]
  }

export const plans: Kind = {
  fields: ['planId', 'makerId', 'outcomeId'],
  states: {
    draft: plan('draft'),
    'to be signed': plan('signing'),
    'in force': plan('inForce', { signed_on: '2026-02-01', review_by: '2026-12-15' }),
    superseded: plan('superseded', { signed_on: '2026-02-01', ended_on: '2026-06-01' }),
    ended: plan('ended', { signed_on: '2026-02-01', ended_on: '2026-09-01' }),
    dropped: plan('dropped', { ended_on: '2026-02-01' }),
    'client plan of social services': plan('draft', { kind: 'clientPlan' }),
  },
}

const pathCase =
  (path: 'joint' | 'rehabWork', status: string): Write =>
  ({ clientId, idOf, cast: { counsellor } }) => {
    const id = idOf(`${path}CaseId`)
    const isOver = status === 'closed' || status === 'refused'
    const own = { case_id: id, client_id: clientId }
    return [
      [
        'path_case',
        {
          id,
          client_id: clientId,
          path,
          status,
          turn: isOver ? 'nobody' : 'social',
          opened_on: '2026-03-01',
          informed_on: '2026-03-02',
          closed_on: isOver ? '2026-10-01' : null,
          closing_reason: isOver ? 'other' : null,
          final_assessment: isOver ? mark : null,
          version: 1,
        },
      ],
      [
        'path_step',
        {
          id: idOf(`${path}StepId`),
          ...own,
          move: 'receive',
          status,
          happened_on: '2026-03-02',
          position_id: counsellor.positionId,
          facts: { reason: mark },
          recorded_at: noon('2026-03-02'),
        },
      ],
      [
        'joint_member',
        {
          id: crypto.randomUUID(),
          ...own,
          position_id: counsellor.positionId,
          lane: 'social',
          valid: '[2026-03-02,)',
        },
      ],
    ]
  }

/** A case of a path in each status that its table of moves knows. */
const casesOf = (path: 'joint' | 'rehabWork', statuses: Readonly<Record<string, unknown>>): Kind => ({
  fields: [`${path}CaseId`],
  states: Object.fromEntries(Object.keys(statuses).map((status) => [status, pathCase(path, status)])),
})

export const jointCases = casesOf('joint', jointTable)
export const rehabCases = casesOf('rehabWork', rehabTable)

const referral =
  (status: string): Write =>
  ({ clientId, idOf, cast: { counsellor, workshop } }) => [
    [
      'referral',
      {
        id: idOf('referralId'),
        client_id: clientId,
        kind: 'workshop',
        from_organisation_id: counsellor.organisationId,
        from_position_id: counsellor.positionId,
        to_unit_id: workshop.unitId,
        reason: mark,
        tried: mark,
        assessment: mark,
        status,
        sent_at: noon('2026-11-10'),
        answered_at: status === 'sent' ? null : noon('2026-11-12'),
        answered_by: status === 'sent' ? null : workshop.positionId,
        answer_reason: status === 'returned' ? mark : null,
        version: 1,
      },
    ],
  ]

export const referrals: Kind = {
  fields: ['referralId'],
  states: Object.fromEntries(['sent', 'accepted', 'returned', 'withdrawn'].map((s) => [s, referral(s)])),
}
