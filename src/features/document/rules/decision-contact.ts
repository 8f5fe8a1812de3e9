import type { TFunction } from 'i18next'
import { type DocumentSection, factsBlock, sectionOf } from '../../../kernel/document.ts'
import type { DecisionFacts } from './decision-facts.ts'

/** Who gives more information (434/2003 44 §). */
export const contactSection = (
  { name, phone, email }: DecisionFacts['contact'],
  t: TFunction,
): DocumentSection[] =>
  sectionOf(
    t('documents.decision.contact'),
    factsBlock(
      [t('documents.client.name'), name],
      [t('documents.decision.reach'), [phone, email].filter((line) => line !== null).join('\n')],
    ),
  )
