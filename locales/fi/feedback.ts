/** Client feedback: the uniform form, who may read it, and its averages. Plain words: clients read them. */
export const feedback = {
  questions: {
    welcome: 'Kohdeltiinko sinua paikassa hyvin?',
    guidance: 'Saitko paikassa tarpeeksi ohjausta?',
    suits: 'Sopiko tekeminen sinulle?',
    help: 'Saitko omalta työntekijältäsi apua, kun tarvitsit sitä?',
    useful: 'Oliko palvelusta sinulle hyötyä?',
    good: 'Mikä oli hyvää?',
    better: 'Mitä pitäisi tehdä toisin?',
  },
  scores: { yes: 'Kyllä', mostly: 'Enimmäkseen', little: 'Vähän', no: 'Ei' },
  unknown: 'En osaa sanoa',
  readers: {
    title: 'Kuka saa lukea vastauksesi?',
    organiser: 'Saavatko työntekijäsi lukea vastauksesi?',
    place: 'Saako paikka lukea vastauksesi?',
    hint: 'Sinä päätät. Voit muuttaa tätä milloin vain. Työntekijöitäsi ovat kaikki, jotka järjestävät palveluasi, myös työpajan työntekijä. He ja paikka näkevät, että vastasit.',
  },
  readings: { none: 'Ei', scores: 'Vain valinnat, ei kirjoittamaani', all: 'Kyllä, kaikki' },
  averages: 'Kaikkien vastauksista lasketaan keskiarvoja. Niistä ei näe, kuka on vastannut.',
  own: {
    title: 'Anna palautetta palvelusta',
    lead: 'Mitä mieltä olit palvelusta ja paikasta? Voit jättää kysymyksiä väliin.',
    open: 'Anna palautetta palvelusta ja paikasta',
    send: 'Lähetä palaute',
    sent: 'Kiitos palautteesta.',
    given: 'Annoit palautteen {{day, plainDay}}.',
    givenPaper: 'Annoit palautteen paperilla {{day, plainDay}}. Sen kirjasi {{by}}.',
    look: 'Näytä vastaukseni',
    change: 'Muuta, kuka saa lukea',
    save: 'Tallenna',
    saved: 'Valmis. Muutos on voimassa heti.',
    disown: {
      open: 'Tämä ei ole minun palautteeni',
      text: 'Jos et ole antanut tätä palautetta, ilmoita se. Silloin kukaan muu ei enää lue näitä vastauksia, ja voit antaa oman palautteesi. Ilmoitusta ei voi perua.',
      act: 'Ilmoita, että tämä ei ole minun',
    },
    disowned:
      'Ilmoitit {{disownedOn, plainDay}}, että paperilta kirjattu palaute ei ole sinun. Sen kirjasi {{by}}. Kukaan muu ei lue sen vastauksia.',
    sees: { organiser: 'Työntekijäsi saavat lukea', place: 'Paikka saa lukea' },
    reads: { none: 'ei mitään', scores: 'vain valinnat', all: 'kaiken' },
  },
  asks: {
    title: 'Kerro mielipiteesi',
    text: 'Jaksosi päättyy tai on päättynyt. Paikka on {{place}}. Kerro, mitä mieltä olit.',
    go: 'Kerro, miten meni',
  },
  worker: {
    title: 'Asiakkaan palaute palvelusta',
    later: 'Palautetta kysytään asiakkaalta {{from, plainDay}} alkaen.',
    asked: 'Palautetta kysytään asiakkaalta Omassa polussa {{to, plainDay}} asti. Sitä ei ole vielä annettu.',
    over: 'Palautetta ei annettu.',
    noEnd: 'Palautetta kysytään, kun jakson päättymispäivä tai arvioinnin päivä on tiedossa.',
    given: 'Asiakas antoi palautteen {{day, plainDay}}.',
    givenPaper: 'Asiakas antoi palautteen paperilla {{day, plainDay}}. Sen kirjasi {{by}}.',
    disowned:
      'Asiakas ilmoitti {{disownedOn, plainDay}}, että paperilta kirjattu palaute ({{answeredOn, plainDay}}) ei ole hänen. Sen kirjasi {{by}}. Sen vastauksia ei näytetä, eikä uutta kirjata paperilta.',
    closed: 'Asiakas ei ole antanut vastauksiaan sinun luettavaksesi. Ne ovat mukana keskiarvoissa.',
    print: 'Tulosta palautelomake',
    record: 'Kirjaa paperilta',
  },
  record: {
    title: 'Kirjaa palaute paperilta',
    lead: 'Kirjoita vastaukset niin kuin ne ovat paperilla. Nimesi jää kirjaajaksi. Kirjauksen jälkeen näet vastaukset vain, jos asiakas sallii sen.',
    day: 'Päivä paperissa',
    organiser: 'Saavatko asiakkaan työntekijät lukea vastaukset?',
    place: 'Saako paikka lukea vastaukset?',
    act: 'Tallenna palaute',
  },
  paper: {
    type: 'Palautelomake',
    title: 'Palaute palvelusta ja paikasta',
    version: 'Lomake {{version}}',
    about: 'Palautteesta',
    lead: 'Kerro, mitä mieltä olit. Voit jättää kysymyksiä väliin. Kaikkien vastauksista lasketaan keskiarvoja. Niistä ei näe, kuka on vastannut.',
    choose: 'Merkitse rasti (X)',
    question: 'Kysymys',
    write: 'Kirjoita, jos haluat',
    return: 'Palautus',
    returnText:
      'Anna lomake omalle työntekijällesi, vaikka suljetussa kuoressa. Hän kirjaa vastaukset, ja näet ne Omassa polussa.',
    day: 'Päivä',
    answeredOn: 'Täytin lomakkeen (päivä)',
  },
}

