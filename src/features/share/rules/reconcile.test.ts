import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { costAhead } from './ahead.ts'
import { changeOf, puzzleOf } from './difference.ts'
import { completenessAt, listingLag } from './lag.ts'
import { type Billed, isOpen, reconcile } from './reconcile.ts'

const march = plainDate('2025-03-01')
const billed = (more: Partial<Billed>): Billed => ({
  month: march,
  benefitDays: 210,
  paidDays: 21,
  paidCents: 78_141,
  shareCents: 11_535,
  countBefore: null,
  serviceDays: 0,
  ...more,
})
const found = (more: Partial<Billed>) => reconcile(billed(more), 5)

describe('Kela’s bill beside the law of each day (1290/2002 14:3 a §)', () => {
  it('days 190–210 at 37,21 €: 10 % for eleven days, 20 % for ten, and a Miksi', () => {
    const { finding, lawCents, difference, why } = found({})
    expect({ finding, lawCents, difference }).toEqual({ finding: 'agrees', lawCents: 11_535, difference: 0 })
    expect(why).toMatchObject({ cite: '1290/2002 14:3 a §', facts: { countBefore: 189, countAfter: 210 } })
  })

  it.each<[string, Partial<Billed>, string]>([
    ['five cents are within tolerance', { shareCents: 11_540 }, 'agrees'],
    ['each day rounded', { shareCents: 11_527 }, 'rounding'],
    ['Kela’s bill by the count of the month before', { shareCents: 15_628, countBefore: 200 }, 'count'],
    ['half of it, by the law before', { benefitDays: 450, shareCents: 39_071 }, 'oldLaw'],
    ['nothing billed where the law has a share', { shareCents: 0 }, 'exempt'],
    ['no known reason', { shareCents: 30_000 }, 'differs'],
    ['law that is not known', { month: plainDate('2026-05-01') }, 'notCovered'],
    [
      'days in services were the state’s until 2024',
      { month: plainDate('2024-03-01'), benefitDays: 409, shareCents: 16_745, serviceDays: 12 },
      'service',
    ],
    [
      'nothing paid, nothing billed',
      { paidDays: 0, paidCents: 0, shareCents: 0, benefitDays: 500 },
      'agrees',
    ],
  ])('%s: %s', (_, more, expected) => expect(found(more).finding).toBe(expected))

  it('never assumes law that is not known: no amount and no difference', () => {
    expect(found({ month: plainDate('2026-06-01') })).toEqual({
      finding: 'notCovered',
      lawCents: null,
      difference: null,
      why: null,
    })
  })

  it('leaves to people what nobody explains', () => {
    expect(isOpen('differs') && isOpen('exempt')).toBe(true)
    expect(isOpen('count') || isOpen('agrees') || isOpen('notCovered')).toBe(false)
  })
})

describe('the cost that could be avoided', () => {
  it('goes through the steps of the law, and says what it assumes', () => {
    const ahead = costAhead({ count: 90, centsPerDay: 3_721 }, plainDate('2025-01-01'), 12)
    // 261 weekdays: 10 free, 100 × 10 %, 100 × 20 %, 51 × 30 %
    expect(ahead).toMatchObject({ cents: Math.round(3_721 * (10 + 20 + 15.3)), assumption: null })
    expect(costAhead({ count: 90, centsPerDay: 3_721 }, plainDate('2026-01-01'), 12).assumption).toContain(
      'HE 112/2025',
    )
  })
})

describe('difference to the month before', () => {
  it.each([
    [{ now: true, before: false, earlier: false }, 'new'],
    [{ now: true, before: false, earlier: true }, 'back'],
    [{ now: true, before: true, earlier: true }, 'stays'],
    [{ now: false, before: true, earlier: true }, 'left'],
    [{ now: false, before: false, earlier: true }, null],
  ])('%o: %s', (listed, expected) => expect(changeOf(listed)).toBe(expected))

  it.each([
    ['paid, at work all the month', { isPaid: true, daysAway: 21, daysKnown: 21 }, 'paidButEmployed'],
    ['paid, at work a part of it', { isPaid: true, daysAway: 10, daysKnown: 21 }, null],
    ['paid, nothing known', { isPaid: true, daysAway: 0, daysKnown: 0 }, null],
    ['not paid, long unemployed', { isPaid: false, unemployedDays: 365 }, 'unpaidButUnemployed'],
    ['not paid, unemployed less long', { isPaid: false, unemployedDays: 364 }, null],
    ['not paid, not unemployed', { isPaid: false }, null],
  ])('%s', (_, more, expected) => {
    expect(puzzleOf({ month: march, daysAway: 0, daysKnown: 0, unemployedDays: null, ...more }, 365)).toBe(
      expected,
    )
  })
})

describe('the lag with which Kela lists', () => {
  const row = (month: string, arrivedOn: string, cents = 100) => ({
    month: plainDate(month),
    arrivedOn: plainDate(arrivedOn),
    cents,
  })
  const rows = [
    row('2025-01-01', '2025-03-10', 300),
    row('2025-01-01', '2025-05-10'),
    row('2025-02-01', '2025-04-29'),
  ]

  it('is the median of the months, from their end to their first row', () => {
    expect(listingLag(rows)).toBe(60)
    expect(listingLag([])).toBeNull()
  })

  it('rows that come later make the first ones a part of the month', () => {
    expect(completenessAt(rows, 0, plainDate('2027-01-01'))).toBe(0.875)
    expect(completenessAt(rows, 90, plainDate('2027-01-01'))).toBe(1)
    expect(completenessAt(rows, 0, plainDate('2025-06-01'))).toBe(1)
  })
})
