import { Link, Notice, useApi, useMay, useT } from '../../../ui/index.ts'
import { listOpenings } from '../contract.ts'

/** On the desk of one who reviews: how many emergency openings wait. Nothing when none does. */
export function WaitingNotice() {
  return useMay('emergency.list') ? <Waiting /> : null
}

function Waiting() {
  const t = useT()
  const { data } = useApi(listOpenings, { query: { waiting: true } })
  if (!data || data.waiting === 0) return null
  return (
    <Notice kind="warn">
      {t('emergency.waits', { count: data.waiting })}{' '}
      <Link to="/hataavaukset">{t('emergency.goReview')}</Link>
    </Notice>
  )
}
