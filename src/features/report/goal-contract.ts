import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, TableFile, Words } from '../../kernel/endpoint.ts'
import { Amount, FigureView, MonthName, Municipality, Scope } from './contract.ts'
import { goalParts } from './rules/goal-changes.ts'
import { measureStates } from './rules/goals.ts'

const MeasureState = Words(measureStates)

/** One measure of a goal (S1, MITEN): what is done, who answers, by when, and how far it is. */
export const GoalMeasure = Type.Object({
  id: Id,
  how: Type.String({ maxLength: 500 }),
  /** A post or a person, also of those who do not use the product. */
  answers: Type.String({ maxLength: 200 }),
  /** Null: it goes on. */
  dueOn: Nullable(Day),
  state: MeasureState,
  /** Why it is as it is; of one given up always said. */
  note: Type.String({ maxLength: 500 }),
})

/** What people write of a goal (S1, MITÄ · MITEN · MITÄ SAAVUTETAAN · MITTARIT). */
const goalWords = {
  what: Type.String({ maxLength: 300 }),
  /** What counts as reached, a line each. */
  reached: Type.String({ maxLength: 2_000 }),
  /** First and last day of the goal. */
  from: Day,
  to: Day,
  /** Identifiers of the figures by which it is followed. */
  indicators: Type.Array(Type.String({ maxLength: 80 }), { maxItems: 20 }),
  measures: Type.Array(GoalMeasure, { maxItems: 40 }),
}

export const GoalView = Type.Object({
  id: Id,
  ...goalWords,
  /** Null: the whole area's. */
  municipality: Nullable(Municipality),
  /** Where it was agreed. */
  organisation: Type.String(),
  /** Who changed it last, and when. */
  changedBy: Type.String(),
  changedAt: Instant,
  version: Type.Integer(),
})
export type GoalView = Static<typeof GoalView>

export const listGoals = endpoint({
  method: 'GET',
  path: '/api/goals',
  summary: 'Goals of a month: what, how, what counts as reached, figures, and the state of every measure',
  query: Type.Object({ month: MonthName, ...Scope.properties }),
  response: Type.Object({ goals: Type.Array(GoalView) }),
})

/** A figure attached to a goal, as it stands in the month, and its course to it. */
export const GoalFigure = Type.Object({
  goalId: Id,
  figure: FigureView,
  /** Thirteen months; the last is the month asked. */
  course: Type.Array(Amount),
})
export type GoalFigure = Static<typeof GoalFigure>

export const readGoalFigures = endpoint({
  method: 'GET',
  path: '/api/goals/figures',
  summary: 'The figures attached to the goals of a month: value, target, a year before and course',
  query: Type.Object({ month: MonthName, ...Scope.properties }),
  response: Type.Object({ figures: Type.Array(GoalFigure) }),
})

export const exportGoals = endpoint({
  method: 'GET',
  path: '/api/goals/table',
  summary: 'The goals in force in a month as a table for other programs (CSV)',
  query: Type.Object({
    month: MonthName,
    ...Scope.properties,
    language: Words(['fi', 'sv', 'en'] as const),
  }),
  response: TableFile,
})

const ofGoal = Type.Object({ goalId: Id })

export const readGoalHistory = endpoint({
  method: 'GET',
  path: '/api/goals/:goalId/history',
  summary: 'Every version of a goal, the newest first: who changed what and when',
  params: ofGoal,
  response: Type.Object({
    versions: Type.Array(
      Type.Object({
        version: Type.Integer(),
        changedBy: Type.String(),
        organisation: Type.String(),
        changedAt: Instant,
        /** What differs from the version before; empty for the first. */
        changes: Type.Array(
          Type.Object({
            part: Words(goalParts),
            /** Of which measure. */
            of: Nullable(Type.String()),
            before: Nullable(Type.String()),
            after: Nullable(Type.String()),
          }),
        ),
      }),
    ),
  }),
})

export const saveGoal = endpoint({
  method: 'POST',
  path: '/api/goals',
  summary: 'Write a goal with its measures: a new one, or a new version of one',
  body: Type.Object({
    id: Id,
    ...goalWords,
    municipality: Nullable(Type.String({ pattern: '^[0-9]{3}$' })),
    /** The version that the page shows; null for a new goal. */
    version: Nullable(Type.Integer()),
  }),
  response: Type.Object({ id: Id }),
})

export const markMeasure = endpoint({
  method: 'POST',
  path: '/api/goals/:goalId/measures/:measureId/state',
  summary: 'Say how far a measure is',
  params: Type.Object({ ...ofGoal.properties, measureId: Id }),
  body: Type.Object({ state: MeasureState, note: Type.String({ maxLength: 500 }), version: Type.Integer() }),
  response: Type.Object({ id: Id }),
})

export const removeGoal = endpoint({
  method: 'POST',
  path: '/api/goals/:goalId/remove',
  summary: 'Take a goal off the table that was put there by mistake; its history stays',
  params: ofGoal,
  body: Type.Object({ version: Type.Integer() }),
  response: Type.Object({ id: Id }),
})
