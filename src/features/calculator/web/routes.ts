import type { PageRoute } from '../../../ui/layout/pages.ts'

/** The calculators, and the law's data behind them. */
export const calculatorPages: readonly PageRoute[] = [
  {
    path: '/laskurit',
    title: 'calculators',
    frame: 'staff',
    load: () => import('./CalculatorPage.tsx'),
    nav: { group: 3, action: 'calculator.ask', letter: 'k' },
  },
  { path: '/laki', title: 'lawData', frame: 'staff', load: () => import('./LawPage.tsx') },
]
