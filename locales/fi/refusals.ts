import { adminRefusals } from './admin.ts'
import { certificateRefusals } from './certificate.ts'
import { deadlineRefusals } from './deadlines.ts'
import { decisionRefusals } from './decisions.ts'
import { feedbackRefusals } from './feedback.ts'
import { filingRefusals } from './filing.ts'
import { lawRefusals } from './law.ts'
import { personRefusals } from './person.ts'
import { placingRefusals } from './placing.ts'
import { reportRefusals } from './report.ts'
import { rightsRefusals } from './rights.ts'
import { statementRefusals } from './statements.ts'
import { targetRefusals } from './targets.ts'

/**
 * What a person reads when something is refused, by refusal code. The first sentence says what is wrong, the rest
 * what would be right or what to do next. Facts of the refusal fill `{{fact}}` and `{{fact, day}}`.
 */
export const refusals = {
  ...adminRefusals,
  ...decisionRefusals,
  ...deadlineRefusals,
  ...certificateRefusals,
  ...feedbackRefusals,
  ...filingRefusals,
  ...reportRefusals,
  ...targetRefusals,
  ...rightsRefusals,
  ...personRefusals,
  ...lawRefusals,
  ...placingRefusals,
  ...statementRefusals,
  changedMeanwhile:
    'Joku muu ehti tallentaa ensin. Kirjoittamasi on tallessa. Katso uusin ja tallenna sitten.',
  notFound: 'Tätä ei löytynyt. Tietoa ei ole, tai se ei kuulu sinulle.',
  notPermitted: 'Roolisi ei riitä tähän. Pyydä tekijäksi sitä, jonka tehtävä tämä on.',
  access_acceptFirst: 'Näet tästä asiakkaasta vain lähetteen. Muut tiedot avautuvat, kun hyväksyt sen.',
  session_switched: 'Tämä sivu on avattu toisessa tehtävässä. Lataa sivu uudelleen.',
  notSignedIn: 'Kirjautumisesi on päättynyt. Kirjaudu uudelleen, kirjoittamasi on tallessa.',
  invalid: 'Joitakin kohtia on korjattava. Ne on merkitty alla.',
  tooMany: 'Yrityksiä on liian monta peräkkäin. Odota minuutti ja yritä uudelleen.',
  unknown: 'Tätä ei voi tehdä nyt. Kirjoittamasi on tallessa.',
  period_noDocument:
    'Tästä jaksosta ei voi vielä tehdä asiakirjaa. Se on mahdollista, kun paikka on varattu ja sopimus tehty.',
  path_closingOpen: 'Polku on vielä auki. Sen voi viedä, kun se on päätetty.',
  path_closingRefused: 'Polkua ei otettu vastaan, joten vietävää loppuarviota ei ole.',
  path_closingUnassessed: 'Polulta puuttuu päättämisen syy tai loppuarvio, tai ne eivät näy sinulle.',
  path_notClosed: 'Polku on vielä auki. Loppuarvion voi tulostaa, kun polku on päätetty.',
  decision_notOwn: 'Tämä on toisen viranomaisen päätös. Pyydä asiakirja päätöksen tekijältä.',
  path_moveNotNow: 'Tätä ei tehdä polun tässä vaiheessa. Katso polulta, mikä on seuraavaksi.',
  path_noSuchMove: 'Tällä polulla ei ole tällaista vaihetta. Katso polulta, mikä on seuraavaksi.',
  path_over: 'Polku on jo päätetty. Avaa uusi, jos palvelulle on taas tarve.',
  path_noCase: 'Asiakas ei ole tällä polulla. Avaa polku ensin.',
  path_alreadyOpen: 'Asiakkaalla on jo avoin polku tähän palveluun. Jatka sitä.',
  path_notYourLane: 'Tämä on toisen viranomaisen teko. Pyydä työparia tekemään se.',
  path_dayInFuture: 'Päivä on tulevaisuudessa. Kirjaa se, kun se on tapahtunut.',
  path_dayBeforeOpening: 'Päivä on ennen polun alkua {{openedOn, plainDay}}. Tarkista päivä.',
  path_reasonMissing: 'Kirjoita, miksi. Perustelu jää asiakkaan tietoihin.',
  path_criteriaNotMet:
    'Monialaisen tuen edellytykset eivät täyty näillä tiedoilla. Tarkista tiedot tai ohjaa muuhun palveluun.',
  path_scopeNotMet:
    'Mikään lain raja ei täyty näillä tiedoilla. Kuntouttava työtoiminta voi alkaa myös asiakkaan omasta pyynnöstä.',
  path_assessmentMissing:
    'Kirjoita arvio. Laki jättää tämän asiantuntijan harkintaan, joten perustelu on näkyvissä.',
  path_pairOfTwo:
    'Työparissa on oltava yksi työvoimaviranomaisesta ja yksi hyvinvointialueelta. Valitse molemmat.',
  path_sameOrganisation:
    'Työparin jäsenet ovat samasta organisaatiosta. Valitse jäsenet eri organisaatioista.',
  path_clientNotInformed:
    'Asiakkaalle on kerrottava ennen kirjaamista. Merkitse päivä, jona kerroit monialaisesta tuesta ja yhteisestä rekisteristä.',
  path_informedTooLate:
    'Asiakkaalle on kerrottava viimeistään silloin, kun työpari nimetään. Tarkista päivä {{informedOn, plainDay}}.',
  path_criteriaFirst: 'Edellytykset arvioidaan ennen työparia. Kirjaa ensin arvio.',
  path_pairFirst: 'Työpari puuttuu. Nimeä se ensin.',
  path_consentFirst: 'Suostumusta ei ole kysytty. Kirjaa ensin asiakkaan vastaus, myös kielto.',
  path_consentAnswerMissing: 'Valitse, mitä asiakas vastasi.',
  path_meetFirst: 'Palvelutarpeen arviointi alkaa yhteistapaamisesta. Kirjaa ensin tapaaminen.',
  path_mappingFirst: 'Suunnitelma tehdään palvelutarpeen arvioinnin pohjalta. Vie arviointi ensin loppuun.',
  path_planNotSigned: 'Suunnitelma ei ole voimassa. Sen allekirjoittavat ensin kaikki osapuolet.',
  path_closingReasonMissing: 'Valitse päättämisen syy.',
  path_finalAssessmentMissing: 'Kirjoita loppuarvio: mihin päästiin ja mitä jatkossa tarvitaan.',
  path_refuseInstead: 'Palvelu ei ole vielä alkanut. Valitse Jätä avaamatta ja kirjoita, miksi.',
  path_closeInstead: 'Palvelu on jo alkanut. Päätä se loppuarvioon.',
  path_assessFirst: 'Palvelutarve arvioidaan ennen suunnitelmaa. Kirjaa ensin arvio.',
  path_planFirst:
    'Paikka varataan suunnitelman pohjalta. Tee ensin aktivointisuunnitelma tai monialainen työllistymissuunnitelma.',
  path_placeFirst: 'Päätös tehdään varattuun paikkaan. Varaa ensin paikka.',
  path_decisionFirst: 'Sopimus tehdään päätöksen pohjalta. Kirjaa ensin päätös.',
  path_contractFirst: 'Jakso alkaa sopimuksesta. Kirjaa ensin sopimus.',
  path_evaluateFirst: 'Jakso arvioidaan ennen jatkoa tai päättämistä. Kirjaa ensin arviointi.',
  path_decisionMissing: 'Päätöksestä puuttuu numero tai päättäjä. Kirjaa päätös sellaisena kuin se tehtiin.',
  path_decisionInFuture: 'Päätöstä ei ole vielä tehty. Kirjaa se päätöspäivänä.',
  path_mappingLate:
    'Arvioinnin kolmen kuukauden aika päättyi {{dueOn, plainDay}}, {{days}} päivää sitten. Kirjaus tallentui.',
  referral_alreadyWaiting:
    'Asiakkaasta on jo lähete, joka odottaa tämän yksikön vastausta. Katso se Lähetteistä.',
  referral_ownOrganisation:
    'Lähete menee toiseen organisaatioon. Oman organisaation sisällä vaihda vastuuhenkilö.',
  referral_wrongReceiver:
    'Tämä yksikkö ei ota vastaan tällaista lähetettä. Valitse toinen yksikkö tai palvelu.',
  referral_reasonMissing: 'Kirjoita syy. Toinen osapuoli näkee sen.',
  plan_frozen: 'Suunnitelmaa ei muuteta allekirjoitusten alla. Palauta se luonnokseksi tai tee uusi versio.',
  plan_alreadyMaking: 'Samaa suunnitelmaa tehdään jo. Jatka luonnosta.',
  plan_notSigning: 'Suunnitelma ei ole allekirjoitettavana. Vie luonnos ensin allekirjoitettavaksi.',
  plan_notDraft: 'Vain luonnoksen voi jättää. Palauta suunnitelma ensin luonnokseksi, tai päätä se.',
  plan_notInForce: 'Uusi versio tehdään voimassa olevasta suunnitelmasta. Jatka luonnosta.',
  plan_goalMissing: 'Tavoite puuttuu. Kirjoita se asiakkaan kanssa.',
  plan_pointsMissing: 'Suunnitelmasta puuttuu {{count}} lain kohtaa. Ne on merkitty.',
  plan_authorityLast: 'Viranomainen allekirjoittaa viimeisenä. Odota muiden allekirjoitusta.',
  plan_multiSectorStands:
    'Monialainen työllistymissuunnitelma on voimassa, ja se korvaa aktivointisuunnitelman. Sovi asiasta siinä.',
  plan_unconfirmed:
    'Työvoimaviranomainen ja aikuissosiaalityö vahvistavat edellytykset ennen allekirjoituksia.',
  plan_nothingToConfirm: 'Vain kevennetyn aktivointisuunnitelman edellytykset vahvistetaan.',
  plan_notConfirmer: 'Edellytykset vahvistavat työvoimaviranomaisen virkailija ja aikuissosiaalityö.',
  plan_alreadyConfirmed: 'Viranomaisesi on jo vahvistanut edellytykset.',
  plan_preconditionsFirst: 'Kirjoita ensin edellytykset. Vahvistus koskee niitä.',
  plan_ratedEarly: 'Tulokset arvioidaan, kun suunnitelma on ollut voimassa.',
  plan_alreadyRated: 'Arvio on jo annettu. Sitä ei muuteta.',
  plan_noOutcomes: 'Suunnitelmaan ei ole valittu tuloksia.',
  plan_ratingsMissing: 'Arvioitavia tuloksia on vielä {{count}}.',
  plan_reviewDay:
    'Tarkistuspäivän on oltava päivä, joka on vasta tulossa. Korjaa päivä tai jätä se tyhjäksi.',
  plan_alreadySigned: 'Tämä osapuoli on jo allekirjoittanut.',
  plan_notParty: 'Et ole tämän suunnitelman osapuoli. Osapuolet allekirjoittavat itse.',
  plan_jointCaseFirst:
    'Monialainen työllistymissuunnitelma tehdään monialaisessa tuessa. Avaa se ensin ja arvioi palvelutarve.',
  share_reviewClosed:
    'Pöytäkirja on jo hyväksytty, eikä siinä sovittua enää muuteta. Kirjaa muutos seuraavan kuukauden läpikäyntiin.',
  share_reviewerTwice:
    'Työntekijä on jo nimetty tämän kunnan käsittelijäksi näille päiville. Päätä aiempi nimeäminen ensin.',
  importing_notLast:
    'Tämä ei ole viimeisin tuonti, tai se on jo kumottu. Vain viimeisimmän tuonnin voi kumota.',
  importing_waitsForKeys:
    'Tuonti odottaa: henkilötunnuksia siirretään uudelle avaimelle. Tuo tiedostot, kun ylläpitäjä on poistanut vanhan avaimen.',
  importing_notYours:
    'Organisaatiosi voi tuoda vain omat paikkansa ja niiden läsnäolot: {{names}}. Asiakkaiden tiedot tuo viranomainen tai kunta.',
  importing_fileTwice: 'Sama tiedosto on valittu kahdesti. Jätä niistä toinen.',
}
