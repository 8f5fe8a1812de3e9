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
    path: '/vaikuttavuus',
    title: 'outcomes',
    frame: 'staff',
    load: () => import('./OutcomesPage.tsx'),
    nav: { group: 4, action: 'report.read' },
  },
  {
    path: '/vaikuttavuus/$figure',
    title: 'outcomeFigure',
    frame: 'staff',
    load: () => import('./OutcomeFigurePage.tsx'),
  },
  {
    path: '/julkaistut-raportit',
    title: 'reportsPublished',
    frame: 'staff',
    load: () => import('./PublishedPage.tsx'),
    nav: { group: 4, action: 'report.readPublished' },
  },
  {
    path: '/raportit/omat',
    title: 'ownIndicators',
    frame: 'staff',
    load: () => import('./OwnIndicatorsPage.tsx'),
  },
  {
    path: '/raportit/omat/$ownId',
    title: 'ownIndicator',
    frame: 'staff',
    load: () => import('./OwnIndicatorPage.tsx'),
  },
  {
    path: '/raportit/tavoitearvot',
    title: 'reportTargets',
    frame: 'staff',
    load: () => import('./TargetsPage.tsx'),
  },
  {
    path: '/raportit/vuodet',
    title: 'reportYears',
    frame: 'staff',
    load: () => import('./YearsPage.tsx'),
  },
  {
    path: '/raportit/palaute',
    title: 'reportFeedback',
    frame: 'staff',
    load: () => import('./FeedbackPage.tsx'),
  },
  {
    path: '/raportit/tyottomyys',
    title: 'reportUnemployment',
    frame: 'staff',
    load: () => import('./UnemploymentPage.tsx'),
  },
  {
    path: '/raportit/tavoitteet',
    title: 'reportGoals',
    frame: 'staff',
    load: () => import('./GoalsPage.tsx'),
  },
  {
    path: '/raportit/$indicator',
    title: 'reportFigure',
    frame: 'staff',
    load: () => import('./FigurePage.tsx'),
  },
]
