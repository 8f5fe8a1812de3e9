import type { OrganisationKind } from '../../organisation/contract.ts'

export const relationshipKinds = [
  'employment',
  'joint',
  'rehab',
  'socialRehab',
  'disability',
  'individualSupport',
  'workshop',
] as const
export type RelationshipKind = (typeof relationshipKinds)[number]

/** Customer relationships that an intake may open, usual first; a joint one arises on the path (paths.md P1). */
const openedBy = {
  employmentAuthority: ['employment'],
  wellbeingCounty: ['individualSupport', 'rehab', 'socialRehab', 'disability'],
  healthService: ['individualSupport'],
  kela: ['individualSupport'],
  municipalityUnit: ['individualSupport', 'workshop'],
  workshop: ['workshop', 'individualSupport'],
  provider: [],
} as const satisfies Record<OrganisationKind, readonly RelationshipKind[]>

/** The kinds that an organisation of this kind opens itself; none for a provider or one whose kind is not known. */
export const kindsOpenedBy = (kind: string | null): readonly RelationshipKind[] =>
  kind !== null && kind in openedBy ? openedBy[kind as OrganisationKind] : []
