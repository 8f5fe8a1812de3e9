import type { ComponentType } from 'react'
import type { Fi } from '../../../locales/index.ts'
import { meetsClients } from '../../kernel/roles.ts'
import type { IconName } from '../icons.tsx'
import type { Me } from '../me.tsx'

/** Whose frame a page has: worker's with menu, provider's phone, client's phone, a bare column, or its own. */
export type FrameName = 'staff' | 'place' | 'own' | 'bare' | 'none'

/** Name of a page in `locales/<lang>/nav.ts` under `pages`. */
export type PageName = keyof Fi['nav']['pages']

export interface NavEntry {
  /** Pages of one group stand together, a line between groups. */
  readonly group: number
  /** Shown to a role that may do this; shown to all when left out. */
  readonly action?: string
  /** `g` and this letter goes to the page. */
  readonly letter?: string
  /** Key of the number beside the name in `Me.counts`. */
  readonly count?: string
  /** In the client's dock. */
  readonly icon?: IconName
}

type Loader = () => Promise<{ default: ComponentType }>

/** One page of the product; the list in `src/web-routes.ts` is the whole web's table of contents. */
export interface PageRoute {
  /** Finnish address with its values as `$name`. */
  readonly path: string
  readonly title: PageName
  readonly frame: FrameName
  readonly load: Loader
  readonly nav?: NavEntry
  /** Readable without signing in. */
  readonly isPublic?: true
  /** Parts of the page with addresses of their own (tabs); the page draws `<Outlet>` where they go. */
  readonly children?: readonly { readonly path: string; readonly load: Loader }[]
}

/** Pages in the menu of this person's frame, in order. */
export const visiblePages = (pages: readonly PageRoute[], me: Me, frame: FrameName) =>
  pages.filter(
    (page) =>
      page.frame === frame &&
      page.nav !== undefined &&
      (page.nav.action === undefined || me.permitted.includes(page.nav.action)),
  )

/** Where this person's work begins. */
export function homeOf(pages: readonly PageRoute[], me: Me): string {
  if (me.client) return '/oma'
  const { position } = me
  // who keeps a provider's system has the worker's frame
  if (position?.organisation.kind === 'provider' && meetsClients(position.role)) return '/paikkani'
  return visiblePages(pages, me, 'staff')[0]?.path ?? '/tyopoyta'
}

/** The page of the menu that an address belongs to: the longest path that begins it. */
export const currentPage = (pages: readonly PageRoute[], path: string) =>
  pages
    .filter((page) => path === page.path || path.startsWith(`${page.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0]?.path
