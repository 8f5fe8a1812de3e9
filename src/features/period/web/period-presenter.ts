import type { TFunction } from 'i18next'
import type { PeriodDetail, PeriodRow } from '../contract.ts'
import { declineReasons, type EndReason, endReasons } from '../rules/moves.ts'

/** What is next for a listed period, in words, and whether it is late. */
export function nextActOf(
  row: PeriodRow,
  today: string,
  t: TFunction,
): { readonly text: string; readonly tone: 'late' | undefined } {
  if (row.status === 'held' && row.heldUntil)
    return { text: t('periods.nextAct.answerBy', { until: row.heldUntil }), tone: undefined }
  if (row.status === 'reserved') return { text: t('periods.nextAct.contract'), tone: undefined }
  if (row.missing > 0) return { text: t('periods.nextAct.marks', { count: row.missing }), tone: 'late' }
  if (row.status === 'agreed' && row.evaluationBy) {
    const text = t('periods.nextAct.evaluate', { by: row.evaluationBy })
    return { text, tone: row.evaluationBy < today ? 'late' : undefined }
  }
  return {
    text: t(row.status === 'agreed' ? 'periods.nextAct.running' : 'periods.nextAct.none'),
    tone: undefined,
  }
}

/** A place's reason for its no: a coded word, with what was added; free words of an import as they are. */
export function declineText(reason: string | null, t: TFunction): string | null {
  if (reason === null) return null
  const [code, ...note] = reason.split(': ')
  const known = declineReasons.find((one) => one === code)
  return known ? [t(`periods.declineReasons.${known}`), ...note].join(': ') : reason
}

const isEndReason = (word: string): word is EndReason => (endReasons as readonly string[]).includes(word)

/** Why a period ended; free words of an import as they are. */
export const endText = (reason: string, t: TFunction): string =>
  isEndReason(reason) ? t(`periods.endReasons.${reason}`) : reason

/** Which dialog each move opens; the rest are the place's or the clock's. */
export const dialogMoves = ['agree', 'evaluate', 'continue', 'finish', 'release'] as const
export type DialogMove = (typeof dialogMoves)[number]

/** Moves with a dialog, the next act first. */
export function actsOf(period: Pick<PeriodDetail, 'moves' | 'evaluatesAs'>): readonly DialogMove[] {
  return dialogMoves.filter((move) => period.moves.includes(move))
}
