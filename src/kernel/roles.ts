/**
 * Roles of a worker's post, in the order of the permission matrix (access.md, Kinds of organisation and roles). The
 * database refuses any other (`position_role_check`).
 */
export const positionRoles = [
  'ownCoach',
  'clerk',
  'manager',
  'socialCounsellor',
  'socialWorker',
  'rehabCoordinator',
  'nurse',
  'serviceGuide',
  'kelaOfficer',
  'individualCoach',
  'workCoach',
  'workplaceInstructor',
  'outreachWorker',
  'placeContact',
  'providerCoach',
  'administrator',
  'registerKeeper',
  'dataProtectionOfficer',
] as const
export type PositionRole = (typeof positionRoles)[number]

/** Roles that keep the system, which any organisation may have: they meet no client, and see none on a ground of their own. */
export const rolesWithoutClients = [
  'administrator',
  'registerKeeper',
  'dataProtectionOfficer',
] as const satisfies readonly PositionRole[]

export const meetsClients = (role: string): boolean =>
  !(rolesWithoutClients as readonly string[]).includes(role)
