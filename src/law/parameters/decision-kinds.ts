import { type Parameter, version } from '../parameter.ts'

/** Kinds of decision of social services (law-social-services 12.5.1), and those of others that are recorded as theirs. */
export const decisionKinds = [
  'rehabWork',
  'rehabTravel',
  'rehabEnd',
  'socialRehab',
  'employmentSupport',
  'workActivity',
  'specialCareWork',
  'dayActivity',
  'disabilityWorkActivity',
  'mobilitySupport',
  'supplementaryAssistance',
  'preventiveAssistance',
  'assistanceRecovery',
  'logRefusal',
  'stateCompensation',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Who decides by law; in what office inside it is a setting of the organisation. */
export type DecisionMaker =
  | 'municipality'
  | 'county'
  | 'countyOfficial'
  | 'specialCareBoard'
  | 'expertGroup'
  | 'serviceProvider'
  | 'keha'
/** For how long it is made. `months`: the shortest and longest of `rehab.periodMonths`. */
export type DecisionLength =
  | 'months'
  | 'planPeriod'
  | 'none'
  | 'programme'
  | 'untilFurtherNotice'
  | 'calendarMonth'
  | 'asDecided'
export type DecisionFee =
  | 'noRule'
  | 'free'
  | 'freeButTransportAndMeals'
  | 'freeWithMaintenance'
  | 'freeWithJourneys'
  | 'notRead'
  | 'none'
/** Where one turns first: correction by the body itself, the Data Protection Ombudsman, or a rule that was not read. */
export type DecisionAppeal = 'correction' | 'correctionToState' | 'ombudsman' | 'notRead'

/** What the law says of one kind of decision made on a day. */
export interface DecisionLaw {
  /** Sections applied, in the order in which the decision names them. */
  readonly cites: readonly string[]
  readonly maker: DecisionMaker
  readonly length: DecisionLength
  readonly fee: DecisionFee
  readonly feeCite: string | null
  readonly appeal: DecisionAppeal
  readonly appealCite: string
  /** The sections of law that stand in its place afterwards. */
  readonly instead?: readonly string[]
}

const social = { appeal: 'correction', appealCite: '1301/2014 50 §' } as const
const plain = { fee: 'none', feeCite: null, ...social } as const
const decidedBySocialAct = '1301/2014 45 §'

const kind = (
  name: DecisionKind,
  versions: readonly [
    from: string,
    until: string | null,
    law: DecisionLaw,
    citation: string,
    source?: string,
  ][],
): Parameter<DecisionLaw> => ({
  name: `decision.basis.${name}`,
  unit: 'sections, maker, length, fee, appeal',
  versions: versions.map(([from, until, law, citation, source]) =>
    version(from, until, law, citation, source),
  ),
})

const rehab = { length: 'months', fee: 'noRule', feeCite: null, ...social } as const
const rehabCites = ['189/2001 3 §', '189/2001 6 §', '189/2001 9 §']

const rehabWork = kind('rehabWork', [
  [
    '2015-04-01',
    '2021-01-01',
    { ...rehab, maker: 'municipality', cites: [...rehabCites, '189/2001 13 §', decidedBySocialAct] },
    '189/2001 13 §',
  ],
  [
    '2021-01-01',
    '2023-01-01',
    {
      ...rehab,
      maker: 'municipality',
      cites: [...rehabCites, '189/2001 13 §', '189/2001 13 b §', decidedBySocialAct],
    },
    '189/2001 13 b §',
    'Suomen säädöskokoelma 702/2020',
  ],
  [
    '2023-01-01',
    '2025-01-01',
    {
      ...rehab,
      maker: 'county',
      cites: [...rehabCites, '189/2001 13 §', '189/2001 13 b §', '1301/2014 14 §', decidedBySocialAct],
    },
    '189/2001 13 b §',
    'Suomen säädöskokoelma 591/2022',
  ],
  [
    '2025-01-01',
    null,
    {
      ...rehab,
      maker: 'county',
      cites: [
        '189/2001 3 §',
        '189/2001 6 §',
        '189/2001 8 §',
        '189/2001 9 §',
        '189/2001 13 §',
        '189/2001 13 b §',
        '381/2023 4 §',
        '1301/2014 14 §',
        decidedBySocialAct,
      ],
    },
    '189/2001 13 b §',
    'Suomen säädöskokoelma 399/2023',
  ],
])

const rehabTravel = kind('rehabTravel', [
  [
    '2015-04-01',
    '2023-01-01',
    {
      ...plain,
      maker: 'municipality',
      length: 'planPeriod',
      cites: ['1412/1997 10 a §', decidedBySocialAct],
    },
    '1412/1997 10 a §',
  ],
  [
    '2023-01-01',
    null,
    { ...plain, maker: 'county', length: 'planPeriod', cites: ['189/2001 18 §', decidedBySocialAct] },
    '189/2001 18 §',
    'Suomen säädöskokoelma 1025/2022',
  ],
])

const rehabEndCites = ['189/2001 5 §', '189/2001 10 §', '434/2003 34 §', decidedBySocialAct]
const rehabEnd = kind('rehabEnd', [
  [
    '2015-04-01',
    '2023-01-01',
    { ...plain, maker: 'municipality', length: 'none', cites: rehabEndCites },
    '189/2001 5 §',
  ],
  [
    '2023-01-01',
    null,
    { ...plain, maker: 'county', length: 'none', cites: rehabEndCites },
    '189/2001 5 §',
    'Suomen säädöskokoelma 591/2022',
  ],
])

const free = { length: 'none', fee: 'free', feeCite: '734/1992 4 §', ...social } as const
const socialRehabCites = ['1301/2014 14 §', '1301/2014 17 §', '1301/2014 36–39 §', decidedBySocialAct]
const socialRehab = kind('socialRehab', [
  ['2015-04-01', '2023-01-01', { ...free, maker: 'municipality', cites: socialRehabCites }, '1301/2014 17 §'],
  [
    '2023-01-01',
    null,
    { ...free, maker: 'countyOfficial', cites: socialRehabCites },
    '1301/2014 17 §',
    'Suomen säädöskokoelma 1280/2022',
  ],
])

const freeButMeals = { ...free, fee: 'freeButTransportAndMeals' } as const
const work = (name: DecisionKind, section: string) => {
  const cites = [section, '1301/2014 36–39 §', decidedBySocialAct]
  return kind(name, [
    ['2015-04-01', '2023-01-01', { ...freeButMeals, maker: 'municipality', cites }, section],
    [
      '2023-01-01',
      null,
      { ...freeButMeals, maker: 'countyOfficial', cites },
      section,
      'Suomen säädöskokoelma 588/2022',
    ],
  ])
}

/** Special care of the act on intellectual disability: no ground for a new decision after 2024 (676/2023). */
const special = {
  length: 'programme',
  fee: 'freeWithMaintenance',
  feeCite: '734/1992 4 §',
  appeal: 'notRead',
  appealCite: '519/1977 81 §',
  cites: ['519/1977 2 §', '519/1977 34 §', '519/1977 35 §'],
  instead: ['675/2023 27 §', '710/1982 27 e §'],
} as const
const specialCareWork = kind('specialCareWork', [
  ['2015-04-01', '2023-01-01', { ...special, maker: 'specialCareBoard' }, '519/1977 35 §'],
  [
    '2023-01-01',
    '2025-01-01',
    { ...special, maker: 'expertGroup' },
    '519/1977 35 §',
    'Suomen säädöskokoelma 1166/2022',
  ],
])

const disability = {
  maker: 'countyOfficial',
  length: 'untilFurtherNotice',
  appeal: 'correction',
  appealCite: '675/2023 35 §',
  feeCite: '734/1992 4 §',
} as const
const dayActivityBefore = {
  ...free,
  length: 'asDecided',
  fee: 'freeButTransportAndMeals',
  cites: ['380/1987 8 §', '380/1987 8 b §', decidedBySocialAct],
} as const
const dayActivity = kind('dayActivity', [
  ['2015-04-01', '2023-01-01', { ...dayActivityBefore, maker: 'municipality' }, '380/1987 8 b §'],
  [
    '2023-01-01',
    '2025-01-01',
    { ...dayActivityBefore, maker: 'countyOfficial' },
    '380/1987 8 b §',
    'Suomen säädöskokoelma 589/2022',
  ],
  [
    '2025-01-01',
    null,
    {
      ...disability,
      fee: 'freeWithJourneys',
      cites: ['675/2023 5 §', '675/2023 25 §', '675/2023 26 §', decidedBySocialAct],
    },
    '675/2023 25 §',
  ],
])

const disabilityWorkActivity = kind('disabilityWorkActivity', [
  [
    '2025-01-01',
    null,
    { ...disability, fee: 'freeWithJourneys', cites: ['675/2023 5 §', '675/2023 27 §', decidedBySocialAct] },
    '675/2023 27 §',
  ],
])
const mobilitySupport = kind('mobilitySupport', [
  [
    '2025-01-01',
    null,
    {
      ...disability,
      fee: 'notRead',
      feeCite: null,
      cites: ['675/2023 5 §', '675/2023 28 §', '675/2023 30 §', decidedBySocialAct],
    },
    '675/2023 28 §',
  ],
])

const assistance = { fee: 'none', feeCite: null, appeal: 'correction', appealCite: '1412/1997 24 §' } as const
const supplementaryAssistance = kind('supplementaryAssistance', [
  [
    '2017-01-01',
    '2023-01-01',
    {
      ...assistance,
      maker: 'municipality',
      length: 'calendarMonth',
      cites: ['1412/1997 7 c §', '1412/1997 6 §', '1412/1997 14 b §'],
    },
    '1412/1997 7 c §',
    'Suomen säädöskokoelma 815/2015',
  ],
  [
    '2023-01-01',
    null,
    {
      ...assistance,
      maker: 'countyOfficial',
      length: 'calendarMonth',
      cites: ['1412/1997 7 c §', '1412/1997 6 §', '1412/1997 13 §', '1412/1997 14 a §'],
    },
    '1412/1997 7 c §',
    'Suomen säädöskokoelma 1023/2022',
  ],
])
const preventiveAssistance = kind('preventiveAssistance', [
  [
    '2017-01-01',
    '2023-01-01',
    { ...assistance, maker: 'municipality', length: 'asDecided', cites: ['1412/1997 13 §'] },
    '1412/1997 13 §',
  ],
  [
    '2023-01-01',
    null,
    { ...assistance, maker: 'countyOfficial', length: 'asDecided', cites: ['1412/1997 8 §'] },
    '1412/1997 8 §',
    'Suomen säädöskokoelma 1023/2022',
  ],
])

const logRefusal = kind('logRefusal', [
  [
    '2024-01-01',
    null,
    {
      maker: 'serviceProvider',
      length: 'none',
      fee: 'none',
      feeCite: null,
      appeal: 'ombudsman',
      appealCite: '1050/2018 21 §',
      cites: ['703/2023 11 §'],
    },
    '703/2023 11 §',
  ],
])
const stateCompensation = kind('stateCompensation', [
  [
    '2025-01-01',
    null,
    {
      maker: 'keha',
      length: 'none',
      fee: 'none',
      feeCite: null,
      appeal: 'correctionToState',
      appealCite: '189/2001 28 §',
      cites: ['189/2001 24 §', '189/2001 28 §'],
    },
    '189/2001 24 §',
  ],
])

/** The law of each kind; null where its text has not been read, so that nobody decides by a guess. */
export const decisionLaw: Readonly<Record<DecisionKind, Parameter<DecisionLaw> | null>> = {
  rehabWork,
  rehabTravel,
  rehabEnd,
  socialRehab,
  employmentSupport: work('employmentSupport', '710/1982 27 d §'),
  workActivity: work('workActivity', '710/1982 27 e §'),
  specialCareWork,
  dayActivity,
  disabilityWorkActivity,
  mobilitySupport,
  supplementaryAssistance,
  preventiveAssistance,
  // 1412/1997 chapter 3 a has not been read
  assistanceRecovery: null,
  logRefusal,
  stateCompensation,
}

/** Months from the day a matter became pending within which the decision is carried out. */
export const executionMonths: Parameter<number> = {
  name: 'decision.executionMonths',
  unit: 'months',
  versions: [version('2015-04-01', null, 3, '1301/2014 45 §')],
}

/** Last day of decisions of the disability law that was repealed. */
export const oldDisabilityDecisionsUntil: Parameter<string> = {
  name: 'decision.oldDisabilityUntil',
  unit: 'day',
  reading:
    'Kolmen vuoden siirtymäajan viimeinen päivä voi olla 31.12.2027 tai 1.1.2028. Luetaan varovasti 31.12.2027.',
  versions: [version('2015-04-01', null, '2027-12-31', '675/2023 42 §')],
}

/** When a decision may be given without what. */
export interface DecisionDuties {
  /** A deviation from the client plan is justified in the decision. */
  readonly deviation: boolean
}
export const decisionDuties: Parameter<DecisionDuties> = {
  name: 'decision.duties',
  unit: 'duty',
  versions: [
    version('2015-04-01', '2025-01-01', { deviation: false }, '1301/2014 45 §'),
    version('2025-01-01', null, { deviation: true }, '1301/2014 45 §', 'Suomen säädöskokoelma 677/2023'),
  ],
}

/** One piece that a decision has. Always, when it is not granted in full, or when a right is refused or ended. */
export interface DecisionPiece {
  readonly name:
    | 'authority'
    | 'party'
    | 'matter'
    | 'result'
    | 'facts'
    | 'provisions'
    | 'reasons'
    | 'hearing'
    | 'contact'
    | 'appeal'
    | 'deviation'
  readonly needed: 'always' | 'unlessGranted' | 'negative' | 'deviating'
  readonly cite: string
}
const pieces: readonly DecisionPiece[] = [
  { name: 'authority', needed: 'always', cite: '434/2003 44 §' },
  { name: 'party', needed: 'always', cite: '434/2003 44 §' },
  { name: 'matter', needed: 'always', cite: '434/2003 44 §' },
  { name: 'result', needed: 'always', cite: '434/2003 44 §' },
  { name: 'facts', needed: 'unlessGranted', cite: '434/2003 45 §' },
  { name: 'provisions', needed: 'always', cite: '434/2003 45 §' },
  { name: 'reasons', needed: 'unlessGranted', cite: '434/2003 45 §' },
  { name: 'hearing', needed: 'negative', cite: '434/2003 34 §' },
  { name: 'contact', needed: 'always', cite: '434/2003 44 §' },
  { name: 'appeal', needed: 'always', cite: '434/2003 46 §' },
]
const deviation: DecisionPiece = { name: 'deviation', needed: 'deviating', cite: '1301/2014 45 §' }

/** The pieces of a decision; from 2025 a deviation from the client plan is justified too. */
export const decisionPieces: Parameter<readonly DecisionPiece[]> = {
  name: 'decision.pieces',
  unit: 'pieces',
  versions: [
    version('2015-04-01', '2025-01-01', pieces, '434/2003 44 §'),
    version('2025-01-01', null, [...pieces, deviation], '434/2003 44 §', 'Suomen säädöskokoelma 677/2023'),
  ],
}
