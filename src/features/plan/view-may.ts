import { type Party, type PlanView, parties } from './contract.ts'
import type { OutcomeView, Rater } from './outcomes-contract.ts'
import { type Confirming, canConfirm } from './rules/can-confirm.ts'
import { ratersLeft } from './rules/can-rate.ts'
import { canSign } from './rules/can-sign.ts'
import { mayAct } from './rules/table.ts'
import type { PlanRow } from './store.ts'

/** Who looks at the plans. */
export interface Viewer {
  readonly lane: string | null
  /** May change plans of this client at all. */
  readonly writes: boolean
  /** In the client's pages. */
  readonly isClient: boolean
  /** The client in person: a proxy signs and rates nothing. */
  readonly isSelf: boolean
  readonly post: Confirming['post']
}

/** What has been given to a plan: signatures, confirmations, ratings. */
export interface Given {
  readonly signed: readonly Party[]
  readonly confirmed: readonly Party[]
  readonly outcomes: readonly OutcomeView[]
}

/** What the page offers: the same rules as the commands', asked for the viewer. */
export function mayOf(plan: PlanRow, given: Given, viewer: Viewer): PlanView['may'] {
  const { status } = plan
  const { lane, writes, isClient } = viewer
  const { signed, confirmed } = given
  const own = parties.find((party) => party === lane) ?? null
  const ask = (party: Party) => canSign({ status, parties: plan.parties, signed, party, lane })
  const mine = own && (writes || isClient) ? ask(own) : null
  return {
    edit: writes && mayAct(status, 'edit'),
    sign: mine?.ok ? own : null,
    witness: writes && ask('client').ok,
    waits: mine && !mine.ok && mine.refusal.code === 'plan.authorityLast' ? mine.refusal.code : null,
    confirm: writes && canConfirm({ ...plan, confirmed, post: viewer.post }).ok,
    rate: ratersOf(plan, given, viewer),
    lift: writes && mayAct(status, 'lift'),
    renew: writes && mayAct(status, 'renew'),
    end: writes && mayAct(status, 'end'),
    drop: writes && mayAct(status, 'drop'),
  }
}

/** The client rates for oneself; a worker rates, and writes down what the client says. */
function ratersOf({ status }: PlanRow, { outcomes }: Given, { writes, isSelf }: Viewer): Rater[] {
  const left = ratersLeft(status, outcomes)
  if (writes) return left
  return isSelf ? left.filter((rater) => rater === 'client') : []
}
