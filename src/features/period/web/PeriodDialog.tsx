import type { ReactNode } from 'react'
import type { PeriodDetail } from '../contract.ts'
import { AgreeDialog } from './AgreeDialog.tsx'
import { ContinueDialog, FinishDialog, ReleaseDialog } from './EndDialogs.tsx'
import { EvaluateDialog } from './EvaluateDialog.tsx'
import type { DialogMove } from './period-presenter.ts'

interface Props {
  readonly period: PeriodDetail
  readonly move: DialogMove
  readonly onClose: () => void
}

/** The dialog of one move. */
export function PeriodDialog({ period, move, onClose }: Props): ReactNode {
  const props = { period, onClose }
  if (move === 'agree') return <AgreeDialog {...props} />
  if (move === 'evaluate')
    return <EvaluateDialog periodId={period.id} decides={period.evaluatesAs === 'worker'} onClose={onClose} />
  if (move === 'continue') return <ContinueDialog {...props} />
  if (move === 'finish') return <FinishDialog {...props} />
  return <ReleaseDialog {...props} />
}
