import { describe, expect, it } from 'vitest'
import { createPublisher } from '../../../../tests/support/publishing.ts'
import { flowIn, flows, restCount, restOf } from './flows.ts'
import { indicators } from './indicators.ts'

const areaOf = (now: Record<string, number>, before: Record<string, number>, month = '2026-06') => {
  // everybody lives in one municipality
  const { publish } = createPublisher(['609', '484'], (of) => (id, scope) => {
    return scope === '484' ? 0 : ((of === month ? now : before)[id] ?? 0)
  })
  publish(month === '2026-01' ? '2025-12' : '2026-05')
  return publish(month)
}

describe('a count that goes on from month to month', () => {
  it('is made of indicators that there are', () => {
    const ids = indicators.map(({ id }) => id)
    expect(flows.length).toBeGreaterThan(6)
    expect(
      flows
        .flatMap(({ stock, in: came, out }) => [stock, came, out])
        .filter((id) => id !== null && !ids.includes(id)),
    ).toEqual([])
  })

  it('tells who left, or came, where that is not published', () => {
    const [consents] = flows.filter(({ stock }) => stock === 'consents.valid')
    const [listed] = flows.filter(({ stock }) => stock === 'share.personsDistinct')
    if (!consents || !listed) throw new Error('a flow is missing')
    const of = (values: Record<string, number>) => (id: string) => values[id] ?? 0
    const counts = {
      month: 6,
      count: of({ 'consents.valid': 40, 'consents.given': 9 }),
      before: of({ 'consents.valid': 33 }),
    }
    expect([restOf(consents), restCount(consents, counts)]).toEqual(['consents.valid.left', 2])
    const grown = { count: of({ 'share.personsDistinct': 12 }), before: of({ 'share.personsDistinct': 9 }) }
    expect(restCount(listed, { month: 6, ...grown })).toBe(3)
    expect(restCount(listed, { month: 1, ...grown })).toBe(12)
    expect(flowIn(consents, (id) => id).map(({ sign }) => sign)).toEqual([1, -1, 1])
  })

  it('withholds one of its numbers when two ended and nobody says so', () => {
    const now = { 'consents.valid': 40, 'consents.given': 9 }
    expect(areaOf(now, { 'consents.valid': 33 })('consents.given')).toBe('withheld')
    expect(areaOf(now, { 'consents.valid': 39 })('consents.given')).toBe(9)
    expect(areaOf(now, { 'consents.valid': 31 })('consents.given')).toBe(9)
  })

  it('withholds the people of the year when three of them are new', () => {
    const shown = areaOf({ 'share.personsDistinct': 12 }, { 'share.personsDistinct': 9 })
    expect(shown('share.personsDistinct')).toBe('withheld')
    expect(
      areaOf(
        { 'share.personsDistinct': 12 },
        { 'share.personsDistinct': 9 },
        '2026-01',
      )('share.personsDistinct'),
    ).toBe(12)
  })

  it('protects plans of every kind and the joint service as before', () => {
    const plans = areaOf(
      { 'plans.valid.activation': 50, 'plans.made.activation': 8 },
      { 'plans.valid.activation': 45 },
    )
    expect(plans('plans.made.activation')).toBe('withheld')
    const joint = areaOf({ 'joint.clients': 157, 'joint.new': 9, 'joint.ended': 3 }, { 'joint.clients': 151 })
    expect([joint('joint.ended'), joint('joint.new')]).toEqual(['small', 'withheld'])
  })
})
