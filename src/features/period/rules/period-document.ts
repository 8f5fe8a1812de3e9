import type { TFunction } from 'i18next'
import type { OfficialDocument } from '../../../kernel/document.ts'
import type { Letterhead } from '../../document/rules/letterhead.ts'
import type { PeriodDetail } from '../contract.ts'
import { contractDocument, travelDocument } from './period-agreement.ts'
import { evaluationDocument } from './period-outcome.ts'

/** Documents of a period, by the word that their address uses. */
export const periodDocuments = ['contract', 'travel', 'evaluation'] as const
export type PeriodDocument = (typeof periodDocuments)[number]

/** Which of them can be made of a period in its status: an agreement needs a reservation, the others an agreement. */
export function documentsOf(status: PeriodDetail['status']): readonly PeriodDocument[] {
  if (status === 'reserved') return ['contract']
  return ['agreed', 'ended', 'interrupted'].includes(status) ? periodDocuments : []
}

const composers = {
  contract: contractDocument,
  travel: travelDocument,
  evaluation: evaluationDocument,
} as const satisfies Record<
  PeriodDocument,
  (head: Letterhead, period: PeriodDetail, t: TFunction) => OfficialDocument
>

export const periodDocument = (head: Letterhead, period: PeriodDetail, which: PeriodDocument, t: TFunction) =>
  composers[which](head, period, t)
