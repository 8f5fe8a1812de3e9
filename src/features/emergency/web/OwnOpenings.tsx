import { Link, Loaded, Section, Tag, useApi, useFormat, useT } from '../../../ui/index.ts'
import { listOwnOpenings, type OwnOpening } from '../contract.ts'
import { stateOf } from './emergency-presenter.ts'

/** One's own openings: what stands, and what those who reviewed said. */
export function OwnOpenings() {
  const t = useT()
  const own = useApi(listOwnOpenings, {})
  return (
    <Loaded of={own}>
      {({ openings }) =>
        openings.length === 0 ? null : (
          <Section title={t('emergency.own')}>
            <ul className="rows">
              {openings.map((opening) => (
                <Own key={opening.id} opening={opening} />
              ))}
            </ul>
          </Section>
        )
      }
    </Loaded>
  )
}

function Own({ opening }: { opening: OwnOpening }) {
  const t = useT()
  const { dayTime } = useFormat()
  const state = stateOf(opening, t)
  return (
    <li>
      <p>{opening.reason}</p>
      <p className="meta">
        {t('emergency.openedAt', { at: opening.openedAt })}{' '}
        {opening.stands ? null : `${t('emergency.ended', { until: opening.endsAt })}. `}
        <Tag kind={state.kind}>{state.words}</Tag>
      </p>
      {opening.reviewNote ? (
        <p className="meta">{t('emergency.noteIs', { note: opening.reviewNote })}</p>
      ) : null}
      {opening.stands ? (
        <Link to={`/asiakkaat/${opening.clientId}`}>
          {t('emergency.openUntil', { until: dayTime(opening.endsAt) })}
        </Link>
      ) : null}
    </li>
  )
}
