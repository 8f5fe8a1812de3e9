import type { TFunction } from 'i18next'
import { type OfficialDocument, sectionOf, textBlock } from '../../../kernel/document.ts'
import {
  clientSection,
  helpSection,
  type Letterhead,
  officialDocument,
  signatureSection,
} from '../../document/rules/letterhead.ts'
import type { PeriodDetail } from '../contract.ts'
import { lineFor, termsSection, whatWasDone } from './period-terms.ts'

/** The contract of client, place and organiser (E5, D2). */
export function contractDocument(head: Letterhead, period: PeriodDetail, t: TFunction): OfficialDocument {
  const parts = ['instruction', 'absence', 'payment', 'insurance', 'secrecy', 'ending'] as const
  const signatures = [
    lineFor(t('plan.parties.client'), head.client.name),
    lineFor(t('documents.period.place'), period.contact.name),
    lineFor(t('documents.contract.organiser'), head.sender.name),
  ]
  return officialDocument(
    head,
    {
      name: 'sopimus',
      type: t('documents.types.contract'),
      title: t('documents.contract.title', { service: t(`periods.kinds.${period.kind}`).toLowerCase() }),
      ...(period.contractOn ? { day: period.contractOn as Letterhead['day'] } : {}),
      isSecret: true,
      sections: [
        clientSection(head, t),
        ...termsSection(head, period, t),
        ...parts.flatMap((part) =>
          sectionOf(t(`documents.contract.${part}.title`), textBlock(t(`documents.contract.${part}.text`))),
        ),
        ...signatureSection(signatures, t),
      ],
      companion: {
        title: t('documents.contract.plain.title'),
        sections: [
          ...sectionOf(t('documents.contract.plain.what'), textBlock(t('documents.contract.plain.whatText'))),
          ...termsSection(head, period, t),
          ...sectionOf(t('documents.contract.plain.ill'), textBlock(t('documents.contract.plain.illText'))),
          helpSection(head, t),
        ],
      },
    },
    t,
  )
}

/** Application for travel compensation: what is known is filled in, the journeys are the client's to tell (D2, E7). */
export function travelDocument(head: Letterhead, period: PeriodDetail, t: TFunction): OfficialDocument {
  const blanks = ['route', 'kilometres', 'cost', 'account'] as const
  const means = ['bus', 'train', 'car', 'other'] as const
  return officialDocument(
    head,
    {
      name: 'matkakorvaushakemus',
      type: t('documents.types.application'),
      title: t('documents.travel.title'),
      isSecret: true,
      sections: [
        clientSection(head, t),
        ...termsSection(head, period, t),
        ...whatWasDone(head, period, t),
        ...sectionOf(t('documents.travel.means'), [
          { is: 'boxes', items: means.map((name) => t(`documents.travel.by.${name}`)) },
        ]),
        ...sectionOf(t('documents.travel.journeys'), [
          { is: 'blanks', labels: blanks.map((name) => t(`documents.travel.blanks.${name}`)) },
        ]),
        ...sectionOf(t('documents.travel.note'), textBlock(t('documents.travel.noteText'))),
        ...signatureSection([lineFor(t('plan.parties.client'), head.client.name)], t),
      ],
      companion: {
        title: t('documents.travel.plain.title'),
        sections: [
          ...sectionOf(t('documents.travel.plain.how'), textBlock(t('documents.travel.plain.howText'))),
          helpSection(head, t),
        ],
      },
    },
    t,
  )
}
