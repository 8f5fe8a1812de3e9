import { planKinds } from '../../importing/rules/words.ts'
import { type Indicator, inMonth, jobless, mean, one, persons, rows, share, sum } from './indicator.ts'

const seekers = persons('jobseeker')
const unemployedSeekers = persons('jobseeker', `s.status in ${jobless}`)
const jobseekers: readonly Indicator[] = [
  one('jobseekers.total', 'jobseekers', 'S0', seekers),
  one('jobseekers.unemployed', 'jobseekersUnemployed', 'S0', unemployedSeekers),
  share('jobseekers.unemployedShare', 'jobseekersUnemployedShare', 'S0', unemployedSeekers, seekers),
  mean('coach.caseload', 'coachCaseload', 'S0', seekers, rows('coach'), { areaOnly: true }),
]

const targets = { initial: 60, quarterly: 50, supplementary: 10 } as const
const meetings = Object.entries(targets).map(([kind, target]) =>
  share(
    `meetings.inPersonShare.${kind}`,
    'meetingsInPerson',
    'S0',
    rows('meeting', `f.kind = '${kind}' and f.channel = 'inPerson'`),
    rows('meeting', `f.kind = '${kind}'`),
    { target, of: ['meetings.kinds', kind] },
  ),
)

const planInForce = '(f.ended_on is null or f.ended_on > t.last)'
const plansOf = (kind: string, word: string): readonly Indicator[] => {
  const of = { of: ['plan.kinds', kind] } as const
  const mine = (where: string) => rows('plan', `f.kind = '${kind}' and ${where}`)
  return [
    one(`plans.made.${word}`, 'plansMade', 'S1', mine(inMonth('f.signed_on')), of),
    one(`plans.valid.${word}`, 'plansValid', 'S1', mine(planInForce), of),
    one(`plans.overdue.${word}`, 'plansOverdue', 'S1', mine(`${planInForce} and f.review_by < t.last`), of),
  ]
}
const plans = Object.entries(planKinds).flatMap(([kind, [word]]) => plansOf(kind, word))

const consents: readonly Indicator[] = [
  one(
    'consents.given',
    'consentsGiven',
    'S2',
    rows('consent', `${inMonth('f.given_on')} and not f.is_narrowed`),
  ),
  one(
    'consents.valid',
    'consentsValid',
    'S2',
    rows(
      'consent',
      '(f.valid_until is null or f.valid_until >= t.last) and (f.withdrawn_on is null or f.withdrawn_on > t.last)',
    ),
  ),
]

/** Within 60 days before the day (S1: everyone on the list has a contact and a responsible worker). */
const recently = (at: string) =>
  `${at} >= (t.last - 60)::timestamp at time zone 'Europe/Helsinki' and ${at} < (t.last + 1)::timestamp at time zone 'Europe/Helsinki'`
/** On a list is who was paid for it; what was returned or corrected is money only. */
const isPaid = `f.row_kind = 'paid'`
const onList = persons('shareList', `f.month = t.month and ${isPaid}`)
const contacted = persons(
  'shareList',
  `f.month = t.month and ${isPaid}
    and exists (select from statistics.assignment a where a.person = f.person and a.valid @> t.last)
    and (exists (select from statistics.meeting m where m.person = f.person and ${recently('m.held_at')})
      or exists (select from statistics.contact c where c.person = f.person and ${recently('c.contacted_at')}))`,
)
// Kela lists a month two or three months late (S1, F3)
const listOfMonth = rows('shareMonth', 'f.first = t.month')
const shareList: readonly Indicator[] = [
  one('share.cents', 'shareCents', 'S1 S2', sum('shareList', 'f.share_cents', 'f.month = t.month'), {
    unit: 'cents',
    lists: listOfMonth,
  }),
  one('share.persons', 'sharePersons', 'S1 S2', onList, { lists: listOfMonth }),
  one('share.personsDistinct', 'sharePersonsDistinct', 'S1 S2', persons('shareList', isPaid), {
    lists: rows('shareMonth'),
  }),
  mean(
    'share.averagePersons',
    'shareAveragePersons',
    'S2',
    // one row of a kind a person and month: the rows themselves are what differs
    rows('shareList', isPaid),
    rows('shareMonth'),
  ),
  share('share.contacted', 'shareContacted', 'S1', contacted, onList, { target: 100 }),
]

// one status a person and day: the facts themselves are the persons
const inService = rows('status', `f.status = 'inService'`)
const reachable = rows('status', `f.status in ('unemployed', 'laidOff', 'inService')`)
const unemployment: readonly Indicator[] = [
  one('unemployment.total', 'unemploymentTotal', 'S2', rows('unemployment')),
  one('unemployment.over12Months', 'unemploymentLong', 'S2', rows('unemployment', 'f.is_long')),
  one(
    'unemployment.under25',
    'unemploymentYoung',
    'S2',
    rows('unemployment', `b.born > t.last - interval '25 years'`),
  ),
  one(
    'unemployment.over50',
    'unemploymentOld',
    'S2',
    rows('unemployment', `b.born <= t.last - interval '51 years'`),
  ),
  share('activation.rate', 'activationRate', 'S2', inService, reachable),
]

/** Figures of the customers: jobseekers, meetings, plans, consents, share list, unemployment. */
export const customerIndicators = {
  jobseekers,
  meetings,
  plans,
  consents,
  shareList,
  unemployment,
} satisfies Record<string, readonly Indicator[]>
