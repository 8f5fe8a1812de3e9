import type { Category } from '../../platform/access/category.ts'

export interface ActPlan {
  /** The journal's and the log's word for it. */
  readonly type: string
  readonly category: Category
  /** Whether the worker opened the client's file first. */
  readonly opens?: true
}

/** Everything that the stories tell of, in the words of the journal; a move on a path has its own word (path/moves.ts). */
export const acts = {
  attached: { type: 'client.attached', category: 'identity' },
  reassigned: { type: 'client.reassigned', category: 'decisionJoint' },
  contactRecorded: { type: 'contact.recorded', category: 'contactLog', opens: true },
  contactAttempted: { type: 'contact.attempted', category: 'contactLog', opens: true },
  meetingPlanned: { type: 'meeting.planned', category: 'contactLog' },
  meetingHeld: { type: 'meeting.held', category: 'contactLog', opens: true },
  meetingNotHeld: { type: 'meeting.notHeld', category: 'contactLog' },
  meetingConfirmed: { type: 'meeting.confirmedByClient', category: 'contactLog' },
  factTold: { type: 'situation.told', category: 'situation', opens: true },
  factConfirmed: { type: 'situation.confirmed', category: 'situation' },
  statusSet: { type: 'situation.statusSet', category: 'jobseekerStatus' },
  threadStarted: { type: 'message.threadStarted', category: 'message' },
  messageSent: { type: 'message.sent', category: 'message' },
  consentGiven: { type: 'consent.recorded', category: 'consent', opens: true },
  consentNarrowed: { type: 'consent.narrowed', category: 'consent' },
  consentWithdrawn: { type: 'consent.withdrawn', category: 'consent' },
  consentRefused: { type: 'consent.refused', category: 'consent', opens: true },
  pathOpened: { type: 'path.opened', category: 'decisionJoint', opens: true },
  pathMoved: { type: 'path.moved', category: 'decisionJoint', opens: true },
  referralSent: { type: 'referral.sent', category: 'needsAssessment', opens: true },
  referralAccepted: { type: 'referral.accepted', category: 'needsAssessment' },
  referralReturned: { type: 'referral.returned', category: 'needsAssessment' },
  referralWithdrawn: { type: 'referral.withdrawn', category: 'needsAssessment' },
  planDrafted: { type: 'plan.drafted', category: 'plan', opens: true },
  planSigned: { type: 'plan.signed', category: 'plan' },
  planSent: { type: 'plan.sentToSigning', category: 'plan' },
  planInForce: { type: 'plan.cameIntoForce', category: 'plan' },
  periodHeld: { type: 'period.held', category: 'participation', opens: true },
  periodConfirmed: { type: 'period.confirmed', category: 'participation' },
  periodDeclined: { type: 'period.declined', category: 'participation' },
  periodReleased: { type: 'period.released', category: 'participation' },
  periodAgreed: { type: 'period.agreed', category: 'participation', opens: true },
  periodEnded: { type: 'period.ended', category: 'participation', opens: true },
  periodInterrupted: { type: 'period.interrupted', category: 'participation', opens: true },
  attendanceMarked: { type: 'attendance.marked', category: 'participation' },
  attendanceCorrected: { type: 'attendance.corrected', category: 'participation' },
  certificateSaved: { type: 'certificate.saved', category: 'participation' },
  certificateSigned: { type: 'certificate.signed', category: 'participation' },
  feedbackGiven: { type: 'feedback.given', category: 'participation' },
  feedbackRecorded: { type: 'feedback.recordedFromPaper', category: 'participation' },
  evaluationGiven: { type: 'period.evaluated', category: 'participation' },
} as const satisfies Record<string, ActPlan>

export type Act = keyof typeof acts
