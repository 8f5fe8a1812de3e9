import type { Rule } from '../rule.ts'
import { calendarIsWorkingDay } from './calendar-is-working-day.ts'
import { deadlineCompute } from './deadline-compute.ts'
import { discussionNext } from './discussion-next.ts'
import { identityBusiness } from './identity-business.ts'
import { identityPersonal } from './identity-personal.ts'
import { interviewInitial } from './interview-initial.ts'
import { jointEntry } from './joint-entry.ts'
import { jointMapping } from './joint-mapping.ts'
import { planReview } from './plan-review.ts'
import { rehabEvaluation } from './rehab-evaluation.ts'
import { rehabParticipation } from './rehab-participation.ts'
import { rehabPeriod } from './rehab-period.ts'
import { rehabScope } from './rehab-scope.ts'
import { retentionDestroyAfter } from './retention-destroy-after.ts'

/** Every rule of law that the system applies. */
export const allRules: readonly Rule[] = [
  deadlineCompute,
  calendarIsWorkingDay,
  interviewInitial,
  planReview,
  discussionNext,
  rehabEvaluation,
  jointMapping,
  jointEntry,
  rehabScope,
  rehabPeriod,
  rehabParticipation,
  retentionDestroyAfter,
  identityPersonal,
  identityBusiness,
]
