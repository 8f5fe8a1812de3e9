import type { PageRoute } from '../../../ui/layout/pages.ts'

/** Where a worker's day begins. */
export const deskPages: readonly PageRoute[] = [
  {
    path: '/tyopoyta',
    title: 'desk',
    frame: 'staff',
    load: () => import('./DeskPage.tsx'),
    nav: { group: 1, action: 'desk.read', letter: 't' },
  },
]
