import type { ComponentType } from 'react'
import type { Fi } from '../../../../locales/index.ts'

export type FileTabName = keyof Fi['file']['tabs']

/** One tab of the client file; each has an address of its own under the client's. */
export interface FileTab {
  /** After the client's address; '' is the file's first screen. */
  readonly slug: string
  readonly name: FileTabName
  /** Shown to who may do this on the file. */
  readonly action: string
  readonly load: () => Promise<{ default: ComponentType }>
}

/** The tabs in order. What a tab shows belongs to the feature that it comes from. */
export const fileTabs: readonly FileTab[] = [
  { slug: '', name: 'situation', action: 'file.open', load: () => import('./SituationTab.tsx') },
  { slug: 'suunnitelmat', name: 'plans', action: 'plan.read', load: () => import('./PlansTab.tsx') },
  {
    slug: 'edellytykset',
    name: 'eligibility',
    action: 'eligibility.read',
    load: () => import('./EligibilityTab.tsx'),
  },
  { slug: 'jaksot', name: 'periods', action: 'period.list', load: () => import('./PeriodsTab.tsx') },
  { slug: 'paatokset', name: 'decisions', action: 'decision.list', load: () => import('./DecisionsTab.tsx') },
  {
    slug: 'lausunnot',
    name: 'statements',
    action: 'statement.list',
    load: () => import('./StatementsTab.tsx'),
  },
  { slug: 'tapaamiset', name: 'meetings', action: 'meeting.list', load: () => import('./MeetingsTab.tsx') },
  { slug: 'viestit', name: 'messages', action: 'message.read', load: () => import('./MessagesTab.tsx') },
  { slug: 'suostumukset', name: 'consents', action: 'consent.list', load: () => import('./ConsentsTab.tsx') },
  { slug: 'henkilo', name: 'person', action: 'client.declareBar', load: () => import('./PersonTab.tsx') },
  { slug: 'loki', name: 'log', action: 'log.readFile', load: () => import('./LogTab.tsx') },
]

/** Address of a client's file, or of one of its tabs. */
export const addressOfFile = (clientId: string, slug = ''): string =>
  slug ? `/asiakkaat/${clientId}/${slug}` : `/asiakkaat/${clientId}`
