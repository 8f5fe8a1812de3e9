import { leaving } from './leaving.ts'
import { placeSources } from './place-sources.ts'

/**
 * What is counted, set by set: rows of `statistics` (migrations/0215) for each month of the relation `t` (month: its first
 * day, last: its last day). `f` is the fact, `f.person` whose it is. A month figure looks at the month, a day figure at
 * the end of `t.last`: open or in force means begun on or before it and not ended on or before it.
 */
export interface Source {
  readonly from: string
  /** Who looks at the people behind a figure must be allowed to read this of them. */
  readonly category: string
  /** Column of the municipality; null: it is the person's, or the whole area's. */
  readonly municipality?: 'f.municipality_code' | 'area'
  /** What is listed where the rows themselves are counted. */
  readonly row?: string
}

const monthDays = `daterange(t.month, t.last, '[]')`
const instant = (day: string) => `(${day})::timestamp at time zone 'Europe/Helsinki'`
/** The day twelve months before the last one. */
const yearAgo = `(t.last - interval '12 months')::date`
const jobless = `('unemployed', 'laidOff')`

export const sources = {
  jobseeker: {
    from: `t join statistics.relationship f on f.kind = 'employment' and f.opened_on <= t.last and (f.closed_on is null or f.closed_on > t.last)
      left join statistics.status s on s.person = f.person and s.valid @> t.last`,
    category: 'jobseekerStatus',
    row: 'f.id',
  },
  customership: {
    from: `t join statistics.relationship f on f.kind in ('joint', 'individualSupport') and f.opened_on <= t.last
      and (f.closed_on is null or f.closed_on >= t.month)`,
    category: 'decisionJoint',
    row: 'f.id',
  },
  ownCustomership: {
    from: `t join statistics.relationship f on f.opened_on <= t.last and (f.closed_on is null or f.closed_on >= t.month)`,
    category: 'decisionJoint',
    row: 'f.id',
  },
  ownStatus: {
    from: `t join statistics.status f on f.valid && ${monthDays}`,
    category: 'jobseekerStatus',
    row: 'f.id',
  },
  closing: {
    from: `t join statistics.relationship f on f.kind = 'joint'
      and f.closed_on >= t.year - interval '1 year' and f.closed_on < t.year`,
    category: 'decisionJoint',
    row: 'f.id',
  },
  leaving,
  period: {
    from: `t join statistics.period f on f.during && ${monthDays}`,
    category: 'participation',
    row: 'f.id',
  },
  rehabYear: {
    // a row for each month of the year that a period touches
    from: `t join statistics.period f on f.kind = 'rehabWork' and f.during && daterange(t.year, t.last, '[]')
      cross join lateral generate_series(greatest(date_trunc('month', lower(f.during)), t.year),
        least(upper(f.during) - 1, t.last), interval '1 month') m(first)`,
    category: 'participation',
    row: 'm.first, f.person',
  },
  status: {
    from: 't join statistics.status f on f.valid @> t.last',
    category: 'jobseekerStatus',
    row: 'f.id',
  },
  // a person has one status a day (an exclusion constraint), so that days can be added up; by first and last day, since the
  // planner takes ranges that meet for a few, where a year touches most of them
  unemployment: {
    from: `(
      select t.month, t.last, s.person,
        sum(least(coalesce(upper(s.valid), 'infinity'), t.last + 1) - greatest(lower(s.valid), ${yearAgo})) = t.last + 1 - ${yearAgo} as is_long
      from t join statistics.status s on s.status in ${jobless} and (lower(s.valid) <= t.last) is not false and (upper(s.valid) > ${yearAgo}) is not false
      group by t.month, t.last, s.person having bool_or(s.valid @> t.last)
    ) f cross join lateral (select f.month, f.last) t join statistics.person b on b.person = f.person`,
    category: 'jobseekerStatus',
    row: 'f.person',
  },
  meeting: {
    from: `t join statistics.meeting f on f.held_at >= ${instant('t.month')} and f.held_at < ${instant('t.last + 1')}`,
    category: 'contactLog',
    row: 'f.id',
  },
  plan: {
    from: `t join statistics.plan f on f.signed_on <= t.last and (f.ended_on is null or f.ended_on >= t.month)`,
    category: 'plan',
    row: 'f.id',
  },
  consent: {
    from: `t join statistics.consent f on f.given_on <= t.last`,
    category: 'consent',
    row: 'f.id',
  },
  // offset 0: days are chosen before they are grouped, not after
  attendedDay: {
    from: `t cross join lateral (
        select * from statistics.attended_day d where d.kind = 'rehabWork' and d.day between t.month and t.last offset 0
      ) f join rate r on r.valid @> f.day`,
    category: 'participation',
    row: 'f.day, f.person',
  },
  shareList: {
    from: `t join statistics.share_row f on f.month between t.year and t.month`,
    category: 'shareRow',
    municipality: 'f.municipality_code',
    row: 'f.id',
  },
  shareMonth: {
    from: `t cross join lateral (
        select g::date as first from generate_series(t.year, t.month, interval '1 month') g
        where exists (select from statistics.share_row r where r.month = g::date and r.row_kind = 'paid')
      ) f`,
    category: 'shareRow',
    municipality: 'area',
  },
  assessment: {
    from: `t join statistics.assessment f on f.made_on between t.month and t.last`,
    category: 'needsAssessment',
    row: 'f.id',
  },
  healthCheck: {
    from: `t join statistics.health_check f on f.sent_on between t.month and t.last or f.accepted_on between t.month and t.last`,
    category: 'needsAssessment',
    row: 'f.id',
  },
  coach: {
    from: `t join statistics.coach f on f.valid @> t.last`,
    category: 'decisionJoint',
    municipality: 'area',
  },
  ...placeSources,
} as const satisfies Record<string, Source>
export type SourceName = keyof typeof sources

/** Places and coaches are counted themselves: nobody's file is behind them. */
const impersonal: readonly SourceName[] = ['shareMonth', 'coach', 'place', 'quota']
export const hasPeople = (name: SourceName): boolean => !impersonal.includes(name)
