import type { WhyText } from '../types.ts'

/** Words of "Miksi?" for the rules of law, by rule. Their facts are those of the rule, its answer and the law's numbers. */
export const lawWhy = {
  'deadline.compute': {
    title: 'Miksi viimeistään {{due, day}}?',
    answer: 'Määräaika alkaa päivästä {{from, plainDay}} ja päättyy {{due, plainDay}}.',
    rule: 'Alkupäivää ei lueta. Viikot, kuukaudet ja vuodet päättyvät samannimiseen tai samannumeroiseen päivään, tai kuukauden viimeiseen, jos sellaista ei ole. Jos viimeinen päivä on lauantai, sunnuntai, pyhä tai joulu- tai juhannusaatto, määräaika päättyy seuraavana arkipäivänä.',
    facts: { from: 'Alkupäivä', due: 'Viimeinen päivä' },
    change: ['Jos alkupäivä korjataan, määräaika lasketaan uudelleen.'],
  },
  'calendar.isWorkingDay': {
    title: 'Onko {{date, plainDay}} arkipäivä?',
    answer: 'Arkipäivä: {{workingDay}}.',
    rule: 'Arkipäiviä ovat maanantaista perjantaihin muut kuin pyhäpäivät, jouluaatto ja juhannusaatto.',
    facts: { date: 'Päivä', name: 'Juhlapäivä' },
    otherwise: { next: 'Seuraava arkipäivä on {{next, day}}.' },
  },
  'interview.initial': {
    title: 'Miksi viimeistään {{due, day}}?',
    answer:
      'Työnhaku alkoi {{jobSearchStartedOn, plainDay}}. Alkuhaastattelulle on siitä {{initialInterviewDays}} arkipäivää.',
    rule: 'Alkuhaastattelu pidetään {{initialInterviewDays}} arkipäivän kuluessa työnhaun alkamisesta. Alkamispäivää ei lueta.',
    facts: { jobSearchStartedOn: 'Työnhaku alkoi', initialInterviewDays: 'Arkipäiviä' },
    change: [
      'Jos työnhaun alkamispäivä korjataan, määräaika lasketaan uudelleen.',
      'Lauantaita ei ole luettu arkipäiväksi, koska laki ei sano toisin. Jos se luettaisiin, päivä olisi aiempi.',
    ],
  },
  'plan.review': {
    title: 'Miksi viimeistään {{due, day}}?',
    answer: 'Suunnitelma hyväksyttiin {{signedOn, plainDay}}. Se tarkistetaan {{interval}} kuukauden välein.',
    rule: 'Suunnitelma tarkistetaan vähintään {{interval}} kuukauden välein, ja aina kun asiakkaan tilanne sitä vaatii.',
    facts: {
      signedOn: 'Hyväksytty',
      interval: {
        label: 'Tarkistusväli',
        value: '{{interval}} kuukautta',
        note: 'Päivä ei siirry viikonlopun vuoksi',
      },
    },
    change: [
      'Kun suunnitelma tarkistetaan ja hyväksytään uudelleen, väli alkaa alusta.',
      'Jos suunnitelma korvataan toisella, määräaika poistuu.',
    ],
  },
  'discussion.next': {
    title: 'Miksi viimeistään {{due, day}}?',
    answer: 'Työnhakukeskustelu pidetään kolmen kuukauden välein. Seuraava on viimeistään {{due, plainDay}}.',
    rule: 'Työnhakukeskustelu pidetään kolmen kuukauden välein alkuhaastattelusta tai edellisestä keskustelusta.',
    facts: { initialOn: 'Alkuhaastattelu', lastDiscussionOn: 'Edellinen keskustelu' },
    change: ['Kun keskustelu on pidetty, seuraava lasketaan siitä.'],
  },
  'log.reply': {
    title: 'Miksi viimeistään {{due, day}}?',
    answer: 'Lokitietoja pyydettiin {{requestedOn, plainDay}}. Vastaus annetaan kahden kuukauden kuluessa.',
    rule: 'Asiakas saa maksutta tietää, kuka on käyttänyt tai saanut hänen tietojaan. Kahta vuotta vanhemmat tiedot annetaan vain erityisestä syystä.',
    facts: { requestedOn: 'Pyyntö saatu', notOlderThan: 'Lokitiedot alkaen' },
    change: [
      'Jos pyynnön saapumispäivä korjataan, määräaika lasketaan uudelleen.',
      'Vanhemmat lokitiedot annetaan erityisestä syystä.',
    ],
  },
  'joint.entry': {
    title: 'Onko monialaisen palvelun tarve arvioitava?',
    answer: 'Perusteet: {{grounds}}.',
    rule: 'Vuoden 2024 loppuun tarve arvioitiin, kun työmarkkinatukea oli maksettu 300 päivää tai työttömyys oli kestänyt 12 kuukautta, alle 25-vuotiaalla 6 kuukautta. Vuodesta 2025 tarpeen arvioi asiantuntija ilman päivärajoja.',
    facts: {
      on: 'Arvioinnin päivä',
      unemployedSince: 'Työttömänä alkaen',
      supportDays: 'Työmarkkinatukipäiviä',
    },
    change: ['Vuodesta 2025 ratkaisee asiantuntijan arvio, ei päivien määrä.'],
    otherwise: {
      supportDays: 'Raja täyttyy, kun työmarkkinatukipäiviä kertyy {{left}} lisää.',
      unemployment: 'Työttömyyden alkupäivä tai syntymäaika puuttuu: kuukausirajaa ei ole voitu tutkia.',
      unemployedUntil: 'Jos työttömyys jatkuu yhdenjaksoisena, kuukausiraja täyttyy {{metOn, plainDay}}.',
    },
  },
  'rehab.scope': {
    title: 'Koskeeko laki kuntouttavasta työtoiminnasta asiakasta?',
    answer: 'Koskee: {{inScope}}.',
    rule: 'Työllistymissuunnitelman lisäksi tarvitaan peruste. Alle 25-vuotiaalle: työmarkkinatukea 180 päivää vuodessa, päivärahakausi lopussa tai neljä kuukautta toimeentulotukea. 25 vuotta täyttäneelle: työmarkkinatukea 500 päivää, 180 päivää päivärahakauden jälkeen tai 12 kuukautta toimeentulotukea.',
    facts: {
      on: 'Arvioinnin päivä',
      hasEmploymentPlan: 'Työllistymissuunnitelma on tehty',
      supportDays: 'Työmarkkinatukipäiviä',
      supportDaysLast12Months: 'Niistä viimeisten 12 kuukauden aikana',
      socialAssistanceMonths: 'Kuukausia toimeentulotuella',
    },
    change: [
      'Jos henkilöllä on monialainen työllistymissuunnitelma, se korvaa aktivointisuunnitelman.',
      'Asiakkaan omasta pyynnöstä kuntouttava työtoiminta voi alkaa ennen rajaa (15 §).',
    ],
    otherwise: {
      employmentPlan:
        'Rajat tutkitaan, kun työllistymissuunnitelma on tehty tai toimeentulotuen saajan haastattelu on pidetty.',
      daysIn12Months:
        'Työmarkkinatukipäiviä viimeisten 12 kuukauden aikana puuttuu {{left}} (raja {{limit}}).',
      allowance: 'Peruste täyttyy, jos työttömyyspäiväraha on saatu enimmäisajalta.',
      assistance: 'Kuukausia toimeentulotuella työttömyyden vuoksi puuttuu {{left}} (raja {{limit}}).',
      adult: '{{on, plainDay}} alkaen sovelletaan 25 vuotta täyttäneen rajoja.',
      days: 'Työmarkkinatukipäiviä puuttuu {{left}} (raja {{limit}}).',
      daysAfterAllowance:
        'Päivärahakauden jälkeisiä työmarkkinatukipäiviä puuttuu {{left}} (raja {{limit}}).',
      allowanceFirst: 'Jos päiväraha on saatu enimmäisajalta, lyhyempi työmarkkinatuen aika riittää.',
    },
  },
  'rehab.period': {
    title: 'Onko jakso sallitun pituinen?',
    answer: 'Jakso on {{from, plainDay}}–{{to, plainDay}}.',
    rule: 'Kuntouttavaa työtoimintaa sovitaan {{periodMonths.min}}–{{periodMonths.max}} kuukaudeksi kerrallaan.',
    facts: { from: 'Alkaa', to: 'Päättyy' },
    otherwise: { end: 'Jakso käy, kun se päättyy {{earliestEnd, plainDay}}–{{latestEnd, plainDay}}.' },
  },
  'rehab.participation': {
    title: 'Ovatko päivät ja tunnit lain rajoissa?',
    answer: 'Päiviä on {{days.count}}, rajan ylityksiä tai alituksia {{violations.count}}.',
    rule: 'Viikossa on enintään {{daysPerWeek}} päivää, päivässä {{hoursPerDay.min}}–{{hoursPerDay.max}} tuntia ja kahdentoista kuukauden aikana enintään {{daysPerYear}} päivää.',
    facts: { planSignedOn: 'Suunnitelma hyväksytty' },
    change: [
      'Ennen 1.7.2015 hyväksytyssä suunnitelmassa viikkoraja oli viisi päivää vuoden 2015 loppuun.',
      'Poissaolopäivä ei ole osallistumispäivä: jos merkintä korjataan, päivät lasketaan uudelleen.',
    ],
  },
  'rehab.evaluation': {
    title: 'Miksi viimeistään {{by, day}}?',
    answer: 'Jakso päättyy {{periodEndsOn, plainDay}}. Se arvioidaan {{evaluationDaysBefore}} päivää ennen.',
    rule: 'Sovittu käytäntö: jakson loppuarviointi pidetään ja jatkosta sovitaan viimeistään {{evaluationDaysBefore}} päivää ennen jakson päättymistä.',
    facts: { periodEndsOn: 'Jakso päättyy', evaluationDaysBefore: 'Päiviä ennen' },
    change: [
      'Jos jakson päättymispäivä muuttuu, määräaika lasketaan uudelleen.',
      'Organisaatio voi asettaa toisen ajan.',
    ],
  },
  'rehab.stateCompensation': {
    title: 'Mistä valtion korvaus tulee?',
    answer: 'Osallistumispäiviä on {{days.count}}.',
    rule: 'Valtio korvaa järjestäjälle 10,09 euroa jokaisesta päivästä, jona henkilö osallistui. Poissaolopäivistä ei makseta.',
    change: ['Vain läsnäolopäivät lasketaan. Jos läsnäolo korjataan, määrä muuttuu.'],
  },
  'rehab.expenseAllowance': {
    title: 'Mistä kulukorvaus tulee?',
    answer: 'Osallistumispäiviä on {{days.count}}.',
    rule: 'Kulukorvausta maksetaan jokaiselta osallistumispäivältä sen päivän taksan mukaan.',
    change: ['Vain läsnäolopäivät lasketaan. Taksa on kunkin päivän mukainen.'],
  },
  'rehab.kelaNotice': {
    title: 'Miksi viimeistään {{due, day}}?',
    answer: 'Raja täyttyi {{metOn, plainDay}}.',
    rule: 'Kela ilmoittaa rajan täyttymisestä viranomaiselle seuraavan kalenterikuukauden loppuun mennessä.',
    facts: { metOn: 'Raja täyttyi' },
    change: ['Jos rajan täyttymispäivä korjataan, määräaika lasketaan uudelleen.'],
  },
  'share.labourMarketSupport': {
    title: 'Mistä kunnan osuus tulee?',
    answer:
      'Kunnan osuus on lain mukaan {{municipalCents, euros}}. Laskuri oli {{countBefore}} ja on nyt {{countAfter}} päivää.',
    rule: 'Vuodesta 2025 kunnan osuus nousee työttömyyspäivien mukaan: 10 % 100 päivän jälkeen, 20 % 200, 30 % 300, 40 % 400 ja 50 % 700 päivän jälkeen. Vuosina 2015–2024 osuus oli 50 % sen maksukauden jälkeen, jossa 300 päivää täyttyi, ja 70 % 1 000 päivän jälkeen.',
    facts: {
      municipalCents: { label: 'Kunnan osuus', value: '{{municipalCents, euros}}' },
      stateCents: { label: 'Valtion osuus', value: '{{stateCents, euros}}' },
      countBefore: 'Päiviä ennen',
      countAfter: 'Päiviä jälkeen',
    },
    change: [
      'Kotoutumisajan päiviä ei lasketa. Ennen vuotta 2025 ei laskettu palvelupäiviä.',
      'Laskurin alkuluku tulee Kelan luettelosta. Jos se korjataan, osuus lasketaan uudelleen.',
    ],
    otherwise: {
      nextStep: 'Kun laskettavia päiviä kertyy vielä {{left}}, kunnan osuus on {{percent, percent}}.',
    },
  },
  'employ.obligation': {
    title: 'Onko kunnalla velvollisuus työllistää?',
    answer: 'Velvollisuus: {{duty}}.',
    rule: 'Velvollisuus koski vuonna 1950 tai myöhemmin syntynyttä, jonka päiväraha päättyi 57 vuoden iän jälkeen ja ennen 60 vuotta. Se kumottiin 2.9.2024.',
    facts: { allowanceEndsOn: 'Päiväraha päättyy', noticeBy: 'Ilmoitus kunnalle viimeistään' },
    change: ['Ratkaisevaa on päivä, jona päivärahan enimmäisaika päättyy: viimeinen oli 1.9.2024.'],
    otherwise: {
      age: 'Velvollisuus syntyy, jos ikä päivärahan päättyessä on vähintään {{minAge}} ja alle {{belowAge}} vuotta.',
    },
  },
  'paySubsidy.amount': {
    title: 'Mistä palkkatuen määrä tulee?',
    answer: 'Tuki on {{percent}} prosenttia palkkakustannuksista, enintään {{months}} kuukautta.',
    rule: 'Palkkatuki on osuus palkkakustannuksista, enintään lain kuukausimäärä. Vajaan kuukauden enimmäismäärä on kuukausimäärän kolmaskymmenesosa kalenteripäivää kohti.',
    facts: { appliedOn: 'Haettu' },
    change: ['Hakemisen päivä ratkaisee, minkä lain mukaan tuki lasketaan.'],
    otherwise: {
      capped: 'Enimmäismäärä {{cap, euros}} rajaa tuen: suuremmat palkkakustannukset eivät lisää sitä.',
      below: 'Tuki kasvaa palkkakustannusten mukana, kunnes enimmäismäärä {{cap, euros}} täyttyy.',
    },
  },
  'reward.association': {
    title: 'Saako yhdistys palkkion?',
    answer: 'Täyttymättä: {{unmet}}.',
    rule: 'Vuoden 2014 palkkiokokeilussa jokaisen kriteerin tuli täyttyä. Palkkio oli 500–1 500 euroa työsuhteen mukaan.',
    change: ['Palkkio maksetaan, kun kaikki luetellut kriteerit täyttyvät.'],
  },
  'decision.appeal': {
    title: 'Miksi viimeistään {{lastDay, day}}?',
    answer: 'Päätös on saatu tiedoksi {{receivedOn, plainDay}}. Siitä on {{appealDays}} päivää aikaa.',
    rule: 'Oikaisua vaaditaan {{appealDays}} päivän kuluessa tiedoksisaannista. Kirje katsotaan saaduksi seitsemäntenä ja sähköinen viesti kolmantena päivänä lähettämisestä, jollei muuta näytetä.',
    facts: { sentOn: 'Lähetetty', receivedOn: 'Saatu tiedoksi' },
    change: ['Jos näytetään, että päätös saatiin toisena päivänä, aika lasketaan siitä.'],
  },
  'decision.basis': {
    title: 'Minkä lain nojalla?',
    answer: 'Päätös tehdään {{decidedOn, plainDay}} voimassa olevan lain nojalla: {{cites}}.',
    rule: 'Päätöksessä sovelletaan päätöspäivänä voimassa olevia säännöksiä. Päätöslaji määrää, kuka päättää, kuinka pitkäksi ajaksi, mitä palvelu maksaa ja miten muutosta haetaan.',
    facts: { decidedOn: 'Päätöspäivä' },
    change: ['Jos laki muuttuu ennen päätöspäivää, peruste vaihtuu.'],
  },
  'decision.checks': {
    title: 'Miksi päätöstä ei voi vielä antaa?',
    answer: 'Estää: {{blocks}}. Huomaa: {{warnings}}.',
    rule: 'Kielteinen päätös perustellaan ja asianosaista kuullaan ensin. Poikkeaminen suunnitelmasta perustellaan. Kuntouttavaa työtoimintaa myönnetään laissa säädetyksi ajaksi kerrallaan.',
    facts: { decidedOn: 'Päätöspäivä' },
    change: ['Kun puuttuva osa kirjoitetaan tai asianosaista on kuultu, päätöksen voi antaa.'],
  },
  'retention.destroyAfter': {
    title: 'Miksi tieto hävitetään {{after, plainDay}} jälkeen?',
    answer: 'Asia päättyi {{closedOn, plainDay}}. Säilytysaika päättyy {{after, plainDay}}.',
    rule: 'Tieto hävitetään heti, kun sille säädetty säilytysaika on kulunut.',
    facts: { closedOn: 'Päättynyt', after: 'Säilytetään asti' },
    change: ['Tietoa ei hävitetä, jos vireillä oleva asia tai säädetty tehtävä vielä tarvitsee sitä.'],
  },
  'identity.personal': {
    title: 'Onko henkilötunnus oikein?',
    answer: 'Oikein: {{valid}}.',
    rule: 'Tunnuksessa on syntymäpäivä, vuosisadan merkki, kolme numeroa ja tarkistusmerkki. Yksilönumerot 900–999 ovat tilapäisiä.',
    change: ['Tarkista numerot ja merkit asiakirjasta.'],
  },
  'identity.business': {
    title: 'Onko Y-tunnus oikein?',
    answer: 'Oikein: {{valid}}.',
    rule: 'Tunnuksessa on seitsemän numeroa, väliviiva ja tarkistusnumero.',
    change: ['Tarkista numerot asiakirjasta.'],
  },
} satisfies Record<string, WhyText>

/** Refusals of the rules of law, by code. */
export const lawRefusals = {
  decision_basis_repealed:
    'Tämä säännös ei ole enää päätöksen peruste. Sen sijaan: {{instead}}. Valitse toinen päätöslaji.',
  decision_basis_notRead:
    'Tämän päätöslajin lakitekstiä ei ole luettu. Päätöstä ei voi tehdä järjestelmässä.',
  law_notCovered: 'Lakitieto ei kata päivää {{day, plainDay}}. Tarkista päivä.',
  facts_invalid: 'Tietoja puuttuu tai ne ovat väärin. Korjaa merkityt kohdat.',
  rule_unknown: 'Sääntöä ei ole. Tarkista säännön nimi lakiluettelosta.',
  rehab_period_tooShort:
    'Jakso on lyhyempi kuin {{months}} kuukautta. Valitse päättymispäiväksi aikaisintaan {{earliestEnd, plainDay}}.',
  rehab_period_tooLong:
    'Jakso on pidempi kuin {{months}} kuukautta. Valitse päättymispäiväksi viimeistään {{latestEnd, plainDay}}.',
}
