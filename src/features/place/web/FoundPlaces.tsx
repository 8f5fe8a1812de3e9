import type { ReactNode } from 'react'
import {
  Button,
  EmptyState,
  Icon,
  Link,
  SlotGrid,
  type SlotKey,
  type SlotRow,
  slotDays,
  slotHalves,
  useFormat,
  useT,
  Why,
} from '../../../ui/index.ts'
import type { FoundPlace } from '../contract.ts'
import type { HalfDay } from '../rules/half-day.ts'
import { isField } from '../rules/vocabulary.ts'
import { useHalfDayWords } from './half-day-words.ts'
import { presentMatch } from './match-presenter.ts'

/** The place and half-days picked so far. */
export interface Choice {
  readonly placeId: string
  readonly days: readonly HalfDay[]
}

interface Props {
  readonly places: readonly FoundPlace[]
  /** Searched near a municipality only. */
  readonly isNear: boolean
  readonly wanted: readonly HalfDay[]
  /** Without any need there is nothing to explain. */
  readonly explains: boolean
  readonly choice: Choice | undefined
  readonly onChoose: (choice: Choice | undefined) => void
  /** What is offered for the chosen place; without it nothing can be chosen. */
  readonly offer: ((place: FoundPlace, days: readonly HalfDay[]) => ReactNode) | undefined
}

/** Half-days of the wish that are free at the place; the grid shows Monday to Friday. */
export const freeDays = (place: FoundPlace, wanted: readonly HalfDay[]): HalfDay[] =>
  wanted.filter((slot) => !place.limited || place.free.some((one) => one.slot === slot && one.free > 0))

const gridKeys: readonly SlotKey[] = slotDays.flatMap((day) =>
  slotHalves.map((half) => `${day}.${half}` as const),
)

function slotsOf(place: FoundPlace, chosen: readonly HalfDay[]): SlotRow['slots'] {
  const free = (key: SlotKey) => place.free.find((one) => one.slot === key)?.free ?? null
  return Object.fromEntries(gridKeys.map((key) => [key, { free: free(key), chosen: chosen.includes(key) }]))
}

/** Found places as a week grid: free seats, why each fits, and choosing half-days. */
export function FoundPlaces({ places, isNear, wanted, explains, choice, onChoose, offer }: Props) {
  const t = useT()
  const toggle = (placeId: string, slot: SlotKey) => {
    const days = choice?.placeId === placeId ? choice.days : []
    const next = days.includes(slot) ? days.filter((day) => day !== slot) : [...days, slot]
    onChoose({ placeId, days: next })
  }
  if (places.length === 0) return <EmptyState>{t(isNear ? 'places.noneNear' : 'places.none')}</EmptyState>
  return (
    <>
      <SlotGrid
        caption={t('places.caption')}
        wanted={new Set(wanted.filter((day): day is SlotKey => gridKeys.includes(day as SlotKey)))}
        rows={places.map((place) => ({
          key: place.id,
          name: place.title,
          heading: <Heading place={place} />,
          slots: slotsOf(place, choice?.placeId === place.id ? choice.days : []),
          ...(offer ? { action: <Choose {...{ place, wanted, choice, onChoose }} /> } : {}),
          ...(explains || offer ? { below: <Below {...{ place, wanted, choice, offer }} /> } : {}),
        }))}
        {...(offer ? { onToggle: toggle } : {})}
      />
      <p className="meta mt2">{t('places.legend')}</p>
    </>
  )
}

function Heading({ place }: { place: FoundPlace }) {
  const t = useT()
  return (
    <>
      <Link to={`/paikat/${place.id}`}>{place.title}</Link>
      <span className="meta block">
        {place.organisation}, {t(`places.placeKinds.${place.kind}`).toLowerCase()}
      </span>
      {isField(place.field) ? <span className="meta block">{t(`places.fields.${place.field}`)}</span> : null}
    </>
  )
}

function Choose({
  place,
  wanted,
  choice,
  onChoose,
}: Omit<Props, 'places' | 'isNear' | 'offer' | 'explains'> & { place: FoundPlace }) {
  const t = useT()
  const isChosen = choice?.placeId === place.id
  const label = isChosen ? 'chosen' : place.match.fit === 'doesNotFit' ? 'chooseAnyway' : 'choose'
  return (
    <Button
      small
      kind={label === 'chooseAnyway' ? 'quiet' : 'outlined'}
      pressed={isChosen}
      onClick={() => onChoose(isChosen ? undefined : { placeId: place.id, days: freeDays(place, wanted) })}
    >
      {t(`places.${label}`)}
      <span className="vh"> {place.title}</span>
    </Button>
  )
}

function Below({
  place,
  wanted,
  choice,
  offer,
}: Omit<Props, 'places' | 'isNear' | 'onChoose' | 'explains'> & { place: FoundPlace }) {
  const t = useT()
  const { list } = useFormat()
  const halfDays = useHalfDayWords()
  const words = presentMatch(place, wanted, { t, list, halfDays })
  return (
    <>
      <div className="fit">
        <span className={words.tone}>
          <Icon name={words.icon} />
        </span>
        <span>
          <strong className={words.tone}>{words.lead}</strong> {words.reasons}{' '}
          <Why why={words.why} about={place.title} />
        </span>
      </div>
      {offer && choice?.placeId === place.id ? offer(place, choice.days) : null}
    </>
  )
}
