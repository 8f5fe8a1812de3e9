/** What the people of the area are written about: short, matter-of-fact, invented. */
export const workHistories = [
  'Keittiötyötä kouluissa ja päiväkodeissa noin seitsemän vuotta, hygieniapassi. Viimeisin työ päättyi määräaikaisuuden loppuun.',
  'Varastotyötä ja trukin ajoa yhdeksän vuotta. Työnantaja lopetti toimintansa.',
  'Hitsaajana konepajassa 11 vuotta, sen jälkeen lyhyitä keikkoja.',
  'Myyjänä päivittäistavarakaupassa, kassatyö ja hyllytys sujuvat.',
  'Lähihoitajan sijaisuuksia, viimeksi kolme vuotta sitten.',
  'Kirvesmiehenä pienissä yrityksissä, oma työkalupakki ja ajokortti.',
  'Siivoustyötä toimistoissa ja kouluissa. Pitää itsenäisestä työstä.',
  'Maatilan lomittajana ja kausitöissä kasvihuoneella.',
  'Ei vielä palkkatyötä Suomessa. Lähtömaassa ompelijana kuusi vuotta.',
  'Taksin ja pakettiauton kuljettajana, C-ajokortti voimassa.',
  'Parturi-kampaajana omassa yrityksessä, toiminta lopetettu.',
  'Kesätöitä puistoissa ja leirikeskuksessa, muuta työkokemusta ei vielä ole.',
  'Toimistotyötä kirjanpidon parissa, ohjelmat vaihtuneet sen jälkeen.',
  'Kalasatamassa ja kalanjalostuksessa kausitöitä.',
] as const

export const educations = [
  'Ravintola- ja cateringalan perustutkinto. Todistus nähty.',
  'Peruskoulu. Ammatillinen koulutus jäi kesken toisena vuonna.',
  'Rakennusalan perustutkinto, tulityökortti vanhentunut.',
  'Merkonomi. Haluaa päivittää taloushallinnon taitoja.',
  'Ylioppilas, aloitti opinnot ammattikorkeakoulussa.',
  'Ulkomainen insinöörin tutkinto, tunnustaminen kesken.',
  'Puhdistuspalvelualan ammattitutkinto.',
  'Kone- ja metallialan perustutkinto, hitsausluokat vanhentuneet.',
  'Lähihoitaja, oikeus ammatinharjoittamiseen voimassa.',
  'Peruskoulu ja kotoutumiskoulutus, suomen kielen taso B1.1.',
] as const

export const healthFacts = [
  'Selkäkipu rajaa nostamisen viiteen kiloon. Istumatyö ja seisominen vuorotellen sopivat.',
  'Toipuu masennuksesta, jaksaa nyt noin neljä tuntia päivässä. Aamut ovat parempia.',
  'Polven kulumaa, pitkä seisominen ei onnistu.',
  'Ahdistus suurissa ryhmissä. Pieni ja tuttu porukka sujuu hyvin.',
  'Lievä kuulonalenema, kuulokoje käytössä. Ohjeet tarvitaan myös kirjallisina.',
  'Ei todettuja rajoitteita työlle. Terveystarkastus tehty.',
  'Diabetes, tauot ja ateriat säännöllisesti.',
  'Astma, pölyinen työ ei sovi.',
  'Tarkkaavuuden pulmia, hyötyy selkeistä tehtävistä ja tutusta ohjaajasta.',
] as const

export const housings = [
  'Vuokra-asunto keskustassa. Bussipysäkki lähellä.',
  'Asuu vanhempiensa luona, etsii omaa asuntoa.',
  'Omakotitalo kylällä, 14 kilometriä keskustaan. Auto käytössä.',
  'Vuokrasuhde irtisanottu vuodenvaihteeseen, asumisneuvonta aloitettu.',
  'Tukiasunto, ohjaaja käy kerran viikossa.',
] as const

