import { daysBetween, earlierOf, type PlainDate } from '../../../kernel/plain-date.ts'
import { lengthInMonths, span } from '../../../kernel/span.ts'
import type { Why } from '../../../kernel/why.ts'
import type { Answered } from '../../../law/rule.ts'
import { toWhy } from '../../../law/why.ts'
import type { ClockState, ClockSubject, DeadlineKind } from '../contract.ts'

/** One clock as it is kept: what, by when or how much, why, and what stopped or paused it. */
export interface Clock {
  readonly subject: ClockSubject
  readonly subjectId: string
  readonly kind: DeadlineKind
  /** Who may see it: those who may read this category of the client. */
  readonly category: string
  /** The event from which it is counted. */
  readonly countedFrom: PlainDate | null
  /** The last day; of a count the day on which it would go over, null when it would not. */
  readonly dueOn: PlainDate | null
  readonly why: Why
  /** Whose own it is (a next contact). */
  readonly positionId: string | null
  readonly state: ClockState
  /** Code of what paused or stopped it. */
  readonly reason: string | null
  /** The day on which what it waited for happened. */
  readonly doneOn: PlainDate | null
  readonly used: number | null
  readonly most: number | null
}

/** What it hangs on. */
export type Of = Pick<Clock, 'subject' | 'subjectId' | 'kind' | 'category'>

const plain = { positionId: null, reason: null, doneOn: null, used: null, most: null } as const

/** A clock that runs: somebody acts by the day. A day before the event – law of another time – is the event's own. */
export function running(of: Of, countedFrom: PlainDate, dueOn: PlainDate, why: Why): Clock {
  const due = dueOn < countedFrom ? countedFrom : dueOn
  return { ...of, ...plain, countedFrom, dueOn: due, why, state: 'running' }
}

/** A bound that is watched: a day by which nothing need be done, or a count. */
export const limit = (
  of: Of,
  more: Pick<Clock, 'countedFrom' | 'dueOn' | 'why'> & Partial<Pick<Clock, 'used' | 'most'>>,
): Clock => ({ ...of, ...plain, ...more, state: 'limit' })

/** Stops a clock when there is something that stopped it, on the day on which that was. */
export const stopped = (clock: Clock, stop: { reason: string; on: PlainDate } | null): Clock =>
  stop ? { ...clock, state: 'stopped', reason: stop.reason, doneOn: stop.on } : clock

/** Adds to the law's facts what the words of Miksi need: the day itself, and how long after the start it is. */
export function whyDue(
  rule: string,
  outcome: Answered<object>,
  facts: Readonly<Record<string, string>>,
  dueOn: PlainDate,
  from?: PlainDate,
): Why {
  const why = toWhy(rule, outcome, facts)
  if (from === undefined || dueOn <= from) return { ...why, facts: { ...why.facts, dueOn } }
  const length = { days: daysBetween(from, dueOn), months: lengthInMonths(span(from, dueOn)) }
  return { ...why, facts: { ...why.facts, dueOn, ...length } }
}

/** The earlier of the law's day and one that was agreed. */
export const agreedOr = (due: PlainDate, agreed: PlainDate | null): PlainDate =>
  agreed === null ? due : earlierOf(due, agreed)
