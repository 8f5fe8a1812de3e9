import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { byStrength, whyGround } from './ground-why.ts'

const shown = (ground: string, organisationKind: string | null = 'employmentAuthority') => ({
  ground,
  organisationKind,
  from: '2026-10-02',
  to: null,
  facts: {},
})
const on = (day: string, ground: string, kind?: string | null) => {
  const { cite, version } = whyGround(shown(ground, kind), plainDate(day))
  return [cite, version]
}

describe('section of a ground', () => {
  it('joint service: act 1369/2014 until the end of 2024, 381/2023 from 2025', () => {
    expect(on('2024-12-31', 'jointService')).toEqual(['1369/2014 11 §', '1369/2014@2015-01-01'])
    expect(on('2025-01-01', 'jointService')).toEqual(['381/2023 11–15 §', '381/2023@2025-01-01'])
  })

  it('own customer: by the kind of organisation', () => {
    expect(on('2026-11-23', 'ownCustomer', 'employmentAuthority')[0]).toBe('380/2023')
    expect(on('2026-11-23', 'ownCustomer', 'wellbeingCounty')[0]).toBe('703/2023 9 §')
    expect(on('2026-11-23', 'ownCustomer', 'workshop')).toEqual(['agreed', 'agreed'])
  })

  it('where no law of that day is known, or the ground is agreed, says so', () => {
    expect(on('2014-12-31', 'jointService')).toEqual(['agreed', 'agreed'])
    for (const ground of ['referral', 'substitute', 'supervision']) {
      expect(on('2026-11-23', ground)).toEqual(['agreed', 'agreed'])
    }
  })
})

it('the strongest ground is said first', () => {
  const sorted = ['consent', 'ownCustomer', 'supervision', 'jointService']
    .map((ground) => ({ ground }))
    .sort(byStrength)
  expect(sorted.map(({ ground }) => ground)).toEqual([
    'jointService',
    'ownCustomer',
    'supervision',
    'consent',
  ])
})
