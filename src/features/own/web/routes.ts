import type { PageRoute } from '../../../ui/layout/pages.ts'

const dock = (
  path: string,
  title: PageRoute['title'],
  icon: 'home' | 'page' | 'message' | 'person',
  load: PageRoute['load'],
): PageRoute => ({ path, title, frame: 'own', load, nav: { group: 1, icon } })

const part = (path: string, load: PageRoute['load']): PageRoute => ({
  path,
  title: 'ownData',
  frame: 'own',
  load,
})

/** Oma polku: four pages in the dock, and what lies behind Tietoni. */
export const ownPages: readonly PageRoute[] = [
  dock('/oma', 'ownHome', 'home', () => import('./HomePage.tsx')),
  dock('/oma/suunnitelma', 'ownPlan', 'page', () => import('./PlanPage.tsx')),
  dock('/oma/viestit', 'ownMessages', 'message', () => import('./MessagesPage.tsx')),
  dock('/oma/tietoni', 'ownData', 'person', () => import('./DataPage.tsx')),
  part('/oma/tietoni/suostumukset', () => import('./ConsentsPage.tsx')),
  part('/oma/tietoni/katselut', () => import('./LookedPage.tsx')),
  part('/oma/tietoni/paatokset', () => import('./DecisionsPage.tsx')),
  part('/oma/tietoni/paperit', () => import('./PapersPage.tsx')),
  part('/oma/tietoni/paikka', () => import('./PlacePage.tsx')),
  part('/oma/tietoni/istunnot', () => import('./SessionsPage.tsx')),
]
