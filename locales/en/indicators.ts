/** Names and definitions of reported figures; `{{of}}` is a reason, kind of plan or kind of meeting. */
export const indicators = {
  rehabClients: {
    name: 'Clients in rehabilitative work',
    definition: 'Persons with a period of rehabilitative work during the month. Each is counted once.',
  },
  rehabNewShare: {
    name: 'Of whom new',
    definition: 'Share of the clients whose first period ever began in the month.',
  },
  rehabMonthlyAverage: {
    name: 'Average clients a month',
    definition: 'Mean of the monthly numbers of clients from January to this month.',
  },
  jointClients: {
    name: 'Joint service clients',
    definition: 'Joint service relationships open at the end of the month’s last day.',
  },
  jointNew: {
    name: 'Joint service: begun',
    definition: 'Joint service relationships that began in the month.',
  },
  jointEnded: {
    name: 'Joint service: ended',
    definition: 'Joint service relationships that ended in the month.',
  },
  jointEndedTotal: {
    name: 'Ended in the previous year, total',
    definition: 'Joint service relationships that ended in the previous calendar year.',
  },
  jointEndedByReason: {
    name: 'Ended in the previous year: {{of}}',
    definition: 'Joint service relationships that ended in the previous calendar year for the reason {{of}}.',
  },
  outcomeNext: {
    name: 'Ended in the previous year, afterwards: {{of}}',
    definition:
      'Joint service relationships that ended in the previous calendar year, after which the first jobseeker status within a month is: {{of}}.',
  },
  outcomeStill3: {
    name: 'Of those who went to work, at work after 3 months',
    definition:
      'Of those whose joint service ended in the calendar year before the previous one and who were at work after it, the part who were at work 3 months after it ended.',
  },
  outcomeStill6: {
    name: 'Of those who went to work, at work after 6 months',
    definition:
      'Of those whose joint service ended in the calendar year before the previous one and who were at work after it, the part who were at work 6 months after it ended.',
  },
  outcomeStill12: {
    name: 'Of those who went to work, at work after 12 months',
    definition:
      'Of those whose joint service ended in the calendar year before the previous one and who were at work after it, the part who were at work 12 months after it ended.',
  },
  jobseekers: {
    name: 'Jobseekers',
    definition: 'Persons with an open employment relationship at the end of the month’s last day.',
  },
  jobseekersUnemployed: {
    name: 'Of whom unemployed or laid off',
    definition: 'Jobseekers whose status was unemployed or laid off on the month’s last day.',
  },
  jobseekersUnemployedShare: {
    name: 'Share of unemployed or laid off',
    definition: 'Unemployed and laid-off jobseekers divided by all jobseekers.',
  },
  coachCaseload: {
    name: 'Clients per personal coach',
    definition:
      'Jobseekers divided by the personal coaches in service on the month’s last day. For the whole area only.',
  },
  subsidised: {
    name: 'Pay-subsidised',
    definition: 'Persons with a pay-subsidy period on the month’s last day.',
  },
  subsidisedOnward: {
    name: 'Of whom placed onward',
    definition: 'Pay-subsidised persons placed onward with another employer.',
  },
  subsidisedCity: { name: 'Of whom in the city', definition: 'Pay-subsidised persons not placed onward.' },
  meetingsInPerson: {
    name: 'Held in person: {{of}}',
    definition: 'Of the meetings held in the month ({{of}}), those held in person.',
  },
  plansMade: { name: 'Signed: {{of}}', definition: 'Plans signed in the month ({{of}}).' },
  plansValid: {
    name: 'In force: {{of}}',
    definition: 'Plans ({{of}}) in force at the end of the month’s last day.',
  },
  plansOverdue: {
    name: 'Review overdue: {{of}}',
    definition: 'Plans in force ({{of}}) whose review was due before the month’s last day.',
  },
  consentsGiven: {
    name: 'Consents given',
    definition: 'Consents given in the month. A narrowed consent is not counted as a new one.',
  },
  consentsValid: {
    name: 'Consents valid',
    definition: 'Consents valid at the end of the month’s last day and not withdrawn.',
  },
  stateCompensation: {
    name: 'State compensation for rehabilitative work',
    definition:
      'Attended days times the compensation of each day (189/2001 section 24). A person’s day is counted once.',
  },
  shareCents: {
    name: 'Municipal share of labour market support',
    definition: 'The municipal shares of Kela’s list of the month.',
  },
  sharePersons: { name: 'Persons on the share list', definition: 'Persons on the list of the month.' },
  sharePersonsDistinct: {
    name: 'Different persons on the list since January',
    definition: 'Persons on the list of any month from January to this month. Each is counted once.',
  },
  shareAveragePersons: {
    name: 'Average persons on the list',
    definition: 'Mean of the numbers of persons over the months of the year that have a list.',
  },
  shareContacted: {
    name: 'Contacted of those on the list',
    definition:
      'Share of the persons on the list who have a responsible worker in an open relationship and were met or reached within 60 days before the month’s last day.',
  },
  placesTotal: {
    name: 'Places announced',
    definition: 'Capacity announced in the register on the month’s last day.',
  },
  placesFree: { name: 'Of which free', definition: 'Capacity without a client on the month’s last day.' },
  placesQuotaFilled: {
    name: 'Filled of the departments’ quota',
    definition: 'Persons on the places divided by the quota of 5% of a unit’s permanent staff.',
  },
  needsAssessed: {
    name: 'Assessments of service needs',
    definition: 'Assessments of service needs made in the month.',
  },
  individualSupport: {
    name: 'Clients in individual support',
    definition: 'Individual support relationships open at the end of the month’s last day.',
  },
  unemploymentTotal: {
    name: 'Unemployed',
    definition: 'Persons whose status was unemployed or laid off on the month’s last day.',
  },
  unemploymentLong: {
    name: 'Of whom over 12 months',
    definition: 'Unemployed or laid off without a break for over 12 months.',
  },
  unemploymentYoung: {
    name: 'Of whom under 25',
    definition: 'Unemployed who had not turned 25 on the month’s last day.',
  },
  unemploymentOld: {
    name: 'Of whom over 50',
    definition: 'Unemployed whose age in full years was over 50 on the month’s last day.',
  },
  activationRate: {
    name: 'Activation rate',
    definition:
      'Persons in services divided by the unemployed and those in services on the month’s last day.',
  },
  healthReferred: {
    name: 'Referred to a health check',
    definition: 'Referrals to a health check sent in the month.',
  },
  healthAccepted: {
    name: 'Accepted to a health check',
    definition: 'Referrals to a health check accepted in the month.',
  },
}
