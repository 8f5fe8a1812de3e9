import { type Static, Type } from 'typebox'
import { endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'

/** What an outcome is about. */
export const outcomeAreas = [
  'work',
  'studies',
  'skills',
  'workAbility',
  'health',
  'dailyLife',
  'housing',
  'money',
  'relations',
] as const
export type OutcomeArea = (typeof outcomeAreas)[number]

export const ratings = ['reached', 'partly', 'notReached'] as const
export type Rated = (typeof ratings)[number]

/** Who rates: the client, and a worker for the authorities. */
export const raters = ['client', 'worker'] as const
export type Rater = (typeof raters)[number]

export const PlanOutcome = Type.Object({
  area: Words(outcomeAreas),
  text: Type.String({ minLength: 1, maxLength: 500 }),
})
export type PlanOutcome = Static<typeof PlanOutcome>

const Rating = Type.Object({
  rating: Words(ratings),
  note: Type.String(),
  how: Words(['onTheSpot', 'ownPage'] as const),
  /** The worker, or who wrote down what the client said; null in own pages. */
  by: Nullable(Type.String()),
  at: Instant,
})
export type Rating = Static<typeof Rating>

/** An outcome as it was chosen, and how each side saw it at the end. */
export const OutcomeView = Type.Object({
  id: Id,
  ...PlanOutcome.properties,
  client: Nullable(Rating),
  worker: Nullable(Rating),
})
export type OutcomeView = Static<typeof OutcomeView>

const Ratings = Type.Array(
  Type.Object({ outcomeId: Id, rating: Words(ratings), note: Type.String({ maxLength: 2_000 }) }),
  { minItems: 1, maxItems: 20 },
)
export type Ratings = Static<typeof Ratings>

const Done = Type.Object({ id: Id })

export const rateOutcomes = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/plans/:planId/ratings',
  summary: 'Rate every outcome of a plan as its worker, or write down what the client said of them',
  params: Type.Object({ clientId: Id, planId: Id }),
  body: Type.Object({ party: Words(raters), ratings: Ratings }),
  response: Done,
})

export const rateOwnOutcomes = endpoint({
  method: 'POST',
  path: '/api/me/plans/:planId/ratings',
  summary: 'Rate every outcome of one’s own plan in own pages',
  params: Type.Object({ planId: Id }),
  body: Type.Object({ ratings: Ratings }),
  response: Done,
})
