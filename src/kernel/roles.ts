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
