import { useState } from 'react'
import { Button, EmptyState, Link, Loaded, Notice, useApi, useMay, useT } from '../../../ui/index.ts'
import { listOwnPlaces } from '../contract.ts'
import { AnnounceDialog } from './PlaceDialogs.tsx'

/** The provider's own places with what is free today, and announcing a new one. */
export function OwnPlaces({ pageOf }: { pageOf: (placeId: string) => string }) {
  const t = useT()
  const places = useApi(listOwnPlaces, {})
  const mayAnnounce = useMay('place.announce')
  const [isAnnouncing, setAnnouncing] = useState(false)
  const [isDone, setDone] = useState(false)
  const announce = mayAnnounce ? (
    <Button onClick={() => setAnnouncing(true)}>{t('places.announce')}</Button>
  ) : undefined
  return (
    <>
      {isDone ? (
        <Notice kind="ok" live>
          {t('places.form.announced')}
        </Notice>
      ) : null}
      <Loaded of={places}>
        {(data) =>
          data.places.length === 0 ? (
            <EmptyState action={announce}>{t('places.ownNone')}</EmptyState>
          ) : (
            <>
              <ul className="lines">
                {data.places.map((place) => (
                  <li key={place.id}>
                    <Link to={pageOf(place.id)}>{place.title}</Link>
                    <span className="meta block">
                      {t(`places.placeKinds.${place.kind}`)}, {place.unit}
                      {place.open ? '' : ` · ${t('places.closedPlace')}`}
                    </span>
                  </li>
                ))}
              </ul>
              <p className="mt2">{announce}</p>
            </>
          )
        }
      </Loaded>
      {isAnnouncing ? (
        <AnnounceDialog
          onClose={() => setAnnouncing(false)}
          onDone={() => {
            setAnnouncing(false)
            setDone(true)
          }}
        />
      ) : null}
    </>
  )
}
