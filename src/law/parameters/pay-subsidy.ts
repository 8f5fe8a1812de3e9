import { compared, type Parameter, version } from '../parameter.ts'

export const SUBSIDY_GROUPS = [
  'basic',
  'basicLongUnemployed',
  'reducedWorkAbility',
  'associationLongUnemployed',
  'over60',
  'support55',
] as const
export type SubsidyGroup = (typeof SUBSIDY_GROUPS)[number]

export interface Subsidy {
  readonly percent: number
  /** Wage costs are raised by this before the percentage, hundredths (100 = as they are). */
  readonly factorHundredths: number
  /** Most in a calendar month, cents. */
  readonly monthlyCapCents: number
  readonly months: number
}

const subsidy = (percent: number, monthlyCapCents: number, months: number, factor = 100): Subsidy => ({
  percent,
  factorHundredths: factor,
  monthlyCapCents,
  months,
})

/** Groups of one act; the acts differ in the cap for reduced work ability. */
const groups = (reducedCapCents: number): Readonly<Record<SubsidyGroup, Subsidy>> => ({
  basic: subsidy(50, 126_000, 5),
  basicLongUnemployed: subsidy(50, 126_000, 10),
  reducedWorkAbility: subsidy(70, reducedCapCents, 10),
  associationLongUnemployed: subsidy(100, 202_000, 10, 123),
  over60: subsidy(50, 126_000, 24),
  support55: subsidy(70, 177_000, 10),
})

/** Pay subsidy by group; before July 2023 the details were not read in full and are not covered. */
export const paySubsidies: Parameter<Readonly<Record<SubsidyGroup, Subsidy>>> = {
  name: 'paySubsidy.amount',
  unit: 'percent, cents a month, months',
  conflict:
    'Enimmäismäärä kuukaudessa 1.1.2025 alkaen on ristiriidassa. Alentuneesti työkykyisen palkkatuki: lain 380/2023 94 § sanoo 2 770 euroa, aiempi laki 1 770 (70/50 × 1 260 = 1 764), eikä mikään muutoslaki ole muuttanut lukua; sovelletaan lain sanaa. 55 vuotta täyttäneen työllistämistuki: laki 371/2023 sanoi 1 770 euroa, ja 380/2023 96 § viittaa 94 §:n lukuun; sovelletaan 1 770 euroa. Kysy KEHAlta ennen käyttöä.',
  versions: [
    compared(
      version(
        '2023-07-01',
        '2025-01-01',
        groups(177_000),
        '916/2012 7:6–14 §',
        'Suomen säädöskokoelma 371/2023',
      ),
    ),
    version('2025-01-01', null, groups(277_000), '380/2023 86–97 §'),
  ],
}

/** Days by which the cap of a month is divided when the payment period is another. */
export const daysOfCapMonth: Parameter<number> = {
  name: 'paySubsidy.daysOfCapMonth',
  unit: 'days',
  versions: [
    compared(version('2023-07-01', '2025-01-01', 30, '916/2012 7:14 §', 'Suomen säädöskokoelma 371/2023')),
    compared(version('2025-01-01', null, 30, '380/2023 94 §')),
  ],
}
