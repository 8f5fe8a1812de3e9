import { type Parameter, version } from '../parameter.ts'

/** The section on which a ground to a client's file rests, by ground; where law gives none the rule is agreed. */
export const groundSections = {
  /** Joint file of those named to the joint service. */
  jointService: {
    name: 'access.jointService',
    unit: 'ground',
    versions: [
      version('2015-01-01', '2025-01-01', 'joint file', '1369/2014 11 §'),
      version('2025-01-01', null, 'joint file', '381/2023 11–15 §'),
    ],
  },
  activationPlan: {
    name: 'access.activationPlan',
    unit: 'ground',
    versions: [version('2001-09-01', null, 'plan made together', '189/2001 12 §')],
  },
  /** Own customers of the employment authority. */
  employmentAuthority: {
    name: 'access.ownCustomer.employment',
    unit: 'ground',
    versions: [
      version('2013-01-01', '2025-01-01', 'own customer', '916/2012 13 luku'),
      version('2025-01-01', null, 'own customer', '380/2023'),
    ],
  },
  /** Own customers of social welfare and health care. */
  socialAndHealth: {
    name: 'access.ownCustomer.socialAndHealth',
    unit: 'ground',
    versions: [version('2024-01-01', null, 'own customer', '703/2023 9 §')],
  },
  consent: {
    name: 'access.consent',
    unit: 'ground',
    versions: [version('2018-05-25', null, 'consent', '2016/679 7 art.')],
  },
} as const satisfies Record<string, Parameter<string>>