export const economies = [
  'Työmarkkinatuki, korotusosa maksussa palvelun ajalta.',
  'Peruspäiväraha, päivät täyttyvät ensi vuonna.',
  'Työmarkkinatuki ja asumistuki. Velkaneuvonta aloitettu.',
  'Ansiopäiväraha päättynyt, hakenut työmarkkinatukea. Hakemus on Kelassa.',
  'Osatyökyvyttömyyseläke vireillä työeläkelaitoksessa.',
] as const

export const everydays = [
  'Lapsi päivähoidossa kello 7.30–16. Äiti auttaa tarvittaessa.',
  'Asuu yksin. Toivoo arkeen säännöllistä rytmiä ja muita ihmisiä.',
  'Hoitaa osan viikosta iäkästä isäänsä.',
  'Unirytmi on ollut sekaisin, aamuherätys on nyt harjoituksessa.',
  'Harrastaa kalastusta ja talkootöitä kylätalolla.',
  'Kolme kouluikäistä lasta, puoliso vuorotyössä.',
] as const

export const wishes = [
  '”Haluan taas porukkaan töihin, mutta rauhassa ja aamuisin.”',
  '”Haluaisin tehdä käsillä jotain, mistä jää jälki.”',
  '”Tavoitteena on palkkatyö ja oma asunto.”',
  '”Haluan oppia suomea työn kautta.”',
  '”Keittiötyö kiinnostaa, kunhan selkä kestää.”',
  '”En tiedä vielä, mutta kotiin en halua jäädä.”',
  '”Jag vill jobba utomhus, helst med båtar.”',
] as const

export const supports = [
  'Tarvitsee tutun ohjaajan ensimmäisinä viikkoina ja tehtävät yksi kerrallaan.',
  'Ohjeet myös kirjallisina. Tauko kahden tunnin välein.',
  'Ei nostoja yli viisi kiloa. Muuten ei erityistä tuen tarvetta.',
  'Selkeä suomi, tarvittaessa puhelintulkkaus.',
  'Saattaen ensimmäisellä kerralla, sen jälkeen tulee itse bussilla.',
] as const

export const assessments = [
  'Työttömyys on pitkittynyt, ja palveluja tarvitaan sekä työllisyyden että sosiaalihuollon puolelta. Työkyky on selvitettävä.',
  'Tarvitsee arjen rytmiä ja vaiheittaista paluuta työhön. Kuntouttava työtoiminta sopii alkuun.',
  'Osaaminen on kunnossa, esteenä on terveys. Työkykyarvio ennen suunnitelmaa.',
  'Kielitaito ja verkostot ovat suurin este. Työpaikalla tapahtuva oppiminen sopii.',
  'Talous ja asuminen kuntoon ensin, sen jälkeen työkokeilu.',
] as const

export const referralReasons = [
  'Työttömyys on jatkunut yli vuoden, ja asiakas tarvitsee useamman viranomaisen palveluja yhtä aikaa.',
  'Asiakas hyötyisi työtoiminnasta ennen työkokeilua. Toivoo itse keittiötä tai kierrätystä.',
  'Työkyky ja terveydentila on selvitettävä ennen kuin palveluista sovitaan.',
  'Nuori ilman koulutuspaikkaa, tarvitsee yksilövalmennusta ja arjen tukea.',
  'Etuuksien ja palvelujen yhteensovitus vaatii yhteisen suunnitelman.',
] as const

export const triedBefore = [
  'Työnhakukeskustelut, kaksi työkokeilua, uravalmennus.',
  'Työkokeilu keskeytyi sairastumiseen. Velkaneuvonta aloitettu.',
  'Ryhmävalmennus, CV tehty. Hakemuksia 20, ei haastatteluja.',
  'Kuntouttavaa työtoimintaa kaksi vuotta sitten, hyvät kokemukset.',
  'Ei aiempia palveluja.',
] as const

