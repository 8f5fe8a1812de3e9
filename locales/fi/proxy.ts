/** Who acts for the client, and whose pages one is in. */
export const proxy = {
  title: 'Asiakkaan puolesta toimivat',
  empty: 'Kukaan muu ei toimi asiakkaan puolesta.',
  record: 'Kirjaa edustaja',
  recordTitle: 'Kirjaa, kuka toimii asiakkaan puolesta',
  saved: 'Edustaja on kirjattu.',
  end: 'Päätä',
  endTitle: 'Päätä: {{name}}',
  endEffect:
    'Edustaja ei enää näe tietoja eikä voi toimia asiakkaan puolesta. Muutos on voimassa heti. Jos edustajaa tarvitaan myöhemmin, työntekijä kirjaa sen uudelleen.',
  endNow: 'Päätä heti',
  ended: '{{name}} ei enää näe asiakkaan tietoja.',
  endedAt: 'Päätetty {{at, dayTime}}',
  from: 'Alkaen {{from, plainDay}}',
  until: 'viimeinen päivä {{to, plainDay}}',
  untilEnded: 'kunnes päätetään',
  recordedBy: 'Kirjasi {{name}}',
  bases: {
    guardian: 'Edunvalvoja',
    authorisation: 'Valtuutus',
    kelaY100: 'Kelan lomake Y100',
  },
  fields: {
    name: 'Nimi',
    basis: 'Millä perusteella',
    identityCode: 'Edustajan henkilötunnus',
    identityCodeHint:
      'Tunnuksella edustaja pääsee asiakkaan sivuille, kun hän tunnistautuu vahvasti. Tunnusta ei näytetä tallennuksen jälkeen.',
    from: 'Alkaen',
    to: 'Viimeinen päivä',
    toHint: 'Jätä tyhjäksi, jos valtuutus on voimassa, kunnes se päätetään.',
  },
  /** To the client. */
  yours: {
    title: 'Kuka hoitaa asioitani?',
    empty:
      'Kukaan muu ei hoida asioitasi. Jos haluat, että joku hoitaa niitä puolestasi, kerro työntekijällesi.',
    endTitle: 'Lopettaako {{name}} asioittesi hoitamisen?',
    endEffect:
      'Hän ei enää näe tietojasi eikä voi hoitaa asioitasi. Muutos on voimassa heti. Jos tarvitset häntä myöhemmin, kerro työntekijällesi.',
    ended: '{{name}} ei enää näe tietojasi.',
  },
  acting: 'Hoidat asioita: {{name}}',
  own: 'Omat asiani',
}
