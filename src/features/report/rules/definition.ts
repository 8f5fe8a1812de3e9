import {
  closingReasons,
  jobseekerStatuses,
  meetingKinds,
  periodKinds,
  planKinds,
  relationshipKinds,
  type WordTable,
} from '../../importing/rules/words.ts'

/** When of a fact a figure counts: at the end of the month's last day, or what happened during the month. */
export const whens = ['at', 'during', 'began', 'ended', 'held'] as const
export type When = (typeof whens)[number]

interface Kind {
  /** What a fact of the kind may be. */
  readonly words: WordTable
  readonly whens: readonly When[]
}

/** Facts of which a manager's own figure may be made. */
export const factKinds = {
  customership: { words: relationshipKinds, whens: ['at', 'during', 'began', 'ended'] },
  status: { words: jobseekerStatuses, whens: ['at', 'during', 'began', 'ended'] },
  period: { words: periodKinds, whens: ['at', 'during', 'began', 'ended'] },
  plan: { words: planKinds, whens: ['at', 'during', 'began', 'ended'] },
  meeting: { words: meetingKinds, whens: ['held'] },
} as const satisfies Record<string, Kind>
export type FactKind = keyof typeof factKinds

export const closingReasonWords = Object.keys(closingReasons) as (keyof typeof closingReasons)[]
export const statusWords = Object.keys(jobseekerStatuses) as (keyof typeof jobseekerStatuses)[]
export const serviceWords = Object.keys(periodKinds) as (keyof typeof periodKinds)[]

export const OLDEST = 120

/** Begins the identifier of an own figure in a report. */
export const OWN = 'own.'

/** A manager's own figure as data: which facts are counted, of whom. An empty list asks nothing. */
export interface Definition {
  readonly kind: FactKind
  readonly when: When
  readonly count: 'persons' | 'facts'
  /** Words of the kind. */
  readonly of: readonly string[]
  /** Why a customership ended. */
  readonly reasons: readonly string[]
  /** Status as a jobseeker at the end of the month. */
  readonly statuses: readonly string[]
  /** A period of such a service runs at the end of the month. */
  readonly services: readonly string[]
  readonly municipalities: readonly string[]
  /** Age in full years at the end of the month, both inclusive. */
  readonly ageFrom: number | null
  readonly ageUntil: number | null
}

export const emptyDefinition: Definition = {
  kind: 'customership',
  when: 'at',
  count: 'persons',
  of: [],
  reasons: [],
  statuses: [],
  services: [],
  municipalities: [],
  ageFrom: null,
  ageUntil: null,
}

/** Reasons are known of what ended. */
export const asksReasons = ({ kind, when }: Pick<Definition, 'kind' | 'when'>): boolean =>
  kind === 'customership' && when === 'ended'

const isAge = (age: number | null): boolean =>
  age === null || (Number.isInteger(age) && age >= 0 && age <= OLDEST)

/** What is wrong with a field: an age is none, the upper one is below the lower, or a word is not of its list. */
type Fault = 'invalid' | 'age' | 'ageOrder'

function ageFaults({ ageFrom, ageUntil }: Definition): Readonly<Record<string, Fault>> {
  const wrong: Record<string, Fault> = {}
  if (!isAge(ageFrom)) wrong.ageFrom = 'age'
  if (!isAge(ageUntil)) wrong.ageUntil = 'age'
  const isTurned = ageFrom !== null && ageUntil !== null && ageFrom > ageUntil
  return Object.keys(wrong).length === 0 && isTurned ? { ageUntil: 'ageOrder' } : wrong
}

/** What does not fit together, by field; empty when the definition can be counted. */
export function faultsOf(definition: Definition): Readonly<Record<string, Fault>> {
  const kind: Kind | undefined = Object.hasOwn(factKinds, definition.kind)
    ? factKinds[definition.kind]
    : undefined
  if (!kind) return { kind: 'invalid' }
  const all = (words: readonly string[], known: readonly string[]) =>
    words.every((one) => known.includes(one))
  const fits = {
    when: kind.whens.includes(definition.when),
    count: definition.count === 'persons' || definition.count === 'facts',
    of: all(definition.of, Object.keys(kind.words)),
    reasons:
      all(definition.reasons, closingReasonWords) &&
      (definition.reasons.length === 0 || asksReasons(definition)),
    statuses: all(definition.statuses, statusWords),
    services: all(definition.services, serviceWords),
    municipalities: definition.municipalities.every((code) => /^\d{3}$/.test(code)),
  }
  const words = Object.entries(fits).flatMap(([field, isFit]) => (isFit ? [] : [[field, 'invalid'] as const]))
  return { ...Object.fromEntries(words), ...ageFaults(definition) }
}
