import type { TFunction } from 'i18next'
import {
  type Block,
  type DocumentSection,
  factsBlock,
  sectionOf,
  textBlock,
} from '../../../kernel/document.ts'
import type { DecisionFacts } from './decision-facts.ts'
import { addressOf, type Letterhead } from './letterhead.ts'

type Appeal = Pick<DecisionFacts, 'appeal' | 'appealCite' | 'times' | 'delivery'>

const contents = ['decision', 'change', 'grounds', 'sender'] as const

/**
 * How to appeal, by the kind of decision: to whom, by when and from what it is counted, what the request says, and how
 * it is sent, on a page of its own (434/2003 46–47 §; the Data Protection Ombudsman by 1050/2018 21 §).
 */
export function appealSections(
  head: Letterhead,
  { appeal, appealCite, times, delivery }: Appeal,
  t: TFunction,
): DocumentSection[] {
  const to = { authority: head.sender.name, days: times.appeal, letter: times.letter, eNotice: times.eNotice }
  const heading = t(`documents.appeal.headings.${appeal}`)
  const opening: Block[] = [
    ...textBlock(t(`documents.appeal.who.${appeal}`, to)),
    ...factsBlock([t('documents.appeal.basis'), appealCite]),
  ]
  if (appeal === 'ombudsman' || appeal === 'notRead') return sectionOf(heading, opening)
  const address = appeal === 'correction' ? addressOf(head.sender) : t('documents.appeal.stateAddress')
  return [
    ...sectionOf(heading, opening, { startsPage: true }),
    ...sectionOf(t('documents.appeal.time'), [
      ...textBlock(t('documents.appeal.timeText', to)),
      ...textBlock(
        delivery &&
          t('documents.appeal.lastDay', { receivedOn: delivery.receivedOn, lastDay: delivery.lastDay }),
      ),
    ]),
    ...sectionOf(t('documents.appeal.content'), [
      ...textBlock(t('documents.appeal.contentText')),
      { is: 'list', items: contents.map((name) => t(`documents.appeal.contents.${name}`)) },
    ]),
    ...sectionOf(t('documents.appeal.send'), [
      ...textBlock(t('documents.appeal.sendText')),
      ...factsBlock([t('documents.appeal.address'), address]),
    ]),
  ]
}