export const goals = [
  'Viikkoon rytmi ja vähintään kaksi työtoimintapäivää, keväällä työkokeilu keittiöalalla.',
  'Työkyky selviää, ja sen pohjalta haetaan sopivaa osa-aikatyötä.',
  'Suomen kieli vahvistuu työpaikalla, tavoitteena oppisopimus.',
  'Palkkatukityö kierrätysalalla kuuden kuukauden kuluessa.',
  'Ammatillinen koulutus alkaa syksyllä, sitä ennen valmennus.',
  'Asuminen ja talous kuntoon, sen jälkeen työkokeilu.',
  'Avoin työpaikka varasto- tai logistiikka-alalta.',
] as const

/** Outcomes that plans aim at, by what they are about, and what was said of them at the end. */
export const outcomes = [
  ['dailyLife', 'Aamut alkavat samaan aikaan viitenä päivänä viikossa.'],
  ['work', 'Osa-aikatyö, vähintään 15 tuntia viikossa.'],
  ['workAbility', 'Työkyky on selvitetty ja tiedossa, mitä jaksaa.'],
  ['money', 'Velat ovat järjestyksessä ja laskut maksetaan ajallaan.'],
  ['skills', 'Hygieniapassi ja ajantasainen ansioluettelo.'],
  ['studies', 'Hakupaperit ammatilliseen koulutukseen on jätetty.'],
  ['relations', 'Kotoa lähdetään muiden pariin kerran viikossa.'],
  ['housing', 'Oma vuokra-asunto.'],
] as const

export const ratingNotes = {
  reached: ['Onnistui aiemmin kuin sovittiin.', ''],
  partly: ['Alku on hyvä, vielä on matkaa.', 'Sairastelu viivästytti.', ''],
  notReached: ['Tilanne muuttui matkalla.', ''],
} as const

export const services = {
  employment: [
    'Työnhakuvalmennus',
    'Uravalmennus',
    'Työkokeilu',
    'Työhönvalmennus',
    'Palkkatuettu työ',
    'Työvoimakoulutus',
  ],
  social: [
    'Kuntouttava työtoiminta',
    'Sosiaalinen kuntoutus',
    'Talous- ja velkaneuvonta',
    'Asumisneuvonta',
    'Päihdepalvelut',
  ],
  health: ['Työttömän terveystarkastus', 'Työkyvyn arviointi', 'Fysioterapeutin ohjaus'],
  kela: ['Ammatillinen kuntoutusselvitys', 'Kuntoutuspsykoterapian neuvonta'],
} as const

export const notes = {
  call: [
    'Sovittiin seuraavasta tapaamisesta. Asiakas ottaa mukaan todistukset.',
    'Kertoi, että aamut sujuvat nyt paremmin. Haluaa tutustua paikkaan.',
    'Kävimme läpi hakemuksen liitteet. Kaksi puuttuu vielä.',
    'Soitti itse. Kysyi matkakorvauksesta, neuvottu hakemaan Kelasta.',
  ],
  missed: [
    'Ei vastannut. Jätetty viesti vastaajaan.',
    'Ei tavoitettu. Soitan uudelleen iltapäivällä.',
    'Numero ei ole käytössä. Lähetetään kirje.',
  ],
  letter: ['Kutsukirje tapaamiseen lähetetty.', 'Muistutus suunnitelman tarkistamisesta lähetetty.'],
  message: ['Viesti tapaamisen ajasta. Asiakas kuittasi.', 'Lähetetty linkki ryhmän esitteeseen.'],
  visit: [
    'Käynti toimintapaikalla. Ohjaaja kertoi hyvistä viikoista.',
    'Kotikäynti sovitusti. Arki on järjestynyt.',
  ],
  note: [
    'Hoitaja pyysi lisätietoja ennen lausuntoa.',
    'Päivitetty yhteystiedot.',
    'Paikan ohjaajan kanssa sovittu tutustumisesta.',
  ],
} as const

