import type { PageRoute } from '../../../ui/layout/pages.ts'

/** The list of clients; one client's file is the page of the feature `file`. */
export const clientPages: readonly PageRoute[] = [
  {
    path: '/asiakkaat',
    title: 'clients',
    frame: 'staff',
    load: () => import('./ClientsPage.tsx'),
    nav: { group: 1, action: 'client.list', letter: 'a' },
  },
]
