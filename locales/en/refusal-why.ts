import type { RefusalWhyText } from '../types.ts'
import { decisionRefusalWhy } from './decisions.ts'

/** What stands behind a refusal in its "Why?", by code, else by the feature that refused. */
export const refusalWhy = {
  ...decisionRefusalWhy,
  rehab_period_tooShort: {
    rule: 'Rehabilitative work is agreed for 3–24 months at a time.',
    facts: { from: 'Begins', to: 'Ends', earliestEnd: 'Earliest end' },
    change: ['The period will do when it lasts at least three months.', 'Another service may be shorter.'],
  },
  rehab_period_tooLong: {
    rule: 'Rehabilitative work is agreed for 3–24 months at a time.',
    facts: { from: 'Begins', to: 'Ends', latestEnd: 'Latest end' },
    change: [
      'The period will do when it lasts at most 24 months.',
      'It can be continued by a new decision once it has been evaluated.',
    ],
  },
  rehab_participation_week_tooManyDays: {
    rule: 'Rehabilitative work takes 1–4 days of a calendar week (until 30.6.2015 at most five).',
    facts: { daysPerWeek: 'Days a week', mostDays: 'At most' },
    change: ['The week will do when the days over the limit are left out.'],
  },
  rehab_participation_day_tooFewHours: {
    rule: 'A day of participation has at least four hours.',
    facts: { hoursPerDay: 'Hours a day', leastHours: 'At least' },
    change: ['The day will do when it has at least four hours.', 'Shorter days suit social rehabilitation.'],
  },
  rehab_participation_day_tooManyHours: {
    rule: 'A day of participation has at most eight hours, as general working time.',
    facts: { hoursPerDay: 'Hours a day', mostHours: 'At most' },
    change: ['The day will do when it has at most eight hours.'],
  },
  rehab_participation_year_tooManyDays: {
    rule: 'There are at most 178 days of participation in twelve months (230 until the end of 2020). The twelve months are read as rolling.',
    facts: { mostYear: 'At most' },
    change: ['There is room when the oldest days are more than 12 months back, or with fewer days a week.'],
  },
  law_notCovered: {
    rule: 'The system answers only by law whose text is known. It does not guess.',
    facts: { day: 'Day', parameter: 'Law that is missing' },
    change: [
      'There will be an answer when the law has been added, or when the day lies in the time the law is in force.',
    ],
  },
  path_criteriaNotMet: {
    rule: 'Multi-sector support is given when limits of work or functional ability or problems of managing life prevent employment and cannot be solved by contact between the authorities. Until the end of 2024 days of support and length of unemployment decided.',
    change: [
      'Write an assessment of what prevents employment.',
      'If the day or the days of support are wrong, correct them.',
    ],
  },
  path_scopeNotMet: {
    rule: 'The act on rehabilitative work applies to a person with an employment plan and a ground: days of labour market support, allowance used up, or social assistance because of unemployment.',
    change: [
      'Check the days of support and the plan. On the client’s own request the activity may begin earlier (15 §).',
    ],
  },
  path_assessmentMissing: {
    rule: 'Where the law has no limit in days, an expert assesses the criteria. The assessment is recorded so that the client and the other authorities see what it rests on.',
    change: ['Write the assessment to go on.'],
  },
  path_pairOfTwo: {
    rule: 'In multi-sector support the employment authority and the wellbeing services county serve the client together, Kela when needed.',
    change: ['Choose a member from each.'],
  },
  path_clientNotInformed: {
    rule: 'The client is told of the joint register and who sees the data before anything is recorded in it.',
    change: ['Enter the day on which you told.'],
  },
  path_informedTooLate: {
    rule: 'The client is told of the joint register before anything is recorded in it.',
    facts: { informedOn: 'Told on' },
    change: ['Correct the day if it is wrong, or name the work pair only after telling.'],
  },
  path_decisionMissing: {
    rule: 'A written decision is made on a social service. It has a number, a day and a decision-maker.',
    change: ['Record the number and the decision-maker.'],
  },
  path_mappingFirst: {
    rule: 'The customership begins with the assessment of service needs, and the plan is made on it within three months.',
    change: ['Record the first joint meeting and the assessment.'],
  },
  path_finalAssessmentMissing: {
    rule: 'Multi-sector support ends with the joint assessment of the authorities.',
    change: ['Write the final assessment with the client and the work pair.'],
  },
  path_closingUnassessed: {
    rule: 'A closed service goes to the register with its reason and final assessment.',
    change: ['Ask the client’s work pair to export it if you do not see the assessment.'],
  },
  path_notYourLane: {
    rule: 'The path is moved on by the authority to which the step belongs.',
    change: ['Ask the work pair to do this.'],
  },
  path: {
    rule: 'The path goes step by step. Each step rests on the one before, so that one later sees what was known.',
    change: ['Do the step before this first.'],
  },
  plan_jointCaseFirst: {
    rule: 'A multi-sector employment plan belongs to multi-sector support and is made on the assessment of service needs.',
    change: ['Open multi-sector support and assess the needs. Another plan can be made at once.'],
  },
  plan_pointsMissing: {
    rule: 'The law lists what a plan must contain. The list depends on the kind and the day of the plan.',
    facts: { count: 'Points missing' },
    change: ['Complete the marked points, then the plan can be sent to signing.'],
  },
  plan_multiSectorStands: {
    rule: 'The multi-sectoral employment plan replaces the activation plan from the day it comes into force. There are not two side by side.',
    change: [
      'Write the matter into a new version of the multi-sectoral plan.',
      'When the multi-sectoral plan has ended, an activation plan can be made.',
    ],
  },
  plan_unconfirmed: {
    rule: 'A light plan is enough only when both authorities think so. Each confirms it before the signatures.',
    change: ['Ask the missing authority to confirm the preconditions of the draft.'],
  },
  plan_authorityLast: {
    rule: 'All parties approve the plan. By the agreed order the authority signs last, so that no plan comes into force without the client.',
    change: ['When the client and the others have signed, you can sign.'],
  },
  plan: {
    rule: 'A signed plan is not changed. A change is a new version, and the old one is kept.',
    change: ['Bring the plan back to draft, or make a new version of the plan in force.'],
  },
  period_noPlan: {
    rule: 'Rehabilitative work rests on a plan in which it has been agreed.',
    change: ['Make an activation plan or a multi-sector employment plan and have it approved.'],
  },
  period: {
    rule: 'A place is reserved, the period is agreed and evaluated in this order. One place has one person at a time.',
    change: ['See how the period stands and do the step that is due.'],
  },
  privacy_tooOld: {
    rule: 'Log data is given for two years. Older data is given only if the person has a special reason for it.',
    facts: { notOlderThan: 'Earliest day without a special reason' },
    change: [
      'The request is possible when the special reason is written.',
      'The request is possible when the first day is at most two years back.',
    ],
  },
  plan_notMadeTogether: {
    rule: 'The employment authority and the wellbeing services county make the activation plan together. Those who are named see what the plan needs.',
    change: ['They can be named while an activation plan is being made or in force.'],
  },
  notPermitted: {
    rule: 'Each role does only what its task needs. The permissions are listed in administration.',
    change: [
      'In a client’s matters ask the work pair to do this. In others ask the main user to check your role.',
    ],
  },
} satisfies Record<string, RefusalWhyText>
