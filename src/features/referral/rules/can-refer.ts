import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import type { ReferralKind } from '../contract.ts'

/** Kinds of organisation that take each referral in. A path opens only at an authority that answers for it. */
const receivers: Readonly<Record<ReferralKind, readonly string[]>> = {
  joint: ['employmentAuthority', 'wellbeingCounty'],
  rehabWork: ['employmentAuthority', 'wellbeingCounty'],
  socialRehab: ['wellbeingCounty'],
  healthCheck: ['healthService'],
  workshop: ['workshop', 'municipalityUnit'],
  other: ['employmentAuthority', 'wellbeingCounty', 'healthService', 'kela', 'municipalityUnit', 'workshop'],
}

export const receives = (kind: ReferralKind, organisationKind: string | null): boolean =>
  organisationKind !== null && receivers[kind].includes(organisationKind)

/** The customership that accepting opens in the receiving organisation. */
export function relationshipOf(kind: ReferralKind, organisationKind: string | null): string {
  switch (kind) {
    case 'joint':
      return 'joint'
    case 'rehabWork':
      return 'rehab'
    case 'socialRehab':
      return 'socialRehab'
    case 'workshop':
      return 'workshop'
    default:
      return organisationKind === 'employmentAuthority' ? 'employment' : 'individualSupport'
  }
}

/** The path that accepting opens or continues; null when it opens none. */
export const pathOf = (kind: ReferralKind): 'joint' | 'rehabWork' | null =>
  kind === 'joint' || kind === 'rehabWork' ? kind : null

export interface Sending {
  readonly kind: ReferralKind
  readonly reason: string
  readonly fromOrganisationId: string | null
  readonly to: { readonly organisationId: string; readonly organisationKind: string | null } | null
}

/** May the referral be sent there? To another organisation that takes such in, and with a reason. */
export function canSend({ kind, reason, fromOrganisationId, to }: Sending): Result<null> {
  if (to === null) return refuse('referral.wrongReceiver', { fields: { toUnitId: 'unknown' } })
  if (to.organisationId === fromOrganisationId)
    return refuse('referral.ownOrganisation', { fields: { toUnitId: 'unknown' } })
  if (!receives(kind, to.organisationKind))
    return refuse('referral.wrongReceiver', { fields: { toUnitId: 'unknown' } })
  return hasReason(reason)
}

/** A return and a withdrawal say why: the other party reads it. */
export const hasReason = (reason: string): Result<null> =>
  reason.trim() === '' ? refuse('referral.reasonMissing', { fields: { reason: 'required' } }) : accept(null)
