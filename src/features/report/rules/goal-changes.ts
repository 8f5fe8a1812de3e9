import type { Goal, GoalMeasure } from './goals.ts'

/** A version of a goal as its history keeps it. */
export interface GoalContent extends Goal {
  readonly removed: boolean
}

/** What can differ between two versions; from `measure` on of one measure: it came or went, or a part of it changed. */
export const goalParts = [
  'what',
  'reached',
  'municipality',
  'from',
  'to',
  'indicators',
  'removed',
  'measure',
  'how',
  'answers',
  'dueOn',
  'state',
  'note',
] as const

export interface GoalChange {
  readonly part: (typeof goalParts)[number]
  /** Of which measure, in its words of today; null: of the goal itself. */
  readonly of: string | null
  readonly before: string | null
  readonly after: string | null
}

const goalFields = ['what', 'reached', 'municipality', 'from', 'to'] as const
const measureFields = ['how', 'answers', 'dueOn', 'state', 'note'] as const

const differ = (
  part: GoalChange['part'],
  of: string | null,
  before: string | null,
  after: string | null,
): GoalChange[] => (before === after ? [] : [{ part, of, before, after }])

function measureChanges(before: readonly GoalMeasure[], after: readonly GoalMeasure[]): GoalChange[] {
  const old = new Map(before.map((one) => [one.id, one]))
  const kept = new Set(after.map(({ id }) => id))
  const gone = before
    .filter(({ id }) => !kept.has(id))
    .flatMap(({ how }) => differ('measure', how, how, null))
  const others = after.flatMap((one) => {
    const was = old.get(one.id)
    return was
      ? measureFields.flatMap((field) => differ(field, one.how, was[field], one[field]))
      : differ('measure', one.how, null, one.how)
  })
  return [...gone, ...others]
}

/** What differs between two versions of a goal, part by part. */
export function changesBetween(before: GoalContent, after: GoalContent): GoalChange[] {
  return [
    ...goalFields.flatMap((field) => differ(field, null, before[field], after[field])),
    ...differ('indicators', null, before.indicators.join(' '), after.indicators.join(' ')),
    ...measureChanges(before.measures, after.measures),
    ...differ('removed', null, String(before.removed), String(after.removed)),
  ]
}
