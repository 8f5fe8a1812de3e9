import type { PageRoute } from '../../../ui/layout/pages.ts'

/** Numbers of consents for managers; a client's consents are a tab of the file. */
export const consentPages: readonly PageRoute[] = [
  {
    path: '/suostumukset',
    title: 'consentCounts',
    frame: 'staff',
    load: () => import('./CountsPage.tsx'),
    nav: { group: 4, action: 'consent.count' },
  },
]
