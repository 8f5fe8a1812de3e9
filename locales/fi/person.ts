/** Who a person is: a code joined later, two rows made one, an entry on the wrong client. */
export const person = {
  title: 'Henkilö',
  notYours:
    'Henkilötunnuksen liittää ja asiakkaat yhdistää se, jolla on asiakkaan perustietojen muutosoikeus: oma omavalmentaja, sosiaalityöntekijä tai työpari.',
  reason: 'Miksi',
  code: {
    title: 'Liitä henkilötunnus',
    text: 'Asiakas on kirjattu ilman henkilötunnusta. Liitä se, kun olet nähnyt henkilöllisyyden osoittavan asiakirjan.',
    field: 'Henkilötunnus',
    reasonHint: 'Esimerkiksi: henkilökortti nähty tapaamisessa.',
    act: 'Liitä',
    yours:
      'Tämä henkilötunnus on jo toisella omalla asiakkaallasi. Jos he ovat sama ihminen, yhdistä asiakkaat.',
    merge: 'Yhdistä asiakkaat',
  },
  merge: {
    title: 'Sama ihminen kahdesti',
    text: 'Jos sama ihminen on kirjattu kahdeksi asiakkaaksi, yhdistä ne. Tarvitset perusteen kumpaankin.',
    dialogTitle: 'Yhdistä kaksi asiakasta',
    act: 'Yhdistä',
    reasonHint: 'Mistä tiedät, että kyseessä on sama ihminen. Tämä jää jäljeksi.',
    stays: 'Jää',
    goes: 'Yhdistetään siihen',
    hasCode: 'henkilötunnus tiedossa',
    noCode: 'ei henkilötunnusta',
    moves: 'Siirtyy',
    nothing: 'Sinulle näkyviä kirjauksia ei ole.',
    after:
      'Sen jälkeen jokainen, jolla on peruste jompaankumpaan, näkee yhden asiakkaan omalla perusteellaan. Loki ja tapahtumat säilyvät sellaisina kuin ne kirjattiin.',
  },
  entries: {
    contact_one: '{{count}} yhteydenotto',
    contact_other: '{{count}} yhteydenottoa',
    meeting_one: '{{count}} tapaaminen',
    meeting_other: '{{count}} tapaamista',
    situationFact_one: '{{count}} tieto tilannekortilla',
    situationFact_other: '{{count}} tietoa tilannekortilla',
    plan_one: '{{count}} suunnitelma',
    plan_other: '{{count}} suunnitelmaa',
    period_one: '{{count}} jakso',
    period_other: '{{count}} jaksoa',
    decision_one: '{{count}} päätös',
    decision_other: '{{count}} päätöstä',
    consent_one: '{{count}} suostumus',
    consent_other: '{{count}} suostumusta',
    messageThread_one: '{{count}} viestiketju',
    messageThread_other: '{{count}} viestiketjua',
  },
  move: {
    title: 'Väärälle asiakkaalle kirjattu',
    text: 'Siirrä yhteydenotto, tapaaminen tai tieto asiakkaalle, jota se koskee. Kummallekin jää merkintä siirrosta, toisen nimi ei näy.',
    choose: 'Näytä kirjaukset',
    empty: 'Siirrettäviä kirjauksia ei ole.',
    kinds: { contact: 'Yhteydenotto', fact: 'Tieto tilannekortilla', meeting: 'Tapaaminen' },
    at: '{{at, dayTime}}',
    act: 'Siirrä',
    dialogTitle: 'Siirrä toiselle asiakkaalle',
    to: 'Siirretään asiakkaalle',
    other: 'Valitse toinen',

    reasonHint:
      'Esimerkiksi: nimet sekoittuivat. Syy näkyy kummankin asiakkaan lokissa, joten älä kirjoita nimiä.',
    done: 'Kirjaus on siirretty.',
  },
}

export const personEvents = {
  person_codeJoined: 'liitti henkilötunnuksen',
  person_merged: 'yhdisti saman ihmisen kaksi asiakasta',
  person_mergeEffectSeen: 'katsoi, mitä yhdistämisestä seuraisi',
  person_movableListed: 'katsoi kirjaukset siirtoa varten',
  person_entryMovedAway: 'siirsi kirjauksen oikealle asiakkaalle',
  person_entryMovedHere: 'siirsi tänne kirjauksen, joka oli väärällä asiakkaalla',
}

export const personRefusals = {
  person_hasCode:
    'Asiakkaalla on jo toinen henkilötunnus. Jos se on väärä, ota yhteyttä rekisterinhoitajaan.',
  person_notNow: 'Henkilötunnusta ei voi liittää nyt. Pyydä rekisterinhoitajaa tarkistamaan asia.',
  person_otherBirthDate: 'Henkilötunnuksen syntymäaika on toinen kuin asiakkaalle kirjattu.',
  person_otherCodes: 'Heillä on eri henkilötunnukset, joten he ovat eri ihmisiä.',
  person_otherBirthDates: 'Heillä on eri syntymäajat. Korjaa ensin väärä, jos he ovat sama ihminen.',
  person_openOnBoth:
    'Kummallakin on auki sama polku, suunnitelma tai lähete, tai kummaltakin on pyydetty sama paperi. Päätä ensin toinen.',
  person_reasonTellsWho:
    'Syystä näkee, kenestä on kyse, ja se luetaan kummankin tiedoista. Poista nimi ja henkilötunnus.',
  person_entryStays:
    'Kirjausta ei voi siirtää tälle asiakkaalle. Tarvitset oikeuden kirjoittaa sitä kummallekin.',
}
