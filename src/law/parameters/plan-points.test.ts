import { describe, expect, test } from 'vitest'
import { plainDate } from '../../kernel/plain-date.ts'
import { type Parameter, valueOn } from '../parameter.ts'
import { clientPlanPoints } from './client-plan-points.ts'
import {
  activationPlanPoints,
  coachingPlanPoints,
  employmentPlanPoints,
  lightActivationPlanPoints,
  multiSectorPlanPoints,
  type PlanPoint,
  rehabWorkPoints,
} from './plan-points.ts'

/** Names of the points in order; in brackets those that may be left out. */
function pointsOn(parameter: Parameter<readonly PlanPoint[]>, day: string): string | null {
  const found = valueOn(parameter, plainDate(day))
  if (!found.ok) return null
  return found.value.map(({ name, required }) => (required ? name : `(${name})`)).join(', ')
}

const rows: readonly (readonly [
  situation: string,
  Parameter<readonly PlanPoint[]>,
  day: string,
  points: string | null,
])[] = [
  ['activation plan before the act', activationPlanPoints, '2001-08-31', null],
  [
    'activation plan, 189/2001 8 §',
    activationPlanPoints,
    '2001-09-01',
    'educationAndWork, earlierServices, earlierPlans, measures',
  ],
  [
    'activation plan, the last day without the duty of job search',
    activationPlanPoints,
    '2022-05-01',
    'educationAndWork, earlierServices, earlierPlans, measures',
  ],
  [
    'activation plan, 1384/2021: the duty of job search too',
    activationPlanPoints,
    '2022-05-02',
    'educationAndWork, earlierServices, earlierPlans, measures, jobSearch',
  ],
  ['rehabilitative work before the act', rehabWorkPoints, '2001-08-31', null],
  [
    'rehabilitative work, 189/2001 9 §: five points',
    rehabWorkPoints,
    '2020-12-31',
    'workAndPlace, daysAndHours, startAndLength, otherServices, evaluationBy',
  ],
  [
    'rehabilitative work, 702/2020: goal and support too',
    rehabWorkPoints,
    '2021-01-01',
    'goal, workAndPlace, daysAndHours, startAndLength, support, otherServices, evaluationBy',
  ],
  ['multi-sector plan before the act', multiSectorPlanPoints, '2014-12-31', null],
  [
    'multi-sector plan, 1369/2014 4 §',
    multiSectorPlanPoints,
    '2015-01-01',
    'goal, (needs), services, followUp',
  ],
  [
    'multi-sector plan, the last day of the old act',
    multiSectorPlanPoints,
    '2024-12-31',
    'goal, (needs), services, followUp',
  ],
  [
    'multi-sector plan, 381/2023 5 §: the duty of job search too',
    multiSectorPlanPoints,
    '2025-01-01',
    'goal, (needs), services, followUp, jobSearch',
  ],
  ['employment plan before the act', employmentPlanPoints, '2012-12-31', null],
  ['employment plan, 916/2012 2:6 §', employmentPlanPoints, '2024-12-31', 'goal, services, jobSearch'],
  [
    'employment plan, 380/2023 38 §',
    employmentPlanPoints,
    '2025-01-01',
    'goal, services, followUp, reporting, jobSearch',
  ],
  [
    'light plan of the sources',
    lightActivationPlanPoints,
    '2026-11-25',
    'goal, preconditions, employmentConfirms, socialConfirms, measures, (followUp)',
  ],
  [
    'coaching plan of a workshop',
    coachingPlanPoints,
    '2026-11-25',
    'goal, strengths, tasks, support, (followUp)',
  ],
  ['client plan before the act', clientPlanPoints, '2015-03-31', null],
  [
    'client plan, 1301/2014 39 §: nine points',
    clientPlanPoints,
    '2015-04-01',
    'needs, servicesNeeded, necessaryServices, meetings, strengths, goal, clienthoodLength, partners, followUp',
  ],
  [
    'client plan, the last day of nine points',
    clientPlanPoints,
    '2024-12-31',
    'needs, servicesNeeded, necessaryServices, meetings, strengths, goal, clienthoodLength, partners, followUp',
  ],
  [
    'client plan, 677/2023: environment and own proposal too',
    clientPlanPoints,
    '2025-01-01',
    'needs, servicesNeeded, necessaryServices, meetings, strengths, goal, clienthoodLength, partners, followUp, environment, ownProposal',
  ],
]

describe('what a plan contains', () => {
  test.each(rows)('%s', (_, parameter, day, points) => {
    expect(pointsOn(parameter, day)).toBe(points)
  })

  test('a goal is answered by the goal, services by the agreed services, a confirmation by an authority, the rest in words', () => {
    const latest = rows.flatMap(([, parameter]) => parameter.versions.flatMap((v) => v.value))
    const others: Record<string, string> = { goal: 'goal', services: 'services' }
    for (const { name, by } of latest)
      expect(by).toBe(others[name] ?? (name.endsWith('Confirms') ? 'confirmation' : 'text'))
  })

  test('no plan asks the same twice', () => {
    for (const [, parameter] of rows) {
      for (const { value } of parameter.versions) {
        expect(new Set(value.map((point) => point.name)).size).toBe(value.length)
      }
    }
  })
})
