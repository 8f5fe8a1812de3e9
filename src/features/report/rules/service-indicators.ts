import { closingReasons } from '../../importing/rules/words.ts'
import { distinct, type Indicator, inMonth, mean, one, persons, rows, share, sum } from './indicator.ts'

const openAtEnd = 'f.opened_on <= t.last and (f.closed_on is null or f.closed_on > t.last)'

const clients = persons('period', `f.kind = 'rehabWork'`)
const newClients = persons(
  'period',
  `f.kind = 'rehabWork' and lower(f.during) >= t.month and not exists (
    select from statistics.period e where e.person = f.person and e.kind = 'rehabWork' and lower(e.during) < t.month)`,
)
const rehab: readonly Indicator[] = [
  one('rehab.clients', 'rehabClients', 'S0 S1 S3', clients),
  share('rehab.newShare', 'rehabNewShare', 'S0', newClients, clients),
  mean(
    'rehab.monthlyAverage',
    'rehabMonthlyAverage',
    'S3',
    distinct('rehabYear', 'm.first, f.person'),
    'monthsOfYear',
  ),
]

const ofKind = (kind: string, where: string) => rows('customership', `f.kind = '${kind}' and ${where}`)
const joint: readonly Indicator[] = [
  one('joint.clients', 'jointClients', 'S0', ofKind('joint', openAtEnd)),
  one('joint.new', 'jointNew', 'S0', ofKind('joint', inMonth('f.opened_on'))),
  one('joint.ended', 'jointEnded', 'S0', ofKind('joint', inMonth('f.closed_on'))),
  one('joint.endedByReason.total', 'jointEndedTotal', 'S0', rows('closing')),
  ...Object.entries(closingReasons).map(([reason, [word]]) =>
    one(
      `joint.endedByReason.${word}`,
      'jointEndedByReason',
      'S0',
      rows('closing', `f.closing_reason = '${reason}'`),
      { of: ['path.closingReasons', reason] },
    ),
  ),
]

const subsidised = `f.kind = 'paySubsidy' and f.during @> t.last`
const placedOnward = `exists (select from statistics.period o
  where o.person = f.person and o.kind = 'paySubsidy' and o.during @> t.last and o.placed_onward)`
const subsidy: readonly Indicator[] = [
  one('subsidised.total', 'subsidised', 'S0', persons('period', subsidised)),
  one(
    'subsidised.placedOnward',
    'subsidisedOnward',
    'S0',
    persons('period', `${subsidised} and f.placed_onward`),
  ),
  one('subsidised.city', 'subsidisedCity', 'S0', persons('period', `${subsidised} and not ${placedOnward}`)),
]

const places: readonly Indicator[] = [
  one('places.total', 'placesTotal', 'S1 S2', sum('place', 'f.capacity')),
  one('places.free', 'placesFree', 'S1 S2', sum('place', 'greatest(f.capacity - f.taken, 0)')),
  // E3: a department's quota is 5 % of its permanent staff, which it states once however many places it announces
  share(
    'places.quotaFilled',
    'placesQuotaFilled',
    'S2',
    sum('quota', 'f.taken'),
    sum('quota', 'f.staff * 0.05'),
    { target: 100 },
  ),
]

/** Figures of the services: rehabilitative work, joint service, pay-subsidised work, places. */
export const serviceIndicators = {
  rehab,
  joint,
  subsidy,
  places,
  money: [
    one('compensation.stateCents', 'stateCompensation', 'S1', sum('attendedDay', 'r.cents'), {
      unit: 'cents',
    }),
  ],
  needs: [
    one('needs.assessed', 'needsAssessed', 'S1', rows('assessment')),
    one('individualSupport.clients', 'individualSupport', 'S3', ofKind('individualSupport', openAtEnd)),
    one('health.checksReferred', 'healthReferred', 'S0', rows('healthCheck', inMonth('f.sent_on'))),
    one('health.checksAccepted', 'healthAccepted', 'S0', rows('healthCheck', inMonth('f.accepted_on'))),
  ],
} satisfies Record<string, readonly Indicator[]>
