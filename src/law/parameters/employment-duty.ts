import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { compared, type Parameter, version } from '../parameter.ts'

/** Whom the municipality is obliged to employ when the unemployment allowance ends; null: nobody any more. */
export interface EmploymentDuty {
  readonly bornFrom: PlainDate
  readonly minAge: number
  readonly belowAge: number
  /** Months of work to arrange; null: until the work requirement is met. */
  readonly months: number | null
}

const duty = (months: number | null): EmploymentDuty => ({
  bornFrom: plainDate('1950-01-01'),
  minAge: 57,
  belowAge: 60,
  months,
})

export const employmentDuty: Parameter<EmploymentDuty | null> = {
  name: 'employ.obligation',
  unit: 'months',
  conflict:
    'Velvoitetyön kesto on ristiriidassa: lakimuistion mukaan 8 kuukautta vuoden 2023 loppuun ja sen jälkeen aika, jossa työssäoloehto täyttyy; säädöskokoelman lait 1050/2013 ja 371/2023 sanovat kuusi kuukautta 1.1.2014 alkaen, ja 1306/2023 jättää ne voimaan ennen 2.9.2024 alkaneisiin. Sovelletaan muistiota; tarkista ennen käyttöä.',
  versions: [
    version('2013-01-01', '2024-01-01', duty(8), '916/2012 11:1 §'),
    version('2024-01-01', '2024-09-02', duty(null), '916/2012 11:1 §', 'Suomen säädöskokoelma 1306/2023'),
    version('2024-09-02', null, null, '399/2024', 'Suomen säädöskokoelma 398/2024 ja 399/2024'),
  ],
}

/** Weeks before the end of the allowance by which the municipality is told. */
export const employmentNoticeWeeks: Parameter<number> = {
  name: 'employ.noticeWeeks',
  unit: 'weeks',
  versions: [
    compared(
      version('2013-01-01', null, 2, '1073/2012 31 §', 'Suomen säädöskokoelma 1073/2012; 385/2024 16 §'),
    ),
  ],
}
