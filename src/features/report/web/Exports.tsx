import { useState } from 'react'
import { Button, useT } from '../../../ui/index.ts'
import { exportReport, printReport } from '../contract.ts'
import type { Dimension } from '../rules/breakdown.ts'
import { PublishDialog } from './PublishDialog.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import type { useScope } from './use-scope.ts'

interface Props {
  readonly month: string
  readonly query: ReturnType<typeof useScope>['query']
  readonly by: Dimension | undefined
  /** The month is published already. */
  readonly isPublished: boolean
}

/** The report taken along, or published. */
export function Exports({ month, query, by, isPublished }: Props) {
  const t = useT()
  const [isPublishing, setPublishing] = useState(false)
  return (
    <>
      <TakeAlong
        table={exportReport}
        document={printReport}
        params={{ month }}
        query={{ ...query, ...(by ? { by } : {}) }}
      >
        <Button small aria-haspopup="dialog" onClick={() => setPublishing(true)}>
          {t('report.published.publish')}
        </Button>
      </TakeAlong>
      {isPublishing ? (
        <PublishDialog month={month} isCorrection={isPublished} onClose={() => setPublishing(false)} />
      ) : null}
    </>
  )
}
