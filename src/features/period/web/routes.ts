import type { PageRoute } from '../../../ui/layout/pages.ts'

/** Finding and holding a place, the list of periods, and the answer from a one-time link. */
export const periodPages: readonly PageRoute[] = [
  {
    path: '/paikat',
    title: 'places',
    frame: 'staff',
    load: () => import('./PlacesPage.tsx'),
    nav: { group: 2, action: 'place.search', letter: 'p' },
  },
  {
    path: '/jaksot',
    title: 'periods',
    frame: 'staff',
    load: () => import('./PeriodsPage.tsx'),
    nav: { group: 2, action: 'period.list', letter: 'j' },
  },
  {
    path: '/vastaus/$token',
    title: 'myPlace',
    frame: 'bare',
    isPublic: true,
    load: () => import('./AnswerPage.tsx'),
  },
]
