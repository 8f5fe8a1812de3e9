/**
 * In which categories a note of this kind of organisation may stand, the usual one first: its own field of knowledge,
 * so that a note is seen by those who see that field (access-matrix). `contactLog` is seen by all on the file.
 */
const byKind: Readonly<Record<string, readonly string[]>> = {
  employmentAuthority: ['employmentHistory', 'needsAssessment', 'contactLog'],
  wellbeingCounty: ['situation', 'socialServices', 'needsAssessment', 'contactLog'],
  healthService: ['workAbility', 'healthRecords', 'contactLog'],
  kela: ['benefits', 'contactLog'],
  municipalityUnit: ['contactLog', 'supportNeeds'],
  workshop: ['contactLog', 'supportNeeds'],
}

/** The categories that this writer may choose from on this file, usual first. */
export const noteCategories = (kind: string | null, writes: ReadonlySet<string>): readonly string[] =>
  (byKind[kind ?? ''] ?? ['contactLog']).filter((category) => writes.has(category))
