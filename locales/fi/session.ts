/** Sign-in and the demonstration's identity provider. */
export const session = {
  own: {
    title: 'Istunnot ja esteellisyys',
    link: 'Istunnot',
    open: 'Avoimet istunnot',
    lead: 'Missä olet kirjautuneena nyt. Päätä istunto, jos et tunnista sitä tai laite ei ole enää sinulla.',
    started: 'Alkoi {{at, dayTime}}',
    seen: 'viimeksi käytetty {{at, dayTime}}',
    here: 'Tämä istunto',
    end: 'Päätä',
    ended: 'Istunto on päätetty.',
    endOthers: 'Päätä kaikki muut',
    othersEnded_one: '{{count}} istunto on päätetty.',
    othersEnded_other: '{{count}} istuntoa on päätetty.',
    alone: 'Muita istuntoja ei ole.',
    client: 'Omat sivut',
    proxy: 'Toisen puolesta',
  },
  chooseTitle: 'Valitse, kenenä kirjaudut',
  chooseText: 'Tämä on esittelyalue. Ihmiset ja tiedot ovat keksittyjä, eikä salasanaa kysytä.',
  unknownTitle: 'Tunnuksella ei ole tehtävää tässä palvelussa',
  unknownText:
    'Tunnistautuminen onnistui, mutta sinulle ei ole avattu tehtävää. Pyydä organisaatiosi pääkäyttäjää avaamaan se.',
  noProvider:
    'Kirjautumista ei ole otettu käyttöön. Ylläpitäjä: katso docs/operations.md, kohta OIDC_ISSUER.',
  again: 'Kirjaudu uudelleen',
}
