import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { span } from '../../../kernel/span.ts'
import { type HalfDay, halfDays } from './half-day.ts'
import { matchPlace, type Offer, rank, type Topic } from './match.ts'
import { type Needs, noNeeds } from './needs.ts'
import { characteristics, fields, languages } from './vocabulary.ts'

const spring = span(plainDate('2027-01-18'), plainDate('2027-05-01'))
const free = (...days: HalfDay[]) => days.map((slot) => ({ slot, total: 2, free: 1 }))
const kitchen: Offer = {
  field: 'kitchen',
  languages: ['fi', 'sv'],
  characteristics: ['quiet', 'lightLifting'],
  municipality: '009',
  open: span(plainDate('2026-01-01')),
  limited: true,
  free: free('tue.am', 'wed.am', 'thu.am'),
}
const needs: Needs = {
  days: ['tue.am', 'wed.am', 'thu.am'],
  fields: ['kitchen'],
  languages: ['fi'],
  characteristics: ['quiet'],
  municipality: null,
}
const found = (n: Needs, offer: Offer, topic: Topic) =>
  matchPlace(n, offer, spring).findings.find((f) => f.topic === topic)

describe('a place fits', () => {
  it('when days, necessities, language and wishes are met', () => {
    expect(matchPlace(needs, kitchen, spring).fit).toBe('fits')
  })

  it('partly when one of the half-days is full, and says which', () => {
    const offer = { ...kitchen, free: free('tue.am', 'thu.am') }
    expect(matchPlace(needs, offer, spring).fit).toBe('partly')
    expect(found(needs, offer, 'days')).toMatchObject({ has: ['tue.am', 'thu.am'], lacks: ['wed.am'] })
  })

  it('partly when field or municipality is not what was wished', () => {
    expect(matchPlace({ ...needs, fields: ['garden'] }, kitchen, spring).fit).toBe('partly')
    expect(matchPlace({ ...needs, municipality: '010' }, kitchen, spring).fit).toBe('partly')
  })

  it('not when something necessary is missing: room, but not for a wheelchair', () => {
    const wheelchair: Needs = { ...needs, characteristics: ['quiet', 'wheelchair'] }
    expect(matchPlace(wheelchair, kitchen, spring).fit).toBe('doesNotFit')
    expect(found(wheelchair, kitchen, 'characteristics')).toMatchObject({
      has: ['quiet'],
      lacks: ['wheelchair'],
    })
  })

  it('not without a common language, and one of several is enough', () => {
    expect(matchPlace({ ...needs, languages: ['so'] }, kitchen, spring).fit).toBe('doesNotFit')
    expect(matchPlace({ ...needs, languages: ['so', 'sv'] }, kitchen, spring).fit).toBe('fits')
  })

  it('not when every half-day wished for is full', () => {
    expect(matchPlace({ ...needs, days: ['mon.am', 'fri.pm'] }, kitchen, spring).fit).toBe('doesNotFit')
  })

  it('not before it opens, and partly when it closes meanwhile', () => {
    const later = { ...kitchen, open: span(plainDate('2027-08-01')) }
    expect(matchPlace(needs, later, spring).fit).toBe('doesNotFit')
    const closing = { ...kitchen, open: span(plainDate('2026-01-01'), plainDate('2027-03-01')) }
    expect(matchPlace(needs, closing, spring).fit).toBe('partly')
  })

  it('whatever its seats when its capacity was never stated', () => {
    expect(matchPlace(needs, { ...kitchen, limited: false, free: [] }, spring).fit).toBe('fits')
  })
})

const subset = <T>(all: readonly T[]) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: 4 })
const anyNeeds: fc.Arbitrary<Needs> = fc.record({
  days: subset(halfDays),
  fields: subset(fields),
  languages: subset(languages),
  characteristics: subset(characteristics),
  municipality: fc.option(fc.constantFrom('009', '010')),
})
const anyOffer: fc.Arbitrary<Offer> = fc.record({
  field: fc.constantFrom(...fields),
  languages: subset(languages),
  characteristics: subset(characteristics),
  municipality: fc.option(fc.constantFrom('009', '010')),
  open: fc.constant(kitchen.open),
  limited: fc.boolean(),
  free: fc.array(
    fc.record({
      slot: fc.constantFrom(...halfDays),
      total: fc.constant(3),
      free: fc.integer({ min: 0, max: 3 }),
    }),
  ),
})

describe('for any needs and offers', () => {
  it('fewer needs never fit worse', () => {
    fc.assert(
      fc.property(anyNeeds, anyOffer, (n, offer) => {
        const order = ['fits', 'partly', 'doesNotFit']
        const less = { ...n, fields: [], characteristics: [], languages: [], municipality: null }
        const rankOf = (one: Needs) => order.indexOf(matchPlace(one, offer, spring).fit)
        expect(rankOf(less)).toBeLessThanOrEqual(rankOf(n))
      }),
    )
  })

  it('every need is in what the place has or lacks', () => {
    fc.assert(
      fc.property(anyNeeds, anyOffer, (n, offer) => {
        const necessary = found(n, offer, 'characteristics')
        expect([...(necessary?.has ?? []), ...(necessary?.lacks ?? [])].sort()).toEqual(
          [...n.characteristics].sort(),
        )
      }),
    )
  })

  it('the order puts what fits first and does not depend on the order given', () => {
    fc.assert(
      fc.property(anyNeeds, fc.array(anyOffer, { maxLength: 8 }), (n, offers) => {
        const places = offers.map((offer, i) => ({ title: `P${i}`, match: matchPlace(n, offer, spring) }))
        const ranked = rank(places).map((p) => p.title)
        expect(rank([...places].reverse()).map((p) => p.title)).toEqual(ranked)
        const order = rank(places).map((p) => ['fits', 'partly', 'doesNotFit'].indexOf(p.match.fit))
        expect(order).toEqual([...order].sort())
      }),
    )
  })

  it('no needs at all fit every place that has room', () => {
    expect(matchPlace(noNeeds, kitchen, spring).fit).toBe('fits')
    expect(matchPlace(noNeeds, { ...kitchen, free: [] }, spring).fit).toBe('doesNotFit')
  })
})
