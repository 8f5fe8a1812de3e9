import { plainDate } from '../../kernel/plain-date.ts'
import { compared, type Parameter, version } from '../parameter.ts'

/** The municipality's share of labour market support, percent after so many days. */
export interface ShareRule {
  /** Does the share change in the middle of a payment period, or from the next period? */
  readonly switches: 'nextPeriod' | 'day'
  readonly steps: readonly { readonly afterDays: number; readonly percent: number }[]
  /** Days in services are the state's and not counted, or like other days. */
  readonly serviceDays: 'stateUncounted' | 'shared'
}

export const municipalShare: Parameter<ShareRule> = {
  name: 'share.labourMarketSupport',
  unit: 'percent by number of benefit days',
  versions: [
    compared(
      version(
        '2006-01-01',
        '2015-01-01',
        { switches: 'nextPeriod', steps: [{ afterDays: 500, percent: 50 }], serviceDays: 'stateUncounted' },
        '1290/2002 14:3 a §',
        'Suomen säädöskokoelma 1217/2005',
      ),
    ),
    version(
      '2015-01-01',
      '2025-01-01',
      {
        switches: 'nextPeriod',
        steps: [
          { afterDays: 300, percent: 50 },
          { afterDays: 1000, percent: 70 },
        ],
        serviceDays: 'stateUncounted',
      },
      '1290/2002 14:3 a §',
      'Suomen säädöskokoelma 1370/2014',
    ),
    version(
      '2025-01-01',
      '2026-05-01',
      {
        switches: 'day',
        steps: [
          { afterDays: 100, percent: 10 },
          { afterDays: 200, percent: 20 },
          { afterDays: 300, percent: 30 },
          { afterDays: 400, percent: 40 },
          { afterDays: 700, percent: 50 },
        ],
        serviceDays: 'shared',
      },
      '1290/2002 14:3 a §',
      'Suomen säädöskokoelma 385/2023, 325/2024 ja 962/2024',
    ),
  ],
  open: {
    since: plainDate('2026-05-01'),
    citation: 'HE 112/2025',
    says: 'kuntien osuutta yleistuesta (HE 112/2025) ei tunneta.',
  },
}

export const shareRounding: Parameter<'once' | 'eachDay'> = {
  name: 'share.rounding',
  unit: 'reading',
  reading: 'Pyöristetäänkö kuntaosuus päivittäin vai kerran? Kelan tapaa ei ole kuvattu; luetaan kerran.',
  versions: [version('2006-01-01', null, 'once', '1290/2002 14:3 a §')],
}
