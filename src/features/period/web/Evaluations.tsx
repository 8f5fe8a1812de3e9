import { Section, useFormat, useT } from '../../../ui/index.ts'
import type { PeriodDetail } from '../contract.ts'

/** What client, place and worker said of the period, side by side. */
export function Evaluations({ period }: { period: PeriodDetail }) {
  const t = useT()
  const { dayTime } = useFormat()
  return (
    <Section title={t('periods.detail.evaluations')}>
      {period.evaluations.length === 0 ? <p className="meta">{t('periods.detail.evaluationsNone')}</p> : null}
      <ul className="rows">
        {period.evaluations.map((one) => (
          <li key={one.party}>
            <strong>{t(`periods.detail.parties.${one.party}`)}</strong>{' '}
            <span className="meta">{[one.by, dayTime(one.givenAt)].filter(Boolean).join(', ')}</span>
            <p>{one.text}</p>
            <p className="meta">
              {[
                one.goalReached
                  ? `${t('periods.detail.goal')}: ${t(`periods.detail.goals.${one.goalReached}`).toLowerCase()}`
                  : '',
                one.continuation ? t(`periods.detail.continuations.${one.continuation}`) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
