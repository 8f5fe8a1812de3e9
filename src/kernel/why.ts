import type { FactValue } from './refusal.ts'

/**
 * The answer to "Miksi?" beside a deadline, refusal, permission, amount, match or figure.
 * The words are in `locales/<lang>/why.ts` under `rule`; here are only the facts that fill them.
 */
export interface Why {
  /** Name of the rule, e.g. `joint.mapping`, `access.jointService`, `places.match`. */
  readonly rule: string
  /** Section of law (`381/2023 4 §`) or name of the agreed rule. */
  readonly cite: string
  /** Version of the rule, e.g. `381/2023@2025-01-01`. */
  readonly version: string
  readonly facts: Readonly<Record<string, FactValue>>
  /** What would change the answer in this case: words by `otherwise.<code>` of the rule, and the facts that fill them. */
  readonly otherwise?: readonly {
    readonly code: string
    readonly facts?: Readonly<Record<string, FactValue>>
  }[]
  /** The day on which somebody last compared the rule's data with its source. */
  readonly checkedOn?: string
}
