import type { lawRefusals as refusals, lawWhy as why } from '../fi/law.ts'
import type { Texts } from '../types.ts'

export const lawWhy = {
  'deadline.compute': {
    title: 'Why by {{due, day}}?',
    answer: 'The time runs from {{from, plainDay}} and ends on {{due, plainDay}}.',
    rule: 'The first day is not counted. Weeks, months and years end on the day of the same name or number, or on the last day of the month if there is none. If the last day is a Saturday, Sunday, public holiday, Christmas Eve or Midsummer Eve, the time ends on the next working day.',
    facts: { from: 'First day', due: 'Last day' },
    change: ['If the first day is corrected, the deadline is computed again.'],
  },
  'calendar.isWorkingDay': {
    title: 'Is {{date, plainDay}} a working day?',
    answer: 'Working day: {{workingDay}}.',
    rule: 'Working days are Monday to Friday, except public holidays, Christmas Eve and Midsummer Eve.',
    facts: { date: 'Day', name: 'Holiday' },
    otherwise: { next: 'The next working day is {{next, day}}.' },
  },
  'interview.initial': {
    title: 'Why by {{due, day}}?',
    answer:
      'The job search began on {{jobSearchStartedOn, plainDay}}. The initial interview is due within {{initialInterviewDays}} working days.',
    rule: 'The initial interview is held within {{initialInterviewDays}} working days of the start of the job search. The start day is not counted.',
    facts: { jobSearchStartedOn: 'Job search began', initialInterviewDays: 'Working days' },
    change: [
      'If the first day of the job search is corrected, the deadline is computed again.',
      'Saturday has not been counted as a working day, since the act does not say otherwise. If it were, the day would be earlier.',
    ],
  },
  'plan.review': {
    title: 'Why by {{due, day}}?',
    answer: 'The plan was approved on {{signedOn, plainDay}}. It is reviewed every {{interval}} months.',
    rule: 'The plan is reviewed at least every {{interval}} months, and whenever the client’s situation calls for it.',
    facts: {
      signedOn: 'Approved',
      interval: {
        label: 'Interval',
        value: '{{interval}} months',
        note: 'The day does not move because of a weekend',
      },
    },
    change: [
      'When the plan has been reviewed and approved again, the interval starts anew.',
      'If another plan replaces this one, the deadline goes away.',
    ],
  },
  'discussion.next': {
    title: 'Why by {{due, day}}?',
    answer: 'A job-search discussion is held every three months. The next one is due by {{due, plainDay}}.',
    rule: 'A job-search discussion is held every three months from the initial interview or the previous discussion.',
    facts: { initialOn: 'Initial interview', lastDiscussionOn: 'Previous discussion' },
    change: ['When the discussion has been held, the next one is counted from it.'],
  },
  'log.reply': {
    title: 'Why by {{due, day}}?',
    answer: 'Log data was requested on {{requestedOn, plainDay}}. The reply is due within two months.',
    rule: 'The client may know free of charge who has used or received the data. Data older than two years is given only for a special reason.',
    facts: { requestedOn: 'Request received', notOlderThan: 'Log data from' },
    change: [
      'If the day of the request is corrected, the deadline is counted anew.',
      'Older log data is given for a special reason.',
    ],
  },
  'joint.entry': {
    title: 'Must the need of multi-sectoral support be assessed?',
    answer: 'Grounds: {{grounds}}.',
    rule: 'Until the end of 2024 the need was assessed when labour market support had been paid for 300 days or unemployment had lasted 12 months, 6 months under the age of 25. From 2025 an expert assesses the need without day limits.',
    facts: {
      on: 'Day of assessment',
      unemployedSince: 'Unemployed since',
      supportDays: 'Days of labour market support',
    },
    change: ['From 2025 an expert’s assessment decides, not the number of days.'],
    otherwise: {
      supportDays: 'The limit is met with {{left}} more days of labour market support.',
      unemployment:
        'The first day of unemployment or the date of birth is missing: the limit in months could not be examined.',
      unemployedUntil:
        'If unemployment goes on without a break, the limit in months is met on {{metOn, plainDay}}.',
    },
  },
  'rehab.scope': {
    title: 'Does the act on rehabilitative work apply to the client?',
    answer: 'Applies: {{inScope}}.',
    rule: 'Besides an employment plan a ground is needed. Under 25: labour market support for 180 days in a year, the allowance period at its end, or four months of social assistance. From 25: labour market support for 500 days, 180 days after the allowance period, or 12 months of social assistance.',
    facts: {
      on: 'Day of assessment',
      hasEmploymentPlan: 'Employment plan made',
      supportDays: 'Days of labour market support',
      supportDaysLast12Months: 'Of them in the last 12 months',
      socialAssistanceMonths: 'Months of social assistance',
    },
    change: [
      'A multi-sectoral employment plan replaces the activation plan.',
      'On the client’s own request rehabilitative work may begin before the limit (15 §).',
    ],
    otherwise: {
      employmentPlan:
        'The limits are examined once an employment plan has been made, or the interview of a recipient of social assistance held.',
      daysIn12Months:
        '{{left}} days of labour market support in the last 12 months are lacking (limit {{limit}}).',
      allowance: 'The ground is met if unemployment allowance has been received for its full period.',
      assistance:
        '{{left}} months on social assistance because of unemployment are lacking (limit {{limit}}).',
      adult: 'From {{on, plainDay}} the limits of those aged 25 or over apply.',
      days: '{{left}} days of labour market support are lacking (limit {{limit}}).',
      daysAfterAllowance:
        '{{left}} days of labour market support after the allowance are lacking (limit {{limit}}).',
      allowanceFirst:
        'If the allowance has been received for its full period, a shorter time on labour market support is enough.',
    },
  },
  'rehab.period': {
    title: 'Is the period of a permitted length?',
    answer: 'The period is {{from, plainDay}}–{{to, plainDay}}.',
    rule: 'Rehabilitative work is agreed on for {{periodMonths.min}}–{{periodMonths.max}} months at a time.',
    facts: { from: 'Starts', to: 'Ends' },
    otherwise: { end: 'The period will do when it ends {{earliestEnd, plainDay}}–{{latestEnd, plainDay}}.' },
  },
  'rehab.participation': {
    title: 'Are the days and hours within the limits of the law?',
    answer: 'There are {{days.count}} days and {{violations.count}} departures from the limits.',
    rule: 'At most {{daysPerWeek}} days a week, {{hoursPerDay.min}}–{{hoursPerDay.max}} hours a day and at most {{daysPerYear}} days in twelve months.',
    facts: { planSignedOn: 'Plan approved' },
    change: [
      'In plans approved before 1.7.2015 the weekly limit was five days until the end of 2015.',
      'A day of absence is no day of participation: if the mark is corrected, the days are counted anew.',
    ],
  },
  'rehab.evaluation': {
    title: 'Why by {{by, day}}?',
    answer:
      'The period ends on {{periodEndsOn, plainDay}}. It is evaluated {{evaluationDaysBefore}} days before that.',
    rule: 'Agreed practice: the final evaluation is held and the continuation agreed at least {{evaluationDaysBefore}} days before the period ends.',
    facts: { periodEndsOn: 'Period ends', evaluationDaysBefore: 'Days before' },
    change: [
      'If the last day of the period changes, the deadline is computed again.',
      'The organisation may set another time.',
    ],
  },
  'rehab.stateCompensation': {
    title: 'Where does the state compensation come from?',
    answer: 'There are {{days.count}} days of participation.',
    rule: 'The state compensates the organiser with 10.09 euros for each day on which the person took part. Days of absence are not paid.',
    change: ['Only attended days count. If attendance is corrected, the amount changes.'],
  },
  'rehab.expenseAllowance': {
    title: 'Where does the expense allowance come from?',
    answer: 'There are {{days.count}} days of participation.',
    rule: 'The expense allowance is paid for each day of participation at the rate of that day.',
    change: ['Only attended days count. The rate is that of each day.'],
  },
  'rehab.kelaNotice': {
    title: 'Why by {{due, day}}?',
    answer: 'The limit was reached on {{metOn, plainDay}}.',
    rule: 'Kela notifies the authority by the end of the calendar month that follows the reaching of the limit.',
    facts: { metOn: 'Limit reached' },
    change: ['If the day on which the limit was met is corrected, the deadline is counted anew.'],
  },
  'share.labourMarketSupport': {
    title: 'Where does the municipality’s share come from?',
    answer:
      'By law the municipality’s share is {{municipalCents, euros}}. The counter was {{countBefore}} and is now {{countAfter}} days.',
    rule: 'From 2025 the municipality’s share rises with the days of unemployment: 10% after 100 days, 20% after 200, 30% after 300, 40% after 400 and 50% after 700 days. In 2015–2024 it was 50% after the payment period in which 300 days were reached, and 70% after 1,000 days.',
    facts: {
      municipalCents: { label: 'Municipal share', value: '{{municipalCents, euros}}' },
      stateCents: { label: 'The state’s share', value: '{{stateCents, euros}}' },
      countBefore: 'Days before',
      countAfter: 'Days after',
    },
    change: [
      'Days of the integration period are not counted. Before 2025 days in services were not.',
      'The count at the start comes from Kela’s list. If it is corrected, the share is counted anew.',
    ],
    otherwise: {
      nextStep:
        'Once {{left}} more days have been counted, the municipality’s share is {{percent, percent}}.',
    },
  },
  'employ.obligation': {
    title: 'Is the municipality obliged to employ?',
    answer: 'Obligation: {{duty}}.',
    rule: 'The obligation concerned those born in 1950 or later whose allowance ended after the age of 57 and before 60. It was abolished on 2.9.2024.',
    facts: { allowanceEndsOn: 'Allowance ends', noticeBy: 'Notice to the municipality by' },
    change: ['What counts is the day on which the allowance ends: the last one was 1.9.2024.'],
    otherwise: {
      age: 'The duty arises if the age at the end of the allowance is at least {{minAge}} and under {{belowAge}}.',
    },
  },
  'paySubsidy.amount': {
    title: 'Where does the amount of the pay subsidy come from?',
    answer: 'The subsidy is {{percent}} per cent of the wage costs, for at most {{months}} months.',
    rule: 'The pay subsidy is a share of the wage costs, at most the monthly amount of the law. For a part of a month the cap is one thirtieth for each calendar day.',
    facts: { appliedOn: 'Applied' },
    change: ['The day of application decides which act applies.'],
    otherwise: {
      capped: 'The cap of {{cap, euros}} limits the subsidy: higher wage costs do not increase it.',
      below: 'The subsidy grows with the wage costs until the cap of {{cap, euros}} is met.',
    },
  },
  'reward.association': {
    title: 'Does the association get the reward?',
    answer: 'Unmet: {{unmet}}.',
    rule: 'In the reward trial of 2014 every criterion had to be met. The reward was 500–1,500 euros by the kind of job.',
    change: ['The reward is paid when all the listed criteria are met.'],
  },
  'decision.appeal': {
    title: 'Why by {{lastDay, day}}?',
    answer: 'The decision was received on {{receivedOn, plainDay}}. There are {{appealDays}} days from that.',
    rule: 'A correction is requested within {{appealDays}} days of receipt. A letter is taken to be received on the seventh and an electronic notice on the third day after sending, unless shown otherwise.',
    facts: { sentOn: 'Sent', receivedOn: 'Received' },
    change: ['If the decision is shown to have been received on another day, the time counts from it.'],
  },
  'decision.basis': {
    title: 'Under which law?',
    answer: 'The decision is made under the law in force on {{decidedOn, plainDay}}: {{cites}}.',
    rule: 'A decision applies the provisions in force on its day. The kind of decision says who decides, for how long, what the service costs and how it is appealed.',
    facts: { decidedOn: 'Day of the decision' },
    change: ['If the law changes before that day, the basis changes.'],
  },
  'decision.checks': {
    title: 'Why can the decision not be given yet?',
    answer: 'Stops it: {{blocks}}. Note: {{warnings}}.',
    rule: 'A negative decision gives reasons and the party is heard first. A deviation from the plan is justified. Rehabilitative work activity is granted for the time that the law allows at once.',
    facts: { decidedOn: 'Day of the decision' },
    change: ['When the missing piece is written or the party has been heard, the decision can be given.'],
  },
  'retention.destroyAfter': {
    title: 'Why is the record destroyed after {{after, plainDay}}?',
    answer: 'The matter was closed on {{closedOn, plainDay}}. It is kept until {{after, plainDay}}.',
    rule: 'A record is destroyed at once when its retention time has passed.',
    facts: { closedOn: 'Closed', after: 'Kept until' },
    change: ['A record is not destroyed while a pending matter or a statutory task still needs it.'],
  },
  'identity.personal': {
    title: 'Is the personal identity code right?',
    answer: 'Right: {{valid}}.',
    rule: 'The code has the day of birth, the mark of the century, three digits and a check character. Individual numbers 900–999 are temporary.',
    change: ['Check digits and characters in the document.'],
  },
  'identity.business': {
    title: 'Is the business identity code right?',
    answer: 'Right: {{valid}}.',
    rule: 'The code has seven digits, a hyphen and a check digit.',
    change: ['Check the digits in the document.'],
  },
} satisfies Texts<typeof why>

export const lawRefusals = {
  decision_basis_repealed:
    'This provision is no longer a ground for a decision. Instead: {{instead}}. Choose another kind of decision.',
  decision_basis_notRead:
    'The text of the law on this kind of decision has not been read. The decision cannot be made in the system.',
  law_notCovered: 'The law data does not cover {{day, plainDay}}. Check the day.',
  facts_invalid: 'Facts are missing or wrong. Correct the marked ones.',
  rule_unknown: 'There is no such rule. Check its name in the list of law.',
  rehab_period_tooShort:
    'The period is shorter than {{months}} months. Choose {{earliestEnd, plainDay}} or later as its last day.',
  rehab_period_tooLong:
    'The period is longer than {{months}} months. Choose {{latestEnd, plainDay}} or earlier as its last day.',
} satisfies Texts<typeof refusals>
