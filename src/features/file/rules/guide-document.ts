import type { TFunction } from 'i18next'
import { dayAndTime } from '../../../../locales/format.ts'
import {
  type DocumentSection,
  type OfficialDocument,
  sectionOf,
  textBlock,
} from '../../../kernel/document.ts'
import type { FileWorker } from '../../client/contract.ts'
import { helpSection, type Letterhead, officialDocument } from '../../document/rules/letterhead.ts'
import type { Meeting } from '../../meeting/contract.ts'

export const guides = ['guide', 'infoPack'] as const
export type Guide = (typeof guides)[number]

/** What of the client's own is filled in, so that the sheet can be taken home and used. */
export interface GuideFacts {
  readonly workers: readonly FileWorker[]
  readonly meetingsAhead: readonly Meeting[]
  /** Address of the client's own pages. */
  readonly ownPages: string
}

const parts = {
  guide: ['what', 'rights', 'duties', 'absence', 'money', 'safety', 'ending', 'unhappy'],
  infoPack: ['welcome', 'together', 'steps', 'data', 'language', 'unhappy'],
} as const satisfies Record<Guide, readonly string[]>

/** The guide for a client in rehabilitative work, or the info pack for a new client (D2), written plainly throughout. */
export function guideDocument(
  head: Letterhead,
  which: Guide,
  facts: GuideFacts,
  t: TFunction,
): OfficialDocument {
  const sections = parts[which].map((part) => ({
    heading: t(`documents.${which}.${part}.title` as 'documents.guide.what.title'),
    blocks: textBlock(t(`documents.${which}.${part}.text` as 'documents.guide.what.text')),
  }))
  return officialDocument(
    head,
    {
      name: which === 'guide' ? 'asiakkaan-ohje' : 'infopaketti',
      type: t('documents.types.guide'),
      title: t(`documents.${which}.title`),
      // the name of one's own workers tells that one is a client
      isSecret: facts.workers.length > 0,
      isLetter: true,
      sections: [
        ...sections,
        ...peopleSection(facts, t),
        ...meetingSection(head, facts, t),
        ...sectionOf(
          t('documents.guide.ownPages'),
          textBlock(t('documents.guide.ownPagesText', { address: facts.ownPages })),
        ),
        helpSection(head, t),
      ],
    },
    t,
  )
}

const peopleSection = ({ workers }: GuideFacts, t: TFunction): DocumentSection[] =>
  workers.length === 0
    ? []
    : sectionOf(
        t('documents.guide.people'),
        [
          {
            is: 'table',
            head: [t('documents.guide.name'), t('documents.guide.work'), t('documents.guide.phone')],
            rows: workers.map(({ name, role, organisation, phone }) => [
              name,
              `${t(`terms.roles.${role as 'ownCoach'}`)}, ${organisation.name}`,
              phone ?? '–',
            ]),
          },
        ],
        { wide: true },
      )

const meetingSection = (head: Letterhead, { meetingsAhead }: GuideFacts, t: TFunction): DocumentSection[] =>
  meetingsAhead.length === 0
    ? []
    : sectionOf(t('documents.guide.meetings'), [
        {
          is: 'list',
          items: meetingsAhead.map(({ startsAt, channel, place }) =>
            [dayAndTime(startsAt, head.language), t(`meetings.channels.${channel}`), place]
              .filter(Boolean)
              .join(', '),
          ),
        },
      ])
