import { type Parameter, version } from '../parameter.ts'

/** One point of a plan's contents. Answered in words, by the plan's goal, the services agreed in it, or an authority's confirmation. */
export interface PlanPoint {
  readonly name: string
  readonly by: 'text' | 'goal' | 'services' | 'confirmation'
  /** The law or the agreed practice asks for it; a plan without it is not sent to signing. */
  readonly required: boolean
}

export const text = (name: string): PlanPoint => ({ name, by: 'text', required: true })
const optional = (name: string): PlanPoint => ({ name, by: 'text', required: false })
export const goal: PlanPoint = { name: 'goal', by: 'goal', required: true }
const confirmation = (name: string): PlanPoint => ({ name, by: 'confirmation', required: true })
const services: PlanPoint = { name: 'services', by: 'services', required: true }

const before2022 = [text('educationAndWork'), text('earlierServices'), text('earlierPlans'), text('measures')]

/** What an activation plan contains, 8 §. */
export const activationPlanPoints: Parameter<readonly PlanPoint[]> = {
  name: 'plan.points.activation',
  unit: 'points',
  versions: [
    version('2001-09-01', '2022-05-02', before2022, '189/2001 8 §'),
    version(
      '2022-05-02',
      null,
      [...before2022, text('jobSearch')],
      '189/2001 8 §',
      'Suomen säädöskokoelma 1384/2021',
    ),
  ],
}

/** What a plan with rehabilitative work contains beside them, 9 §. */
export const rehabWorkPoints: Parameter<readonly PlanPoint[]> = {
  name: 'plan.points.rehabWork',
  unit: 'points',
  versions: [
    version(
      '2001-09-01',
      '2021-01-01',
      [
        text('workAndPlace'),
        text('daysAndHours'),
        text('startAndLength'),
        text('otherServices'),
        text('evaluationBy'),
      ],
      '189/2001 9 §',
    ),
    version(
      '2021-01-01',
      null,
      [
        goal,
        text('workAndPlace'),
        text('daysAndHours'),
        text('startAndLength'),
        text('support'),
        text('otherServices'),
        text('evaluationBy'),
      ],
      '189/2001 9 §',
      'Suomen säädöskokoelma 702/2020',
    ),
  ],
}

/** What a multi-sector employment plan contains. */
export const multiSectorPlanPoints: Parameter<readonly PlanPoint[]> = {
  name: 'plan.points.multiSector',
  unit: 'points',
  versions: [
    version(
      '2015-01-01',
      '2025-01-01',
      [goal, optional('needs'), services, text('followUp')],
      '1369/2014 4 §',
    ),
    version(
      '2025-01-01',
      null,
      [goal, optional('needs'), services, text('followUp'), text('jobSearch')],
      '381/2023 5 §',
    ),
  ],
}

/** What an employment plan contains. */
export const employmentPlanPoints: Parameter<readonly PlanPoint[]> = {
  name: 'plan.points.employment',
  unit: 'points',
  versions: [
    version('2013-01-01', '2025-01-01', [goal, services, text('jobSearch')], '916/2012 2:6 §'),
    version(
      '2025-01-01',
      null,
      [goal, services, text('followUp'), text('reporting'), text('jobSearch')],
      '380/2023 38 §',
    ),
  ],
}

/** The light plan of the sources: the responsible official and adult social work confirm its preconditions first (C2). */
export const lightActivationPlanPoints: Parameter<readonly PlanPoint[]> = {
  name: 'plan.points.lightActivation',
  unit: 'points',
  versions: [
    version(
      '2001-09-01',
      null,
      [
        goal,
        text('preconditions'),
        confirmation('employmentConfirms'),
        confirmation('socialConfirms'),
        text('measures'),
        optional('followUp'),
      ],
      'Paikallinen käytäntö (S2)',
      'Kuntakokeilun esitys 2014 (S2)',
    ),
  ],
}

/** The coaching plan of a workshop (C5). */
export const coachingPlanPoints: Parameter<readonly PlanPoint[]> = {
  name: 'plan.points.coaching',
  unit: 'points',
  versions: [
    version(
      '2001-09-01',
      null,
      [goal, text('strengths'), text('tasks'), text('support'), optional('followUp')],
      'Paikallinen käytäntö (S1)',
      'Kunnan työllisyyssuunnitelma 2020–2024 (S1)',
    ),
  ],
}
