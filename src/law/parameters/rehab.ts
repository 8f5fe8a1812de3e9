import { compared, type Parameter, version } from '../parameter.ts'
import { activationActOf2026 } from './plans.ts'

/** Thresholds of 3 § of the act on rehabilitative work, by age and ground. */
export interface ScopeThresholds {
  readonly ageOfAdult: number
  readonly young: { readonly supportDaysLast12Months: number; readonly socialAssistanceMonths: number }
  readonly adult: {
    readonly supportDays: number
    readonly supportDaysAfterAllowance: number
    readonly socialAssistanceMonths: number
  }
}

export const scopeThresholds: Parameter<ScopeThresholds> = {
  name: 'rehab.scope',
  unit: 'days, months, years',
  reading:
    'Minkä päivän mukaan ikä katsotaan? Laki sanoo "alle 25-vuotias"; luetaan arvioinnin päivän mukaan, 25-vuotispäivänä sovelletaan vanhempien sääntöjä.',
  versions: [
    compared(
      version(
        '2001-09-01',
        null,
        {
          ageOfAdult: 25,
          young: { supportDaysLast12Months: 180, socialAssistanceMonths: 4 },
          adult: { supportDays: 500, supportDaysAfterAllowance: 180, socialAssistanceMonths: 12 },
        },
        '189/2001 3 §',
      ),
    ),
  ],
  open: activationActOf2026,
}

/** Shortest and longest period of rehabilitative work at a time, months. */
export const periodMonths: Parameter<{ readonly min: number; readonly max: number }> = {
  name: 'rehab.periodMonths',
  unit: 'months',
  versions: [
    compared(version('2001-09-01', '2021-01-01', { min: 3, max: 24 }, '189/2001 13 §')),
    compared(
      version('2021-01-01', null, { min: 3, max: 24 }, '189/2001 13 b §', 'Suomen säädöskokoelma 702/2020'),
    ),
  ],
}

export const daysPerWeek: Parameter<number> = {
  name: 'rehab.daysPerWeek',
  unit: 'days in a calendar week',
  versions: [
    compared(version('2001-09-01', '2015-07-01', 5, '189/2001 13 §')),
    compared(version('2015-07-01', '2021-01-01', 4, '189/2001 13 §', 'Suomen säädöskokoelma 142/2015')),
    compared(version('2021-01-01', null, 4, '189/2001 13 b §', 'Suomen säädöskokoelma 702/2020')),
  ],
}

/** Weekly limit of plans signed before 1 July 2015, until they were adapted. */
export const daysPerWeekOfOldPlans: Parameter<number> = {
  name: 'rehab.daysPerWeekOfOldPlans',
  unit: 'days in a calendar week',
  versions: [
    compared(version('2001-09-01', '2016-01-01', 5, '189/2001 13 §', 'Suomen säädöskokoelma 142/2015')),
  ],
}

export const hoursPerDay: Parameter<{ readonly min: number; readonly max: number }> = {
  name: 'rehab.hoursPerDay',
  unit: 'hours',
  versions: [
    version('2001-09-01', '2021-01-01', { min: 4, max: 8 }, '189/2001 13 ja 14 §'),
    version(
      '2021-01-01',
      null,
      { min: 4, max: 8 },
      '189/2001 13 b ja 14 §',
      'Suomen säädöskokoelma 702/2020',
    ),
  ],
}

export const daysPerYear: Parameter<number> = {
  name: 'rehab.daysPerYear',
  unit: 'days in 12 months',
  versions: [
    compared(version('2001-09-01', '2021-01-01', 230, '189/2001 14 §')),
    compared(version('2021-01-01', null, 178, '189/2001 14 §', 'Suomen säädöskokoelma 702/2020')),
  ],
}

export const yearWindow: Parameter<'rolling' | 'calendarYear'> = {
  name: 'rehab.yearWindow',
  unit: 'reading',
  reading: 'Ovatko 12 kuukautta kalenterivuosi vai liukuva jakso? Laki ei sano; luetaan liukuvana.',
  versions: [compared(version('2001-09-01', null, 'rolling', '189/2001 14 §'))],
}

/** Days before the end of a period by which it is evaluated: local practice, a setting of the organisation. */
export const evaluationDaysBefore: Parameter<number> = {
  name: 'rehab.evaluationDaysBefore',
  unit: 'days',
  versions: [
    compared(
      version(
        '2001-09-01',
        null,
        14,
        'Paikallinen käytäntö (S1)',
        'Kunnan työllisyyssuunnitelma 2020–2024 (S1)',
      ),
    ),
  ],
}
