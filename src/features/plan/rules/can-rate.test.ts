import { describe, expect, it } from 'vitest'
import { planStatuses } from '../contract.ts'
import type { OutcomeView, Ratings } from '../outcomes-contract.ts'
import { canRate, ratersLeft } from './can-rate.ts'

const bare = (id: string): OutcomeView => ({
  id,
  area: 'work',
  text: 'Osa-aikatyö.',
  client: null,
  worker: null,
})
const outcomes = [bare('a'), bare('b')]
const rating = {
  rating: 'partly' as const,
  note: '',
  how: 'ownPage' as const,
  by: null,
  at: '2026-11-23T10:00:00Z',
}
const ratedByClient = outcomes.map((one) => ({ ...one, client: rating }))
const whole: Ratings = ['a', 'b'].map((outcomeId) => ({ outcomeId, rating: 'reached', note: '' }))
const said = (of: { status?: (typeof planStatuses)[number]; outcomes?: OutcomeView[]; given?: Ratings }) => {
  const result = canRate(of.status ?? 'inForce', of.outcomes ?? outcomes, 'client', of.given ?? whole)
  return result.ok ? 'rated' : result.refusal.code
}

describe('rating what a plan aimed at', () => {
  it('is for a plan that has been in force', () => {
    expect(planStatuses.map((status) => said({ status }))).toEqual([
      'plan.ratedEarly',
      'plan.ratedEarly',
      'rated',
      'rated',
      'rated',
      'plan.ratedEarly',
    ])
    expect(said({ outcomes: [] })).toBe('plan.noOutcomes')
  })

  it('is each side’s own, once', () => {
    expect(said({ outcomes: ratedByClient })).toBe('plan.alreadyRated')
    expect(canRate('ended', ratedByClient, 'worker', whole).ok).toBe(true)
    expect(ratersLeft('ended', ratedByClient)).toEqual(['worker'])
    expect(ratersLeft('inForce', outcomes)).toEqual(['client', 'worker'])
    expect([ratersLeft('draft', outcomes), ratersLeft('inForce', [])]).toEqual([[], []])
  })

  it('takes every outcome and no other', () => {
    expect(canRate('inForce', outcomes, 'client', whole.slice(1))).toMatchObject({
      refusal: { code: 'plan.ratingsMissing', fields: { 'rating-a': 'required' }, facts: { count: 1 } },
    })
    expect(said({ given: [...whole, { outcomeId: 'c', rating: 'reached', note: '' }] })).toBe('invalid')
    expect(said({ given: [...whole, ...whole] })).toBe('invalid')
  })
})
