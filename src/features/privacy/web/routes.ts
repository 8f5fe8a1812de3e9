import type { PageRoute } from '../../../ui/layout/pages.ts'
import { privacyTabs } from './tabs.ts'

/** The data protection officer's page, in parts. */
export const privacyPages: readonly PageRoute[] = [
  {
    path: '/tietosuoja',
    title: 'privacy',
    frame: 'staff',
    load: () => import('./PrivacyPage.tsx'),
    nav: { group: 4, action: 'log.search', letter: 't' },
    children: privacyTabs.map(({ slug, load }) => ({ path: slug === '' ? '/' : slug, load })),
  },
]
