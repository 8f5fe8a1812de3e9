import { expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { proxyStateOn } from './proxy-state.ts'

it.each([
  [
    'in force to its last day',
    '2026-11-25',
    { from: '2026-01-01', to: '2026-11-25', isEnded: false },
    'inForce',
  ],
  ['over the day after', '2026-11-26', { from: '2026-01-01', to: '2026-11-25', isEnded: false }, 'over'],
  ['in force without a last day', '2026-11-25', { from: '2026-11-25', to: null, isEnded: false }, 'inForce'],
  ['coming before its first day', '2026-11-24', { from: '2026-11-25', to: null, isEnded: false }, 'coming'],
  [
    'over once ended, whatever the days say',
    '2026-11-24',
    { from: '2026-01-01', to: null, isEnded: true },
    'over',
  ],
])('an authorisation is %s', (_, day, proxy, expected) => {
  expect(proxyStateOn(proxy, plainDate(day))).toBe(expected)
})
