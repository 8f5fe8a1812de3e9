import type { PageRoute } from '../../../ui/layout/pages.ts'

/** Maksuosuus: the monthly review room, its figures and its forecast; and, for the administrator, who reviews. */
export const sharePages: readonly PageRoute[] = [
  {
    path: '/maksuosuus',
    title: 'share',
    frame: 'staff',
    load: () => import('./SharePage.tsx'),
    nav: { group: 3, action: 'share.read', letter: 'm' },
    children: [
      { path: '/', load: () => import('./RoomTab.tsx') },
      { path: 'luvut', load: () => import('./FiguresTab.tsx') },
      { path: 'ennuste', load: () => import('./ForecastTab.tsx') },
    ],
  },
  {
    path: '/maksuosuuden-kasittelijat',
    title: 'shareReviewers',
    frame: 'staff',
    load: () => import('./ReviewersPage.tsx'),
    nav: { group: 4, action: 'share.name' },
  },
]
