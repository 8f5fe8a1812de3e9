import { useState } from 'react'
import {
  EmptyState,
  Link,
  Loaded,
  newId,
  PageHead,
  useApi,
  useGo,
  useParam,
  useT,
} from '../../../ui/index.ts'
import { listOwnIndicators } from '../own-contract.ts'
import { OwnForm } from './OwnForm.tsx'

/** One own figure being made or changed: the definition on one side, what it counts on the other. */
export default function OwnIndicatorPage() {
  const t = useT()
  const go = useGo()
  const ownId = useParam('ownId')
  const isNew = ownId === 'uusi'
  const [freshId] = useState(newId)
  const found = useApi(listOwnIndicators, {}, { keep: true })
  const newest = async () => (await found.refetch()).data?.indicators.find(({ id }) => id === ownId)
  return (
    <>
      <PageHead
        title={t(isNew ? 'ownIndicators.newTitle' : 'ownIndicators.editTitle')}
        above={<Link to="/raportit/omat">{t('ownIndicators.back')}</Link>}
      />
      <Loaded of={found}>
        {({ indicators, municipalities }) => {
          const indicator = isNew ? null : indicators.find(({ id }) => id === ownId)
          if (indicator === undefined) return <EmptyState>{t('ownIndicators.gone')}</EmptyState>
          return (
            <OwnForm
              key={ownId}
              id={indicator?.id ?? freshId}
              {...{ indicator, municipalities }}
              onRetry={newest}
              onSaved={() => go('/raportit/omat')}
            />
          )
        }}
      </Loaded>
    </>
  )
}
