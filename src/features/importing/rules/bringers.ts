import { type FileName, fileNames } from './spec.ts'

/**
 * Whose register an extract of clients is: authorities, and the municipality, whose bill the share list is. Rows of an
 * extract open files – a customership, a consent –, so that no place or association, which sees its own participants only
 * (requirement B4), can bring them; an organisation whose kind is not known opens nothing either. The database has the
 * same list (migrations/0411).
 */
const keepersOfClients: readonly (string | null)[] = [
  'employmentAuthority',
  'wellbeingCounty',
  'healthService',
  'kela',
  'municipalityUnit',
]

const ownFiles = ['places.csv', 'attendance.csv'] as const satisfies readonly FileName[]

/** Does an organisation bring only what is its own: its places, and who was present at them? */
export const bringsOwnOnly = (kind: string | null): boolean => !keepersOfClients.includes(kind)

/** The files that a register keeper of an organisation of this kind may bring. */
export const filesBroughtBy = (kind: string | null): readonly FileName[] =>
  bringsOwnOnly(kind) ? ownFiles : fileNames
