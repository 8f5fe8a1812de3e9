import type { Turns } from '../../src/kernel/turns.ts'

/** Takes all turns of a long computation at once, where nobody waits. */
export function atOnce<T>(turns: Turns<T>): T {
  for (;;) {
    const { done, value } = turns.next()
    if (done) return value
  }
}
