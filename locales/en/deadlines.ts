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
    discussion: 'Job search discussion',
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
