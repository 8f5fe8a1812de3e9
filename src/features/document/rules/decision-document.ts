import type { TFunction } from 'i18next'
import { plainDay } from '../../../../locales/format.ts'
import {
  type DocumentSection,
  factsBlock,
  type OfficialDocument,
  sectionOf,
  textBlock,
} from '../../../kernel/document.ts'
import { appealSections } from './decision-appeal.ts'
import { contactSection } from './decision-contact.ts'
import { type DecisionFacts, decisionFiles, outcomeWords } from './decision-facts.ts'
import { plainSections } from './decision-plain.ts'
import { draftWord, standingSection } from './decision-standing.ts'
import { clientSection, type Letterhead, officialDocument } from './letterhead.ts'
import { provisionItems } from './provisions.ts'

/**
 * A decision with the pieces of 434/2003 44–47 § and 1301/2014 45 §: the authority, the matter, what is granted or
 * refused, facts, reasons, provisions as they stood on the day, fee, who decided, whom to ask, and how to appeal. State
 * compensation is given to a county and tells of no client.
 */
export function decisionDocument(head: Letterhead, facts: DecisionFacts, t: TFunction): OfficialDocument {
  const isOfClient = facts.kind !== 'stateCompensation'
  return officialDocument(
    head,
    {
      name: `paatos-${decisionFiles[facts.kind]}`,
      type: facts.isDraft ? t('documents.types.draft') : t('documents.types.decision'),
      title: draftWord(facts, t(`documents.decision.kinds.${facts.kind}`), t),
      number: facts.number ? t('documents.decision.number', { number: facts.number }) : undefined,
      day: facts.decidedOn,
      isSecret: isOfClient,
      isLetter: true,
      sections: [
        isOfClient
          ? clientSection(head, t)
          : { ...clientSection(head, t), heading: t('documents.client.applicant') },
        ...standingSection(facts, t),
        ...mattersOf(facts, t),
        ...groundsOf(facts, t),
        ...formalitiesOf(facts, t),
        ...appealSections(head, facts, t),
      ],
      companion: isOfClient
        ? {
            title: draftWord(facts, t('documents.decision.plain.title'), t),
            sections: plainSections(head, facts, t),
          }
        : null,
    },
    t,
  )
}

/** What it is about, and what is decided. */
function mattersOf(facts: DecisionFacts, t: TFunction): DocumentSection[] {
  const { pendingOn, granted } = facts
  const { corrects } = facts.standing
  return [
    ...sectionOf(t('documents.decision.matter'), [
      ...textBlock(facts.matter),
      ...textBlock(corrects && t('documents.decision.standing.corrects', { ...corrects })),
      ...factsBlock([t('documents.decision.pending'), pendingOn ? plainDay(pendingOn) : null]),
    ]),
    ...sectionOf(t('documents.decision.result'), [
      {
        is: 'text',
        strong: true,
        text: t(`documents.decision.outcomes.${outcomeWords(facts)}.${facts.outcome}`),
      },
      ...factsBlock(
        ...granted.map(({ term, value }) => [t(`documents.decision.terms.${term}`), value] as const),
      ),
    ]),
  ]
}

/** Why: facts, the client's view, hearing, reasons, provisions. */
const groundsOf = (facts: DecisionFacts, t: TFunction): DocumentSection[] => [
  ...sectionOf(t('documents.decision.facts'), textBlock(facts.facts)),
  ...sectionOf(t('documents.decision.clientView'), textBlock(facts.clientView)),
  ...sectionOf(t('documents.decision.hearing'), textBlock(facts.hearing)),
  ...sectionOf(t('documents.decision.reasons'), textBlock(facts.reasons)),
  ...sectionOf(t('documents.decision.deviation'), textBlock(facts.deviation)),
  ...sectionOf(
    t('documents.decision.provisions'),
    facts.provisions.length > 0 ? [{ is: 'list', items: provisionItems(facts.provisions, t) }] : [],
  ),
]

/** What it costs and pays, what follows, who decided, whom to ask, how it is delivered. */
function formalitiesOf(facts: DecisionFacts, t: TFunction): DocumentSection[] {
  const { decider, contact, evaluationBy } = facts
  const fee = facts.feeCite
    ? `${t(`documents.decision.fees.${facts.fee}`)} (${facts.feeCite})`
    : t(`documents.decision.fees.${facts.fee}`)
  return [
    ...sectionOf(t('documents.decision.fee'), facts.fee === 'none' ? [] : textBlock(fee)),
    ...sectionOf(t('documents.decision.payments'), textBlock(facts.payments)),
    ...sectionOf(t('documents.decision.duties'), [
      ...textBlock(facts.duties),
      ...factsBlock([t('documents.decision.evaluation'), evaluationBy ? plainDay(evaluationBy) : null]),
    ]),
    ...sectionOf(t('documents.decision.enforcement'), textBlock(facts.enforcement)),
    ...sectionOf(t('documents.decision.decider'), [
      {
        is: 'signatures',
        of: [
          {
            party: `${decider.title.charAt(0).toUpperCase()}${decider.title.slice(1)}`,
            name: decider.name,
            given: facts.isDraft ? null : t('documents.decision.made', { on: facts.decidedOn }),
          },
        ],
      },
    ]),
    ...contactSection(contact, t),
    ...deliverySection(facts, t),
    ...sectionOf(
      t('documents.decision.copies'),
      facts.copies.length > 0 ? [{ is: 'list', items: facts.copies }] : [],
    ),
  ]
}

/** How it was sent, and the day on which it was received or is taken to be (434/2003 59 §, 13/2003 19 §). */
const deliverySection = ({ delivery, times }: DecisionFacts, t: TFunction): DocumentSection[] =>
  sectionOf(t('documents.decision.delivery'), textBlock(delivery && receiptWords(delivery, times, t)))

function receiptWords(
  { method, sentOn, receivedOn, isShown }: NonNullable<DecisionFacts['delivery']>,
  times: DecisionFacts['times'],
  t: TFunction,
): string {
  const word = isShown && method !== 'handedOver' ? (`${method}Shown` as const) : method
  return t(`documents.decision.deliveries.${word}`, { ...times, on: sentOn, receivedOn })
}
