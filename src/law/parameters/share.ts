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

/** Which days before the first are in `countBefore`: the one who asks counts them, the reconciliation compares with Kela. */
export const shareCountChain: Parameter<'sinceLatestAllowance' | 'allSince2015'> = {
  name: 'share.countChain',
  unit: 'reading',
  reading:
    'Alkaako laskuri alusta uuden päivärahakauden jälkeen, vai lasketaanko kaikki työmarkkinatuki vuodesta 2015? Lain "sitä edeltävää" ei sano; laskurin alkuluku annetaan, ja se luetaan ketjusta viimeisimmän päivärahakauden alusta. Vertaa Kelan päivälaskuriin.',
  versions: [version('2025-01-01', '2026-05-01', 'sinceLatestAllowance', '1290/2002 14:3 a §')],
}

/** Which days of a service are the state's until 2024: those that Kela's list marks. */
export const shareServiceDays: Parameter<'markedByKela' | 'wholeService'> = {
  name: 'share.serviceDays',
  unit: 'reading',
  reading:
    'Onko ennen vuotta 2025 valtion osuutta koko palvelun aika vai vain osallistumispäivät ("ajalta maksettu")? Luetaan Kelan maksulajin mukaan: päivä on palvelupäivä, jos luettelo merkitsee sen.',
  versions: [version('2015-01-01', '2025-01-01', 'markedByKela', '1290/2002 14:3 a §')],
}

/** Last day of the time in which the support of integration is the state's. */
export const shareIntegrationEnd: Parameter<'dayBefore' | 'sameDay'> = {
  name: 'share.integrationEnd',
  unit: 'reading',
  reading:
    'Päättyykö kotoutumisajan vapautus kolmen vuoden kuluttua samana päivänä (10.3.2024 → 10.3.2027, 150/1930 3 §) vai edellisenä? Luetaan edellisenä (9.3.2027); viimeinen vapaa päivä annetaan tietona.',
  versions: [version('2025-01-01', '2026-05-01', 'dayBefore', '1290/2002 14:3 a §')],
}

export const shareRounding: Parameter<'once' | 'eachDay'> = {
  name: 'share.rounding',
  unit: 'reading',
  reading: 'Pyöristetäänkö kuntaosuus päivittäin vai kerran? Kelan tapaa ei ole kuvattu; luetaan kerran.',
  versions: [version('2006-01-01', null, 'once', '1290/2002 14:3 a §')],
}
