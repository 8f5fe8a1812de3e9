import { useSyncExternalStore } from 'react'

/** Why a page cannot go on: its session has ended, or acts for another post by now, after a switch in another tab. */
export type Interruption = 'ended' | 'switched'

let drawn: string | undefined
let why: Interruption | undefined
let waiting: (() => void)[] = []
const listeners = new Set<() => void>()

const change = (next: Interruption | undefined) => {
  why = next
  for (const tell of listeners) tell()
}

/** For whom this page was drawn: said with each call, so that nothing is done in the name of another post. */
export const drawnFor = () => drawn
export const drawFor = (who: string | undefined) => {
  drawn = who
}

/** Stops the page with everything typed on it; resolves once it may go on (`goOn`). */
export function interrupted(reason: Interruption): Promise<void> {
  change(reason)
  return new Promise((resolve) => {
    waiting.push(resolve)
  })
}

/** What was asked meanwhile is asked again. */
export function goOn() {
  const ready = waiting
  waiting = []
  change(undefined)
  for (const resume of ready) resume()
}

let idle: { readonly minutes: number; readonly look: () => void } | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** After so long without an act the page looks whether its session still stands: nobody may be there to act. */
export function lookWhenIdle(minutes: number, look: () => void) {
  idle = { minutes, look }
  acted()
}

/** Somebody acted: the time begins anew. */
export function acted() {
  clearTimeout(timer)
  if (idle) timer = setTimeout(idle.look, idle.minutes * 60_000)
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useInterruption = () => useSyncExternalStore(subscribe, () => why)
