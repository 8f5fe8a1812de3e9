import { useState } from 'react'
import { Button, EmptyState, Loaded, useApi, useFormat, useT } from '../../../ui/index.ts'
import { useHalfDayWords } from '../../place/web/index.ts'
import { listOwnPeriods } from '../contract.ts'
import { EvaluateDialog } from './EvaluateDialog.tsx'

/** The client's own periods: where, when, who to ask, and telling how it went. */
export function OwnPeriods() {
  const t = useT()
  const { range } = useFormat()
  const halfDays = useHalfDayWords()
  const list = useApi(listOwnPeriods, {})
  const [evaluated, setEvaluated] = useState<string>()
  return (
    <Loaded of={list}>
      {({ periods }) => (
        <>
          {periods.length === 0 ? <EmptyState>{t('periods.own.none')}</EmptyState> : null}
          <ul className="lines">
            {periods.map((period) => (
              <li key={period.id}>
                <strong>{period.place}</strong>
                <span className="meta block">
                  {t(`periods.statuses.${period.status}`)} · {range(period.from, period.to)}
                </span>
                <span className="block">{halfDays(period.days)}</span>
                {period.contactName ? (
                  <span className="meta block">
                    {t('periods.own.contact', {
                      name: period.contactName,
                      phone: period.contactPhone ?? '–',
                    })}
                  </span>
                ) : null}
                {period.mayEvaluate ? (
                  <Button onClick={() => setEvaluated(period.id)}>
                    {t('periods.own.evaluate')}
                    <span className="vh">, {period.place}</span>
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          {evaluated ? (
            <EvaluateDialog isOwn periodId={evaluated} onClose={() => setEvaluated(undefined)} />
          ) : null}
        </>
      )}
    </Loaded>
  )
}
