import type { PageRoute } from '../../../ui/layout/pages.ts'

/** One place with what can be learned there; the search of places is the page of the feature `period`. */
export const certificatePages: readonly PageRoute[] = [
  { path: '/paikat/$placeId', title: 'places', frame: 'staff', load: () => import('./PlacePage.tsx') },
]
