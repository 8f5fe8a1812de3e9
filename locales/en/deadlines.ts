import type { WhyText } from '../types.ts'

/** Deadlines of a client: what is due, and whose turn it is. */
export const deadlines = {
  title: 'Deadlines',
  empty:
    'No open deadlines. A deadline comes from the stages of the path, plans, periods and agreed contacts.',
  about: 'deadline, {{what}}',
  kinds: {
    mappingPlan: 'Multi-sectoral plan',
    planReview: 'Review of the plan',
    evaluation: 'Evaluation of the period',
    periodEnd: 'The period ends',
    nextContact: 'Agreed contact',
    referralAnswer: 'Answer to the referral',
    paperWanted: 'Requested paper',
    statementEnds: 'Statement goes out of date',
    carryOut: 'Carrying out of the decision',
    appealEnd: 'Time of appeal',
    discussion: 'Job search discussion',
    initialInterview: 'Initial interview',
    periodLength: 'Length of the period',
    weekDays: 'Days of participation in a week',
    yearDays: 'Days of participation in 12 months',
    kelaNotice: 'Kela’s notice',
    retention: 'Keeping of records',
  },
  others: 'Limits and stopped deadlines',
  moved: 'Moved {{from, plainDay}} → {{to, plainDay}} because the rule changed',
  count: {
    days: '{{used}}/{{most}} days',
    months: '{{used}}/{{most}} months',
    over: 'goes over on {{day, plainDay}}',
    notOver: 'does not go over with the agreed days',
    until: 'at most until {{day, plainDay}}',
    keep: 'kept until {{day, plainDay}}',
    paused: 'paused, goes on {{day, plainDay}}',
    done: 'ended {{day, plainDay}}',
  },
  states: {
    limit: 'Limit',
    paused: 'Paused',
    stopped: 'Stopped',
  },
  reasons: {
    paperReceived: 'the paper was received',
    cancelled: 'the request was cancelled',
    mistaken: 'recorded by mistake',
    replaced: 'a newer one took its place',
    serviceBegan: 'the service began',
    decisionEnded: 'the decision ended',
    appealed: 'it was appealed',
    appealOver: 'the decision is final',
    inService: 'the client is in a long service',
    planSigned: 'the plan was signed',
    caseClosed: 'the service ended',
    planSuperseded: 'a new plan took its place',
    planEnded: 'the plan ended',
    interviewHeld: 'the interview was held',
    jobSearchEnded: 'the job search ended',
    evaluated: 'the period was evaluated',
    periodEnded: 'the period ended',
    periodInterrupted: 'the period was interrupted',
    noticed: 'Kela gave notice',
    contacted: 'the client was contacted',
    accepted: 'the referral was accepted',
    returned: 'the referral was returned',
    withdrawn: 'the referral was withdrawn',
    done: 'done',
  },
  runs: {
    ask: 'Derive deadlines anew',
    lead: 'Deadlines are derived whenever a client’s facts change. When the law changes, they are derived anew for everybody. A deadline that moved shows on the desk and on the client’s page.',
    behind: 'Deadlines have not yet been derived under the law in force.',
    none: 'Deadlines have not been derived anew.',
    at: 'Asked',
    by: 'By',
    itself: 'The system',
    what: 'Result',
    title: 'Runs',
    versions: 'Numbers of the law on which deadlines rest',
    waiting: 'Waits for its turn',
    running: '{{done}}/{{total}} clients done',
    failed: 'Broken off, {{done}}/{{total}} clients done. It is tried again.',
    noneMoved: 'No deadline moved',
    moved_one: '{{count}} deadline moved, of {{clients}} clients',
    moved_other: '{{count}} deadlines moved, of {{clients}} clients',
  },
  turn: {
    pair: 'The work pair’s turn',
    employment: 'The employment authority’s turn',
    social: 'The wellbeing county’s turn',
    kela: 'Kela’s turn',
    health: 'The health service’s turn',
    client: 'The client’s turn',
    place: 'The place’s turn',
    nobody: 'Nobody’s turn',
  },
}

/** Words of "Miksi?" for clocks that no rule of law says alone. */
export const deadlineWhy = {
  'discussion.notArranged': {
    title: 'Why paused until {{dueOn, day}}?',
    answer:
      'The client is in a service that lasts more than {{months}} month. No job-search discussion is held during it, but a month before it ends.',
    rule: 'No job-search discussion is held during labour training, a trial, wage-subsidised work or rehabilitation of more than {{months}} month, but before it ends.',
    facts: { due: 'Otherwise by', from: 'The service began', to: 'The service ends' },
    change: [
      'If the service is interrupted or its last day changes, the day of the discussion is counted again.',
    ],
  },
  'clock.weekDays': {
    title: 'Why at most {{most}} days a week?',
    answer: 'In the week in which the client was last there, the days are {{used}}.',
    rule: 'Rehabilitative work may be arranged on at most {{most}} days of a calendar week.',
    facts: {
      from: 'The week begins',
      to: 'Last there',
      used: 'Days',
      planSignedOn: 'Plan signed',
      dueOn: 'Would go over',
    },
    change: ['When attendance is marked or the agreed days change, the number is counted again.'],
  },
  'clock.yearDays': {
    title: 'Why at most {{most}} days?',
    answer: 'During the last twelve months the client has been there on {{used}} days.',
    rule: 'Rehabilitative work may be arranged on at most {{most}} days in twelve months. The months are counted back from each day.',
    facts: { from: 'The months begin', to: 'Last there', used: 'Days', dueOn: 'Would go over' },
    change: ['When attendance is marked or the agreed days change, the number is counted again.'],
  },
  'clock.periodLength': {
    title: 'Why at most until {{dueOn, day}}?',
    answer: 'The period began on {{from, plainDay}}. It may be agreed for at most {{most}} months at a time.',
    rule: 'A period of rehabilitative work is {{least}}–{{most}} months at a time.',
    facts: { from: 'The period began', to: 'Agreed to end', used: 'Months' },
    change: ['A continuation is agreed as a new period.'],
  },
} satisfies Record<string, WhyText>

export const deadlineEvents = {
  deadline_movedByRule: 'moved the deadline because the rule changed',
  deadline_recomputed: 'asked for the deadlines to be derived anew',
}

export const deadlineRefusals = {
  deadline_runUnderWay: 'Deadlines are being derived anew already. Wait until it is done.',
}
