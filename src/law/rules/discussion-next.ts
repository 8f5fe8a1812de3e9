import { addMonths, formatFinnishDate, laterOf, type PlainDate } from '../../kernel/plain-date.ts'
import { citing, valueOn } from '../parameter.ts'
import {
  type Discussions,
  discussionsNotArranged,
  jobSearchDiscussions,
} from '../parameters/service-process.ts'
import { answer, DayFact, factsOf, lawOn, Maybe, type Rule } from '../rule.ts'

const facts = factsOf({ initialOn: DayFact, lastDiscussionOn: Maybe(DayFact) })

/** Supplementary discussions that the law asked for: how many, and between which days (both included). */
export interface Supplementary {
  readonly count: number
  readonly from: PlainDate
  readonly to: PlainDate
  /** Weeks between them, where the law gives a starting point. */
  readonly everyWeeks: number | null
}

/**
 * The next job-search discussion: three calendar months from the initial interview or from the latest discussion
 * (from 2025 the last supplementary one included: give it as `lastDiscussionOn`), not rolled.
 */
export const discussionNext: Rule<typeof facts, { due: PlainDate; supplementary: Supplementary[] }> = {
  name: 'discussion.next',
  title: 'Milloin seuraava työnhakukeskustelu on pidettävä?',
  facts,
  parameters: [jobSearchDiscussions, discussionsNotArranged],
  run({ initialOn, lastDiscussionOn }, options) {
    const base = laterOf(initialOn, lastDiscussionOn ?? initialOn)
    const law = lawOn({ jobSearchDiscussions }, base, options)
    if (!law.ok) return law
    const months = law.values.jobSearchDiscussions.everyMonths
    const due = addMonths(base, months)
    const supplementary = supplementaryOf(law.values.jobSearchDiscussions, initialOn, base)
    return answer(law, { due, supplementary }, [
      citing(
        law.versions.jobSearchDiscussions,
        `Työnhakukeskustelu pidetään ${months} kuukauden välein: edellinen oli ${formatFinnishDate(base)}, seuraava viimeistään ${formatFinnishDate(due)}.`,
      ),
    ])
  },
}

/** Those of the first months until a discussion has been held, and those of the next half-year day. */
function supplementaryOf(law: Discussions, initialOn: PlainDate, base: PlainDate): Supplementary[] {
  if (law.supplementary === null) return []
  const { first, later } = law.supplementary
  const early: Supplementary = {
    count: first.count,
    from: initialOn,
    to: addMonths(initialOn, first.withinMonths),
    everyWeeks: first.everyWeeks,
  }
  const from = nextRound(initialOn, later.everyMonths, base)
  const round: Supplementary = {
    count: later.count,
    from,
    to: addMonths(from, later.withinMonths),
    everyWeeks: null,
  }
  return [...(base === initialOn ? [early] : []), ...(isAskedOn(from) ? [round] : [])]
}

const isAskedOn = (day: PlainDate): boolean => {
  const found = valueOn(jobSearchDiscussions, day)
  return found.ok && found.value.supplementary !== null
}

function nextRound(initialOn: PlainDate, everyMonths: number, after: PlainDate): PlainDate {
  let rounds = 1
  while (addMonths(initialOn, rounds * everyMonths) < after) rounds += 1
  return addMonths(initialOn, rounds * everyMonths)
}
