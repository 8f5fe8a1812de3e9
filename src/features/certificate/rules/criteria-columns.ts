/** Columns of a file of criteria, for the page that tells them and the reader that asks for them (docs/certificate.md). */
export const columns = [
  'qualificationCode',
  'qualificationFi',
  'qualificationSv',
  'qualificationEn',
  'unitCode',
  'unitFi',
  'unitSv',
  'unitEn',
  'version',
  'official',
  'source',
  'requirementFi',
  'requirementSv',
  'requirementEn',
] as const
