import { type Parameter, type Version, versionName } from '../../../law/parameter.ts'
import { executionMonths } from '../../../law/parameters/decision-duties.ts'
import {
  type Discussions,
  discussionsNotArranged,
  initialInterviewAgain,
  jobSearchDiscussions,
  type NotArranged,
} from '../../../law/parameters/service-process.ts'
import { discussionNext } from '../../../law/rules/discussion-next.ts'
import { interviewInitial } from '../../../law/rules/interview-initial.ts'
import { jointMapping } from '../../../law/rules/joint-mapping.ts'
import { planReview } from '../../../law/rules/plan-review.ts'
import { rehabEvaluation } from '../../../law/rules/rehab-evaluation.ts'
import { rehabKelaNotice } from '../../../law/rules/rehab-kela-notice.ts'
import { rehabParticipation } from '../../../law/rules/rehab-participation.ts'
import { rehabPeriod } from '../../../law/rules/rehab-period.ts'
import { retentionDestroyAfter } from '../../../law/rules/retention-destroy-after.ts'

/**
 * The law that the clocks follow, given to whoever derives them: there is no other law in the derivation. Another version
 * of a rule is put in its place (`{ ...clockLaw, planReview: … }`).
 */
export interface ClockLaw {
  readonly jointMapping: typeof jointMapping
  readonly planReview: typeof planReview
  readonly interviewInitial: typeof interviewInitial
  readonly discussionNext: typeof discussionNext
  readonly rehabEvaluation: typeof rehabEvaluation
  readonly rehabPeriod: typeof rehabPeriod
  readonly rehabParticipation: typeof rehabParticipation
  readonly rehabKelaNotice: typeof rehabKelaNotice
  readonly retentionDestroyAfter: typeof retentionDestroyAfter
  readonly discussions: Parameter<Discussions>
  readonly notArranged: Parameter<NotArranged>
  readonly interviewAgain: Parameter<number>
  readonly executionMonths: Parameter<number>
}

/** The law as the product has it. */
export const clockLaw: ClockLaw = {
  jointMapping,
  planReview,
  interviewInitial,
  discussionNext,
  rehabEvaluation,
  rehabPeriod,
  rehabParticipation,
  rehabKelaNotice,
  retentionDestroyAfter,
  discussions: jobSearchDiscussions,
  notArranged: discussionsNotArranged,
  interviewAgain: initialInterviewAgain,
  executionMonths,
}

/** Each once: rules share them. */
const parametersOf = (law: ClockLaw): readonly Parameter<unknown>[] => [
  ...new Set(
    Object.values(law).flatMap((part): Parameter<unknown>[] =>
      'parameters' in part ? part.parameters : [part],
    ),
  ),
]

/** The newest version of each number that the clocks rest on, sorted: `rehab.daysPerYear 189/2001@2021-01-01`. */
export function listClockVersions(law: ClockLaw): { parameter: string; version: string }[] {
  return parametersOf(law)
    .flatMap((parameter) => {
      const last: Version<unknown> | undefined = parameter.versions.at(-1)
      return last ? [{ parameter: parameter.name, version: versionName(last) }] : []
    })
    .sort((a, b) => (a.parameter < b.parameter ? -1 : 1))
}

/** The whole of the law's data in a line: another text is another law, and the clocks are to be derived anew. */
export const lawText = (law: ClockLaw): string =>
  JSON.stringify(
    parametersOf(law)
      .map(({ name, versions }) => [name, versions.map(({ from, until, value }) => [from, until, value])])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
