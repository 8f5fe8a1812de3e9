/**
 * Words of the exchange format → words of the database, as data. The first word of a value is the one that exports write
 * and that a faulty row is told; the rest are taken too. Compared in lower case, spaces and hyphens as underscores.
 */
export type WordTable = Readonly<Record<string, readonly string[]>>

export const relationshipKinds = {
  employment: ['employment'],
  joint: ['joint'],
  rehab: ['rehab'],
  socialRehab: ['social_rehab'],
  disability: ['disability'],
  individualSupport: ['individual_support'],
  workshop: ['workshop'],
} as const satisfies WordTable

export const closingReasons = {
  openMarket: ['open_market'],
  paySubsidy: ['pay_subsidy'],
  studies: ['studies'],
  pension: ['pension'],
  illnessOrFamilyLeave: ['illness_or_family_leave'],
  rehabilitation: ['rehabilitation'],
  needEnded: ['need_ended'],
  otherService: ['other_service'],
  moved: ['moved'],
  interrupted: ['interrupted'],
  imprisonment: ['imprisonment'],
  death: ['death'],
  noChange: ['no_change'],
  other: ['other'],
} as const satisfies WordTable

export const jobseekerStatuses = {
  unemployed: ['unemployed'],
  laidOff: ['laid_off'],
  employed: ['employed'],
  inService: ['in_service'],
  outsideLabourForce: ['outside_labour_force'],
} as const satisfies WordTable

export const periodKinds = {
  rehabWork: ['rehab_work'],
  workTrial: ['work_trial'],
  paySubsidy: ['pay_subsidy'],
  socialRehab: ['social_rehab'],
  workActivity: ['work_activity'],
  coaching: ['coaching'],
} as const satisfies WordTable

export const absences = {
  sick: ['sick'],
  excused: ['excused'],
  unexcused: ['unexcused'],
  holiday: ['holiday'],
} as const satisfies WordTable

export const planKinds = {
  employment: ['employment'],
  activation: ['activation'],
  lightActivation: ['light_activation'],
  multiSector: ['multi_sector'],
  coaching: ['coaching'],
} as const satisfies WordTable

export const meetingKinds = {
  initial: ['initial'],
  quarterly: ['quarterly'],
  supplementary: ['supplementary'],
  joint: ['joint'],
  activation: ['activation'],
  network: ['network'],
} as const satisfies WordTable

export const channels = {
  inPerson: ['in_person'],
  phone: ['phone'],
  video: ['video'],
} as const satisfies WordTable

export const shareRowKinds = {
  paid: ['paid'],
  returned: ['returned'],
  corrected: ['corrected'],
} as const satisfies WordTable

/** The format leaves a place's kinds open: those of E2, and the kind of period for which the place is meant. */
export const placeKinds = {
  individual: ['individual', 'rehab_work', 'social_rehab', 'work_activity'],
  group: ['group'],
  workshop: ['workshop', 'coaching'],
  workTrial: ['work_trial'],
  paySubsidised: ['pay_subsidised', 'pay_subsidized', 'pay_subsidy'],
  obliged: ['obliged', 'obligation'],
} as const satisfies WordTable

/** Languages in which a client is met; others are said with an interpreter. */
export const languages = {
  fi: ['fi', 'suomi', 'finnish'],
  sv: ['sv', 'ruotsi', 'swedish'],
  en: ['en', 'englanti', 'english'],
  ar: ['ar', 'arabia', 'arabic'],
  et: ['et', 'viro', 'estonian'],
  fa: ['fa', 'persia', 'dari', 'persian'],
  ru: ['ru', 'venäjä', 'russian'],
  se: ['se', 'saame', 'pohjoissaame', 'sami'],
  so: ['so', 'somali'],
  sq: ['sq', 'albania', 'albanian'],
  th: ['th', 'thai'],
  tr: ['tr', 'turkki', 'turkish'],
  uk: ['uk', 'ukraina', 'ukrainian'],
  vi: ['vi', 'vietnam', 'vietnamese'],
  other: ['other', 'muu'],
} as const satisfies WordTable

export const answers = {
  yes: ['yes', 'kyllä', 'k', 'y', 'ja', 'true', '1', 'x'],
  no: ['no', 'ei', 'e', 'n', 'nej', 'false', '0'],
} as const satisfies WordTable

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
/** `socialRehab` is taken as `social_rehab`, too. */
const snake = (word: string): string => word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The database's word for one of the file's; null when the table has no such word. */
export function findWord<T extends WordTable>(table: T, text: string): (keyof T & string) | null {
  const asked = folded(text)
  const camel = folded(snake(text.trim()))
  for (const [value, words] of Object.entries(table)) {
    if (words.includes(asked) || words.includes(camel)) return value
  }
  return null
}

/** The words that a row may use, as it is told when it uses another. */
export const wordsOf = (table: WordTable): string[] =>
  Object.values(table).flatMap((words) => words.slice(0, 1))
