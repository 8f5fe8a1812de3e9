import { QueryCache } from '@tanstack/react-query'

let running = 0
const decided = new WeakMap<AbortSignal, boolean>()

/**
 * What `work` asks is nobody's act: the page asks by itself. What had been waiting for the connection goes on a moment after
 * the call, so that moment belongs to it.
 */
export function byItself(work: () => void): void {
  running += 1
  setTimeout(() => {
    running -= 1
  })
  work()
}

/** Whether a fetch is the page's own. It is known by its signal and judged once: to try again is the same fetch. */
export function isByItself(signal: AbortSignal): boolean {
  const answer = decided.get(signal) ?? running > 0
  decided.set(signal, answer)
  return answer
}

/** Answers that are asked again when the window gets the focus or the connection is back: nobody need be there to act. */
export class AskingCache extends QueryCache {
  override onFocus(): void {
    byItself(() => super.onFocus())
  }

  override onOnline(): void {
    byItself(() => super.onOnline())
  }
}
