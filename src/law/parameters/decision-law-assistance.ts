import { kind } from './decision-kinds.ts'

const assistance = { fee: 'none', feeCite: null, appeal: 'correction', appealCite: '1412/1997 24 §' } as const
export const supplementaryAssistance = kind('supplementaryAssistance', [
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
export const preventiveAssistance = kind('preventiveAssistance', [
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

export const logRefusal = kind('logRefusal', [
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
export const stateCompensation = kind('stateCompensation', [
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
