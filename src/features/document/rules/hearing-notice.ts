import type { TFunction } from 'i18next'
import { plainDay } from '../../../../locales/format.ts'
import {
  type DocumentSection,
  factsBlock,
  type OfficialDocument,
  sectionOf,
  textBlock,
} from '../../../kernel/document.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { contactSection } from './decision-contact.ts'
import { type DecisionFacts, outcomeWords } from './decision-facts.ts'
import { addressOf, clientSection, helpSection, type Letterhead, officialDocument } from './letterhead.ts'
import { provisionItems } from './provisions.ts'

/** What a party is told before a decision: what is intended and why, as far as the draft knows it. */
export interface HearingFacts
  extends Pick<
    DecisionFacts,
    'kind' | 'outcome' | 'applied' | 'matter' | 'pendingOn' | 'facts' | 'reasons' | 'provisions' | 'contact'
  > {
  readonly askedOn: PlainDate
  readonly answerBy: PlainDate
}

/**
 * The letter by which a party is heard before a decision: its purpose and the time set for an answer (434/2003 36 §),
 * that silence does not keep the matter from being decided (33 §), and that one may answer by word of mouth (37 §).
 */
export function hearingNotice(head: Letterhead, facts: HearingFacts, t: TFunction): OfficialDocument {
  return officialDocument(
    head,
    {
      name: 'kuulemiskirje',
      type: t('documents.types.hearing'),
      title: t('documents.hearing.title'),
      day: facts.askedOn,
      isSecret: true,
      isLetter: true,
      sections: [clientSection(head, t), ...intentOf(facts, t), ...answerOf(head, facts, t)],
      companion: { title: t('documents.hearing.plain.title'), sections: plainSections(head, facts, t) },
    },
    t,
  )
}

/** What the decision would be about, what it would say, and why. */
const intentOf = (facts: HearingFacts, t: TFunction): DocumentSection[] => [
  ...sectionOf(t('documents.decision.matter'), [
    ...textBlock(facts.matter),
    ...factsBlock([t('documents.decision.pending'), facts.pendingOn ? plainDay(facts.pendingOn) : null]),
  ]),
  ...sectionOf(t('documents.hearing.intent'), [
    {
      is: 'text',
      strong: true,
      text: t(`documents.hearing.outcomes.${outcomeWords(facts)}.${facts.outcome}`),
    },
  ]),
  ...sectionOf(t('documents.decision.facts'), textBlock(facts.facts)),
  ...sectionOf(t('documents.decision.reasons'), textBlock(facts.reasons)),
  ...sectionOf(
    t('documents.decision.provisions'),
    facts.provisions.length > 0 ? [{ is: 'list', items: provisionItems(facts.provisions, t) }] : [],
  ),
]

/** Why one is heard, by when and how to answer, and where to see the papers. */
function answerOf(head: Letterhead, facts: HearingFacts, t: TFunction): DocumentSection[] {
  return [
    ...sectionOf(t('documents.hearing.purpose'), textBlock(t('documents.hearing.purposeText'))),
    ...sectionOf(t('documents.hearing.answer'), [
      ...factsBlock(
        [t('documents.hearing.answerBy'), plainDay(facts.answerBy)],
        [t('documents.appeal.address'), addressOf(head.sender)],
      ),
      ...textBlock(t('documents.hearing.answerText')),
    ]),
    ...sectionOf(t('documents.hearing.papers'), textBlock(t('documents.hearing.papersText'))),
    ...contactSection(facts.contact, t),
  ]
}

/** The same plainly: what we mean to decide, and what one may say to it. */
function plainSections(head: Letterhead, facts: HearingFacts, t: TFunction): DocumentSection[] {
  const kind = t(`decisions.kinds.${facts.kind}`)
  return [
    ...sectionOf(
      t('documents.hearing.plain.what'),
      textBlock(t(`documents.hearing.plain.outcomes.${facts.outcome}`, { kind })),
    ),
    ...sectionOf(
      t('documents.hearing.plain.say'),
      textBlock(t('documents.hearing.plain.sayText', { on: facts.answerBy })),
    ),
    helpSection(head, t),
  ]
}
