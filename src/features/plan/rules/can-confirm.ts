import { accept, type Refusal, type Result, refuse } from '../../../kernel/refusal.ts'
import type { Contents, Party, PlanKind, PlanStatus } from '../contract.ts'
import { mayMake } from './makers.ts'
import { mayAct } from './table.ts'

/** The two who confirm the preconditions of a light activation plan before it is signed (C2). */
export const confirmers = ['employment', 'social'] as const satisfies readonly Party[]
export type Confirmer = (typeof confirmers)[number]

export const wantsConfirming = (kind: PlanKind): boolean => kind === 'lightActivation'

export interface Confirming {
  readonly kind: PlanKind
  readonly status: PlanStatus
  readonly contents: Contents
  readonly confirmed: readonly Party[]
  /** The post that confirms: its lane, role and kind of organisation. */
  readonly post: { readonly lane: string | null; readonly role: string; readonly kind: string | null }
}

/** Whose confirmation the one who asks may give now: for the own authority, once, of a text that is there. */
export function canConfirm(of: Confirming): Result<Confirmer> {
  const party = confirmers.find((confirmer) => confirmer === of.post.lane)
  const stopped = stops(of, party)
  if (stopped) return { ok: false, refusal: stopped }
  return party ? accept(party) : refuse('plan.notConfirmer')
}

function stops({ kind, status, contents, confirmed, post }: Confirming, party?: Confirmer): Refusal | null {
  if (!wantsConfirming(kind)) return refuse('plan.nothingToConfirm').refusal
  if (!mayAct(status, 'confirm')) return refuse('plan.frozen', { facts: { status } }).refusal
  if (!party || !mayMake(post)) return refuse('plan.notConfirmer').refusal
  if (confirmed.includes(party)) return refuse('plan.alreadyConfirmed', { facts: { party } }).refusal
  const isThere = (contents.preconditions ?? '').trim() !== ''
  return isThere ? null : refuse('plan.preconditionsFirst', { fields: { preconditions: 'required' } }).refusal
}
