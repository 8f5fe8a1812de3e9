import type { PageRoute } from '../../../ui/layout/pages.ts'

/** Tuonti: the register keeper's page. */
export const importingPages: readonly PageRoute[] = [
  {
    path: '/tuonti',
    title: 'imports',
    frame: 'staff',
    load: () => import('./ImportPage.tsx'),
    nav: { group: 4, action: 'importing.ask', letter: 't' },
  },
]
