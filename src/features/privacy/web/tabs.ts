/** Parts of the page in their order; the first has the page's own address. */
export const privacyTabs = [
  { name: 'search', slug: '', load: () => import('./SearchTab.tsx') },
  { name: 'requests', slug: 'pyynnot', load: () => import('./RequestsTab.tsx') },
  { name: 'findings', slug: 'havainnot', load: () => import('./FindingsTab.tsx') },
  { name: 'keeping', slug: 'sailytys', load: () => import('./KeepingTab.tsx') },
  { name: 'limits', slug: 'rajat', load: () => import('./LimitsTab.tsx') },
] as const
