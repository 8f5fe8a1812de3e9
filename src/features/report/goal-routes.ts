import { changes, exports_, type Route, reads, route } from '../../platform/http/route.ts'
import * as contract from './goal-contract.ts'
import { viewGoalFigures, viewGoalHistory, viewGoals } from './goal-queries.ts'
import { markMeasure, removeGoal, saveGoal } from './goals.ts'
import { reportActions as may } from './policy.ts'
import { tableOfGoals } from './queries.ts'

const nobody = { nothingPersonal: 'goals and measures of the working group, no client' }

export const goalRoutes: readonly Route[] = [
  route(contract.listGoals, { action: may.readGoals, audit: nobody }, (ctx, { query }) =>
    viewGoals(ctx, query),
  ),
  route(
    contract.readGoalFigures,
    { action: may.read, audit: reads('report.goalFiguresRead') },
    (ctx, { query }) => viewGoalFigures(ctx, query),
  ),
  route(contract.exportGoals, { action: may.export, audit: exports_('report.exported') }, (ctx, { query }) =>
    tableOfGoals(ctx, query),
  ),
  route(contract.readGoalHistory, { action: may.readGoals, audit: nobody }, (ctx, { params }) =>
    viewGoalHistory(ctx, params.goalId),
  ),
  route(
    contract.saveGoal,
    {
      action: may.keepGoals,
      audit: changes('report.goalSaved'),
      constraints: { goal_pkey: 'changedMeanwhile', goal_revision_pkey: 'changedMeanwhile' },
    },
    (ctx, { body }) => saveGoal(ctx, body),
  ),
  route(
    contract.markMeasure,
    {
      action: may.keepGoals,
      audit: changes('report.measureMarked'),
      constraints: { goal_revision_pkey: 'changedMeanwhile' },
    },
    (ctx, { params, body }) => markMeasure(ctx, params, body),
  ),
  route(
    contract.removeGoal,
    {
      action: may.keepGoals,
      audit: changes('report.goalRemoved'),
      constraints: { goal_revision_pkey: 'changedMeanwhile' },
    },
    (ctx, { params, body }) => removeGoal(ctx, params.goalId, body.version),
  ),
]
