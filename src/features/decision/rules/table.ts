import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import type { DecisionAct, DecisionStatus } from '../contract.ts'

/**
 * What may be done to a decision in each status. Before it is made it is edited, heard on and proposed; afterwards
 * nothing is edited: it is delivered, appealed, and corrected, withdrawn or ended by an act of its own.
 */
export const actsIn = {
  prepared: ['edit', 'askHearing', 'propose', 'decide', 'drop'],
  hearing: ['edit', 'recordHearing', 'drop'],
  proposed: ['sendBack', 'decide', 'drop'],
  decided: ['deliver', 'correct', 'withdraw'],
  delivered: ['recordReceipt', 'recordAppeal', 'correct', 'withdraw', 'end'],
  appealed: ['keepInForce', 'correct', 'withdraw'],
  inForce: ['recordAppeal', 'correct', 'withdraw', 'end'],
  corrected: [],
  withdrawn: [],
  ended: [],
  dropped: [],
  recorded: ['withdraw', 'end'],
} as const satisfies Record<DecisionStatus, readonly DecisionAct[]>

/** Where each act leads; `same`: the status stays. A correction moves the former only when the new one is made. */
const leadsTo = {
  edit: 'same',
  askHearing: 'hearing',
  recordHearing: 'prepared',
  propose: 'proposed',
  sendBack: 'prepared',
  decide: 'decided',
  drop: 'dropped',
  deliver: 'delivered',
  recordReceipt: 'same',
  recordAppeal: 'appealed',
  keepInForce: 'inForce',
  correct: 'same',
  withdraw: 'withdrawn',
  end: 'ended',
} as const satisfies Record<DecisionAct, DecisionStatus | 'same'>

/** Refusal of an act that its status does not allow. */
const otherwise = {
  edit: 'decision.made',
  askHearing: 'decision.made',
  recordHearing: 'decision.notHearing',
  propose: 'decision.made',
  sendBack: 'decision.notProposed',
  decide: 'decision.made',
  drop: 'decision.made',
  deliver: 'decision.notDecided',
  recordReceipt: 'decision.notDelivered',
  recordAppeal: 'decision.notDelivered',
  keepInForce: 'decision.notAppealed',
  correct: 'decision.notInForce',
  withdraw: 'decision.notInForce',
  end: 'decision.notInForce',
} as const satisfies Record<DecisionAct, string>

export const mayAct = (status: DecisionStatus, act: DecisionAct): boolean =>
  (actsIn[status] as readonly DecisionAct[]).includes(act)

/** The status after an act, or why it may not be done. While the hearing runs nobody decides (434/2003 34 §). */
export function afterAct(status: DecisionStatus, act: DecisionAct): Result<DecisionStatus> {
  if (!mayAct(status, act)) {
    if (status === 'hearing' && (act === 'decide' || act === 'propose')) {
      return refuse('decision.hearingRuns', { citation: '434/2003 34 §' })
    }
    return refuse(otherwise[act], { facts: { status } })
  }
  const to = leadsTo[act]
  return accept(to === 'same' ? status : to)
}
