import { EmptyState, Loaded, PageHead, useApi, useParam, useT } from '../../../ui/index.ts'
import { LearnedPart } from '../../certificate/web/index.ts'
import { listPeriods } from '../../period/contract.ts'
import { Enquiries, PeriodTable } from '../../period/web/index.ts'
import { OwnPlaces, PlaceView } from '../../place/web/index.ts'
import { PeriodWithMarks } from './PeriodPage.tsx'
import { PlaceTabs } from './PlaceTabs.tsx'

/** /paikkani/kyselyt */
export function EnquiriesPage() {
  const t = useT()
  return (
    <>
      <PlaceTabs />
      <PageHead title={t('periods.answers.waiting')} />
      <Enquiries />
    </>
  )
}

/** /paikkani/osallistujat: periods at one's own places. */
export function ParticipantsPage() {
  const t = useT()
  const list = useApi(listPeriods, { query: { state: 'open' } })
  return (
    <>
      <PlaceTabs />
      <PageHead title={t('attendance.myPlace.participants')} />
      <Loaded of={list}>
        {({ periods }) => (
          <PeriodTable
            rows={periods}
            pageOf={(id) => `/paikkani/osallistujat/${id}`}
            empty={<EmptyState>{t('attendance.nobodyWeek')}</EmptyState>}
          />
        )}
      </Loaded>
    </>
  )
}

/** /paikkani/osallistujat/$periodId */
export function ParticipantPage() {
  return <PeriodWithMarks periodId={useParam('periodId')} above="/paikkani/osallistujat" withFile={false} />
}

/** /paikkani/paikat */
export function OwnPlacesPage() {
  const t = useT()
  return (
    <>
      <PlaceTabs />
      <PageHead title={t('places.own')} />
      <OwnPlaces pageOf={(id) => `/paikkani/paikat/${id}`} />
    </>
  )
}

/** /paikkani/paikat/$placeId */
export function OwnPlacePage() {
  const placeId = useParam('placeId')
  return <PlaceView placeId={placeId} above="/paikkani/paikat" learned={<LearnedPart placeId={placeId} />} />
}
