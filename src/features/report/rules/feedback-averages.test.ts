import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { averageRows, type Leaf, type Row } from './feedback-averages.ts'
import { endedHalves } from './halves.ts'

let made = 0
/** So many people of an organisation in a service, each of whom chose the score of the one question. */
function leaf(service: string, organisation: string, people: number, score = 3, chose = people): Leaf {
  const persons = Array.from({ length: people }, () => `person ${++made}`)
  const welcome = { persons: persons.slice(0, chose), answers: chose, sum: chose * score }
  return { service, organisation, persons, answers: people, choices: { welcome } }
}
const rowsOf = (...leaves: Leaf[]) => averageRows(leaves, ['welcome'])
const told = (rows: readonly Row[]) =>
  rows.map(({ way, service, organisation, answered, averages }) =>
    [way, service, organisation, answered, averages.welcome ?? '–'].filter(Boolean).join(' '),
  )

describe('halves of a year', () => {
  it('are given once they have ended, the newest first, back to the first feedback', () => {
    const names = (first: string | null, today: string) =>
      endedHalves(first === null ? null : plainDate(first), plainDate(today)).map(({ name }) => name)
    expect(names('2025-03-02', '2026-07-01')).toEqual(['2026-1', '2025-2', '2025-1'])
    expect(names('2026-05-05', '2026-06-30')).toEqual([])
    expect(names(null, '2026-11-26')).toEqual([])
    expect(endedHalves(plainDate('2025-12-31'), plainDate('2026-01-01'))).toEqual([
      { name: '2025-2', first: '2025-07-01', last: '2025-12-31' },
    ])
  })
})

describe('averages of feedback', () => {
  it('are told by service and organisation where at least five answered in each', () => {
    expect(
      told(rowsOf(leaf('rehabWork', 'a', 9, 4), leaf('rehabWork', 'b', 5, 2), leaf('coaching', 'b', 6))),
    ).toEqual([
      'all 20 3.2',
      'service rehabWork 14 3.3',
      'organisation rehabWork a 9 4',
      'organisation rehabWork b 5 2',
      'service coaching 6 3',
      'organisation coaching b 6 3',
    ])
  })

  it('of a few are told together with others, at least five in all', () => {
    expect(
      told(rowsOf(leaf('rehabWork', 'a', 9), leaf('rehabWork', 'b', 7), leaf('rehabWork', 'c', 2))),
    ).toEqual([
      'all 18 3',
      'service rehabWork 18 3',
      'organisation rehabWork a 9 3',
      'otherOrganisations rehabWork 9 3',
    ])
    // a service of two people: no difference of the whole and the other tells them
    expect(told(rowsOf(leaf('rehabWork', 'a', 9), leaf('coaching', 'b', 2)))).toEqual(['all 11 3'])
  })

  it('are told of nobody while fewer than five have answered, however often', () => {
    expect(rowsOf(leaf('rehabWork', 'a', 4))).toEqual([])
    const few = leaf('rehabWork', 'a', 4)
    const welcome = { persons: few.persons, answers: 8, sum: 30 }
    expect(rowsOf({ ...few, answers: 8, choices: { welcome } })).toEqual([])
    // many gave feedback, but this was answered by two of them, three times each
    const many = leaf('rehabWork', 'a', 6)
    const chose = { persons: many.persons.slice(0, 2), answers: 6, sum: 18 }
    const rows = rowsOf({ ...many, choices: { welcome: chose } })
    expect(rows.map(({ averages }) => averages.welcome)).toEqual([null, null, null])
  })

  it('of a question that few answered somewhere are told of none of its like, and of the whole', () => {
    const rows = rowsOf(leaf('rehabWork', 'a', 9, 4), leaf('rehabWork', 'b', 6, 2, 3))
    expect(told(rows)).toEqual([
      'all 15 3.5',
      'service rehabWork 15 3.5',
      'organisation rehabWork a 9 –',
      'organisation rehabWork b 6 –',
    ])
    // nor of the organisations below: those of the one service would tell, with the whole, of the three in the other
    expect(told(rowsOf(leaf('rehabWork', 'a', 9, 4), leaf('coaching', 'b', 6, 2, 3)))).toEqual([
      'all 15 3.5',
      'service rehabWork 9 –',
      'organisation rehabWork a 9 –',
      'service coaching 6 –',
      'organisation coaching b 6 –',
    ])
  })

  it('in any area: every row is of five or more, and the rows below one make it up', () => {
    const leaves = fc.array(
      fc.record({
        service: fc.constantFrom('rehabWork', 'coaching', 'workTrial'),
        organisation: fc.constantFrom('a', 'b', 'c', 'd'),
        people: fc.integer({ min: 1, max: 12 }),
      }),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(leaves, (made) => {
        const rows = rowsOf(
          ...made.map(({ service, organisation, people }) => leaf(service, organisation, people)),
        )
        const sum = (of: readonly Row[]) => of.reduce((total, { answered }) => total + answered, 0)
        const [whole, ...parts] = rows
        const services = parts.filter(({ way }) => way === 'service' || way === 'otherServices')
        expect(rows.every(({ answered }) => answered >= 5)).toBe(true)
        if (services.length > 0) expect(sum(services)).toBe(whole?.answered)
        for (const service of services) {
          const below = parts.filter((row) => row.service === service.service && /rganisation/.test(row.way))
          if (below.length > 0) expect(sum(below)).toBe(service.answered)
        }
      }),
    )
  })
})