/** Averages for managers. */
export const feedbackReport = {
  title: 'Asiakaspalaute',
  lead: 'Asiakkaiden vastaukset jaksojen lopussa. 4 = kyllä, 3 = enimmäkseen, 2 = vähän, 1 = ei.',
  half: 'Puolivuosi',
  spring: '{{year}}, tammi–kesäkuu',
  autumn: '{{year}}, heinä–joulukuu',
  part: 'Ketä koskee',
  answered: 'Vastauksia',
  ways: {
    all: 'Kaikki vastaukset',
    otherOrganisations: 'Muut paikat yhteensä',
    otherServices: 'Muut palvelut yhteensä',
  },
  short: {
    welcome: 'Kohtelu',
    guidance: 'Ohjaus',
    suits: 'Tekeminen',
    help: 'Työntekijän apu',
    useful: 'Hyöty',
  },
  asked: 'Mitä kysyttiin',
  none: 'Tältä puolivuodelta ei ole vielä viiden ihmisen palautetta. Keskiarvot näytetään, kun puolivuosi on päättynyt.',
  protected:
    'Alle viiden ihmisen vastauksista ei kerrota erikseen. Ne ovat mukana muissa yhteensä, eikä niitä voi laskea luvuista. Kysymyksestä ei kerrota keskiarvoja, jos jossakin kohdassa alle viisi vastasi siihen. Luvut ovat päättyneestä puolivuodesta, eivätkä ne enää muutu. Kirjoitettuja vastauksia ei näytetä tässä.',
}

export const feedbackRefusals = {
  feedback_given: 'Palaute on jo annettu. Sitä ei muuteta.',
  feedback_empty: 'Vastaa ainakin yhteen kysymykseen.',
  feedback_otherForm: 'Lomake on vaihtunut. Lataa sivu uudelleen ja vastaa siihen.',
  feedback_noPeriod: 'Palautetta annetaan jaksosta, josta on sopimus.',
  feedback_notYet: 'Palautetta kysytään jakson lopussa. Tämän jakson palautetta ei vielä kysytä.',
  feedback_tooLate: 'Palautetta otettiin vastaan {{to, plainDay}} asti.',
  feedback_disowned:
    'Asiakas on ilmoittanut, että paperilta kirjattu palaute ei ole hänen. Hän voi antaa palautteen itse.',
  feedback_ownPage: 'Annoit tämän palautteen itse Omassa polussa.',
  feedback_future: 'Paperissa oleva päivä ei voi olla tulevaisuudessa.',
}

export const feedbackEvents = {
  feedback_ownRead: 'katsoi oman palautteensa',
  feedback_given: 'antoi palautteen',
  feedback_readersChanged: 'muutti sitä, kuka saa lukea palautteen',
  feedback_read: 'katsoi palautteen tilanteen',
  feedback_recordedFromPaper: 'kirjasi palautteen paperilta',
  feedback_disowned: 'ilmoitti, että paperilta kirjattu palaute ei ole oma',
  feedback_formPrinted: 'tulosti palautelomakkeen',
}
