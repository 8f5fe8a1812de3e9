/** Who acts for the client, and whose pages one is in. */
export const proxy = {
  title: 'De som företräder klienten',
  empty: 'Ingen annan företräder klienten.',
  record: 'Anteckna företrädare',
  recordTitle: 'Anteckna vem som företräder klienten',
  saved: 'Företrädaren är antecknad.',
  end: 'Avsluta',
  endTitle: 'Avsluta: {{name}}',
  endEffect:
    'Företrädaren ser inte längre uppgifterna och kan inte handla för klienten. Ändringen gäller genast. Om en företrädare behövs senare antecknar en arbetstagare det på nytt.',
  endNow: 'Avsluta genast',
  ended: '{{name}} ser inte längre klientens uppgifter.',
  endedAt: 'Avslutad {{at, dayTime}}',
  from: 'Från {{from, plainDay}}',
  until: 'sista dag {{to, plainDay}}',
  untilEnded: 'tills den avslutas',
  recordedBy: 'Antecknad av {{name}}',
  bases: {
    guardian: 'Intressebevakare',
    authorisation: 'Fullmakt',
    kelaY100: 'FPA:s blankett Y100',
  },
  fields: {
    name: 'Namn',
    basis: 'På vilken grund',
    identityCode: 'Företrädarens personbeteckning',
    identityCodeHint:
      'Med beteckningen kommer företrädaren till klientens sidor efter stark identifiering. Beteckningen visas inte efter att den har sparats.',
    from: 'Från',
    to: 'Sista dag',
    toHint: 'Lämna tomt om fullmakten gäller tills den avslutas.',
  },
  /** To the client. */
  yours: {
    title: 'Vem sköter mina ärenden?',
    empty: 'Ingen annan sköter dina ärenden. Säg till din handläggare om du vill att någon gör det.',
    endTitle: 'Slutar {{name}} sköta dina ärenden?',
    endEffect:
      'Personen ser inte längre dina uppgifter och kan inte sköta dina ärenden. Ändringen gäller genast. Säg till din handläggare om du behöver personen senare.',
    ended: '{{name}} ser inte längre dina uppgifter.',
  },
  acting: 'Du sköter ärenden för: {{name}}',
  own: 'Mina egna ärenden',
}
