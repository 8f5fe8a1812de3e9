import { compared, type Parameter, version } from '../parameter.ts'

const MUNICIPAL_MINUTES =
  'HE 108/2025, TyVM 9/2025 ja kunnan pöytäkirja 16.2.2026; säädösnumeroa ei ole nähty'

/** Working days from the start of job search to the initial interview. */
export const initialInterviewDays: Parameter<number> = {
  name: 'interview.initialDays',
  unit: 'working days',
  versions: [
    compared(version('2022-05-02', '2025-01-01', 5, '916/2012 2:5 §', 'Suomen säädöskokoelma 1379/2021')),
    version('2025-01-01', '2026-01-01', 5, '380/2023 31 §'),
    version('2026-01-01', null, 10, '380/2023 31 §', MUNICIPAL_MINUTES),
  ],
}

export interface Discussions {
  /** Months between job-search discussions. */
  readonly everyMonths: number
  /** Supplementary discussions in the first months after the initial interview, and later at every half-year. */
  readonly supplementary: null | {
    readonly first: {
      readonly count: number
      readonly withinMonths: number
      readonly everyWeeks: number | null
    }
    readonly later: { readonly count: number; readonly everyMonths: number; readonly withinMonths: number }
  }
}

const nordic = (everyWeeks: number | null): Discussions => ({
  everyMonths: 3,
  supplementary: {
    first: { count: 5, withinMonths: 3, everyWeeks },
    later: { count: 2, everyMonths: 6, withinMonths: 1 },
  },
})

export const jobSearchDiscussions: Parameter<Discussions> = {
  name: 'discussion.intervals',
  unit: 'months',
  versions: [
    version('2017-01-01', '2022-05-02', { everyMonths: 3, supplementary: null }, '916/2012 2:4 §'),
    version('2022-05-02', '2025-01-01', nordic(null), '916/2012 2:6 §', 'Suomen säädöskokoelma 1379/2021'),
    version('2025-01-01', '2026-01-01', nordic(2), '380/2023 32 §'),
    version('2026-01-01', null, { everyMonths: 3, supplementary: null }, '380/2023 32 §', MUNICIPAL_MINUTES),
  ],
}

/** A discussion is not arranged while a long service goes on, but before its end instead. */
export interface NotArranged {
  /** Kinds of service. */
  readonly services: readonly string[]
  readonly longerThanMonths: number
  readonly monthsBeforeEnd: number
}

const longServices: NotArranged = {
  services: ['workTrial', 'paySubsidy', 'coaching', 'socialRehab'],
  longerThanMonths: 1,
  monthsBeforeEnd: 1,
}

export const discussionsNotArranged: Parameter<NotArranged> = {
  name: 'discussion.notArranged',
  unit: 'kinds of service, months',
  reading:
    'Keskeyttääkö kuntouttava työtoiminta työnhakukeskustelut? Laki nimeää työvoimakoulutuksen, kokeilun, palkkatuetun työn ja kuntoutuksen; varovainen lukutapa on, ettei keskeytä.',
  versions: [
    version('2022-05-02', '2025-01-01', longServices, '916/2012 2:6 §', 'Suomen säädöskokoelma 1379/2021'),
    version('2025-01-01', null, longServices, '380/2023 33 §'),
  ],
}

/** Months between two job searches after which the new one begins with an initial interview again. */
export const initialInterviewAgain: Parameter<number> = {
  name: 'interview.againAfterMonths',
  unit: 'months',
  versions: [
    version('2022-05-02', '2025-01-01', 6, '916/2012 2:5 §', 'Suomen säädöskokoelma 1379/2021'),
    version('2025-01-01', null, 6, '380/2023 31 §'),
  ],
}
