/** Deadlines of a client: what is due, and whose turn it is. */
export const deadlines = {
  title: 'Tidsfrister',
  empty:
    'Inga öppna tidsfrister. En tidsfrist kommer av vägens skeden, planer, perioder och avtalade kontakter.',
  about: 'tidsfrist, {{what}}',
  kinds: {
    mappingPlan: 'Sektorsövergripande plan',
    planReview: 'Granskning av planen',
    evaluation: 'Utvärdering av perioden',
    periodEnd: 'Perioden slutar',
    nextContact: 'Avtalad kontakt',
    referralAnswer: 'Svar på remissen',
    discussion: 'Jobbsökningssamtal',
  },
  turn: {
    pair: 'Arbetsparets tur',
    employment: 'Arbetskraftsmyndighetens tur',
    social: 'Välfärdsområdets tur',
    kela: 'FPA:s tur',
    health: 'Hälsovårdens tur',
    client: 'Klientens tur',
    place: 'Platsens tur',
    nobody: 'Ingens tur',
  },
}
