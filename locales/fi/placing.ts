import type { WhyText } from '../types.ts'

/** Refusals, events and reasons of places, periods and attendance. */
export const placingRefusals = {
  places_full: '{{title}} täyttyi juuri. Seuraava sopiva vapaa paikka on {{nextPlace}}.',
  places_fullNoNext:
    '{{title}} täyttyi juuri. Muuta sopivaa vapaata paikkaa ei nyt ole. Kokeile muita päiviä tai aikaa.',
  places_taken: 'Paikka meni juuri toiselle. Valitse toiset päivät tai toinen paikka.',
  places_notOpen: '{{title}} ei ole avoinna koko aikana. Lyhennä jaksoa tai valitse toinen paikka.',
  period_tellsWho: 'Tuen kuvauksesta näkee, kenestä on kyse. Poista nimi ja henkilötunnus.',
  period_clientBusy:
    'Asiakkaalla on jo paikka näinä puolipäivinä: {{title}}. Valitse muut päivät tai vapauta se ensin.',
  period_notHeld: 'Paikkaa ei enää pidetä. Katso jakson tilanne.',
  period_notReleasable: 'Jaksosta on jo sopimus. Päätä tai keskeytä jakso.',
  period_notReserved: 'Sopimus tehdään varatusta paikasta. Odota paikan vastausta.',
  period_notRunning: 'Jakso ei ole käynnissä. Katso jakson tilanne.',
  period_notContinuable: 'Vain sovittua jaksoa voi jatkaa. Pidä paikka uudelleen.',
  period_noPlan:
    'Voimassa olevaa suunnitelmaa ei ole. Tee ensin aktivointisuunnitelma tai monialainen työllistymissuunnitelma.',
  period_evaluated: 'Arvio on jo annettu. Sitä ei muuteta.',
  period_continuationOpen: 'Päätä arviossa, miten jatketaan: sama paikka, muu palvelu vai ei jatkoa.',
  enquiry_lapsed: 'Vastausaika on päättynyt, ja paikka on vapautunut. Kysyjä voi kysyä uudelleen.',
  enquiry_answered: 'Tähän on jo vastattu. Kiitos.',
  enquiry_released: 'Kysyjä perui kyselyn. Vastausta ei tarvita.',
  attendance_future: 'Päivä {{day, plainDay}} ei ole vielä tullut. Merkitse se silloin.',
  attendance_outsidePeriod: 'Päivä {{day, plainDay}} ei kuulu jaksoon. Tarkista päivä.',
  attendance_noContract: 'Jaksosta ei ole vielä sopimusta. Läsnäolot merkitään sen jälkeen.',
  attendance_reasonNeeded: 'Merkintä on jo tehty. Kirjoita, miksi korjaat sen. Alkuperäinen säilyy.',
  attendance_alreadyMarked: 'Joku merkitsi päivän juuri. Katso merkintä uudelleen.',
  rehab_participation_week_tooManyDays:
    'Päiviä on liikaa: {{daysPerWeek}} viikossa. Viikossa saa olla enintään {{mostDays}} päivää.',
  rehab_participation_day_tooFewHours:
    'Päivä on liian lyhyt: {{hoursPerDay}} tuntia. Päivässä on {{leastHours}}–{{mostHours}} tuntia.',
  rehab_participation_day_tooManyHours:
    'Päivä on liian pitkä: {{hoursPerDay}} tuntia. Päivässä on {{leastHours}}–{{mostHours}} tuntia.',
  rehab_participation_year_tooManyDays:
    'Päiviä kertyy liikaa. Kahdentoista kuukauden aikana saa olla enintään {{mostYear}} päivää.',
}

