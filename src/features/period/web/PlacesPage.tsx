import { useState } from 'react'
import {
  Button,
  DateField,
  Dialog,
  Link,
  LinkButton,
  Loaded,
  Notice,
  PageHead,
  Select,
  useApi,
  useFilters,
  useFormat,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { readNeeds } from '../../place/contract.ts'
import { AnnounceDialog, type Chosen, type ClientNeeds, PlaceSearch } from '../../place/web/index.ts'
import { type PeriodKind, periodKinds } from '../rules/moves.ts'
import { HoldOffer } from './HoldOffer.tsx'

/** /paikat: the register of places as a search; opened for a client, also holding a place. */
export default function PlacesPage() {
  const [filters] = useFilters()
  return filters.client ? <ForClient clientId={filters.client} /> : <Register />
}

function Register() {
  const t = useT()
  const [isAnnouncing, setAnnouncing] = useState(false)
  const [isAnnounced, setAnnounced] = useState(false)
  const mayAnnounce = useMay('place.announce')
  const marksOwn = useMay('attendance.markAll')
  return (
    <>
      <PageHead
        title={t('places.title')}
        meta={t('places.findFor')}
        actions={
          <>
            {marksOwn ? <LinkButton to="/paikkani">{t('places.ownAttendance')}</LinkButton> : null}
            {mayAnnounce ? <Button onClick={() => setAnnouncing(true)}>{t('places.announce')}</Button> : null}
            <ChangeTime />
          </>
        }
      />
      {isAnnounced ? (
        <Notice kind="ok" live>
          {t('places.form.announced')}
        </Notice>
      ) : null}
      <PlaceSearch />
      {isAnnouncing ? (
        <AnnounceDialog
          onClose={() => setAnnouncing(false)}
          onDone={() => {
            setAnnouncing(false)
            setAnnounced(true)
          }}
        />
      ) : null}
    </>
  )
}

function ForClient({ clientId }: { clientId: string }) {
  const needs = useApi(readNeeds, { params: { clientId } })
  return <Loaded of={needs}>{(client) => <SearchFor client={client} />}</Loaded>
}

const isKind = (word: string | undefined): word is PeriodKind => periodKinds.includes(word as PeriodKind)

function SearchFor({ client }: { client: ClientNeeds }) {
  const t = useT()
  const [filters] = useFilters()
  const mayHold = useMay('period.hold')
  const kind: PeriodKind = isKind(filters.service) ? filters.service : 'rehabWork'
  const offer = (chosen: Chosen) => (
    <HoldOffer key={chosen.place.id} client={client} kind={kind} chosen={chosen} />
  )
  return (
    <>
      <PageHead
        title={t('places.find')}
        above={<Link to={`/asiakkaat/${client.client.id}`}>{client.client.name}</Link>}
        meta={t(`periods.kinds.${kind}`)}
        actions={<ChangeTime kind={kind} />}
      />
      <PlaceSearch client={client} {...(mayHold ? { offer } : {})} />
    </>
  )
}

/** First and last day of the search, and the service it is for; kept in the address. */
function ChangeTime({ kind }: { kind?: PeriodKind }) {
  const t = useT()
  const [filters, setFilters] = useFilters()
  const { range } = useFormat()
  const [isOpen, setOpen] = useState(false)
  const [from, setFrom] = useState(filters.from ?? '')
  const [to, setTo] = useState(filters.to ?? '')
  const [service, setService] = useState<PeriodKind | ''>(kind ?? '')
  const isDay = (text: string) => text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text)
  const wrong = { from: isDay(from) ? undefined : 'date', to: isDay(to) ? undefined : 'date' }
  const save = () => {
    if (wrong.from ?? wrong.to) return
    setFilters({ from: from || undefined, to: to || undefined, service: service || undefined })
    setOpen(false)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {t('places.changePeriod')}
        {filters.from && filters.to ? `: ${range(filters.from, filters.to)}` : ''}
      </Button>
      <Dialog
        isOpen={isOpen}
        title={t('places.changePeriod')}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="primary" onClick={save}>
              {t('common.search')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
          </>
        }
      >
        {kind ? (
          <Select
            label={t('places.kind')}
            value={service}
            empty={null}
            onChange={setService}
            choices={periodKinds.map((value) => ({ value, label: t(`periods.kinds.${value}`) }))}
          />
        ) : null}
        <DateField label={t('places.from')} value={from} onChange={setFrom} error={wrong.from} />
        <DateField label={t('places.to')} value={to} onChange={setTo} error={wrong.to} />
      </Dialog>
    </>
  )
}
