import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type OrganisationNames, withNames } from '../kernel/organisation-names.ts'

const none: OrganisationNames = new Map()
const NamesContext = createContext<OrganisationNames>(none)

interface Props {
  /** In the reader's language, by their Finnish names; empty where these are to be read. */
  readonly names?: OrganisationNames | undefined
  readonly children: ReactNode
}

export const NamesProvider = ({ names = none, children }: Props) => (
  <NamesContext value={names}>{children}</NamesContext>
)

/** An answer with organisations called as the reader calls them; `asKept` where the names themselves are what one edits. */
export function useNamed<T>(answer: T, asKept = false): T {
  const names = useContext(NamesContext)
  return useMemo(() => (asKept ? answer : withNames(answer, names)), [answer, names, asKept])
}
