/** Deadlines of a client: what is due, and whose turn it is. */
export const deadlines = {
  title: 'Määräajat',
  empty:
    'Ei avoimia määräaikoja. Määräaika tulee polun vaiheista, suunnitelmista, jaksoista ja sovituista yhteydenotoista.',
  about: 'määräaika, {{what}}',
  kinds: {
    mappingPlan: 'Monialainen suunnitelma',
    planReview: 'Suunnitelman tarkistus',
    evaluation: 'Jakson arviointi',
    periodEnd: 'Jakso päättyy',
    nextContact: 'Sovittu yhteydenotto',
    referralAnswer: 'Vastaus lähetteeseen',
    discussion: 'Työnhakukeskustelu',
  },
  turn: {
    pair: 'Työparin vuoro',
    employment: 'Työvoimaviranomaisen vuoro',
    social: 'Hyvinvointialueen vuoro',
    kela: 'Kelan vuoro',
    health: 'Terveydenhuollon vuoro',
    client: 'Asiakkaan vuoro',
    place: 'Paikan vuoro',
    nobody: 'Ei kenenkään vuoro',
  },
}
