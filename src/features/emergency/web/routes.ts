import type { PageRoute } from '../../../ui/layout/pages.ts'

/** Opening a file in an emergency (found from a search that found nobody), and the queue of those who review. */
export const emergencyPages: readonly PageRoute[] = [
  {
    path: '/hataavaus',
    title: 'emergencyOpen',
    frame: 'staff',
    load: () => import('./OpenPage.tsx'),
  },
  {
    path: '/hataavaukset',
    title: 'emergencies',
    frame: 'staff',
    load: () => import('./ReviewPage.tsx'),
    nav: { group: 4, action: 'emergency.list' },
  },
]
