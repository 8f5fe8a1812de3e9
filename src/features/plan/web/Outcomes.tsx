import { type Column, DataTable, Sub, useT } from '../../../ui/index.ts'
import type { PlanView } from '../contract.ts'
import type { OutcomeView, Rating } from '../outcomes-contract.ts'
import { ratedBy } from './plan-presenter.ts'

/** What the plan aims at, and how the client and the worker rated it at the end, side by side. */
export function Outcomes({ plan, isOwn = false }: { plan: PlanView; isOwn?: boolean }) {
  const t = useT()
  const columns: readonly Column<OutcomeView>[] = [
    {
      key: 'outcome',
      title: t('plan.outcomes.one'),
      isHeader: true,
      cell: ({ area, text }) => (
        <>
          {text}
          <Sub>{t(`plan.outcomes.areas.${area}`)}</Sub>
        </>
      ),
    },
    {
      key: 'client',
      title: t(isOwn ? 'plan.outcomes.mine' : 'plan.outcomes.client'),
      cell: ({ client }) => <Said rating={client} />,
    },
    { key: 'worker', title: t('plan.outcomes.worker'), cell: ({ worker }) => <Said rating={worker} /> },
  ]
  if (plan.outcomes.length === 0) return null
  return (
    <DataTable
      caption={t('plan.outcomes.title')}
      hideCaption={isOwn}
      columns={columns}
      rows={plan.outcomes}
      rowKey={({ id }) => id}
    />
  )
}

function Said({ rating }: { rating: Rating | null }) {
  const t = useT()
  if (rating === null) return <span className="meta">{t('plan.outcomes.notYet')}</span>
  return (
    <>
      {t(`plan.outcomes.ratings.${rating.rating}`)}
      {rating.note ? <span className="block keep-lines">{rating.note}</span> : null}
      <Sub>{ratedBy(rating, t)}</Sub>
    </>
  )
}
