/** Targets of reported figures: what they are to reach, who set that and why. */
export const targets = {
  title: 'Mittarien tavoitteet',
  lead: 'Tavoitearvot, joihin kuukausiraportin lukuja verrataan. Asetettua ei muuteta: se päättyy, ja uusi alkaa.',
  none: 'Tavoitearvoja ei ole asetettu. Raportti näyttää vakiintuneet tavoitteet, kunnes asetat oman.',
  link: 'Mittarien tavoitteet',
  add: 'Aseta tavoite',
  met: '{{target}}, täyttyy',
  notMet: '{{target}}, ei täyty',
  atMostOf: 'enintään {{target}}',
  ongoing: 'toistaiseksi',
  state: {
    now: 'voimassa',
    later: 'tulossa',
    over: 'päättynyt',
  },
  end: 'Päätä',
  endOf: 'Päätä tavoite: {{name}}',
  endTitle: 'Päätä tavoite',
  endDay: 'Viimeinen päivä',
  columns: {
    name: 'Mittari',
    area: 'Alue',
    period: 'Aika',
    target: 'Tavoite',
    who: 'Kuka asetti, miksi',
    act: 'Toiminnot',
  },
  form: {
    indicator: 'Mittari',
    area: 'Alue',
    from: 'Alkaa',
    to: 'Päättyy',
    toHint: 'Tyhjä: toistaiseksi.',
    direction: 'Suunta',
    atLeast: 'vähintään',
    atMost: 'enintään',
    target: 'Tavoitearvo',
    targetHint: 'Raportin yksikössä: lukumäärä, prosentti tai euroa.',
    reason: 'Perustelu',
    reasonHint: 'Mihin tavoite perustuu, esimerkiksi talousarvio tai päätös.',
  },
}

/** Why a figure with a target is what it is. */
export const targetWhy = {
  'report.figureWithTarget': {
    title: 'Mitä luku kertoo, ja mistä tavoite on?',
    answer: '{{definition}}',
    rule: 'Luku lasketaan rekisterin tiedoista tilastoroolilla, joka ei näe nimiä. Tavoitteen asettaa johto, ja se on voimassa asetetun ajan.',
    facts: {
      month: 'Kuukausi',
      scope: 'Alue',
      id: 'Tunnus',
      target: 'Tavoite',
      setter: 'Tavoitteen asetti',
      setAt: 'Asetettu',
      reason: 'Perustelu',
    },
    change: [
      'Luku muuttuu, kun rekisterin tietoja lisätään tai korjataan.',
      'Tavoite muuttuu, kun johto päättää sen ja asettaa uuden.',
    ],
  },
  'report.figureWithUsualTarget': {
    title: 'Mitä luku kertoo, ja mistä tavoite on?',
    answer: '{{definition}}',
    rule: 'Luku lasketaan rekisterin tiedoista tilastoroolilla, joka ei näe nimiä. Tavoite on kuukausiraportin vakiintunut; johto voi asettaa toisen.',
    facts: {
      month: 'Kuukausi',
      scope: 'Alue',
      id: 'Tunnus',
      target: 'Tavoite',
    },
    change: [
      'Luku muuttuu, kun rekisterin tietoja lisätään tai korjataan.',
      'Tavoite muuttuu, kun johto päättää sen ja asettaa uuden.',
    ],
  },
}

export const targetEvents = {
  report_targetSet: 'asetti mittarin tavoitteen',
  report_targetEnded: 'päätti mittarin tavoitteen',
}

export const targetRefusals = {
  report_targetTwice:
    'Tälle mittarille on jo tavoite samalla alueella ja ajalla. Päätä se ensin tai valitse toinen aika.',
}
