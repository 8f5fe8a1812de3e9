/** Sign-in and the demonstration's identity provider. */
export const session = {
  chooseTitle: 'Valitse, kenenä kirjaudut',
  chooseText: 'Tämä on esittelyalue. Ihmiset ja tiedot ovat keksittyjä, eikä salasanaa kysytä.',
  unknownTitle: 'Tunnuksella ei ole tehtävää tässä palvelussa',
  unknownText:
    'Tunnistautuminen onnistui, mutta sinulle ei ole avattu tehtävää. Pyydä organisaatiosi pääkäyttäjää avaamaan se.',
  noProvider:
    'Kirjautumista ei ole otettu käyttöön. Ylläpitäjä: katso docs/operations.md, kohta OIDC_ISSUER.',
  again: 'Kirjaudu uudelleen',
}
