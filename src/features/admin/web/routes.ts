import type { PageRoute } from '../../../ui/layout/pages.ts'

/** Hallinta: the administrator's page; of it a manager has the substitutes. */
export const adminPages: readonly PageRoute[] = [
  {
    path: '/hallinta',
    title: 'admin',
    frame: 'staff',
    load: () => import('./AdminPage.tsx'),
    nav: { group: 4, action: 'admin.listSubstitutions', letter: 'h' },
    children: [
      { path: '/', load: () => import('./AdminHome.tsx') },
      { path: 'organisaatiot/$organisationId', load: () => import('./OrganisationPart.tsx') },
      { path: 'ihmiset', load: () => import('./PeoplePart.tsx') },
      { path: 'ihmiset/$workerId', load: () => import('./PersonPart.tsx') },
      { path: 'sijaisuudet', load: () => import('./SubstitutesPart.tsx') },
      { path: 'viestit', load: () => import('./LettersPart.tsx') },
      { path: 'paatosvalta', load: () => import('./DecisionsPart.tsx') },
      { path: 'maaraajat', load: () => import('./DeadlinesPart.tsx') },
      { path: 'osaaminen', load: () => import('./CriteriaPart.tsx') },
      { path: 'oikeudet', load: () => import('./PermissionsPart.tsx') },
    ],
  },
]
