import { type Parameter, version } from '../parameter.ts'
import { goal, type PlanPoint, text } from './plan-points.ts'

const nineOfClientPlan = [
  text('needs'),
  text('servicesNeeded'),
  text('necessaryServices'),
  text('meetings'),
  text('strengths'),
  goal,
  text('clienthoodLength'),
  text('partners'),
  text('followUp'),
]

/** The client plan of social welfare, 1301/2014 39 §: nine points, two more from 1.1.2025 (677/2023). */
export const clientPlanPoints: Parameter<readonly PlanPoint[]> = {
  name: 'plan.points.clientPlan',
  unit: 'points',
  versions: [
    version('2015-04-01', '2025-01-01', nineOfClientPlan, '1301/2014 39 §'),
    version(
      '2025-01-01',
      null,
      [...nineOfClientPlan, text('environment'), text('ownProposal')],
      '1301/2014 39 §',
      'Suomen säädöskokoelma 677/2023',
    ),
  ],
}
