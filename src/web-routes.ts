import type { PageRoute } from './ui/layout/pages.ts'

/**
 * The table of contents of the web: one entry a page, in the order of the menu. Each page is its own file, fetched when
 * first opened.
 */
export const pages: readonly PageRoute[] = [
  {
    path: '/tyyliopas',
    title: 'styleGuide',
    frame: 'bare',
    isPublic: true,
    load: () => import('./ui/gallery/GalleryPage.tsx'),
  },
]
