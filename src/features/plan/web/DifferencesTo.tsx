import { useT } from '../../../ui/index.ts'
import type { PlanView } from '../contract.ts'
import { differencesOf, isSame } from '../rules/differences.ts'
import { outcomeLine, pointText, pointWord, serviceLines } from './plan-presenter.ts'

/** What a new version says otherwise than the one whose place it takes. */
export function DifferencesTo({ former, plan }: { former: PlanView; plan: PlanView }) {
  const t = useT()
  const differences = differencesOf(former, plan)
  const { points, added, left, outcomes } = differences
  const lines = (services: typeof added) =>
    serviceLines(services, t).map(({ service, rest }) => [service, ...rest].join(', '))
  return (
    <details className="mt2">
      <summary>{t('plan.differences.title')}</summary>
      {isSame(differences) ? <p>{t('plan.differences.none')}</p> : null}
      <dl className="terms soft">
        {points.map(({ name, before, now }) => (
          <div key={name}>
            <dt>{pointWord(name, t)}</dt>
            <dd>
              <span className="keep-lines block">{pointText(name, now) || t('plan.nothing')}</span>
              <span className="meta block keep-lines">
                {t('plan.differences.before')}: {pointText(name, before) || t('plan.nothing')}
              </span>
            </dd>
          </div>
        ))}
        {outcomes ? (
          <div>
            <dt>{t('plan.differences.outcomes')}</dt>
            <dd>
              <ul>
                {outcomes.now.map((one) => (
                  <li key={outcomeLine(one, t)}>{outcomeLine(one, t)}</li>
                ))}
              </ul>
              <span className="meta block">
                {t('plan.differences.before')}:{' '}
                {outcomes.before.map((one) => outcomeLine(one, t)).join(' · ') || t('plan.nothing')}
              </span>
            </dd>
          </div>
        ) : null}
        {(
          [
            ['added', lines(added)],
            ['left', lines(left)],
          ] as const
        ).map(([name, texts]) =>
          texts.length > 0 ? (
            <div key={name}>
              <dt>{t(`plan.differences.${name}`)}</dt>
              <dd>
                <ul>
                  {texts.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </details>
  )
}
