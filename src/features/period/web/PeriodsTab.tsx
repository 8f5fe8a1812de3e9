import { EmptyState, LinkButton, Loaded, Section, useApi, useT } from '../../../ui/index.ts'
import { listClientPeriods } from '../contract.ts'
import { PeriodTable } from './PeriodTable.tsx'

/** The file's tab Palvelut ja jaksot. */
export function PeriodsTab({ clientId }: { clientId: string }) {
  const t = useT()
  const list = useApi(listClientPeriods, { params: { clientId } })
  return (
    <Loaded of={list}>
      {({ periods, mayHold }) => (
        <Section title={t('periods.title')} end={mayHold ? <FindPlace clientId={clientId} /> : null}>
          <PeriodTable
            rows={periods}
            withClient={false}
            empty={<EmptyState>{t('periods.noneOfClient')}</EmptyState>}
          />
        </Section>
      )}
    </Loaded>
  )
}

const FindPlace = ({ clientId }: { clientId: string }) => {
  const t = useT()
  return (
    <LinkButton to="/paikat" search={{ client: clientId }}>
      {t('periods.findPlace')}
    </LinkButton>
  )
}
