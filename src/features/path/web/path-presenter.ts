import type { TFunction } from 'i18next'
import { daysBetween, type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import type { PathStep } from '../../../ui/index.ts'
import type { CaseView, Move, Path, StepView } from '../contract.ts'

type View = Pick<CaseView, 'path' | 'status' | 'steps' | 'next' | 'closedOn'>

/** The word of a step; statuses of the two paths have words of their own. */
export function stepWord(path: Path, status: string, t: TFunction): string {
  const key = `path.steps.${path}.${status}`
  return t(key as 'path.steps.joint.referral')
}

/** "Monialainen tuki, vaihe 6 / 9", or when it ended. */
export function stageOf(view: View, t: TFunction): string {
  const name = t(`path.names.${view.path}`)
  if (view.closedOn !== null) {
    return t(view.status === 'refused' ? 'path.refusedOn' : 'path.over', { name, on: view.closedOn })
  }
  const at = view.steps.findIndex((step) => step.state === 'now') + 1
  return t('path.stage', { name, at, of: view.steps.length })
}

/** The drawn path: each step with its word and one short line. */
export function stepsOf(view: View, t: TFunction, today: PlainDate): PathStep[] {
  return view.steps.map((step) => {
    const note = noteOf(step, view, t, today)
    const run = step.state === 'now' ? shareOf(view, today) : undefined
    return {
      key: step.status,
      title: stepWord(view.path, step.status, t),
      state: step.state,
      ...(note === '' ? {} : { note }),
      ...(run === undefined ? {} : { run }),
    }
  })
}

function noteOf(step: StepView, view: View, t: TFunction, today: PlainDate): string {
  if (step.state === 'done') {
    if (step.on === null) return ''
    if (step.status === 'referral' && step.who) return t('path.note.doneBy', { on: step.on, who: step.who })
    return t('path.note.doneAs', { on: step.on, how: t(`path.done.${step.status}` as 'path.done.pair') })
  }
  if (step.state === 'now') return nowNote(view, t, today)
  if (step.status === 'closed') return t('path.note.closed')
  return planNote(step, view, t)
}

/** The plan's last day is known while the mapping runs. */
function planNote(step: StepView, { next, status }: View, t: TFunction): string {
  const isPlanToCome = step.status === 'plan' && status === 'mapping' && next.deadline !== null
  return isPlanToCome && next.deadline ? t('path.note.by', { on: next.deadline.dueOn }) : ''
}

function nowNote({ next }: View, t: TFunction, today: PlainDate): string {
  if (next.run !== null) {
    const [from, to] = [plainDate(next.run.from), plainDate(next.run.to)]
    const over = daysBetween(to, today)
    if (over > 0) return t('path.note.late', { days: over })
    return t('path.note.run', { day: daysBetween(from, today), of: daysBetween(from, to) })
  }
  return next.deadline ? t('path.note.by', { on: next.deadline.dueOn }) : ''
}

function shareOf({ next }: View, today: PlainDate): number | undefined {
  if (next.run === null) return undefined
  const [from, to] = [plainDate(next.run.from), plainDate(next.run.to)]
  return daysBetween(from, today) / Math.max(1, daysBetween(from, to))
}

/** "Seuraavaksi: suunnitelma". */
export const actOf = (move: string, t: TFunction): string =>
  t('path.next', { act: t(`path.acts.${move}` as 'path.acts.receive') })

export const buttonOf = (move: string, t: TFunction): string =>
  t(`path.buttons.${move}` as 'path.buttons.receive')

/** Where an act of another feature is done. */
export function addressOf(
  { next, evaluated }: Pick<CaseView, 'evaluated'> & { readonly next: Pick<CaseView['next'], 'at'> },
  clientId: string,
): string {
  switch (next.at) {
    case 'plans':
      return `/asiakkaat/${clientId}/suunnitelmat`
    case 'places':
      return '/paikat'
    case 'decisions':
      return `/asiakkaat/${clientId}/paatokset`
    default:
      return evaluated ? `/jaksot/${evaluated.periodId}` : `/asiakkaat/${clientId}/jaksot`
  }
}

/** Moves offered beside the next act, the way out last. */
export function otherMoves(view: Pick<CaseView, 'moves' | 'next'>): Move[] {
  const wayOut = (move: string) => Number(move === 'close' || move === 'refuse')
  return view.moves.filter((move) => move !== view.next.move).sort((a, b) => wayOut(a) - wayOut(b)) as Move[]
}
