import { createContext, useContext } from 'react'

const Scope = createContext('')

/** What stands over a page has fields of its own: a dialog's `name` is not the `name` of the form under it. */
export const FieldScope = Scope.Provider

/** Id of the field of a name, by which the error summary leads to it; plain on a page, a dialog's own in a dialog. */
export function useFieldId() {
  const scope = useContext(Scope)
  return (name: string) => `${scope}field-${name}`
}
