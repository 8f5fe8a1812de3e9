import type { PageRoute } from '../layout/pages.ts'

const part = (path: string, frame: PageRoute['frame'], load: PageRoute['load']): PageRoute => ({
  path,
  title: 'styleGuide',
  frame,
  isPublic: true,
  load,
})

/** The style guide: the parts, and whole pages made of them; nobody's data, so no sign-in. */
export const styleGuide: readonly PageRoute[] = [
  part('/tyyliopas', 'bare', () => import('./GalleryPage.tsx')),
  part('/tyyliopas/tyopoyta', 'none', () => import('./DeskSample.tsx')),
  part('/tyyliopas/asiakas', 'none', () => import('./ClientSample.tsx')),
  part('/tyyliopas/paikat', 'none', () => import('./PlacesSample.tsx')),
  part('/tyyliopas/lasnaolot', 'none', () =>
    import('./PhoneSamples.tsx').then((m) => ({ default: m.AttendanceSample })),
  ),
  part('/tyyliopas/oma', 'none', () =>
    import('./PhoneSamples.tsx').then((m) => ({ default: m.OwnPathSample })),
  ),
]
