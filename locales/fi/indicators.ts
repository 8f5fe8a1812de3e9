/** Names and definitions of reported figures; `{{of}}` is a reason, kind of plan or kind of meeting. */
export const indicators = {
  rehabClients: {
    name: 'Asiakkaita kuntouttavassa työtoiminnassa',
    definition:
      'Henkilöt, joilla oli kuukauden aikana kuntouttavan työtoiminnan jakso. Jokainen lasketaan kerran.',
  },
  rehabNewShare: {
    name: 'Näistä uusia',
    definition:
      'Osuus asiakkaista, joiden ensimmäinen kuntouttavan työtoiminnan jakso alkoi kuukauden aikana.',
  },
  rehabMonthlyAverage: {
    name: 'Asiakkaita keskimäärin kuukaudessa',
    definition: 'Kuukausien asiakasmäärien keskiarvo vuoden alusta tähän kuukauteen.',
  },
  jointClients: {
    name: 'Monialaisen yhteispalvelun asiakkaita',
    definition: 'Yhteispalvelun asiakkuudet, jotka olivat avoinna kuukauden viimeisen päivän lopussa.',
  },
  jointNew: {
    name: 'Alkaneita yhteispalvelun asiakkuuksia',
    definition: 'Yhteispalvelun asiakkuudet, jotka alkoivat kuukauden aikana.',
  },
  jointEnded: {
    name: 'Päättyneitä yhteispalvelun asiakkuuksia',
    definition: 'Yhteispalvelun asiakkuudet, jotka päättyivät kuukauden aikana.',
  },
  jointEndedTotal: {
    name: 'Edellisenä vuonna päättyneitä asiakkuuksia yhteensä',
    definition: 'Yhteispalvelun asiakkuudet, jotka päättyivät edellisen kalenterivuoden aikana.',
  },
  jointEndedByReason: {
    name: 'Edellisenä vuonna päättyneitä: {{of}}',
    definition:
      'Edellisenä kalenterivuonna päättyneet yhteispalvelun asiakkuudet, joiden päättymissyy on {{of}}.',
  },
  outcomeNext: {
    name: 'Edellisenä vuonna päättyneitä, sen jälkeen: {{of}}',
    definition:
      'Edellisenä kalenterivuonna päättyneet yhteispalvelun asiakkuudet, joiden jälkeen ensimmäinen kuukauden kuluessa voimassa ollut työnhaun tila on: {{of}}.',
  },
  outcomeStill3: {
    name: 'Työhön lähteneistä työssä 3 kuukauden kuluttua',
    definition:
      'Niistä, joiden yhteispalvelu päättyi toissa kalenterivuonna ja jotka olivat sen jälkeen työssä, niiden osuus, jotka olivat työssä 3 kuukautta päättymisen jälkeen.',
  },
  outcomeStill6: {
    name: 'Työhön lähteneistä työssä 6 kuukauden kuluttua',
    definition:
      'Niistä, joiden yhteispalvelu päättyi toissa kalenterivuonna ja jotka olivat sen jälkeen työssä, niiden osuus, jotka olivat työssä 6 kuukautta päättymisen jälkeen.',
  },
  outcomeStill12: {
    name: 'Työhön lähteneistä työssä 12 kuukauden kuluttua',
    definition:
      'Niistä, joiden yhteispalvelu päättyi toissa kalenterivuonna ja jotka olivat sen jälkeen työssä, niiden osuus, jotka olivat työssä 12 kuukautta päättymisen jälkeen.',
  },
  jobseekers: {
    name: 'Työnhakijoita',
    definition:
      'Henkilöt, joilla oli avoin työllisyyspalvelujen asiakkuus kuukauden viimeisen päivän lopussa.',
  },
  jobseekersUnemployed: {
    name: 'Näistä työttömiä tai lomautettuja',
    definition: 'Työnhakijat, joiden tila oli työtön tai lomautettu kuukauden viimeisenä päivänä.',
  },
  jobseekersUnemployedShare: {
    name: 'Työttömien tai lomautettujen osuus',
    definition: 'Työttömät ja lomautetut työnhakijat jaettuna kaikilla työnhakijoilla.',
  },
  coachCaseload: {
    name: 'Asiakkaita omavalmentajaa kohti',
    definition:
      'Työnhakijat jaettuna omavalmentajilla, jotka olivat työssä kuukauden viimeisenä päivänä. Vain koko alueelta.',
  },
  subsidised: {
    name: 'Palkkatuella työllistettyjä',
    definition: 'Henkilöt, joilla oli palkkatukijakso kuukauden viimeisenä päivänä.',
  },
  subsidisedOnward: {
    name: 'Näistä edelleen sijoitettuja',
    definition: 'Palkkatuella työllistetyt, jotka on sijoitettu edelleen toiselle työnantajalle.',
  },
  subsidisedCity: {
    name: 'Näistä kaupungilla',
    definition: 'Palkkatuella työllistetyt, joita ei ole sijoitettu edelleen.',
  },
  meetingsInPerson: {
    name: 'Paikan päällä pidettyjen osuus: {{of}}',
    definition: 'Kuukauden aikana pidetyistä tapaamisista ({{of}}) ne, jotka pidettiin paikan päällä.',
  },
  plansMade: {
    name: 'Allekirjoitettuja: {{of}}',
    definition: 'Kuukauden aikana allekirjoitetut suunnitelmat ({{of}}).',
  },
  plansValid: {
    name: 'Voimassa: {{of}}',
    definition: 'Suunnitelmat ({{of}}), jotka olivat voimassa kuukauden viimeisen päivän lopussa.',
  },
  plansOverdue: {
    name: 'Tarkistus myöhässä: {{of}}',
    definition:
      'Voimassa olevat suunnitelmat ({{of}}), jotka olisi pitänyt tarkistaa ennen kuukauden viimeistä päivää.',
  },
  consentsGiven: {
    name: 'Annettuja suostumuksia',
    definition: 'Kuukauden aikana annetut suostumukset. Rajattua suostumusta ei lasketa uudeksi.',
  },
  consentsValid: {
    name: 'Voimassa olevia suostumuksia',
    definition:
      'Suostumukset, jotka olivat voimassa kuukauden viimeisen päivän lopussa eikä niitä ollut peruttu.',
  },
  stateCompensation: {
    name: 'Valtion korvaus kuntouttavasta työtoiminnasta',
    definition:
      'Toteutuneet osallistumispäivät kerrottuna kunkin päivän korvauksella (189/2001 24 §). Henkilön päivä lasketaan kerran.',
  },
  shareCents: {
    name: 'Työmarkkinatuen kuntaosuus',
    definition: 'Kelan kuukauden maksuosuuslistan kuntaosuudet yhteensä.',
  },
  sharePersons: {
    name: 'Henkilöitä maksuosuuslistalla',
    definition: 'Henkilöt, jotka ovat kuukauden maksuosuuslistalla.',
  },
  sharePersonsDistinct: {
    name: 'Eri henkilöitä listalla vuoden alusta',
    definition:
      'Henkilöt, jotka ovat olleet jonkin kuukauden listalla tammikuusta tähän kuukauteen. Jokainen lasketaan kerran.',
  },
  shareAveragePersons: {
    name: 'Henkilöitä listalla keskimäärin',
    definition: 'Henkilömäärien keskiarvo niiltä vuoden kuukausilta, joilta lista on saatu.',
  },
  shareContacted: {
    name: 'Listalla olevista kontaktoitu',
    definition:
      'Osuus listan henkilöistä, joilla on vastuutyöntekijä avoimessa asiakkuudessa ja jotka on tavattu tai tavoitettu 60 päivän aikana ennen kuukauden viimeistä päivää.',
  },
  placesTotal: {
    name: 'Ilmoitettuja paikkoja',
    definition: 'Rekisteriin ilmoitettujen paikkojen määrä kuukauden viimeisenä päivänä.',
  },
  placesFree: {
    name: 'Näistä vapaana',
    definition: 'Ilmoitetut paikat, joissa ei ollut asiakasta kuukauden viimeisenä päivänä.',
  },
  placesQuotaFilled: {
    name: 'Hallintokuntien kiintiöstä täynnä',
    definition:
      'Paikoilla olevat henkilöt jaettuna kiintiöllä, joka on 5 % yksikön vakituisesta henkilökunnasta.',
  },
  needsAssessed: {
    name: 'Palvelutarpeen arvioita',
    definition: 'Kuukauden aikana tehdyt palvelutarpeen arviot.',
  },
  individualSupport: {
    name: 'Yksilöllisen tuen asiakkaita',
    definition: 'Yksilöllisen tuen asiakkuudet, jotka olivat avoinna kuukauden viimeisen päivän lopussa.',
  },
  unemploymentTotal: {
    name: 'Työttömiä',
    definition: 'Henkilöt, joiden tila oli työtön tai lomautettu kuukauden viimeisenä päivänä.',
  },
  unemploymentLong: {
    name: 'Näistä yli 12 kuukautta työttömänä',
    definition: 'Työttömät, jotka ovat olleet yhtäjaksoisesti työttömänä tai lomautettuna yli 12 kuukautta.',
  },
  unemploymentYoung: {
    name: 'Näistä alle 25-vuotiaita',
    definition: 'Työttömät, jotka eivät olleet täyttäneet 25 vuotta kuukauden viimeisenä päivänä.',
  },
  unemploymentOld: {
    name: 'Näistä yli 50-vuotiaita',
    definition: 'Työttömät, joiden ikä täysinä vuosina oli yli 50 kuukauden viimeisenä päivänä.',
  },
  activationRate: {
    name: 'Aktivointiaste',
    definition:
      'Palveluissa olevat jaettuna työttömillä ja palveluissa olevilla kuukauden viimeisenä päivänä.',
  },
  healthReferred: {
    name: 'Lähetteitä terveystarkastukseen',
    definition: 'Kuukauden aikana lähetetyt terveystarkastuksen lähetteet.',
  },
  healthAccepted: {
    name: 'Terveystarkastukseen hyväksyttyjä',
    definition: 'Terveystarkastuksen lähetteet, jotka hyväksyttiin kuukauden aikana.',
  },
}
