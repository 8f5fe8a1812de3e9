import { type ReactNode, useState } from 'react'
import { Checkbox, Loaded, useApi, useFilters, useLanguage, useT } from '../../../ui/index.ts'
import { type FoundPlace, type Surroundings, searchPlaces } from '../contract.ts'
import type { HalfDay } from '../rules/half-day.ts'
import { type Choice, FoundPlaces, freeDays } from './FoundPlaces.tsx'
import { NeedsPanel } from './NeedsPanel.tsx'
import {
  type Asked,
  askedOf,
  type ClientNeeds,
  cardFilters,
  filtersOf,
  hasNeeds,
  isEdited,
  queryOf,
} from './search-form.ts'

/** What the offer for a chosen place is given. */
export interface Chosen {
  readonly place: FoundPlace
  readonly days: readonly HalfDay[]
  readonly from: string
  readonly to: string
  readonly asked: Asked
  /** Chooses another place for the same wish, also one that was not shown. */
  readonly chooseOther: (placeId: string) => void
}

interface Props {
  readonly client?: ClientNeeds
  /** Offered under the chosen place, e.g. to hold it; without it the grid is for looking only. */
  readonly offer?: (chosen: Chosen) => ReactNode
}

/** The register of places as a search: needs on the left, the week grid on the right. Everything stands in the address. */
export function PlaceSearch({ client, offer }: Props) {
  const [filters, setFilters] = useFilters()
  const [choice, setChoice] = useState<Choice>()
  const [kept, setKept] = useState<FoundPlace>()
  const asked = askedOf(filters, client)
  const found = useApi(searchPlaces, { query: queryOf(asked) }, { keep: true })
  const change = (part: Partial<Asked>) => setFilters(filtersOf({ ...asked, ...part }))
  const choose = (next: Choice | undefined) => {
    const place = found.data?.places.find((one) => one.id === next?.placeId)
    setKept(place ?? (kept?.id === next?.placeId ? kept : undefined))
    setChoice(next)
  }
  const chooseOther = (placeId: string) => {
    const place = found.data?.places.find((one) => one.id === placeId)
    choose({ placeId, days: place ? freeDays(place, asked.days) : asked.days })
    document.getElementById(`place-${placeId}`)?.scrollIntoView({ block: 'center' })
  }
  return (
    <div className="cols left">
      <NeedsPanel
        asked={asked}
        client={client}
        isEdited={isEdited(filters)}
        onChange={change}
        onReset={() => setFilters(cardFilters)}
      />
      <div>
        <Loaded of={found}>
          {(data) => (
            <>
              <FoundHead data={data} showAll={asked.showAll} onShowAll={(showAll) => change({ showAll })} />
              {data.near ? <Near near={data.near} /> : null}
              <FoundPlaces
                places={withKept(data.places, kept)}
                isNear={data.near !== null}
                wanted={asked.days}
                explains={hasNeeds(asked)}
                choice={choice}
                onChoose={choose}
                offer={
                  offer
                    ? (place, days) =>
                        offer({ place, days, from: data.from, to: data.to, asked, chooseOther })
                    : undefined
                }
              />
            </>
          )}
        </Loaded>
      </div>
    </div>
  )
}

/** A place that fills up while it is chosen stays in sight, with what is said under it. */
const withKept = (places: readonly FoundPlace[], kept: FoundPlace | undefined): readonly FoundPlace[] =>
  !kept || places.some((one) => one.id === kept.id) ? places : [kept, ...places]

/** Where was searched, so that nobody takes what is near for all there is. */
function Near({ near }: { near: Surroundings }) {
  const t = useT()
  const { language } = useLanguage()
  const nameOf = (named: NonNullable<Surroundings['area']>) =>
    language === 'sv' ? named.nameSv : named.nameFi
  const names = [
    ...(near.county ? [nameOf(near.county)] : []),
    ...(near.area ? [t('places.employmentArea', { name: nameOf(near.area) })] : []),
  ]
  return <p className="meta">{t('places.near', { names: names.join(', ') || t('places.nearOnly') })}</p>
}

interface HeadProps {
  readonly data: {
    readonly counts: { readonly fits: number; readonly partly: number; readonly doesNotFit: number }
  }
  readonly showAll: boolean
  readonly onShowAll: (on: boolean) => void
}

function FoundHead({ data, showAll, onShowAll }: HeadProps) {
  const t = useT()
  const { fits, partly, doesNotFit } = data.counts
  if (fits + partly === 0 && doesNotFit > 0)
    return (
      <div className="toolbar found-head">
        <h2 aria-live="polite">{t('places.nearest', { count: doesNotFit })}</h2>
      </div>
    )
  const shown = fits + partly + (showAll ? doesNotFit : 0)
  return (
    <div className="toolbar found-head">
      <h2 aria-live="polite">{t('places.count', { count: shown, fits })}</h2>
      {!showAll && doesNotFit > 0 ? (
        <span className="meta">{t('places.hidden', { count: doesNotFit })}</span>
      ) : null}
      <Checkbox label={t('places.showAll')} value={showAll} onChange={onShowAll} />
    </div>
  )
}
