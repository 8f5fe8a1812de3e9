import type { Rule } from '../rule.ts'
import { calendarIsWorkingDay } from './calendar-is-working-day.ts'
import { deadlineCompute } from './deadline-compute.ts'
import { decisionAppeal } from './decision-appeal.ts'
import { decisionBasis } from './decision-basis.ts'
import { decisionChecks } from './decision-checks.ts'
import { discussionNext } from './discussion-next.ts'
import { employObligation } from './employ-obligation.ts'
import { identityBusiness } from './identity-business.ts'
import { identityPersonal } from './identity-personal.ts'
import { interviewInitial } from './interview-initial.ts'
import { jointEntry } from './joint-entry.ts'
import { jointMapping } from './joint-mapping.ts'
import { logReplyRule } from './log-reply.ts'
import { paySubsidyAmount } from './pay-subsidy-amount.ts'
import { planReview } from './plan-review.ts'
import { rehabExpenseAllowance, rehabStateCompensation } from './rehab-daily-amounts.ts'
import { rehabEvaluation } from './rehab-evaluation.ts'
import { rehabKelaNotice } from './rehab-kela-notice.ts'
import { rehabParticipation } from './rehab-participation.ts'
import { rehabPeriod } from './rehab-period.ts'
import { rehabScope } from './rehab-scope.ts'
import { retentionDestroyAfter } from './retention-destroy-after.ts'
import { rewardAssociation } from './reward-association.ts'
import { shareLabourMarketSupport } from './share-labour-market-support.ts'

/** Every rule of law that the system applies. */
export const allRules: readonly Rule[] = [
  deadlineCompute,
  calendarIsWorkingDay,
  interviewInitial,
  planReview,
  discussionNext,
  rehabEvaluation,
  logReplyRule,
  jointMapping,
  jointEntry,
  rehabScope,
  rehabPeriod,
  rehabParticipation,
  rehabStateCompensation,
  rehabExpenseAllowance,
  rehabKelaNotice,
  shareLabourMarketSupport,
  employObligation,
  paySubsidyAmount,
  rewardAssociation,
  decisionAppeal,
  decisionBasis,
  decisionChecks,
  retentionDestroyAfter,
  identityPersonal,
  identityBusiness,
]