export const threads = [
  {
    subject: 'Yhteistapaamisen aika',
    texts: [
      'Käykö teille torstai kello 10? Kelasta pääsee etänä.',
      'Torstai käy. Varaan huoneen Torikadulta.',
      'Hyvä, tulen etänä.',
    ],
  },
  {
    subject: 'Työkykyarvion aikataulu',
    texts: [
      'Lähete on terveysasemalla. Milloin ensimmäinen aika olisi?',
      'Aika on varattu kolmen viikon päähän, kutsu lähtee tänään.',
    ],
  },
  {
    subject: 'Matkakorvaus',
    texts: [
      'Matka paikkaan on 16 kilometriä. Onko korvaus haettu?',
      'Hakemus on asiakkaalla, autan täyttämään sen keskiviikkona.',
      'Kiitos, merkitsen suunnitelmaan.',
    ],
  },
  {
    subject: 'Suunnitelman luonnos',
    texts: [
      'Luonnos on valmis. Katsotteko palvelujen aikataulun?',
      'Lisäsin sosiaalisen kuntoutuksen ryhmän. Muuten hyvä.',
    ],
  },
  {
    subject: 'Tutustumiskäynti',
    texts: ['Paikka odottaa tutustumaan tiistaina kello 9.', 'Lähden mukaan saattamaan.'],
  },
] as const

export const clientThreads = [
  {
    subject: 'Tapaamisen aika',
    texts: [
      'Hei, voiko torstain tapaamisen siirtää kello 12:een? Bussi tulee vasta 11.40.',
      'Onnistuu hyvin. Nähdään kello 12.',
    ],
  },
  {
    subject: 'Todistus',
    texts: ['Löysin hygieniapassin. Tuonko sen mukanani?', 'Kyllä kiitos, katsotaan se yhdessä.', 'Selvä!'],
  },
] as const

export const absencesOfPlace = [
  'Sairaana, ilmoitti aamulla.',
  'Merkitty väärälle päivälle.',
  'Lähti lääkäriin kello 11, tunnit korjattu.',
] as const

export const evaluationTexts = {
  client: [
    'Työpäivät ovat antaneet rytmin viikkoon. Haluan jatkaa.',
    'Ryhmä oli mukava, tehtävät kevyitä.',
    'Opin uutta ja uskallan hakea töitä.',
  ],
  place: [
    'Tuli paikalle sovitusti ja otti vastuuta. Voi jatkaa.',
    'Edistyi hyvin, tarvitsee vielä tukea uusissa tehtävissä.',
    'Poissaoloja oli alussa, loppua kohti parani.',
  ],
  worker: [
    'Tavoite saavutettiin osittain. Sovittu jatkosta ja työkokeilun selvittämisestä.',
    'Jakson tavoite toteutui. Siirrytään työkokeiluun.',
    'Jakso tuki arkea. Jatketaan toinen jakso samassa paikassa.',
  ],
} as const

/** What clients write of services and places; about the place, not about themselves. */
export const feedbackTexts = {
  good: [
    'Mukavat ohjaajat ja selvä päivärytmi.',
    'Sain kokeilla eri tehtäviä.',
    'Porukka otti hyvin vastaan.',
    'Paikka on lähellä ja aamukahvi yhdessä.',
  ],
  better: [
    'Enemmän taukoja ja istumapaikkoja.',
    'Ohjaajia saisi olla enemmän.',
    'Bussi kulkee huonosti, päivä voisi alkaa myöhemmin.',
    'Tehtäviä voisi vaihtaa useammin.',
  ],
} as const

/** What was reached, by why it ended; of any other reason `needEnded` is said. */
const finalAssessments = {
  needEnded: [
    'Työkyky ja palvelutarve on selvitetty. Asiakas jatkaa työllisyyspalveluissa, palvelut on sovittu.',
    'Tavoitteet toteutuivat osittain. Sosiaalihuolto jatkaa omatyöntekijän kanssa.',
  ],
  openMarket: ['Asiakas aloitti työssä avoimilla työmarkkinoilla. Tukea ei enää tarvita.'],
  paySubsidy: ['Asiakas aloitti palkkatuetussa työssä. Tuki jatkuu työhönvalmennuksena.'],
  studies: ['Asiakas aloitti ammatilliset opinnot. Opiskeluhuolto jatkaa tukea.'],
  pension: ['Asiakas siirtyi eläkkeelle. Yhteistä palvelua ei enää tarvita.'],
  moved: ['Asiakas muutti toiselle työllisyysalueelle. Tiedot on siirretty asiakkaan luvalla.'],
  illnessOrFamilyLeave: [
    'Asiakas on poissa työmarkkinoilta toistaiseksi. Palveluun voi palata uudella lähetteellä.',
  ],
} as const

