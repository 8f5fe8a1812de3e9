/** A legal or agreed "no", expected and told kindly; never thrown. Texts stand in `locales/<lang>/refusals.ts`, by code. */
export interface Refusal {
  /** Dotted code, e.g. `rehab.period.tooShort`; every code has a text in all three languages. */
  readonly code: string
  /** Section of law or agreed rule, e.g. `189/2001 13 b §`. */
  readonly citation?: string
  /** Version of the rule that refused, e.g. `189/2001@2021-01-01`. */
  readonly version?: string
  /** Field name → code of what is wrong with it. */
  readonly fields?: Readonly<Record<string, string>>
  /** What the answer was based on; interpolated into the text. */
  readonly facts?: Readonly<Record<string, FactValue>>
}

export type FactValue = string | number | boolean | null | readonly string[]

/** What a command or rule answers: a value, or a refusal. Faults are thrown, refusals are returned. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

export const accept = <T>(value: T): Result<T> => ({ ok: true, value })

export const refuse = (
  code: string,
  more: { citation?: string; fields?: Record<string, string>; facts?: Record<string, FactValue> } = {},
): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal: { code, ...more } })

/** Somebody else saved first. Shows what changed; never last-write-wins. */
export const changedMeanwhile = (facts: Record<string, FactValue> = {}) =>
  refuse('changedMeanwhile', { facts })

/** Not found and not yours look the same. */
export const notFound = () => refuse('notFound')
