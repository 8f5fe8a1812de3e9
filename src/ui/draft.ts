import { isInstant } from '../../locales/format.ts'

/** What was typed and not yet saved: kept in the browser's session under one key a form, gone when saved. */
export interface Draft<T> {
  readonly values: T
  readonly at: string
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const name = (key: string) => `draft:${key}`

/** The kept draft, or undefined; a damaged one counts as none. */
export function findDraft<T>(store: Store, key: string): Draft<T> | undefined {
  try {
    const draft: unknown = JSON.parse(store.getItem(name(key)) ?? 'null')
    if (typeof draft !== 'object' || draft === null || !('values' in draft) || !('at' in draft))
      return undefined
    return isInstant(draft.at) ? { values: draft.values as T, at: draft.at } : undefined
  } catch {
    return undefined
  }
}

/** Keeps a draft; answers false when the browser does not let us (full, or forbidden). */
export function keepDraft<T>(store: Store, key: string, draft: Draft<T>): boolean {
  try {
    store.setItem(name(key), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export const dropDraft = (store: Store, key: string) => store.removeItem(name(key))

/** At sign-out nothing of a client stays in the browser. */
export function dropAllDrafts(store: Pick<Storage, 'key' | 'length' | 'removeItem'>) {
  const names = Array.from({ length: store.length }, (_, index) => store.key(index))
  for (const found of names) if (found?.startsWith('draft:')) store.removeItem(found)
}

const OWNER = 'draftsOf'

/** Drafts are of who typed them: whoever else signs in here, as after a session has ended, finds none. */
export function claimDrafts(store: Store & Pick<Storage, 'key' | 'length'>, person: string) {
  try {
    if (store.getItem(OWNER) === person) return
    dropAllDrafts(store)
    store.setItem(OWNER, person)
  } catch {
    // a browser that keeps nothing has no drafts
  }
}
