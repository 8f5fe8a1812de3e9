/** Reports: the monthly report on the page, on paper and as a command. */
export const report = {
  title: 'Kuukausiraportti {{month}}',
  paper: 'Raportti',
  definitions: 'Määritelmät',
  wholeArea: 'Koko alue',
  municipality: 'Kunta',
  pageTitle: 'Raportit',
  lead: 'Luvut lasketaan rekisterin tiedoista. Avaa luku, niin näet sen kulun ja takana olevat henkilöt.',
  monthLabel: 'Kuukausi',
  aboutFigure: 'luvusta {{name}}',
  exports: 'Vie raportti',
  csv: 'CSV',
  xlsx: 'Excel',
  pdf: 'PDF',
  print: 'Tulosta',
  course: 'Kulku kolmentoista kuukauden aikana',
  courseTable: 'Luvut taulukkona',
  behind: 'Luvun takana',
  of: 'Luku',
  by: 'Jakaja: luku, johon verrataan',
  leftOut_one: '{{count}} on jätetty pois, koska sinulla ei ole perustetta nähdä häntä.',
  leftOut_other: '{{count}} on jätetty pois, koska sinulla ei ole perustetta nähdä heitä.',
  nobody: 'Luvun takana ei ole ketään, jonka tietoihin sinulla on peruste.',
  noPeople: 'Tämän luvun takana ei ole henkilöitä.',
  person: 'Nimi',
  born: 'Syntymävuosi',
  times: 'Kertoja',
  reached: 'Tavoite {{target}} saavutettu',
  notReached: 'Tavoite {{target}} ei täyty',
  back: 'Kaikki mittarit',
  columns: {
    id: 'tunnus',
    name: 'Mittari',
    value: 'Arvo',
    yearBefore: 'Vuotta aiemmin',
    change: 'Muutos',
    target: 'Tavoite',
    definition: 'Määritelmä',
  },
  groups: {
    rehab: 'Kuntouttava työtoiminta',
    joint: 'Monialainen yhteispalvelu',
    jobseekers: 'Työnhakijat',
    subsidy: 'Palkkatukityö',
    meetings: 'Tapaamiset',
    unemployment: 'Työttömyys',
    shareList: 'Maksuosuus',
    plans: 'Suunnitelmat',
    consents: 'Suostumukset',
    places: 'Paikat',
    money: 'Korvaukset',
    needs: 'Palvelutarve ja terveys',
  },
  command: {
    usage:
      'npm run --silent report -- --month VVVV-KK [--format json|csv|xlsx|pdf] [--out TIEDOSTO] [--municipality KOODI] [--language fi|sv|en]',
    help: 'Tulostaa kuukausiraportin siitä, mitä tietokannassa on. json ja csv tulevat näytölle, ellei tiedostoa nimetä; xlsx ja pdf tarvitsevat tiedoston.',
    month: '--month: anna kuukausi muodossa VVVV-KK',
    format: '--format: json, csv, xlsx tai pdf',
    out: '--out: nimeä tiedosto, johon xlsx tai pdf kirjoitetaan',
    municipality: '--municipality: kuntaa {{code}} ei ole',
    language: '--language: fi, sv tai en',
    unknown: 'Tuntematon: {{option}}',
  },
}

/** Why a figure is what it is. */
export const reportWhy = {
  'report.figure': {
    title: 'Mitä luku kertoo?',
    answer: '{{definition}}',
    rule: 'Luku lasketaan rekisterin tiedoista tilastoroolilla, joka ei näe nimiä. Sen takana olevat henkilöt näet vain omilla perusteillasi.',
    facts: {
      month: 'Kuukausi',
      scope: 'Alue',
      id: 'Tunnus',
    },
    change: ['Luku muuttuu, kun rekisterin tietoja lisätään tai korjataan.'],
  },
}

export const reportEvents = {
  report_read: 'katsoi kuukausiraportin',
  report_figureRead: 'katsoi raportin luvun ja sen takana olevat henkilöt',
  report_exported: 'vei kuukausiraportin tiedostoksi',
  report_printed: 'otti kuukausiraportin asiakirjana',
}

export const reportRefusals = {
  report_notYet: 'Kuukausi {{month}} ei ole vielä alkanut. Valitse aiempi kuukausi.',
}
