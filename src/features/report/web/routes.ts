import type { PageRoute } from '../../../ui/layout/pages.ts'

/** Raportit: the monthly report, and each of its figures by itself. */
export const reportPages: readonly PageRoute[] = [
  {
    path: '/raportit',
    title: 'reports',
    frame: 'staff',
    load: () => import('./ReportPage.tsx'),
    nav: { group: 4, action: 'report.read', letter: 'r' },
  },
  {
    path: '/julkaistut-raportit',
    title: 'reportsPublished',
    frame: 'staff',
    load: () => import('./PublishedPage.tsx'),
    nav: { group: 4, action: 'report.readPublished' },
  },
  {
    path: '/raportit/$indicator',
    title: 'reportFigure',
    frame: 'staff',
    load: () => import('./FigurePage.tsx'),
  },
]
