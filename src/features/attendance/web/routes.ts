import type { PageRoute } from '../../../ui/layout/pages.ts'

const my = (part: string, load: PageRoute['load']): PageRoute => ({
  path: `/paikkani${part}`,
  title: 'myPlace',
  frame: 'place',
  load,
})

/** One period with its marks, and Paikkani, the provider's pages on a phone. */
export const attendancePages: readonly PageRoute[] = [
  { path: '/jaksot/$periodId', title: 'periods', frame: 'staff', load: () => import('./PeriodPage.tsx') },
  my('', () => import('./WeekPage.tsx')),
  my('/kyselyt', () => import('./MyPages.tsx').then((m) => ({ default: m.EnquiriesPage }))),
  my('/osallistujat', () => import('./MyPages.tsx').then((m) => ({ default: m.ParticipantsPage }))),
  my('/osallistujat/$periodId', () => import('./MyPages.tsx').then((m) => ({ default: m.ParticipantPage }))),
  my('/paikat', () => import('./MyPages.tsx').then((m) => ({ default: m.OwnPlacesPage }))),
  my('/paikat/$placeId', () => import('./MyPages.tsx').then((m) => ({ default: m.OwnPlacePage }))),
]
