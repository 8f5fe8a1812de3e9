import { createContext, type ReactNode, useContext } from 'react'

/** A position: for which organisation and in which role a worker acts. */
export interface Position {
  readonly id: string
  readonly role: string
  readonly roleTitle?: string | null
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: string | null }
  readonly unit?: { readonly id: string; readonly name: string } | null
}

/** Who is here, in which role, and what they may do: what every page may lean on. */
export interface Me {
  readonly signedIn: boolean
  readonly worker?: { readonly id: string; readonly name: string } | null
  readonly client?: { readonly id: string; readonly name: string } | null
  /** Whose pages one may be in; more than one for a proxy. */
  readonly persons?: readonly {
    readonly clientId: string
    readonly proxyId: string | null
    readonly name: string
    readonly isNow: boolean
  }[]
  readonly position?: Position | null
  readonly positions: readonly Position[]
  /** Names of the actions permitted in this role. */
  readonly permitted: readonly string[]
  readonly demonstration: boolean
  /** Today for the law, `YYYY-MM-DD`. */
  readonly day: string
  /** Numbers beside pages in the menu, by page. */
  readonly counts?: Readonly<Record<string, number>>
}

const MeContext = createContext<Me | undefined>(undefined)

export const MeProvider = ({ me, children }: { me: Me; children: ReactNode }) => (
  <MeContext value={me}>{children}</MeContext>
)

export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe outside MeProvider')
  return me
}

/** Whether this role may do the action at all; whether it may for one client, the answer about that client says. */
export const useMay = (action: string) => useMe().permitted.includes(action)
