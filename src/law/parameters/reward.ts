import { compared, type Parameter, version } from '../parameter.ts'

export interface RewardCriteria {
  readonly benefitDays: number
  /** The job starts within so many months of the end of the subsidised period. */
  readonly startMonths: number
  /** The share of full working time must be more than this. */
  readonly moreThanShare: number
  readonly euros: {
    readonly permanentUnsubsidised: number
    readonly permanentSubsidised: number
    readonly fixedTerm: number
  }
  /** Shortest fixed term in a company without subsidy, and with its basic part, months. */
  readonly fixedMonths: { readonly unsubsidised: number; readonly basic: number }
}

/** The reward trial for associations in the municipal experiments, decided by the ministry for 2014. */
export const rewardCriteria: Parameter<RewardCriteria> = {
  name: 'reward.association',
  unit: 'days, months, share, euros',
  versions: [
    compared(
      version(
        '2014-01-01',
        null,
        {
          benefitDays: 500,
          startMonths: 3,
          moreThanShare: 0.8,
          euros: { permanentUnsubsidised: 1500, permanentSubsidised: 1000, fixedTerm: 500 },
          fixedMonths: { unsubsidised: 3, basic: 6 },
        },
        'Palkkiokokeilu 2014 (S2)',
        'TEM:n päätös 19.12.2013 kuntakokeilun esityksessä (S2)',
      ),
    ),
  ],
}
