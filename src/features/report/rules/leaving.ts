import { NEXT_WITHIN_DAYS } from './outcomes.ts'

const days = (until: string) => `daterange(f.closed_on + 1, ${until})`

/**
 * Joint services that ended in the two calendar years before, with the status that the people had next, `s.towards`. Whole
 * years: what is published each month of them stays the same, so that no month tells another's few by a difference. The
 * statuses of a person never overlap: the next is the one that no other stands before.
 */
export const leaving = {
  from: `t join statistics.relationship f on f.kind = 'joint'
      and f.closed_on >= t.year - interval '2 years' and f.closed_on < t.year
    left join statistics.status n on n.person = f.person and n.valid && ${days(`f.closed_on + ${NEXT_WITHIN_DAYS + 1}`)}
      and (n.valid @> f.closed_on + 1 or not exists (
        select from statistics.status e where e.person = f.person and e.valid && ${days('lower(n.valid)')}))
    cross join lateral (select case when n.status in ('unemployed', 'laidOff') then 'jobless' else n.status end as towards) s`,
  category: 'decisionJoint',
  row: 'f.id',
} as const
