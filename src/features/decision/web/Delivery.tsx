import { Notice, Section, Terms, useFormat, useT, Why } from '../../../ui/index.ts'
import type { DecisionView } from '../contract.ts'
import { appealRuns } from './decision-presenter.ts'

/** How it reached the party, and the time of appeal with its reason. */
export function Delivery({ view }: { view: DecisionView }) {
  const t = useT()
  const { today, day } = useFormat()
  const { delivery, appealUntil, appealWhy } = view
  if (!delivery) return null
  const waits = delivery.sentOn === null && view.status === 'decided'
  const rows = [
    { key: 'method', term: t('decisions.field.method'), value: t(`decisions.methods.${delivery.method}`) },
    ...(delivery.sentOn
      ? [{ key: 'sent', term: t('decisions.field.sentOn'), value: day(delivery.sentOn) }]
      : []),
    ...(delivery.receivedOn
      ? [{ key: 'received', term: t('decisions.field.receivedOn'), value: day(delivery.receivedOn) }]
      : []),
  ]
  return (
    <Section title={t('decisions.part.delivery')}>
      {waits ? (
        <Notice kind="warn">
          {t(delivery.method === 'eNotice' ? 'decisions.waitsJob' : 'decisions.waitsPost')}
        </Notice>
      ) : null}
      <Terms rows={rows} />
      {appealUntil && (appealRuns(view, today) || view.status !== 'withdrawn') ? (
        <p className="mt2">
          {t('decisions.appealRuns', { on: appealUntil })}{' '}
          {appealWhy ? <Why why={appealWhy} about={t('decisions.aboutAppeal')} /> : null}
        </p>
      ) : null}
    </Section>
  )
}
