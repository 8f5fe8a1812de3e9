import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import type { PlanStatus } from '../contract.ts'

export const planActs = ['edit', 'confirm', 'send', 'sign', 'lift', 'renew', 'end', 'rate', 'drop'] as const
export type PlanAct = (typeof planActs)[number]

/**
 * What may be done to a plan in each status. A draft is edited, its preconditions confirmed, or left; under signature nothing is
 * edited; in force it is renewed or ended; its outcomes are rated when it has been in force (migrations 0167, 0270 say the same).
 */
export const actsIn = {
  draft: ['edit', 'confirm', 'send', 'drop'],
  signing: ['sign', 'lift'],
  inForce: ['renew', 'end', 'rate'],
  superseded: ['rate'],
  ended: ['rate'],
  dropped: [],
} as const satisfies Record<PlanStatus, readonly PlanAct[]>

/** Where each act leads; `same`: the status stays – until the last signature, which brings the plan into force. */
const leadsTo = {
  edit: 'same',
  confirm: 'same',
  send: 'signing',
  sign: 'same',
  lift: 'draft',
  renew: 'same',
  end: 'ended',
  rate: 'same',
  drop: 'dropped',
} as const satisfies Record<PlanAct, PlanStatus | 'same'>

/** Refusal of an act that the status does not allow. */
const otherwise = {
  edit: 'plan.frozen',
  confirm: 'plan.frozen',
  send: 'plan.frozen',
  sign: 'plan.notSigning',
  lift: 'plan.notSigning',
  renew: 'plan.notInForce',
  end: 'plan.notInForce',
  rate: 'plan.ratedEarly',
  drop: 'plan.notDraft',
} as const satisfies Record<PlanAct, string>

export const mayAct = (status: PlanStatus, act: PlanAct): boolean =>
  (actsIn[status] as readonly PlanAct[]).includes(act)

/** The status after an act, or why it may not be done. */
export function afterAct(status: PlanStatus, act: PlanAct): Result<PlanStatus> {
  if (!mayAct(status, act)) return refuse(otherwise[act], { facts: { status } })
  const to = leadsTo[act]
  return accept(to === 'same' ? status : to)
}
