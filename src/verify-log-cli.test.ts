import { describe, expect, it } from 'vitest'
import { readKnownSeal, reportLines } from './verify-log-cli.ts'

const hash = 'ab'.repeat(32)
const holds = {
  stream: 'log',
  seals: 2,
  entries: 40,
  dropped: { months: 0, entries: 0 },
  last: { stream: 'log', number: 2, hash },
  broken: null,
} as const

describe('a seal noted elsewhere', () => {
  it('is read as it was printed', () => {
    expect(readKnownSeal(`log:2:${hash}`)).toEqual(holds.last)
    expect(reportLines(holds)[0]).toContain(`log:2:${hash}`)
  })
  it.each(['log', `log:0:${hash}`, `other:1:${hash}`, 'log:1:abc'])('%s is none', (text) => {
    expect(readKnownSeal(text)).toBeNull()
  })
})

describe('the report', () => {
  it('is one line when all seals hold', () => {
    expect(reportLines(holds)).toHaveLength(1)
    expect(reportLines({ ...holds, last: null, seals: 0, entries: 0 })).toEqual([
      'log: 0 seals over 0 rows hold',
    ])
  })
  it('tells months that went in their time from one that did not', () => {
    expect(reportLines({ ...holds, dropped: { months: 2, entries: 9 } })).toEqual([
      `log: 2 seals over 40 rows hold; 2 months of 9 rows were dropped in their time; the last is log:2:${hash}`,
    ])
    const broken = { number: 3, faults: [{ what: 'droppedEarly' as const }] }
    expect(reportLines({ ...holds, broken })).toContain(
      '  a month was dropped before it had been kept for its time',
    )
  })
  it('names the broken seal and what is wrong, and how much more there is', () => {
    const faults = Array.from({ length: 22 }, (_, i) => ({ what: 'removed' as const, id: `row-${i}` }))
    const lines = reportLines({ ...holds, broken: { number: 3, faults } })
    expect(lines).toContain('log: seal 3 is BROKEN')
    expect(lines).toContain('  row removed: row-0')
    expect(lines.at(-1)).toBe('  and 2 more')
    expect(reportLines({ ...holds, broken: { number: 3, faults: [{ what: 'sealMissing' }] } })).toContain(
      '  the seal is missing',
    )
  })
})