export const placingEvents = {
  place_needsRead: 'katsoi, mitä asiakas tarvitsee paikalta',
  place_announced: 'ilmoitti paikan',
  place_changed: 'muutti paikan tietoja',
  period_listed: 'katsoi jaksot',
  period_read: 'katsoi jakson',
  period_held: 'pyysi paikkaa pidettäväksi',
  period_confirmed: 'vahvisti paikan',
  period_declined: 'kieltäytyi kyselystä',
  period_lapsed: 'pitoaika päättyi, ja paikka vapautui',
  period_released: 'vapautti paikan',
  period_agreed: 'kirjasi jakson sopimuksen',
  period_ended: 'jakso päättyi',
  period_interrupted: 'kirjasi jakson keskeytyksen',
  period_continued: 'pyysi jaksolle jatkoa',
  period_evaluated: 'arvioi jakson',
  period_answered: 'välitti paikan vastauksen',
  period_lapse: 'vapautti paikat, joiden pitoaika päättyi',
  period_start: 'merkitsi jakson alkaneeksi',
  period_end: 'merkitsi jakson päättyneeksi',
  enquiry_listed: 'katsoi kyselyt',
  enquiry_answered: 'vastasi kyselyyn',
  enquiry_openedByLink: 'avasi kyselyn linkistä',
  attendance_weekRead: 'katsoi viikon läsnäolot',
  attendance_read: 'katsoi läsnäolot',
  attendance_marked: 'merkitsi läsnäolon',
  attendance_corrected: 'korjasi läsnäolon',
  attendance_missingListed: 'katsoi puuttuvat läsnäolot',
}

export const placingWhy = {
  'places.match': {
    title: 'Miksi {{title}}: {{fit}}?',
    answer: '{{answer}}',
    rule: 'Paikka sopii, kun se on avoinna koko ajan, kaikki toivotut puolipäivät ovat vapaina, välttämättömät piirteet löytyvät ja jokin kieli on yhteinen. Ala ja kunta ovat toiveita: niiden puuttuminen tekee paikasta osittain sopivan.',
    facts: {
      period: 'Aika',
      days: 'Päivät',
      characteristics: 'Välttämätöntä',
      languages: 'Kieli',
      field: 'Ala',
      municipality: 'Kunta',
    },
    change: [
      'Jos tarpeita muutetaan, sopivuus lasketaan uudelleen.',
      'Jos puolipäivä vapautuu tai täyttyy, vastaus muuttuu heti.',
    ],
  },
  'places.hold': {
    title: 'Miksi nimeä ei kerrota?',
    answer: 'Paikka saa tietää vain sen, mitä se tarvitsee vastatakseen.',
    rule: 'Paikka näkee ennen varausta tarpeen, päivät, kielen ja tuen, josta asiakkaan kanssa on sovittu. Nimi ja yhteystiedot näkyvät paikalle vasta, kun se on vahvistanut paikan.',
    facts: { hours: 'Pitoaika tunteina' },
    change: ['Kun paikka vahvistaa, se näkee asiakkaan nimen ja yhteystiedot.'],
  },
  'period.end': {
    title: 'Miksi jakso päättyy {{dueOn, day}}?',
    answer: 'Niin on sovittu sopimuksessa {{contractOn, plainDay}}.',
    rule: 'Jakso päättyy sopimuksen viimeisenä päivänä, ellei sitä keskeytetä aiemmin tai jatketa uudella sopimuksella.',
    facts: { from: 'Jakso alkaa', dueOn: 'Jakso päättyy', contractOn: 'Sopimus tehty' },
  },
  'period.interrupted': {
    title: 'Miksi arvio {{dueOn, day}}?',
    answer: 'Jakso keskeytyi {{dueOn, plainDay}} ennen sovittua arviointia.',
    rule: 'Keskeytynyt jakso arvioidaan, kun se päättyy.',
    facts: { dueOn: 'Jakso keskeytyi' },
  },
  'attendance.week': {
    title: 'Miksi läsnäolot merkitään joka viikko?',
    answer: 'Asiakkaan korvaus ja jakson seuranta lasketaan läsnäolopäivistä.',
    rule: 'Viikon läsnäolot merkitään viimeistään seuraavana maanantaina. Pyhäpäivät ovat vapaita, eikä niitä merkitä.',
    change: ['Merkintää voi korjata myöhemmin. Alkuperäinen säilyy.'],
  },
} satisfies Record<string, WhyText>
