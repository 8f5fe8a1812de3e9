import type { Continuation } from '../contract.ts'
import type { NextAct } from './table.ts'

/** How far the place's next period has come: nothing asked yet, asked, or promised. */
export type Renewal = 'none' | 'held' | 'reserved'

/**
 * What follows an evaluated period of rehabilitative work (C6). A period that goes on is held again, decided on and agreed;
 * one that does not is closed. Until the worker has said which, the evaluation itself is next.
 */
export function afterEvaluation(continuation: Continuation | null, renewal: Renewal): NextAct {
  if (continuation === null) return { act: 'agreeContinuation', at: 'periods', turn: 'social' }
  if (continuation !== 'continue') return { act: 'close', at: 'dialog', turn: 'social' }
  switch (renewal) {
    case 'none':
      return { act: 'continuePeriod', at: 'periods', turn: 'social' }
    case 'held':
      return { act: 'awaitPlace', at: 'periods', turn: 'place' }
    case 'reserved':
      return { act: 'makeDecision', at: 'decisions', turn: 'social' }
  }
}
