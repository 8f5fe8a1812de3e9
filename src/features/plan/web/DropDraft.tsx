import { useState } from 'react'
import { Button, useT } from '../../../ui/index.ts'
import { DropDialog } from './ActDialogs.tsx'
import type { ItemProps } from './PlanItem.tsx'

/**
 * The way out of a draft. It saves itself without asking the list again, so the newest version is asked for first:
 * what somebody else has written meanwhile is seen before it is left.
 */
export function DropDraft({ clientId, plan, refetch, onSaid }: ItemProps) {
  const t = useT()
  const [isAsked, setAsked] = useState(false)
  const open = async () => {
    await refetch()
    setAsked(true)
  }
  return (
    <div className="bar-row mt2 no-print">
      <Button kind="quiet" onClick={() => void open()}>
        {t('plan.drop')}
      </Button>
      {isAsked ? (
        <DropDialog {...{ clientId, plan, refetch }} onClose={() => setAsked(false)} onDone={onSaid} />
      ) : null}
    </div>
  )
}
