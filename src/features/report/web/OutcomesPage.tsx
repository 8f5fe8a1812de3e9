import { Loaded, PageHead, useApi, useT } from '../../../ui/index.ts'
import { exportOutcomes, printOutcomes, readOutcomes } from '../outcomes-contract.ts'
import { LeavingsPart } from './LeavingsPart.tsx'
import { OutcomeFilters } from './OutcomeFilters.tsx'
import { StaysPart } from './StaysPart.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { useOutcomes } from './use-outcomes.ts'
import './report.css'

/** Vaikuttavuus: how long people stay in a service, where they go, and whether they are still there (G6). */
export default function OutcomesPage() {
  const t = useT()
  const { month, query, search, change } = useOutcomes()
  const found = useApi(readOutcomes, { params: { month }, query }, { keep: true })
  return (
    <>
      <PageHead title={t('outcomes.title')} meta={t('outcomes.lead')} />
      <Loaded of={found}>
        {(outcomes) => (
          <>
            <OutcomeFilters {...{ outcomes, search }} onChange={change} />
            <StaysPart {...{ outcomes, search }} />
            <LeavingsPart {...{ outcomes, search }} />
            <TakeAlong table={exportOutcomes} document={printOutcomes} params={{ month }} query={query} />
          </>
        )}
      </Loaded>
    </>
  )
}
