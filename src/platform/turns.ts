import { setImmediate } from 'node:timers/promises'
import type { Turns } from '../kernel/turns.ts'

/** Drives a long computation so that the server answers others between its turns. */
export async function inTurns<T>(turns: Turns<T>): Promise<T> {
  for (;;) {
    const { done, value } = turns.next()
    if (done) return value
    await setImmediate()
  }
}
