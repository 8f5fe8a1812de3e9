import type { TFunction } from 'i18next'
import { type DocumentSection, sectionOf } from '../../../kernel/document.ts'
import type { DecisionFacts } from './decision-facts.ts'

/** Every page of a draft says that it is one. */
export const draftWord = ({ isDraft }: DecisionFacts, title: string, t: TFunction): string =>
  isDraft ? `${t('documents.types.draft')}: ${title}` : title

/** That it holds no longer, before anything else that it says. */
export function standingSection({ standing }: DecisionFacts, t: TFunction): DocumentSection[] {
  const { corrected, withdrawnOn } = standing
  const text = corrected
    ? t('documents.decision.standing.corrected', { ...corrected })
    : withdrawnOn && t('documents.decision.standing.withdrawn', { on: withdrawnOn })
  return sectionOf(t('documents.decision.standing.title'), text ? [{ is: 'text', strong: true, text }] : [])
}

/** The same plainly; null for one that nothing has become of. */
export function noLonger(
  { standing: { corrected, withdrawnOn } }: DecisionFacts,
  t: TFunction,
): string | null {
  if (corrected) return t('documents.decision.plain.corrected', { ...corrected })
  return withdrawnOn && t('documents.decision.plain.withdrawn')
}
