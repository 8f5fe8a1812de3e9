import type { PageRoute } from '../../../ui/layout/pages.ts'

/** What a unit of social services is told of decisions; a client's decisions are on the file. */
export const decisionPages: readonly PageRoute[] = [
  {
    path: '/paatokset',
    title: 'decisions',
    frame: 'staff',
    load: () => import('./NoticesPage.tsx'),
    nav: { group: 2, action: 'decision.enter', letter: 'd' },
  },
]
