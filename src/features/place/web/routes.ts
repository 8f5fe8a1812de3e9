import type { PageRoute } from '../../../ui/layout/pages.ts'

/** One place; the search of places is the page of the feature `period`, which also holds them. */
export const placePages: readonly PageRoute[] = [
  { path: '/paikat/$placeId', title: 'places', frame: 'staff', load: () => import('./PlacePage.tsx') },
]
