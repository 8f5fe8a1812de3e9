import type { TFunction } from 'i18next'
import type { ClockRun } from '../contract.ts'

export const isUnderWay = ({ status }: Pick<ClockRun, 'status'>): boolean =>
  status === 'waiting' || status === 'running'

/** How far a run is, or what it came to: "12 määräaikaa siirtyi, 9 asiakasta". */
export function runWords({ status, done, total, moved, movedClients }: ClockRun, t: TFunction): string {
  if (status === 'waiting') return t('deadlines.runs.waiting')
  if (status === 'failed') return t('deadlines.runs.failed', { done, total })
  if (status === 'running') return t('deadlines.runs.running', { done, total })
  return moved === 0
    ? t('deadlines.runs.noneMoved')
    : t('deadlines.runs.moved', { count: moved, clients: movedClients })
}

/** What was another in the law: `plan.review.multiSector: 381/2023@2025-01-01 → 381/2023@2027-01-01`. */
export const changeWords = ({ changed }: Pick<ClockRun, 'changed'>): string[] =>
  changed.map(({ parameter, before, after }) => `${parameter}: ${before} → ${after}`)