export const finalAssessmentsOf = (reason: string | null): readonly string[] =>
  finalAssessments[reason as 'needEnded'] ?? finalAssessments.needEnded

/** What a plan with rehabilitative work says beside its own points (189/2001 9 §). */
export const rehabWorkWords = {
  rehabWork: 'yes',
  workAndPlace: 'Kuntouttavaa työtoimintaa työpajalla tai yhdistyksessä. Paikka sovitaan yhdessä.',
  daysAndHours: 'Kahtena tai kolmena päivänä viikossa, vähintään neljä tuntia päivässä.',
  startAndLength: 'Alkaa, kun paikka on varattu, ja kestää enintään kuusi kuukautta kerrallaan.',
  support: 'Ohjaaja on paikalla joka päivä. Hyvinvointialueen työntekijä tapaa kerran kuussa.',
  otherServices: 'Työttömän terveystarkastus ja talousneuvonta.',
  evaluationBy: 'Viimeistään kaksi viikkoa ennen jakson loppua. Silloin päätetään, miten jatketaan.',
} as const

/** Answers to the points of plans, by the point's name. */
export const planWords = {
  followUp: [
    'Palvelujen etenemistä seurataan yhteistapaamisissa kolmen kuukauden välein.',
    'Omavalmentaja soittaa kuukausittain. Suunnitelma tarkistetaan seuraavassa keskustelussa.',
  ],
  reporting: [
    'Asiakas merkitsee hakemansa paikat Työmarkkinatorille kuukausittain.',
    'Asiakas kertoo palvelun alkamisesta viikon kuluessa.',
  ],
  jobSearch: [
    'Neljä hakemusta kuukaudessa, keittiö- ja siivousala.',
    'Työnhakuvelvollisuutta on rajattu palvelun ajaksi.',
    'Kaksi yhteydenottoa työnantajiin kuukaudessa.',
  ],
  needs: [
    'Työkyky ja toimeentulo selvitetään. Arjen tuki jatkuu sosiaalihuollosta.',
    'Osaaminen on ajan tasalla, terveys rajoittaa. Tarvitaan vaiheittainen paluu.',
  ],
  educationAndWork: [
    'Koulutus ja työura on käyty läpi, ne ovat tilannekortilla.',
    'Ammatillinen tutkinto, työkokemusta kahdeksan vuotta.',
  ],
  earlierServices: [
    'Työkokeilu ja uravalmennus, molemmista hyviä kokemuksia.',
    'Aiempi työtoimintajakso keskeytyi sairastumiseen.',
  ],
  earlierPlans: [
    'Työllistymissuunnitelma korvautuu tällä suunnitelmalla.',
    'Edellinen aktivointisuunnitelma toteutui osittain.',
  ],
  measures: [
    'Kuntouttava työtoiminta 2–3 päivää viikossa, lisäksi velkaneuvonta.',
    'Kuntouttava työtoiminta ja työttömän terveystarkastus.',
  ],
  strengths: ['Kätevä käsistään, tulee ajoissa.', 'Oppii tekemällä, auttaa muita.'],
  tasks: [
    'Keittiöpajan lounas ja tilausten pakkaus.',
    'Videoiden kuvaus ja leikkaus pajan omissa projekteissa.',
  ],
  support: ['Ohjaaja käy päivän tehtävät läpi aamulla.', 'Yksilövalmentaja tapaa viikoittain.'],
} as const
