import type { TFunction } from 'i18next'
import { type DocumentSection, factsBlock, sectionOf } from '../../../kernel/document.ts'
import type { PlanView } from '../contract.ts'
import { confirmationLine, outcomeLine, ratingLine } from './plan-words.ts'

/** What the plan aims at; at the end with how each side rated it. */
export function outcomeSection({ outcomes }: PlanView, t: TFunction): DocumentSection[] {
  if (outcomes.length === 0) return []
  const isRated = outcomes.some(({ client, worker }) => client !== null || worker !== null)
  if (!isRated) {
    const items = outcomes.map((outcome) => outcomeLine(outcome, t))
    return sectionOf(t('plan.outcomes.title'), [{ is: 'list', items }])
  }
  const head = [t('plan.outcomes.one'), t('plan.outcomes.client'), t('plan.outcomes.worker')]
  const rows = outcomes.map((one) => [
    outcomeLine(one, t),
    ratingLine(one.client, t),
    ratingLine(one.worker, t),
  ])
  return sectionOf(t('plan.outcomes.title'), [{ is: 'table', head, rows }], { wide: true })
}

/** Who confirmed the preconditions of a light activation plan (C2). */
export function confirmationSection({ confirmations }: PlanView, t: TFunction): DocumentSection[] {
  if (confirmations.length === 0) return []
  const lines = confirmations.map(
    (one) => [t(`plan.parties.${one.party}`), confirmationLine(one, t)] as const,
  )
  return sectionOf(t('plan.confirm.title'), factsBlock(...lines))
}
