import type { PageRoute } from '../../../ui/layout/pages.ts'

export const referralPages: readonly PageRoute[] = [
  {
    path: '/lahetteet',
    title: 'referrals',
    frame: 'staff',
    load: () => import('./ReferralsPage.tsx'),
    nav: { group: 1, action: 'referral.list', letter: 'l', count: 'referrals' },
  },
  {
    path: '/lahetteet/$referralId',
    title: 'referrals',
    frame: 'staff',
    load: () => import('./ReferralPage.tsx'),
  },
]
