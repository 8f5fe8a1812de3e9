import { NEXT_WITHIN_DAYS } from './outcomes.ts'

const yearStart = `date_trunc('year', t.month)::date`

/**
 * Joint services that ended in the two calendar years before, with the status that the people had next, `s.towards`. Whole
 * years: what is published each month of them stays the same, so that no month tells another's few by a difference.
 */
export const leaving = {
  from: `t join statistics.relationship f on f.kind = 'joint'
      and f.closed_on >= ${yearStart} - interval '2 years' and f.closed_on < ${yearStart}
    left join lateral (
      select case when n.status in ('unemployed', 'laidOff') then 'jobless' else n.status end as towards from statistics.status n
      where n.person = f.person and n.valid && daterange(f.closed_on + 1, f.closed_on + ${NEXT_WITHIN_DAYS}, '[]')
      order by lower(n.valid) limit 1) s on true`,
  category: 'decisionJoint',
  row: 'f.id',
} as const
