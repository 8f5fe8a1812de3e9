import { emptyContents } from '../../../src/features/decision/rules/empty.ts'
import { type Kind, mark, noon, type Rows, type Write } from './kind.ts'

const unmade = ['prepared', 'hearing', 'proposed', 'dropped']
const sent = ['delivered', 'appealed', 'inForce', 'corrected', 'withdrawn', 'ended']

/** What the maker has on file of a decision that it makes itself. */
const content =
  (status: string): Write =>
  ({ clientId, number, idOf, cast: { counsellor } }) => {
    const isMade = !unmade.includes(status)
    const own = {
      decision_id: idOf('decisionId'),
      client_id: clientId,
      organisation_id: counsellor.organisationId,
    }
    const by = counsellor.positionId
    const at = noon('2026-11-02')
    const made: Rows = isMade
      ? [['decision_notice', { ...own, unit_id: counsellor.unitId, told_at: at, about: { matter: mark } }]]
      : []
    const isSent = sent.includes(status)
    const delivery: Rows =
      isSent || status === 'decided'
        ? [
            [
              'decision_delivery',
              {
                ...own,
                method: 'letter',
                asked_by: by,
                asked_at: at,
                sent_on: isSent ? '2026-11-02' : null,
                received_on: isSent ? '2026-11-09' : null,
                appeal_until: isSent ? '2026-12-09' : null,
              },
            ],
          ]
        : []
    return [
      [
        'decision_content',
        {
          ...own,
          contents: { ...emptyContents, matter: mark, facts: mark, reasons: mark },
          basis: {},
          prepared_by: by,
          decided_by: isMade ? by : null,
          decided_at: isMade ? at : null,
          number_year: isMade ? 2026 : null,
          number: isMade ? 100 * Object.keys(decisions.states).indexOf(status) + number + 1 : null,
        },
      ],
      [
        'decision_act',
        {
          id: crypto.randomUUID(),
          ...own,
          act: 'prepare',
          happened_on: '2026-11-01',
          reason: mark,
          position_id: by,
          recorded_at: at,
        },
      ],
      ...delivery,
      ...made,
    ]
  }

const decision =
  (status: string): Write =>
  (file) => {
    const { clientId, idOf, cast } = file
    const isMade = !unmade.includes(status)
    const isRecorded = status === 'recorded'
    return [
      [
        'decision',
        {
          id: idOf('decisionId'),
          client_id: clientId,
          organisation_id: cast.counsellor.organisationId,
          origin: isRecorded ? 'recorded' : 'own',
          kind: isRecorded ? 'paySubsidy' : 'rehabWork',
          maker: isRecorded ? mark : null,
          status,
          result: isMade ? 'granted' : null,
          valid_from: isMade ? '2026-12-01' : null,
          valid_to: isMade ? '2027-02-28' : null,
          decided_on: isMade ? '2026-11-02' : null,
          delivered_on: sent.includes(status) ? '2026-11-02' : null,
          ended_on: status === 'ended' ? '2026-11-20' : null,
          created_at: noon('2026-11-01'),
          version: 1,
        },
      ],
      ...(isRecorded ? [] : content(status)(file)),
    ]
  }

const statuses = [
  'prepared',
  'hearing',
  'proposed',
  'decided',
  'delivered',
  'appealed',
  'inForce',
  'corrected',
  'withdrawn',
  'ended',
  'dropped',
  'recorded',
]

export const decisions: Kind = {
  fields: ['decisionId'],
  states: Object.fromEntries(statuses.map((status) => [status, decision(status)])),
}
