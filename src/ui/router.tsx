import { Link as RouterLink, useNavigate, useParams, useRouterState, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export { Outlet } from '@tanstack/react-router'

interface LinkProps {
  /** Path with its values, e.g. `/asiakkaat/${id}`. */
  readonly to: string
  readonly search?: Readonly<Record<string, string | undefined>>
  readonly className?: string
  readonly children: ReactNode
  readonly 'aria-label'?: string
  readonly 'aria-current'?: 'page' | 'step' | 'date'
}

/** A link inside the product; the page is fetched when the pointer rests on it. */
export const Link = ({ to, search, children, ...rest }: LinkProps) => (
  <RouterLink
    to={to}
    search={(search ?? {}) as never}
    preload="intent"
    activeOptions={{ exact: true }}
    {...rest}
  >
    {children}
  </RouterLink>
)

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export const LinkButton = ({ kind = 'outlined', small, className, ...rest }: LinkProps & ButtonLook) => (
  <Link {...rest} className={buttonClass({ kind, small }, className)} />
)

export interface ButtonLook {
  /** One filled button a page: the next act. */
  readonly kind?: 'primary' | 'outlined' | 'quiet' | 'danger'
  readonly small?: boolean | undefined
}

export const buttonClass = ({ kind, small }: ButtonLook, more?: string) =>
  classNames('btn', kind !== 'outlined' && kind, small && 'small', more)

/** A value of the path (`$clientId`); a route without it is a fault of ours. */
export function useParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const value = params[name]
  if (value === undefined) throw new Error(`route has no ${name}`)
  return value
}

/** Filters kept in the address, so that Back and a sent link show the same list. */
export function useFilters(): readonly [
  Readonly<Record<string, string | undefined>>,
  (change: Readonly<Record<string, string | undefined>>) => void,
] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const filters = Object.fromEntries(Object.entries(search).map(([k, v]) => [k, String(v)]))
  const change = (next: Readonly<Record<string, string | undefined>>) => {
    const merged = { ...filters, ...next }
    const kept = Object.fromEntries(Object.entries(merged).filter(([, v]) => v !== undefined && v !== ''))
    void navigate({ to: '.', search: kept as never, replace: true, resetScroll: false })
  }
  return [filters, change]
}

/** Goes to another page, e.g. after a command. */
export function useGo() {
  const navigate = useNavigate()
  return (to: string, search: Readonly<Record<string, string>> = {}) =>
    void navigate({ to, search: search as never })
}

interface SearchState {
  readonly searchWord?: string
}

/**
 * Opens a list with a search word. The word – a name or an identity code – goes in the browser's memory of the page, never
 * in the address, which ends up in logs and histories; Back still finds it.
 */
export function useSearchFor() {
  const navigate = useNavigate()
  return (to: string, searchWord: string) =>
    void navigate({ to, state: { searchWord } satisfies SearchState as never })
}

/** The word that this page was opened with by `useSearchFor`; '' when none. */
export const useSearchWord = () =>
  useRouterState({ select: (state) => (state.location.state as SearchState).searchWord ?? '' })

export const usePath = () => useRouterState({ select: (state) => state.location.pathname })
