import type { PageRoute } from '../../../ui/layout/pages.ts'

/** The data protection officer's page. */
export const logPages: readonly PageRoute[] = [
  {
    path: '/tietosuoja',
    title: 'privacy',
    frame: 'staff',
    load: () => import('./PrivacyPage.tsx'),
    nav: { group: 4, action: 'log.search', letter: 't' },
  },
]
