import { compared, type Parameter, version } from '../parameter.ts'

/** Months from the start of joint service within which the multi-sector employment plan is made. */
export const mappingMonths: Parameter<number> = {
  name: 'joint.mappingMonths',
  unit: 'months',
  versions: [
    compared(version('2015-01-01', '2025-01-01', 3, '1369/2014 3 §')),
    compared(version('2025-01-01', null, 3, '381/2023 4 §')),
  ],
}

/** When the need of joint service must be assessed. */
export interface EntryThresholds {
  /** Days of labour market support paid because of unemployment. */
  readonly supportDays: number
  readonly months: number
  readonly monthsOfYoung: number
  /** Full years from which one is no longer young. */
  readonly ageOfAdult: number
}

/** Thresholds of assessment; from 2025 there are none: obstacles are assessed by the expert. */
export const entryThresholds: Parameter<EntryThresholds | 'expertAssessment'> = {
  name: 'joint.entryThresholds',
  unit: 'days, months, years',
  versions: [
    compared(
      version(
        '2015-01-01',
        '2025-01-01',
        { supportDays: 300, months: 12, monthsOfYoung: 6, ageOfAdult: 25 },
        '1369/2014 2 §',
      ),
    ),
    compared(version('2025-01-01', null, 'expertAssessment', '381/2023 3 §')),
  ],
}
