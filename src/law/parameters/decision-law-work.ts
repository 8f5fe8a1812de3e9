import { type DecisionKind, decidedBySocialAct, free, kind, plain, social } from './decision-kinds.ts'

const rehab = { length: 'months', fee: 'noRule', feeCite: null, ...social } as const
const rehabCites = ['189/2001 3 §', '189/2001 6 §', '189/2001 9 §']

export const rehabWork = kind('rehabWork', [
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

export const rehabTravel = kind('rehabTravel', [
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
export const rehabEnd = kind('rehabEnd', [
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

const socialRehabCites = ['1301/2014 14 §', '1301/2014 17 §', '1301/2014 36–39 §', decidedBySocialAct]
export const socialRehab = kind('socialRehab', [
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

export const employmentSupport = work('employmentSupport', '710/1982 27 d §')
export const workActivity = work('workActivity', '710/1982 27 e §')
