import type { WhyText } from '../types.ts'

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
    initialInterview: 'Alkuhaastattelu',
    periodLength: 'Jakson pituus',
    weekDays: 'Osallistumispäivät viikossa',
    yearDays: 'Osallistumispäivät 12 kuukaudessa',
    kelaNotice: 'Kelan ilmoitus',
    retention: 'Tietojen säilytys',
  },
  others: 'Rajat ja pysähtyneet määräajat',
  moved: 'Siirtyi {{from, plainDay}} → {{to, plainDay}}, koska sääntö muuttui',
  count: {
    days: '{{used}}/{{most}} päivää',
    months: '{{used}}/{{most}} kuukautta',
    over: 'ylittyy {{day, plainDay}}',
    notOver: 'ei ylity sovituilla päivillä',
    until: 'enintään {{day, plainDay}} asti',
    keep: 'säilytetään {{day, plainDay}} asti',
    paused: 'tauolla, jatkuu {{day, plainDay}}',
    done: 'päättyi {{day, plainDay}}',
  },
  states: {
    limit: 'Raja',
    paused: 'Tauolla',
    stopped: 'Pysähtynyt',
  },
  reasons: {
    inService: 'asiakas on pitkässä palvelussa',
    planSigned: 'suunnitelma allekirjoitettiin',
    caseClosed: 'palvelu päättyi',
    planSuperseded: 'uusi suunnitelma korvasi sen',
    planEnded: 'suunnitelma päättyi',
    interviewHeld: 'haastattelu pidettiin',
    jobSearchEnded: 'työnhaku päättyi',
    evaluated: 'jakso arvioitiin',
    periodEnded: 'jakso päättyi',
    periodInterrupted: 'jakso keskeytyi',
    noticed: 'Kela ilmoitti',
    contacted: 'asiakkaaseen oltiin yhteydessä',
    accepted: 'lähete otettiin vastaan',
    returned: 'lähete palautettiin',
    withdrawn: 'lähete peruttiin',
    done: 'hoidettu',
  },
  runs: {
    ask: 'Laske määräajat uudelleen',
    lead: 'Määräajat lasketaan aina, kun asiakkaan tiedot muuttuvat. Kun laki muuttuu, ne lasketaan kaikille uudelleen. Siirtynyt määräaika näkyy työpöydällä ja asiakkaan sivulla.',
    behind: 'Määräaikoja ei ole vielä laskettu voimassa olevan lain mukaan.',
    none: 'Määräaikoja ei ole laskettu uudelleen.',
    at: 'Pyydetty',
    by: 'Pyytäjä',
    itself: 'Järjestelmä',
    what: 'Tulos',
    title: 'Laskennat',
    versions: 'Lain luvut, joihin määräajat perustuvat',
    waiting: 'Odottaa vuoroaan',
    running: 'Laskettu {{done}}/{{total}} asiakasta',
    failed: 'Keskeytyi, laskettu {{done}}/{{total}} asiakasta. Yritetään uudelleen.',
    noneMoved: 'Yksikään määräaika ei siirtynyt',
    moved_one: '{{count}} määräaika siirtyi, {{clients}} asiakkaalla',
    moved_other: '{{count}} määräaikaa siirtyi, {{clients}} asiakkaalla',
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

/** Words of "Miksi?" for clocks that no rule of law says alone. */
export const deadlineWhy = {
  'discussion.notArranged': {
    title: 'Miksi tauolla {{dueOn, day}} asti?',
    answer:
      'Asiakas on palvelussa, joka kestää yli {{months}} kuukauden. Työnhakukeskustelua ei järjestetä sen aikana, vaan kuukautta ennen palvelun päättymistä.',
    rule: 'Työnhakukeskustelua ei järjestetä yli {{months}} kuukauden työvoimakoulutuksen, kokeilun, palkkatuetun työn tai kuntoutuksen aikana, vaan ennen sen päättymistä.',
    facts: { due: 'Muuten viimeistään', from: 'Palvelu alkoi', to: 'Palvelu päättyy' },
    change: ['Jos palvelu keskeytyy tai sen päättymispäivä muuttuu, keskustelun päivä lasketaan uudelleen.'],
  },
  'clock.weekDays': {
    title: 'Miksi enintään {{most}} päivää viikossa?',
    answer: 'Viikolla, jona asiakas oli viimeksi paikalla, päiviä on {{used}}.',
    rule: 'Kuntouttavaa työtoimintaa saa olla enintään {{most}} päivänä kalenteriviikossa.',
    facts: {
      from: 'Viikko alkaa',
      to: 'Viimeksi paikalla',
      used: 'Päiviä',
      planSignedOn: 'Suunnitelma allekirjoitettu',
      dueOn: 'Ylittyisi',
    },
    change: ['Kun läsnäoloja merkitään tai sovittuja päiviä muutetaan, luku lasketaan uudelleen.'],
  },
  'clock.yearDays': {
    title: 'Miksi enintään {{most}} päivää?',
    answer: 'Kahdentoista viime kuukauden aikana asiakas on ollut paikalla {{used}} päivänä.',
    rule: 'Kuntouttavaa työtoimintaa saa olla enintään {{most}} päivänä kahdentoista kuukauden aikana. Kuukaudet luetaan liukuvasti taaksepäin kustakin päivästä.',
    facts: { from: 'Kuukaudet alkavat', to: 'Viimeksi paikalla', used: 'Päiviä', dueOn: 'Ylittyisi' },
    change: ['Kun läsnäoloja merkitään tai sovittuja päiviä muutetaan, luku lasketaan uudelleen.'],
  },
  'clock.periodLength': {
    title: 'Miksi enintään {{dueOn, day}} asti?',
    answer: 'Jakso alkoi {{from, plainDay}}. Kerralla siitä voi sopia enintään {{most}} kuukaudeksi.',
    rule: 'Kuntouttavan työtoiminnan jakso on kerrallaan {{least}}–{{most}} kuukautta.',
    facts: { from: 'Jakso alkoi', to: 'Sovittu päättyväksi', used: 'Kuukausia' },
    change: ['Jatkosta sovitaan uudella jaksolla.'],
  },
} satisfies Record<string, WhyText>

export const deadlineEvents = {
  deadline_movedByRule: 'siirsi määräajan, koska sääntö muuttui',
  deadline_recomputed: 'pyysi laskemaan määräajat uudelleen',
}

export const deadlineRefusals = {
  deadline_runUnderWay: 'Määräaikoja lasketaan jo uudelleen. Odota, että laskenta päättyy.',
}
