import type { PageRoute } from '../../../ui/layout/pages.ts'
import { fileTabs } from './tabs.ts'

/** One client's file with its tabs, and the way in for a new one. */
export const filePages: readonly PageRoute[] = [
  {
    path: '/asiakkaat/$clientId',
    title: 'clients',
    frame: 'staff',
    load: () => import('./FilePage.tsx'),
    children: [
      ...fileTabs.map((tab) => ({ path: tab.slug === '' ? '/' : tab.slug, load: tab.load })),
      { path: 'paatokset/$decisionId', load: () => import('./DecisionPage.tsx') },
    ],
  },
  {
    path: '/uusi',
    title: 'newClient',
    frame: 'staff',
    load: () => import('./NewClientPage.tsx'),
    nav: { group: 1, action: 'client.create', letter: 'u' },
  },
]
