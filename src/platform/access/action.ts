import type { Category, Level, Role } from './category.ts'

/**
 * One thing that a person may do. The route names it, the page asks for it, the Finnish permission matrix lists it.
 * Roles say who may at all; `needs` says what one must have on the client's file, from the grounds of `access_grant`.
 */
export interface Action {
  readonly name: string
  /** The action in the words of the permission matrix. */
  readonly fi: string
  readonly roles: readonly Role[]
  readonly needs?: {
    readonly category: Category
    readonly level: Level
    /** Another category that is enough as well: what is shown is each row's own. */
    readonly or?: Category
  }
  /** What a referral that waits for an answer is ground enough for; everything else waits until it is accepted. */
  readonly onReferral?: true
}

type Draft = Omit<Action, 'name'>

/** Names each action `<feature>.<key>`, e.g. `plan.sign`. */
export function defineActions<const T extends Record<string, Draft>>(feature: string, drafts: T) {
  const named = Object.entries(drafts).map(([key, draft]) => [key, { ...draft, name: `${feature}.${key}` }])
  return Object.fromEntries(named) as { readonly [K in keyof T]: Action }
}

export const mayRole = (action: Action, role: Role): boolean =>
  action.roles.includes(role) || action.roles.includes('anyone')
