import type { PageRoute } from '../../../ui/layout/pages.ts'

/** One's own sessions and disqualification; reached from one's name in the top bar. */
export const personPages: readonly PageRoute[] = [
  { path: '/istunnot', title: 'sessions', frame: 'staff', load: () => import('./OwnRightsPage.tsx') },
]
