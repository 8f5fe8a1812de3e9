import { expect, it } from 'vitest'
import { distinct, persons, rows, sum } from './indicator.ts'
import { ofFacts, ofUnits, statementsOf } from './statements.ts'

it('reads a source once for persons, facts and sums', () => {
  const list = [persons('shareList'), sum('shareList', 'f.share_cents'), rows('shareList'), rows('consent')]
  expect(statementsOf(list)).toEqual([
    { source: 'shareList', unit: 'f.person', measures: [list[1], list[2], list[0]] },
    { source: 'consent', unit: null, measures: [list[3]] },
  ])
})

it('reads it once more for what is counted once otherwise, and adds the facts up once only', () => {
  const list = [persons('period'), distinct('period', 'f.place_id'), rows('period')]
  expect(statementsOf(list).map(({ unit, measures }) => [unit, measures.length])).toEqual([
    ['f.person', 2],
    ['f.place_id', 1],
  ])
})

it('counts a person once when any fact counts, and adds up what is counted of each', () => {
  const working = persons('period', `f.kind = 'paySubsidy'`)
  expect([ofFacts(working), ofUnits(working, 'm0')]).toEqual([
    `bool_or(f.kind = 'paySubsidy')`,
    'count(*) filter (where m0)',
  ])
  const cents = sum('shareList', 'f.share_cents', 'f.month = t.month')
  expect([ofFacts(cents), ofUnits(cents, 'm1')]).toEqual([
    'sum(f.share_cents) filter (where f.month = t.month)',
    'sum(m1)',
  ])
})
