import { useState } from 'react'
import { Button, Notice, useT } from '../../../ui/index.ts'
import type { DecisionAct, DecisionView } from '../contract.ts'
import { ActDialog, type Dialogue } from './ActDialog.tsx'
import { CorrectDialog } from './CorrectDialog.tsx'
import { DecideDialog } from './DecideDialog.tsx'

interface Props {
  readonly clientId: string
  readonly view: DecisionView
  readonly refetch: () => Promise<unknown>
  /** Saves what is typed first; nothing is done with what is not saved. */
  readonly settle?: () => Promise<boolean>
}

/** The next act filled, the others beside it, what takes something away last. */
const order: readonly DecisionAct[] = [
  'decide',
  'propose',
  'recordHearing',
  'askHearing',
  'deliver',
  'keepInForce',
  'correct',
  'recordReceipt',
  'recordAppeal',
  'sendBack',
  'end',
  'withdraw',
  'drop',
]
const quiet: readonly DecisionAct[] = ['sendBack', 'end', 'withdraw', 'drop', 'recordReceipt', 'recordAppeal']
const leading: readonly DecisionAct[] = ['decide', 'propose', 'recordHearing', 'deliver']

export function DecisionActs({ clientId, view, refetch, settle }: Props) {
  const t = useT()
  const [act, setAct] = useState<DecisionAct>()
  const acts = order.filter((name) => view.may.includes(name) && !leavesByItself(name, view))
  const main = acts.find((name) => leading.includes(name))
  const open = async (name: DecisionAct) => {
    if (!settle || name === 'drop' || (await settle())) setAct(name)
  }
  const close = () => setAct(undefined)
  const shared = { clientId, view, onClose: close }
  return (
    <>
      {view.mayNotDecide ? (
        <Notice>{t(`refusals.${view.mayNotDecide.replaceAll('.', '_') as 'decision_notDecider'}`)}</Notice>
      ) : null}
      <div className="bar-row mt2 no-print">
        {acts.map((name) => (
          <Button
            key={name}
            kind={name === main ? 'primary' : quiet.includes(name) ? 'quiet' : 'outlined'}
            onClick={() => void open(name)}
          >
            {t(`decisions.acts.${name as Dialogue}`)}
          </Button>
        ))}
      </div>
      {act === 'decide' ? <DecideDialog {...shared} refetch={refetch} /> : null}
      {act === 'correct' ? <CorrectDialog {...shared} /> : null}
      {act && act !== 'decide' && act !== 'correct' && act !== 'edit' ? (
        <ActDialog {...shared} act={act} refetch={refetch} />
      ) : null}
    </>
  )
}

const leavesByItself = (act: DecisionAct, { delivery }: DecisionView): boolean =>
  act === 'deliver' && delivery?.method === 'eNotice'
