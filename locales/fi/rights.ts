/** Events and refusals of consents, the log and own pages. */
export const rightsEvents = {
  client_barDeclared: 'ilmoitti läheisyydestä tai esteellisyydestä',
  session_othersEnded: 'päätti muut istuntonsa',
  admin_sessionsEnded: 'päätti henkilön istunnot',
  plan_makersListed: 'katsoi, ketkä tekevät suunnitelmaa',
  plan_makerNamed: 'nimesi viranhaltijan tekemään suunnitelmaa',
  plan_makerEnded: 'päätti viranhaltijan nimeämisen',
  proxy_listed: 'katsoi, kuka toimii asiakkaan puolesta',
  proxy_recorded: 'kirjasi asiakkaan edustajan',
  proxy_ended: 'päätti valtuutuksen',
  session_personSwitched: 'vaihtoi, kenen asioita hoitaa',
  emergency_opened: 'avasi tiedot hätätilanteessa',
  emergency_reviewed: 'tarkisti hätäavauksen',
  emergency_listed: 'katsoi hätäavaukset',
  emergency_ownListed: 'katsoi omat hätäavauksensa',
  consent_listed: 'katsoi suostumukset',
  consent_recorded: 'kirjasi suostumuksen',
  consent_refused: 'kirjasi kiellon',
  consent_narrowed: 'rajasi suostumusta',
  consent_withdrawn: 'perui suostumuksen',
  consent_effectSeen: 'katsoi, keneltä tiedot poistuisivat',
  consent_whoSeesRead: 'katsoi, kuka näkee tiedot',
  consent_papersListed: 'katsoi suostumusten paperit',
  consent_paperRecorded: 'kirjasi suostumuksen paperin',
  consent_counted: 'katsoi suostumusten määrät',
  log_ownRead: 'katsoi omaa lokiaan',
  log_changesRead: 'katsoi muutokset',
  log_myReadingsRead: 'katsoi omat katselunsa',
  log_searched: 'haki lokista',
  log_exported: 'vei lokin taulukkona',
  log_personSearched: 'etsi henkilön lokitietoja varten',
  log_requestAnswered: 'tulosti lokitiedot',
  privacy_requestsListed: 'katsoi lokitietopyynnöt',
  privacy_logRequested: 'kirjasi lokitietopyynnön',
  privacy_logGiven: 'antoi lokitiedot',
  privacy_logRefused: 'hylkäsi lokitietopyynnön',
  privacy_ownRequestsListed: 'katsoi omat lokitietopyyntönsä',
  privacy_findingsListed: 'katsoi havainnot poikkeavasta katselusta',
  privacy_findingClosed: 'päätti havainnon',
  own_homeOpened: 'avasi Oman polun',
  own_daysRead: 'katsoi omat päivänsä',
}

export const rightsRefusals = {
  admin_kindByArea:
    'Organisaation lajin antaa alueen pääkäyttäjä, koska se ratkaisee, mitä tietoja organisaatiossa näkyy.',
  plan_notMadeTogether: 'Tekijät nimetään aktivointisuunnitelmaan, jota tehdään tai joka on voimassa.',
  plan_makerUnfit: 'Valitse työvoimaviranomaisen tai hyvinvointialueen viranhaltija.',
  emergency_reason:
    'Kirjoita vähintään virke siitä, miksi tiedot on avattava nyt. Asiakas ja tarkistajat näkevät sen.',
  emergency_noReviewer:
    'Hätäavauksella ei ole tarkistajaa. Pyydä pääkäyttäjää nimeämään organisaatioon tietosuojavastaava tai esihenkilö.',
  privacy_tooOld:
    'Ennen {{notOlderThan, plainDay}} syntyneet lokitiedot annetaan vain erityisestä syystä. Kirjoita syy tai valitse myöhempi alkupäivä.',
  privacy_ownFinding: 'Havainto koskee sinua. Toinen tietosuojavastaava päättää sen.',
  consent_over: 'Tämä suostumus ei ole enää voimassa. Sitä ei voi muuttaa.',
  consent_narrow_nothingLeft:
    'Kaikki tiedot on poistettu. Jos mitään ei saa näyttää, peru suostumus kokonaan.',
  consent_narrow_wider: 'Rajaaminen ei voi lisätä tietoja. Kirjaa uusi suostumus.',
  consent_narrow_longer:
    'Rajaaminen ei voi pidentää suostumusta, joka päättyy {{until, plainDay}}. Kirjaa uusi suostumus.',
  consent_narrow_same: 'Mikään ei muuttunut. Poista jokin tieto tai valitse aikaisempi viimeinen päivä.',
}
