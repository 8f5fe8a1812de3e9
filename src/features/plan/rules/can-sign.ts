import { accept, type Refusal, type Result, refuse } from '../../../kernel/refusal.ts'
import type { Party, PlanKind, PlanStatus } from '../contract.ts'
import { afterAct } from './table.ts'

/** Those whose signature a plan needs (189/2001 8 §, 381/2023 4 §, 1301/2014 39 §): client, authorities, Kela when it is in the pair. */
export function partiesOf(kind: PlanKind, lane: Party, pairLanes: readonly string[]): Party[] {
  switch (kind) {
    case 'employment':
      return ['client', 'employment']
    case 'clientPlan':
      return ['client', 'social']
    case 'coaching':
      return ['client', lane === 'client' ? 'employment' : lane]
    case 'multiSector':
      return ['client', 'employment', 'social', ...(pairLanes.includes('kela') ? (['kela'] as const) : [])]
    default:
      return ['client', 'employment', 'social']
  }
}

export interface Signing {
  readonly status: PlanStatus
  readonly parties: readonly Party[]
  readonly signed: readonly Party[]
  readonly party: Party
  /** The lane in which the signer acts; `client` in own pages. */
  readonly lane: string | null
}

const isAuthority = (party: Party): boolean => party !== 'client'

/**
 * May this party sign now? Any order, but an authority is the last (patterns: the official signs last). An official signs
 * for the own authority only; the client signs in own pages or beside an official who witnesses it.
 */
export function canSign(signing: Signing): Result<{ complete: boolean }> {
  const stopped = stops(signing)
  if (stopped) return { ok: false, refusal: stopped }
  const { parties, signed, party } = signing
  return accept({ complete: parties.every((p) => p === party || signed.includes(p)) })
}

function stops({ status, parties, signed, party, lane }: Signing): Refusal | null {
  const may = afterAct(status, 'sign')
  if (!may.ok) return may.refusal
  if (!parties.includes(party)) return refuse('plan.notParty', { facts: { party } }).refusal
  if (signed.includes(party)) return refuse('plan.alreadySigned', { facts: { party } }).refusal
  if (!maySignFor(party, lane, parties)) return refuse('plan.notParty', { facts: { party, lane } }).refusal
  const waiting = parties.filter((p) => p !== party && !signed.includes(p))
  const wouldLeaveClientLast = isAuthority(party) && waiting.length > 0 && !waiting.some(isAuthority)
  return wouldLeaveClientLast ? refuse('plan.authorityLast', { facts: { waiting } }).refusal : null
}

/** The client's signature is the client's own, or witnessed by an official of an authority that is a party. */
function maySignFor(party: Party, lane: string | null, parties: readonly Party[]): boolean {
  if (lane === party) return true
  return party === 'client' && lane !== null && parties.some((p) => isAuthority(p) && p === lane)
}

/** Kinds that stand in the place of a plan of this kind while they are in force: none is made beside them (189/2001 3 §). */
export const yieldsTo = (kind: PlanKind): readonly PlanKind[] =>
  kind === 'activation' || kind === 'lightActivation' ? ['multiSector'] : []

/** The plans that a plan of this kind replaces when it comes into force (189/2001 3 §; plan types of law). */
export function replaces(kind: PlanKind): readonly PlanKind[] {
  switch (kind) {
    case 'multiSector':
      return ['multiSector', 'activation', 'lightActivation', 'employment']
    case 'activation':
    case 'lightActivation':
      return ['activation', 'lightActivation', 'employment']
    default:
      return [kind]
  }
}
