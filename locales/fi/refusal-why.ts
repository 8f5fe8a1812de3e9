import type { RefusalWhyText } from '../types.ts'
import { decisionRefusalWhy } from './decisions.ts'

/**
 * What stands behind a refusal in its "Miksi?": by code, else by the feature that refused. The refusal's own text is the
 * answer; here are the rule and what would turn the no into a yes.
 */
export const refusalWhy = {
  ...decisionRefusalWhy,
  rehab_period_tooShort: {
    rule: 'Kuntouttavaa työtoimintaa sovitaan 3–24 kuukaudeksi kerrallaan.',
    facts: { from: 'Alkaa', to: 'Päättyy', earliestEnd: 'Aikaisin päättymispäivä' },
    change: [
      'Jakso käy, kun se kestää vähintään kolme kuukautta.',
      'Muu palvelu kuin kuntouttava työtoiminta voi olla lyhyempi.',
    ],
  },
  rehab_period_tooLong: {
    rule: 'Kuntouttavaa työtoimintaa sovitaan 3–24 kuukaudeksi kerrallaan.',
    facts: { from: 'Alkaa', to: 'Päättyy', latestEnd: 'Viimeinen päättymispäivä' },
    change: [
      'Jakso käy, kun se kestää enintään 24 kuukautta.',
      'Jaksoa voi jatkaa uudella päätöksellä, kun se on arvioitu.',
    ],
  },
  rehab_participation_week_tooManyDays: {
    rule: 'Kuntouttavaa työtoimintaa on 1–4 päivää kalenteriviikossa (30.6.2015 asti enintään viisi).',
    facts: { daysPerWeek: 'Päiviä viikossa', mostDays: 'Enintään' },
    change: ['Viikko käy, kun siitä jätetään pois rajan ylittävät päivät.'],
  },
  rehab_participation_day_tooFewHours: {
    rule: 'Osallistumispäivä on vähintään neljä tuntia.',
    facts: { hoursPerDay: 'Tunteja päivässä', leastHours: 'Vähintään' },
    change: [
      'Päivä käy, kun tunteja on vähintään neljä.',
      'Lyhyemmät päivät sopivat sosiaaliseen kuntoutukseen.',
    ],
  },
  rehab_participation_day_tooManyHours: {
    rule: 'Osallistumispäivä on enintään kahdeksan tuntia, kuten yleinen työaika.',
    facts: { hoursPerDay: 'Tunteja päivässä', mostHours: 'Enintään' },
    change: ['Päivä käy, kun tunteja on enintään kahdeksan.'],
  },
  rehab_participation_year_tooManyDays: {
    rule: 'Kahdentoista kuukauden aikana on enintään 178 osallistumispäivää (vuoden 2020 loppuun 230). Kaksitoista kuukautta luetaan liukuvana.',
    facts: { mostYear: 'Enintään' },
    change: [
      'Päiviä mahtuu lisää, kun vanhimmat ovat yli 12 kuukauden takana, tai kun viikossa on vähemmän päiviä.',
    ],
  },
  law_notCovered: {
    rule: 'Järjestelmä vastaa vain sellaisen lain mukaan, jonka teksti tunnetaan. Arvausta se ei tee.',
    facts: { day: 'Päivä', parameter: 'Puuttuva lakitieto' },
    change: ['Vastaus tulee, kun laki lisätään järjestelmään, tai kun päivä on lain voimassaoloajalla.'],
  },
  path_criteriaNotMet: {
    rule: 'Monialaiseen tukeen pääsee, kun työllistymistä estävät työ- tai toimintakyvyn rajoitteet tai elämänhallinnan ongelmat, joita ei voida ratkaista viranomaisten keskinäisellä yhteydenpidolla. Vuoden 2024 loppuun rajana olivat tukipäivät ja työttömyyden kesto.',
    change: [
      'Kirjoita arvio siitä, mikä estää työllistymistä.',
      'Jos päivä tai tukipäivät on kirjattu väärin, korjaa ne.',
    ],
  },
  path_scopeNotMet: {
    rule: 'Laki kuntouttavasta työtoiminnasta koskee sitä, jolla on työllistymissuunnitelma ja jokin peruste: työmarkkinatukipäiviä, päivärahakausi lopussa tai toimeentulotukea työttömyyden vuoksi.',
    change: [
      'Tarkista tukipäivät ja suunnitelma. Asiakkaan omasta pyynnöstä toiminta voi alkaa aiemmin (15 §).',
    ],
  },
  path_assessmentMissing: {
    rule: 'Kun laissa ei ole päivärajaa, asiantuntija arvioi edellytykset. Arvio kirjataan, jotta asiakas ja muut viranomaiset näkevät, mihin se perustuu.',
    change: ['Kirjoita arvio, niin pääset eteenpäin.'],
  },
  path_pairOfTwo: {
    rule: 'Monialaisessa tuessa työvoimaviranomainen ja hyvinvointialue palvelevat asiakasta yhdessä, Kela tarvittaessa.',
    change: ['Valitse työpariin jäsen kummastakin.'],
  },
  path_clientNotInformed: {
    rule: 'Asiakkaalle kerrotaan yhteisestä rekisteristä ja siitä, ketkä hänen tietojaan näkevät, ennen kuin tietoja tallennetaan siihen.',
    change: ['Merkitse päivä, jona kerroit.'],
  },
  path_informedTooLate: {
    rule: 'Asiakkaalle kerrotaan yhteisestä rekisteristä ennen kuin tietoja tallennetaan siihen.',
    facts: { informedOn: 'Kerrottu' },
    change: ['Korjaa päivä, jos se on väärin, tai nimeä työpari vasta kertomisen jälkeen.'],
  },
  path_decisionMissing: {
    rule: 'Sosiaalihuollon palvelusta tehdään kirjallinen päätös. Siinä on numero, päivä ja päättäjä.',
    change: ['Kirjaa päätöksen numero ja päättäjä.'],
  },
  path_mappingFirst: {
    rule: 'Asiakkuus alkaa palvelutarpeen arvioinnista, ja suunnitelma tehdään sen pohjalta kolmen kuukauden kuluessa.',
    change: ['Kirjaa ensimmäinen yhteistapaaminen ja arviointi.'],
  },
  path_finalAssessmentMissing: {
    rule: 'Monialainen tuki päättyy viranomaisten yhteiseen arvioon.',
    change: ['Kirjoita loppuarvio yhdessä asiakkaan ja työparin kanssa.'],
  },
  path_closingUnassessed: {
    rule: 'Rekisteriin viedään päätetty palvelu syineen ja loppuarvioineen.',
    change: ['Pyydä asiakkaan työparia viemään tiedot, jos arvio ei näy sinulle.'],
  },
  path_notYourLane: {
    rule: 'Polkua vie eteenpäin se viranomainen, jolle vaihe kuuluu.',
    change: ['Pyydä työparia tekemään tämä.'],
  },
  path: {
    rule: 'Polku etenee vaiheittain. Kukin vaihe perustuu edelliseen, jotta myöhemmin nähdään, mitä tiedettiin.',
    change: ['Tee ensin polun edellinen vaihe.'],
  },
  plan_jointCaseFirst: {
    rule: 'Monialainen työllistymissuunnitelma kuuluu monialaiseen tukeen ja syntyy palvelutarpeen arvioinnista.',
    change: ['Avaa monialainen tuki ja arvioi palvelutarve. Muun suunnitelman voi tehdä heti.'],
  },
  plan_pointsMissing: {
    rule: 'Laki luettelee, mitä suunnitelmassa on oltava. Luettelo riippuu suunnitelman lajista ja päivästä.',
    facts: { count: 'Puuttuvia kohtia' },
    change: ['Täydennä merkityt kohdat, niin suunnitelman voi viedä allekirjoitettavaksi.'],
  },
  plan_multiSectorStands: {
    rule: 'Monialainen työllistymissuunnitelma korvaa aktivointisuunnitelman siitä päivästä, jona se tulee voimaan. Niitä ei ole kahta rinnakkain.',
    change: [
      'Kirjaa asia monialaisen suunnitelman uuteen versioon.',
      'Kun monialainen suunnitelma on päättynyt, aktivointisuunnitelman voi tehdä.',
    ],
  },
  plan_unconfirmed: {
    rule: 'Kevennetty suunnitelma riittää vain, kun kumpikin viranomainen on sitä mieltä. Kumpikin vahvistaa sen itse ennen allekirjoituksia.',
    change: ['Pyydä puuttuvaa viranomaista vahvistamaan edellytykset luonnoksesta.'],
  },
  plan_authorityLast: {
    rule: 'Suunnitelman hyväksyvät kaikki osapuolet. Sovitun järjestyksen mukaan viranomainen allekirjoittaa viimeisenä, ettei suunnitelma tule voimaan ilman asiakasta.',
    change: ['Kun asiakas ja muut ovat allekirjoittaneet, voit allekirjoittaa.'],
  },
  plan: {
    rule: 'Allekirjoitettua suunnitelmaa ei muuteta. Muutos tehdään uutena versiona, ja vanha säilyy.',
    change: ['Palauta allekirjoitettava suunnitelma luonnokseksi, tai tee voimassa olevasta uusi versio.'],
  },
  period_noPlan: {
    rule: 'Kuntouttava työtoiminta perustuu suunnitelmaan, jossa siitä on sovittu.',
    change: ['Tee aktivointisuunnitelma tai monialainen työllistymissuunnitelma ja hyväksy se.'],
  },
  period: {
    rule: 'Paikka varataan, jaksosta sovitaan ja se arvioidaan tässä järjestyksessä. Yhdellä paikalla on kerrallaan yksi ihminen.',
    change: ['Katso jakson tilanne ja tee vaihe, joka on vuorossa.'],
  },
  privacy_tooOld: {
    rule: 'Lokitiedot annetaan kahden vuoden ajalta. Vanhemmat annetaan vain, jos pyytäjällä on siihen erityinen syy.',
    facts: { notOlderThan: 'Aikaisin päivä ilman erityistä syytä' },
    change: [
      'Pyyntö käy, kun erityinen syy on kirjoitettu.',
      'Pyyntö käy, kun alkupäivä on enintään kahden vuoden takana.',
    ],
  },
  plan_notMadeTogether: {
    rule: 'Aktivointisuunnitelman tekevät yhdessä työvoimaviranomainen ja hyvinvointialue. Tekijöiksi nimetyt näkevät, mitä suunnitelma vaatii.',
    change: ['Tekijät voi nimetä, kun aktivointisuunnitelmaa tehdään tai se on voimassa.'],
  },
  notPermitted: {
    rule: 'Kukin rooli tekee vain sen, mitä tehtävä vaatii. Oikeudet ovat luettelona hallinnassa.',
    change: [
      'Asiakkaan asioissa pyydä työparia tekemään tämä. Muussa pyydä pääkäyttäjää tarkistamaan roolisi.',
    ],
  },
} satisfies Record<string, RefusalWhyText>
