import type { PlanKind } from '../contract.ts'

/** Plans that two authorities make together with the client (189/2001 5 §, 12 §). */
export const makesTogether = (kind: PlanKind): boolean => kind === 'activation' || kind === 'lightActivation'

const casework: readonly string[] = [
  'ownCoach',
  'clerk',
  'socialCounsellor',
  'socialWorker',
  'rehabCoordinator',
]

/** An official of one of the two authorities, who works with clients. */
export const mayMake = (post: { readonly role: string; readonly kind: string | null }): boolean =>
  (post.kind === 'employmentAuthority' || post.kind === 'wellbeingCounty') && casework.includes(post.role)
