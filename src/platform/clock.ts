/** The only place that reads the clock; everything else is given the instant. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
