/**
 * The one vocabulary of need and place (patterns.md, Places): what a client needs and what a place offers are said with
 * the same words, so that they can be compared. Texts in `locales/<lang>/places.ts`.
 */
export const fields = [
  'kitchen',
  'cleaning',
  'garden',
  'wood',
  'textile',
  'recycling',
  'office',
  'shop',
  'property',
  'transport',
  'care',
  'animals',
  'culture',
  'digital',
  'metal',
  'craft',
  'community',
  'other',
] as const
export type Field = (typeof fields)[number]

/** What some clients cannot do without. */
export const characteristics = [
  'instructorOnSite',
  'quiet',
  'smallGroup',
  'lightLifting',
  'seatedWork',
  'wheelchair',
  'indoors',
  'outdoors',
  'dustFree',
  'noCustomers',
  'ownPace',
  'flexibleStart',
  'nearTransport',
  'remote',
] as const
export type Characteristic = (typeof characteristics)[number]

export const placeKinds = [
  'individual',
  'group',
  'workshop',
  'workTrial',
  'paySubsidised',
  'obliged',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/** Languages in which a client or a place may work; other languages are spoken with an interpreter. */
export const languages = [
  'fi',
  'sv',
  'en',
  'ar',
  'et',
  'fa',
  'ru',
  'se',
  'so',
  'sq',
  'th',
  'tr',
  'uk',
  'vi',
] as const
export type SpokenLanguage = (typeof languages)[number]

const isOneOf =
  <T extends string>(words: readonly T[]) =>
  (word: unknown): word is T =>
    words.includes(word as T)

export const isField = isOneOf(fields)
export const isCharacteristic = isOneOf(characteristics)
export const isSpokenLanguage = isOneOf(languages)
