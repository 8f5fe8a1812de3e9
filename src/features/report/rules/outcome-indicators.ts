import { type Indicator, type Measure, one, rows, share } from './indicator.ts'
import { afters, nexts } from './outcomes.ts'

const lastYear = `f.closed_on >= t.year - interval '1 year'`
const yearBefore = `f.closed_on < t.year - interval '1 year'`
const ofStatus = (where: string): Measure => ({ ...rows('leaving', where), opens: ['jobseekerStatus'] })

/** Where those went whose joint service ended in the previous year: the same people as those counted by closing reason. */
const where = nexts.map((next) =>
  one(
    `outcome.next.${next}`,
    'outcomeNext',
    'S0 S2 S3',
    ofStatus(`${lastYear} and coalesce(s.towards, 'unknown') = '${next}'`),
    { of: ['outcomes.nexts', next] },
  ),
)

const toWork = `${yearBefore} and s.towards = 'employed'`
/** Of those who went to work the year before that, so that all of them left long enough ago, the part still at work. */
const stillThere = afters.map((months) =>
  share(
    `outcome.stillEmployed.${months}`,
    `outcomeStill${months}`,
    'S2 S3',
    ofStatus(`${toWork} and exists (select from statistics.status l where l.person = f.person and l.status = 'employed'
      and l.valid @> (f.closed_on + interval '${months} months')::date)`),
    ofStatus(toWork),
  ),
)

export const outcomeIndicators: readonly Indicator[] = [...where, ...stillThere]
