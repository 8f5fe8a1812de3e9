import { type ReactNode, useState } from 'react'
import {
  Button,
  Link,
  LinkButton,
  LoadedPage,
  Notice,
  PageHead,
  Section,
  Terms,
  useApi,
  useFormat,
  useLanguage,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { listMunicipalities } from '../../organisation/contract.ts'
import { type PlaceDetail, readPlace } from '../contract.ts'
import { HalfDayTable } from './HalfDayPicker.tsx'
import { ChangeDialog } from './PlaceDialogs.tsx'

interface Props {
  readonly placeId: string
  /** Where one came from. */
  readonly above: string
  /** What can be learned there, drawn by its own feature. */
  readonly learned?: ReactNode
}

/** One place as announced and how much of it is free today, for workers and, in its own frame, for the place. */
export function PlaceView({ placeId, above, learned }: Props) {
  const place = useApi(readPlace, { params: { placeId } })
  return <LoadedPage of={place}>{(data) => <About place={data} {...{ above, learned }} />}</LoadedPage>
}

function About({ place, above, learned }: Omit<Props, 'placeId'> & { place: PlaceDetail }) {
  const t = useT()
  const [isChanging, setChanging] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const mayListPeriods = useMay('period.list')
  const acts = (
    <>
      {mayListPeriods && above === '/paikat' ? (
        <LinkButton to="/jaksot" search={{ placeId: place.id }}>
          {t('places.about.periods')}
        </LinkButton>
      ) : null}
      {place.mayChange ? <Button onClick={() => setChanging(true)}>{t('places.edit')}</Button> : null}
    </>
  )
  return (
    <>
      <PageHead
        title={place.title}
        above={<Link to={above}>{t('places.title')}</Link>}
        meta={`${place.organisation.name}, ${place.unit.name}`}
        actions={acts}
      />
      {isSaved ? (
        <Notice kind="ok" live>
          {t('places.form.saved')}
        </Notice>
      ) : null}
      {place.description ? <p>{place.description}</p> : null}
      <div className="cols">
        <Section title={t('places.about.capacity')}>
          <CapacityView place={place} />
        </Section>
        <Section title={t('places.about.contact')}>
          <Facts place={place} />
        </Section>
      </div>
      {learned}
      {isChanging ? (
        <ChangeDialog
          place={place}
          onClose={() => setChanging(false)}
          onDone={() => {
            setChanging(false)
            setSaved(true)
          }}
        />
      ) : null}
    </>
  )
}

function CapacityView({ place }: { place: PlaceDetail }) {
  const t = useT()
  if (!place.limited) return <p>{t('places.about.unlimited')}</p>
  return (
    <HalfDayTable
      caption={t('places.about.capacity')}
      cell={(slot, name) => {
        const total = place.capacity[slot] ?? 0
        const free = place.free.find((one) => one.slot === slot)?.free ?? 0
        return (
          <>
            <span className="vh">{name} </span>
            {total === 0 ? '–' : `${free} / ${total}`}
          </>
        )
      }}
    />
  )
}

function Facts({ place }: { place: PlaceDetail }) {
  const t = useT()
  const { list, range } = useFormat()
  const { language } = useLanguage()
  const { data } = useApi(listMunicipalities, {})
  const town = data?.municipalities.find((one) => one.code === place.municipalityCode)
  const { name, phone, email } = place.contact
  const address = [place.streetAddress, place.postalCode, language === 'sv' ? town?.nameSv : town?.nameFi]
  const rows = [
    { term: t('places.about.contact'), value: [name, phone, email].filter(Boolean).join(', ') || '–' },
    { term: t('places.about.where'), value: address.filter(Boolean).join(', ') || '–' },
    { term: t('places.about.kind'), value: t(`places.placeKinds.${place.kind}`) },
    { term: t('places.about.field'), value: t(`places.fields.${place.field}`) },
    {
      term: t('places.about.languages'),
      value: list(place.languages.map((word) => t(`terms.languages.${word}`))),
    },
    {
      term: t('places.about.characteristics'),
      value: list(place.characteristics.map((word) => t(`places.characteristics.${word}`))) || '–',
    },
    { term: t('places.about.open'), value: range(place.openFrom, place.openTo) },
  ]
  return <Terms rows={rows} />
}
