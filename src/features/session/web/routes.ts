import type { PageRoute } from '../../../ui/layout/pages.ts'

/** The end of a sign-in for the sake of another tab. */
export const sessionPages: readonly PageRoute[] = [
  { path: '/kirjauduttu', title: 'signedIn', frame: 'bare', load: () => import('./SignedInPage.tsx') },
]
