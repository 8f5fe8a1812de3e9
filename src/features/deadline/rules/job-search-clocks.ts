import { addDays, addMonths, laterOf, type PlainDate } from '../../../kernel/plain-date.ts'
import { type InclusiveSpan, lastDay, span } from '../../../kernel/span.ts'
import { valueOn, versionName } from '../../../law/parameter.ts'
import { type Clock, running, stopped, whyDue } from './clock.ts'
import type { ClockLaw } from './clock-law.ts'
import type { ClockFacts, PeriodFacts, StatusFacts, TalkFacts } from './facts.ts'

/** One job search: statuses of a jobseeker that follow each other without a day between them. */
interface JobSearch {
  readonly id: string
  readonly from: PlainDate
  readonly until: PlainDate | null
  /** First day after the job search before it. */
  readonly lastUntil: PlainDate | null
}

/** In the open labour market, or outside it, one is no jobseeker of whom the law asks discussions. */
const seeking: ReadonlySet<StatusFacts['status']> = new Set(['unemployed', 'laidOff', 'inService'])

function jobSearchesOf(statuses: readonly StatusFacts[]): JobSearch[] {
  const found: JobSearch[] = []
  for (const { id, status, from, until } of statuses) {
    if (!seeking.has(status)) continue
    const last = found.at(-1)
    if (last?.until === from) found[found.length - 1] = { ...last, until }
    else found.push({ id, from, until, lastUntil: last?.until ?? null })
  }
  return found
}

/** Interview and discussions of each job search whose client was the employment authority's when they were due. */
export const jobSearchClocks = (facts: ClockFacts, law: ClockLaw): Clock[] =>
  jobSearchesOf(facts.statuses).flatMap((search) => {
    const talks = facts.talks.filter(
      ({ on }) => on >= search.from && (search.until === null || on < search.until),
    )
    const interview = interviewClock(search, talks, facts, law)
    const discussion = discussionClock(search, talks, facts, law)
    return [interview, discussion].filter((clock) => clock !== null)
  })

const of = (search: JobSearch, kind: 'initialInterview' | 'discussion') =>
  ({ subject: 'jobSearch', subjectId: search.id, kind, category: 'jobseekerStatus' }) as const

const endOf = ({ until }: JobSearch) =>
  until === null ? null : { reason: 'jobSearchEnded', on: addDays(until, -1) }

/** The initial interview (380/2023 31 §), unless the search before it ended a short time ago. */
function interviewClock(search: JobSearch, talks: readonly TalkFacts[], facts: ClockFacts, law: ClockLaw) {
  const { from, lastUntil } = search
  const outcome = law.interviewInitial.run({ jobSearchStartedOn: from })
  const again = valueOn(law.interviewAgain, from)
  if (!outcome.ok || (again.ok && lastUntil !== null && addMonths(lastUntil, again.value) > from)) return null
  const { due } = outcome.answer
  if (!isCustomerBy(facts, from, due)) return null
  const clock = running(
    of(search, 'initialInterview'),
    from,
    due,
    whyDue('interview.initial', outcome, { jobSearchStartedOn: from }, due, from),
  )
  const held = talks[0]
  return stopped(clock, held ? { reason: 'interviewHeld', on: held.on } : endOf(search))
}

/** A client who came from elsewhere later had the interview there. */
const isCustomerBy = ({ relationships }: ClockFacts, from: PlainDate, due: PlainDate): boolean =>
  relationships.some(
    ({ kind, openedOn, closedOn }) =>
      kind === 'employment' && openedOn <= due && (closedOn === null || closedOn >= from),
  )

/** The next discussion (380/2023 32 §); paused while a long service goes on, and then due before its end (33 §). */
function discussionClock(search: JobSearch, talks: readonly TalkFacts[], facts: ClockFacts, law: ClockLaw) {
  const [first] = talks
  if (!first) return null
  const initialOn = (talks.find(({ kind }) => kind === 'initial') ?? first).on
  const lastDiscussionOn = lastDiscussion(talks, law)
  const given = { initialOn, ...(lastDiscussionOn ? { lastDiscussionOn } : {}) }
  const outcome = law.discussionNext.run(given)
  if (!outcome.ok) return null
  const from = lastDiscussionOn && lastDiscussionOn > initialOn ? lastDiscussionOn : initialOn
  const { due } = outcome.answer
  const clock = running(
    of(search, 'discussion'),
    from,
    due,
    whyDue('discussion.next', outcome, given, due, from),
  )
  const end = endOf(search)
  return end ? stopped(clock, end) : paused(clock, facts.periods, law)
}

/** The latest discussion; where the law names a number of supplementary ones with a rhythm, the last of them counts as one. */
function lastDiscussion(talks: readonly TalkFacts[], { discussions }: ClockLaw): PlainDate | null {
  const held = talks.filter(({ kind }) => kind === 'quarterly').at(-1)?.on ?? null
  const extra = talks.filter(({ kind }) => kind === 'supplementary')
  const last = extra.at(-1)
  const found = last && valueOn(discussions, last.on)
  const first = found?.ok ? found.value.supplementary?.first : null
  if (!last || !first || first.everyWeeks === null || extra.length < first.count) return held
  return held !== null && held > last.on ? held : last.on
}

function paused(clock: Clock, periods: readonly PeriodFacts[], law: ClockLaw): Clock {
  const due = clock.dueOn
  if (due === null) return clock
  const found = valueOn(law.notArranged, due)
  if (!found.ok) return clock
  const { services, longerThanMonths, monthsBeforeEnd } = found.value
  const service = periods
    .filter(({ kind, status }) => services.includes(kind) && status !== 'interrupted')
    .map((period) => ({ ...period, to: lastDay(span(period.from, period.until)) }))
    .find(({ from, to }) => isLongAround(due, { from, to }, longerThanMonths))
  if (!service) return clock
  const resumes = service.to === null ? due : addMonths(service.to, -monthsBeforeEnd)
  const dueOn = laterOf(resumes, due)
  return {
    ...clock,
    dueOn,
    state: 'paused',
    reason: 'inService',
    why: {
      rule: 'discussion.notArranged',
      cite: found.version.citation,
      version: versionName(found.version),
      facts: {
        service: service.kind,
        from: service.from,
        to: service.to,
        due,
        dueOn,
        months: longerThanMonths,
      },
    },
  }
}

const isLongAround = (due: PlainDate, { from, to }: InclusiveSpan, months: number): boolean =>
  from <= due && (to === null || (to >= due && addMonths(from, months) <= to))
