import { Loaded, useApi, useFormat, useMe, useT } from '../../../ui/index.ts'
import { readEffect } from '../contract.ts'
import { categoryWord, loserOf, plainCategory } from './consent-presenter.ts'

interface Props {
  readonly clientId: string
  readonly consentId: string
  /** What would still be open; nothing when withdrawn. */
  readonly kept: readonly string[]
}

/** Who would no longer see what, said before it is done: persons, not organisations. */
export function Effect({ clientId, consentId, kept }: Props) {
  const effect = useApi(
    readEffect,
    { params: { clientId, consentId }, body: { kept: kept as never } },
    { keep: true },
  )
  const t = useT()
  const { list } = useFormat()
  const word = useMe().client ? plainCategory : categoryWord
  return (
    <div aria-live="polite">
      <Loaded of={effect} lines={2}>
        {({ persons }) =>
          persons.length === 0 ? (
            <p>{t('consent.effectNone')}</p>
          ) : (
            <>
              <h3>{t('consent.effect')}</h3>
              <ul className="rows">
                {persons.map((person) => {
                  const loser = loserOf(person, t, word)
                  return (
                    <li key={loser.key}>
                      <strong>{loser.name}</strong> <span className="meta">{loser.post}</span>
                      <span className="meta block">{list(loser.what)}</span>
                    </li>
                  )
                })}
              </ul>
            </>
          )
        }
      </Loaded>
    </div>
  )
}
