import type { refusals as fi } from '../fi/refusals.ts'
import type { Texts } from '../types.ts'
import { adminRefusals } from './admin.ts'
import { certificateRefusals } from './certificate.ts'
import { deadlineRefusals } from './deadlines.ts'
import { decisionRefusals } from './decisions.ts'
import { feedbackRefusals } from './feedback.ts'
import { filingRefusals } from './filing.ts'
import { lawRefusals } from './law.ts'
import { personRefusals } from './person.ts'
import { placingRefusals } from './placing.ts'
import { reportRefusals } from './report.ts'
import { rightsRefusals } from './rights.ts'
import { statementRefusals } from './statements.ts'
import { targetRefusals } from './targets.ts'

export const refusals = {
  ...adminRefusals,
  ...decisionRefusals,
  ...deadlineRefusals,
  ...certificateRefusals,
  ...feedbackRefusals,
  ...filingRefusals,
  ...reportRefusals,
  ...targetRefusals,
  ...rightsRefusals,
  ...personRefusals,
  ...lawRefusals,
  ...placingRefusals,
  ...statementRefusals,
  changedMeanwhile: 'Somebody else saved first. What you wrote is kept. Look at the newest, then save.',
  notFound: 'This was not found. It does not exist, or it is not yours to see.',
  notPermitted: 'Your role does not allow this. Ask someone whose task it is to do it.',
  access_acceptFirst: 'You see only the referral of this client. The rest opens when you accept it.',
  session_switched: 'This page was opened in another role. Load the page again.',
  notSignedIn: 'Your sign-in has ended. Sign in again; what you wrote is kept.',
  invalid: 'Some items need correcting. They are marked below.',
  tooMany: 'There are too many attempts in a row. Wait a minute and try again.',
  unknown: 'This cannot be done now. What you wrote is kept.',
  period_noDocument:
    'A document cannot be made of this period yet. It can when the place is reserved and the contract made.',
  path_closingOpen: 'The case is still open. It can be exported when it is closed.',
  path_closingRefused: 'The case was never taken up, so there is no final assessment to export.',
  path_closingUnassessed: 'The case has no reason of closing or final assessment, or you do not see them.',
  path_notClosed: 'The case is still open. The final assessment can be printed when the case is closed.',
  decision_notOwn: 'This is a decision of another authority. Ask the one who made it for the document.',
  path_moveNotNow: 'This is not done at this stage of the path. See on the path what comes next.',
  path_noSuchMove: 'This path has no such stage. See on the path what comes next.',
  path_over: 'The path has already been closed. Open a new one if the service is needed again.',
  path_noCase: 'The client is not on this path. Open the path first.',
  path_alreadyOpen: 'The client already has an open path in this service. Continue with it.',
  path_notYourLane: 'This is another authority’s act. Ask the work pair to do it.',
  path_dayInFuture: 'The day is in the future. Record it when it has happened.',
  path_dayBeforeOpening: 'The day is before the path began on {{openedOn, plainDay}}. Check the day.',
  path_reasonMissing: 'Write why. The reason stays in the client’s file.',
  path_criteriaNotMet:
    'The criteria of multi-sectoral support are not met by these facts. Check the facts or guide to another service.',
  path_scopeNotMet:
    'No threshold of the act is met by these facts. Rehabilitative work may also begin at the client’s own request.',
  path_assessmentMissing:
    'Write the assessment. The law leaves this to the expert, so the reasons must be seen.',
  path_pairOfTwo:
    'The work pair has one person from the employment authority and one from the wellbeing services county. Choose both.',
  path_sameOrganisation:
    'The members of the pair are from the same organisation. Choose them from different organisations.',
  path_clientNotInformed:
    'The client must be told before anything is registered. Give the day on which you told about the support and the joint register.',
  path_informedTooLate:
    'The client must be told at the latest when the pair is named. Check the day {{informedOn, plainDay}}.',
  path_criteriaFirst: 'The criteria are assessed before the pair is named. Record the assessment first.',
  path_pairFirst: 'There is no work pair. Name it first.',
  path_consentFirst: 'Consent has not been asked. Record the client’s answer first, a no as well.',
  path_consentAnswerMissing: 'Choose what the client answered.',
  path_meetFirst: 'The assessment begins at the joint meeting. Record the meeting first.',
  path_mappingFirst: 'The plan rests on the assessment of service needs. Finish the assessment first.',
  path_planNotSigned: 'The plan is not in force. All parties sign it first.',
  path_closingReasonMissing: 'Choose the reason for closing.',
  path_finalAssessmentMissing: 'Write the final assessment: what was reached and what is needed from now on.',
  path_refuseInstead: 'The service has not begun yet. Choose Do not open, and write why.',
  path_closeInstead: 'The service has already begun. Close it with a final assessment.',
  path_assessFirst: 'The need of services is assessed before the plan. Record the assessment first.',
  path_planFirst:
    'A place is reserved by the plan. Make the activation plan or the multi-sectoral employment plan first.',
  path_placeFirst: 'The decision is for a reserved place. Reserve the place first.',
  path_decisionFirst: 'The contract rests on the decision. Record the decision first.',
  path_contractFirst: 'The period begins with the contract. Record the contract first.',
  path_evaluateFirst: 'The period is evaluated before it continues or closes. Record the evaluation first.',
  path_decisionMissing:
    'The number or the maker of the decision is missing. Record the decision as it was made.',
  path_decisionInFuture: 'The decision has not been made yet. Record it on its day.',
  path_mappingLate:
    'The time for the assessment ended on {{dueOn, plainDay}}, {{days}} days ago. The entry was saved.',
  referral_alreadyWaiting:
    'A referral of the client already waits for this unit’s answer. See it in Referrals.',
  referral_ownOrganisation:
    'A referral goes to another organisation. Within your own, change the responsible worker.',
  referral_wrongReceiver: 'This unit does not receive such a referral. Choose another unit or service.',
  referral_reasonMissing: 'Write the reason. The other party sees it.',
  plan_frozen: 'A plan is not changed under signatures. Return it to a draft, or make a new version.',
  plan_alreadyMaking: 'The same plan is already being made. Continue the draft.',
  plan_notSigning: 'The plan is not being signed. Send the draft to signing first.',
  plan_notDraft: 'Only a draft can be left. Return the plan to a draft first, or end it.',
  plan_notInForce: 'A new version is made of a plan in force. Continue the draft.',
  plan_goalMissing: 'The goal is missing. Write it with the client.',
  plan_pointsMissing: 'The plan lacks {{count}} points of the law. They are marked.',
  plan_authorityLast: 'The authority signs last. Wait for the others to sign.',
  plan_multiSectorStands:
    'A multi-sectoral employment plan is in force and replaces the activation plan. Agree on the matter in it.',
  plan_unconfirmed:
    'The employment authority and adult social work confirm the preconditions before the signatures.',
  plan_nothingToConfirm: 'Only the preconditions of a light activation plan are confirmed.',
  plan_notConfirmer:
    'The preconditions are confirmed by an officer of the employment authority and by adult social work.',
  plan_alreadyConfirmed: 'Your authority has confirmed the preconditions already.',
  plan_preconditionsFirst: 'Write the preconditions first. The confirmation is of them.',
  plan_ratedEarly: 'Outcomes are rated when the plan has been in force.',
  plan_alreadyRated: 'The rating has been given already. It is not changed.',
  plan_noOutcomes: 'No outcomes were chosen in the plan.',
  plan_ratingsMissing: 'Outcomes still to rate: {{count}}.',
  plan_reviewDay: 'The day of review must be a day to come. Mend the day or leave it empty.',
  plan_alreadySigned: 'This party has already signed.',
  plan_notParty: 'You are not a party to this plan. The parties sign themselves.',
  plan_jointCaseFirst:
    'A multi-sectoral employment plan is made in multi-sectoral support. Open it first and assess the need of services.',
  share_reviewClosed:
    'The minutes have been approved, and what was agreed in them is not changed any more. Note the change in next month’s review.',
  share_reviewerTwice:
    'The worker has been named for this municipality for these days already. End the earlier naming first.',
  importing_notLast:
    'This is not the last import, or it is undone already. Only the last import can be undone.',
  importing_waitsForKeys:
    'The import waits: identity codes are going over to a new key. Import the files when the operator has removed the old key.',
  importing_notYours:
    'Your organisation may only bring its own places and the attendance at them: {{names}}. Data on clients is brought by an authority or a municipality.',
  importing_fileTwice: 'The same file was chosen twice. Keep one of them.',
} satisfies Texts<typeof fi>
