import type { TFunction } from 'i18next'
import { type DocumentSection, sectionOf, textBlock } from '../../../kernel/document.ts'
import type { DecisionFacts } from './decision-facts.ts'
import { noLonger } from './decision-standing.ts'
import { helpSection, type Letterhead } from './letterhead.ts'

/** The same plainly: what was decided, what it means, what to do when one disagrees. */
export function plainSections(head: Letterhead, facts: DecisionFacts, t: TFunction): DocumentSection[] {
  const kind = t(`documents.decision.kinds.${facts.kind}`)
  const terms = facts.granted.map(({ term, value }) => `${t(`documents.decision.terms.${term}`)}: ${value}`)
  const over = noLonger(facts, t)
  return [
    ...sectionOf(t('documents.decision.standing.title'), textBlock(over)),
    ...sectionOf(t('documents.decision.plain.what'), [
      ...textBlock(t(`documents.decision.plain.outcomes.${facts.outcome}`, { kind })),
      ...(terms.length > 0 ? [{ is: 'list' as const, items: terms }] : []),
    ]),
    // of one that holds no longer nothing is asked: the new one says how
    ...sectionOf(t('documents.decision.plain.disagree'), textBlock(over ? null : plainAppeal(facts, t))),
    helpSection(head, t),
  ]
}

/** How to disagree, and by when: the day itself once it is known. */
function plainAppeal({ appeal, delivery, times }: DecisionFacts, t: TFunction): string {
  const how = t(`documents.decision.plain.appeals.${appeal}`)
  if (appeal === 'ombudsman' || appeal === 'notRead') return how
  const by = delivery
    ? t('documents.decision.plain.lastDay', { on: delivery.lastDay })
    : t('documents.decision.plain.days', { days: times.appeal })
  return `${how}\n${by}`
}
