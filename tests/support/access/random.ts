/** Chance with a seed: the same seed makes the same world again. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  readonly upTo: (below: number) => number
  readonly is: (probability: number) => boolean
  readonly one: <T>(of: readonly T[]) => T
  /** Some of them, each with the probability. */
  readonly some: <T>(of: readonly T[], probability: number) => T[]
  readonly id: () => string
}

/** Mulberry32: small, and good enough to choose organisations with. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (below: number) => Math.floor(next() * below)
  const is = (probability: number) => next() < probability
  const one = <T>(of: readonly T[]): T => {
    const chosen = of[upTo(of.length)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }
  const some = <T>(of: readonly T[], probability: number) => of.filter(() => is(probability))
  const id = () => {
    const hex = Array.from({ length: 32 }, () => upTo(16).toString(16)).join('')
    const parts = [8, 4, 4, 4, 12].map((length, i, all) => {
      const from = all.slice(0, i).reduce((sum, n) => sum + n, 0)
      return hex.slice(from, from + length)
    })
    return parts.join('-')
  }
  return { upTo, is, one, some, id }
}
