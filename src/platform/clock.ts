/** The only place that reads the clock; everything else is given the instant. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is moved; for tests and for generating data of other days. */
export function stoppedClock(at: Date): Clock & { moveTo(next: Date): void } {
  let current = at
  return {
    now: () => current,
    moveTo: (next) => {
      current = next
    },
  }
}
