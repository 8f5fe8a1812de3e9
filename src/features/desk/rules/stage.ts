import { jointStatuses, rehabStatuses } from '../../path/contract.ts'
import { nextAct } from '../../path/rules/can-move.ts'
import type { DeskRow } from '../contract.ts'

type Stage = NonNullable<DeskRow['stage']>

/** Steps of a path without the way out of a refusal, in the order in which the file draws them. */
const stepsOf = (path: string): readonly string[] =>
  (path === 'joint' ? jointStatuses : rehabStatuses).filter((status) => status !== 'refused')

/** Where a case stands on its path and what comes next, from the path's own table. */
export function stageOf({ path, status, lane }: Pick<Stage, 'path' | 'status' | 'lane'>): Stage {
  const steps = stepsOf(path)
  const at = Math.max(steps.indexOf(status) + 1, 1)
  const { act } = nextAct(path === 'joint' ? 'joint' : 'rehabWork', status)
  return { path, status, at, of: steps.length, act, lane }
}
