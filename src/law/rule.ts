import { type Static, type TObject, type TSchema, Type } from 'typebox'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { FactValue, Refusal } from '../kernel/refusal.ts'
import { type Options, type Parameter, type Version, valueOn, versionName } from './parameter.ts'
import { newestOf, oldestCheck } from './versions.ts'

/** One reason of an answer: the section and what it says about this case, one Finnish sentence. */
export interface Because {
  readonly cite: string
  readonly says: string
}

/** A legal "no", facts that are no facts, or a case that the law data does not cover. */
export interface LawRefusal extends Refusal {
  /** One Finnish sentence. */
  readonly says: string
}

/** One thing that would change the answer: its words stand under the code in the texts of the rule, filled by the facts. */
export interface Otherwise {
  readonly code: string
  readonly facts?: Readonly<Record<string, FactValue>>
}

export interface Answered<A> {
  readonly ok: true
  readonly answer: A
  readonly because: readonly Because[]
  /** Version of the rule that was applied, e.g. `1369/2014@2015-01-01`. */
  readonly version: string
  /** The oldest day on which the data behind the answer was compared with its source; left out when some was not. */
  readonly checkedOn?: PlainDate
  /** Numbers of the law that were applied, by name of the parameter in the rule; they fill the words of the reason. */
  readonly values: Readonly<Record<string, unknown>>
  /** What would change the answer, where the rule can compute it. */
  readonly otherwise?: readonly Otherwise[]
  readonly assumption?: string
}
export interface Refused {
  readonly ok: false
  readonly refusal: LawRefusal
}
export type Outcome<A> = Answered<A> | Refused

/** A rule of law: pure, total over its facts, never reads the clock. */
export interface Rule<F extends TObject = TObject, A extends object = object> {
  readonly name: string
  /** What the rule answers, one Finnish line. */
  readonly title: string
  readonly facts: F
  readonly parameters: readonly Parameter<unknown>[]
  run(facts: Static<F>, options?: Options): Outcome<A>
}

/** Facts of a rule: fields by name; unknown fields are refused, so that a misspelt fact is never left unseen. */
export const factsOf = <P extends Record<string, TSchema>>(properties: P) =>
  Type.Object(properties, { additionalProperties: false })

/** A day of the calendar in the years 0001–9999. */
export const DayFact = Type.Unsafe<PlainDate>({
  type: 'string',
  format: 'date',
  pattern: '^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$',
})
/** A fact that may be null or left out where it does not apply. */
export const Maybe = <T extends TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]))
export const Count = Type.Integer({ minimum: 0, maximum: 100_000 })
export const Cents = Type.Integer({ minimum: 0, maximum: 1_000_000_000 })
export const OneOf = <const T extends readonly string[]>(words: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...words] })

type ValuesOf<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never }
type VersionsOf<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? Version<T> : never }

/** The law of one day, read from several parameters at once. */
export interface Law<P> {
  readonly ok: true
  readonly values: ValuesOf<P>
  readonly versions: VersionsOf<P>
  readonly assumption?: string
}

/** The versions in force on a day; the first parameter that does not cover it refuses. */
export function lawOn<P extends Record<string, Parameter<unknown>>>(
  parameters: P,
  day: PlainDate,
  options: Options = {},
): Law<P> | Refused {
  const values: Record<string, unknown> = {}
  const versions: Record<string, Version<unknown>> = {}
  let assumption: string | undefined
  for (const [key, parameter] of Object.entries(parameters)) {
    const found = valueOn(parameter, day, options)
    if (!found.ok) return found
    values[key] = found.value
    versions[key] = found.version
    assumption ??= found.assumption
  }
  const law = { ok: true, values: values as ValuesOf<P>, versions: versions as VersionsOf<P> } as const
  return assumption === undefined ? law : { ...law, assumption }
}

/** An answer under the law of one day: its version is that of the newest parameter, its age that of the oldest check. */
export function answer<A extends object>(
  law: {
    readonly versions: Readonly<Record<string, Version<unknown>>>
    readonly values?: Readonly<Record<string, unknown>>
    readonly assumption?: string
  },
  value: A,
  because: readonly [Because, ...Because[]],
  otherwise: readonly Otherwise[] = [],
): Answered<A> {
  const versions = Object.values(law.versions)
  const checkedOn = oldestCheck(versions)
  const answered: Writable<Answered<A>> = {
    ok: true,
    answer: value,
    because,
    version: versionName(newestOf(versions)),
    values: law.values ?? NO_VALUES,
  }
  if (checkedOn !== null) answered.checkedOn = checkedOn
  if (otherwise.length > 0) answered.otherwise = otherwise
  if (law.assumption !== undefined) answered.assumption = law.assumption
  return answered
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const NO_VALUES = {}

export const refusal = (
  code: string,
  says: string,
  more: {
    citation?: string
    version?: string
    fields?: Record<string, string>
    facts?: Record<string, FactValue>
  } = {},
): Refused => ({ ok: false, refusal: { code, says, ...more } })

/** Facts that fit the schema but not each other; field → code of what is wrong. */
export const badFacts = (fields: Record<string, string>): Refused =>
  refusal('facts.invalid', `Tarkista tiedot: ${Object.keys(fields).join(', ')}.`, { fields })
