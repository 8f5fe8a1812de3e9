import { type PositionRole, rolesWithoutClients } from '../../../kernel/roles.ts'
import type { OrganisationKind } from '../../organisation/contract.ts'

const workshopRoles = ['individualCoach', 'workCoach', 'workplaceInstructor', 'outreachWorker'] as const

const ofKind = {
  employmentAuthority: ['ownCoach', 'clerk', 'manager'],
  wellbeingCounty: ['socialCounsellor', 'socialWorker', 'rehabCoordinator', 'clerk', 'manager'],
  healthService: ['nurse', 'serviceGuide'],
  kela: ['kelaOfficer'],
  municipalityUnit: workshopRoles,
  workshop: workshopRoles,
  provider: ['placeContact', 'providerCoach'],
} as const satisfies Record<OrganisationKind, readonly PositionRole[]>

/**
 * Roles that a post in the organisation may have (access.md, Kinds of organisation and roles). An organisation whose
 * kind is not known opens nothing, so only those that keep accounts, registers and logs.
 */
export const rolesOfKind = (kind: OrganisationKind | null): readonly PositionRole[] =>
  kind === null ? rolesWithoutClients : [...ofKind[kind], ...rolesWithoutClients]
