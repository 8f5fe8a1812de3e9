import { decidedBySocialAct, free, kind } from './decision-kinds.ts'

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
export const specialCareWork = kind('specialCareWork', [
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
export const dayActivity = kind('dayActivity', [
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

export const disabilityWorkActivity = kind('disabilityWorkActivity', [
  [
    '2025-01-01',
    null,
    { ...disability, fee: 'freeWithJourneys', cites: ['675/2023 5 §', '675/2023 27 §', decidedBySocialAct] },
    '675/2023 27 §',
  ],
])
export const mobilitySupport = kind('mobilitySupport', [
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
