/** The three languages of the product; Finnish is the one the other two are compared with. */
export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/**
 * The shape of a text tree. `satisfies Texts<typeof fi>` on a Swedish or English file makes a missing or a
 * superfluous text a compiler error.
 */
export type Texts<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : Texts<T[K]>
}

/** One fact in a "Miksi?" panel: its label, and when it needs them, its value in words and a smaller note. */
export type FactText = string | { readonly label: string; readonly value?: string; readonly note?: string }

/** The words of one rule in a "Miksi?" panel; `{{fact}}` and `{{fact, day}}` are filled from `Why.facts`. */
export interface WhyText {
  /** A question, e.g. "Miksi viimeistään {{dueOn, day}}?" */
  readonly title: string
  /** One or two sentences on this case. */
  readonly answer: string
  /** The rule in plain words. */
  readonly rule: string
  /** Facts in the order shown; a fact of the rule that is not listed here is not shown. */
  readonly facts?: Readonly<Record<string, FactText>>
  /** What would change the answer, a sentence each. */
  readonly change?: readonly string[]
  /** The same where the rule computes it for the case at hand, by the rule's own code. */
  readonly otherwise?: Readonly<Record<string, string>>
}

/** The words behind a refusal, beside its own text: the rule, and what would turn the no into a yes. */
export interface RefusalWhyText {
  readonly rule: string
  readonly facts?: Readonly<Record<string, FactText>>
  readonly change: readonly string[]
}
