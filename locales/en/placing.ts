import type { WhyText } from '../types.ts'

/** Refusals, events and reasons of places, periods and attendance. */
export const placingRefusals = {
  places_full: '{{title}} has just filled up. The next free place that fits is {{nextPlace}}.',
  places_fullNoNext:
    '{{title}} has just filled up. There is no other free place that fits now. Try other days or another time.',
  places_taken: 'The place has just gone to someone else. Choose other days or another place.',
  places_notOpen: '{{title}} is not open all that time. Shorten the period or choose another place.',
  period_tellsWho: 'The description of support tells who it is about. Remove the name and identity code.',
  period_clientBusy:
    'The client already has a place on these half-days: {{title}}. Choose other days or release it first.',
  period_notHeld: 'The place is no longer held. See where the period stands.',
  period_notReleasable: 'There is a contract already. End or interrupt the period.',
  period_notReserved: 'A contract is made of a reserved place. Wait for the place to answer.',
  period_notRunning: 'The period is not running. See where it stands.',
  period_notContinuable: 'Only an agreed period can be continued. Hold the place again.',
  period_noPlan:
    'There is no plan in force. Make an activation plan or a multi-sectoral employment plan first.',
  period_evaluated: 'The evaluation has been given already. It is not changed.',
  period_continuationOpen:
    'Decide in the evaluation what follows: the same place, another service, or nothing more.',
  enquiry_lapsed: 'The time to answer is over and the place is free again. The asker can ask anew.',
  enquiry_answered: 'This has been answered already. Thank you.',
  enquiry_released: 'The asker has withdrawn the enquiry. No answer is needed.',
  attendance_future: 'The day {{day, plainDay}} has not come yet. Mark it then.',
  attendance_outsidePeriod: 'The day {{day, plainDay}} is outside the period. Check the day.',
  attendance_noContract: 'There is no contract yet. Attendance is marked after it.',
  attendance_reasonNeeded: 'The day is marked already. Write why you correct it. The original is kept.',
  attendance_alreadyMarked: 'Someone has just marked the day. Look at the mark again.',
  rehab_participation_week_tooManyDays:
    'There are too many days: {{daysPerWeek}} a week. At most {{mostDays}} days a week are allowed.',
  rehab_participation_day_tooFewHours:
    'The day is too short: {{hoursPerDay}} hours. A day has {{leastHours}}–{{mostHours}} hours.',
  rehab_participation_day_tooManyHours:
    'The day is too long: {{hoursPerDay}} hours. A day has {{leastHours}}–{{mostHours}} hours.',
  rehab_participation_year_tooManyDays:
    'The days add up to too many. In twelve months at most {{mostYear}} days are allowed.',
}

export const placingEvents = {
  place_needsRead: 'looked at what the client needs of a place',
  place_announced: 'announced the place',
  place_changed: 'changed the place',
  period_listed: 'looked at periods',
  period_read: 'looked at the period',
  period_held: 'asked for the place to be held',
  period_confirmed: 'confirmed the place',
  period_declined: 'declined the enquiry',
  period_lapsed: 'the hold ended and the place is free',
  period_released: 'released the place',
  period_agreed: 'recorded the contract of the period',
  period_ended: 'the period ended',
  period_interrupted: 'recorded that the period was interrupted',
  period_continued: 'asked for the period to continue',
  period_evaluated: 'evaluated the period',
  period_answered: 'passed on the answer of the place',
  period_lapse: 'released places whose hold had ended',
  period_start: 'recorded that the period began',
  period_end: 'recorded that the period ended',
  enquiry_listed: 'looked at enquiries',
  enquiry_answered: 'answered the enquiry',
  enquiry_openedByLink: 'opened the enquiry from the link',
  attendance_weekRead: 'looked at the week’s attendance',
  attendance_read: 'looked at attendance',
  attendance_marked: 'marked attendance',
  attendance_corrected: 'corrected attendance',
  attendance_missingListed: 'looked at missing attendance marks',
}

export const placingWhy = {
  'places.match': {
    title: 'Why {{title}}: {{fit}}?',
    answer: '{{answer}}',
    rule: 'A place fits when it is open all the time, every half-day wished for is free, what is necessary is there and a language is shared. Field and municipality are wishes: without them the place fits partly.',
    facts: {
      period: 'Time',
      days: 'Days',
      characteristics: 'Necessary',
      languages: 'Language',
      field: 'Field',
      municipality: 'Municipality',
    },
    change: [
      'When the needs are changed, the answer is computed again.',
      'When a half-day is freed or filled, the answer changes at once.',
    ],
  },
  'places.hold': {
    title: 'Why is the name not told?',
    answer: 'The place learns only what it needs in order to answer.',
    rule: 'Before the reservation the place sees the need, days, language and the support agreed with the client. Name and contact details are shown once the place has confirmed.',
    facts: { hours: 'Hold in hours' },
    change: ['When the place confirms, it sees the client’s name and contact details.'],
  },
  'period.end': {
    title: 'Why does the period end {{dueOn, day}}?',
    answer: 'So it was agreed on {{contractOn, plainDay}}.',
    rule: 'A period ends on the last day of its contract unless it is interrupted earlier or continued by a new contract.',
    facts: { from: 'Period begins', dueOn: 'Period ends', contractOn: 'Contract made' },
  },
  'period.interrupted': {
    title: 'Why evaluate by {{dueOn, day}}?',
    answer: 'The period was interrupted on {{dueOn, plainDay}}, before the agreed evaluation.',
    rule: 'An interrupted period is evaluated when it ends.',
    facts: { dueOn: 'Period interrupted' },
  },
  'attendance.week': {
    title: 'Why is attendance marked every week?',
    answer: 'The client’s compensation and the follow-up are counted from the days attended.',
    rule: 'A week’s attendance is marked by the following Monday. Public holidays are free and are not marked.',
    change: ['A mark can be corrected later. The original is kept.'],
  },
} satisfies Record<string, WhyText>
