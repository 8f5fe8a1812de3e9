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
  stopped: {
    ended: 'Istunto on päättynyt',
    endedText:
      'Istunto päättyy, kun palvelua ei ole käytetty hetkeen tai kun se on päätetty muualla. Kirjoittamasi on tallessa. Kirjaudu uudelleen: kirjautuminen avautuu omaan välilehteen, ja tämä sivu jatkuu siitä, mihin jäit.',
    signIn: 'Kirjaudu ja jatka',
    switched: 'Vaihdoit toisessa välilehdessä',
    switchedText:
      'Tämä sivu on avattu näin: {{before}}. Nyt olet tässä: {{now}}. Mitään ei ole tallennettu väärin.',
    back: 'Jatka: {{before}}',
    go: 'Siirry: {{now}}',
    another: 'Tämä sivu ei ole enää auki sinulle',
    anotherText:
      'Tässä selaimessa on kirjauduttu toisena henkilönä, tai tehtäväsi on päättynyt. Sivun tietoja ei näytetä.',
    home: 'Aloitussivulle',
  },
  signedIn: {
    title: 'Olet kirjautunut',
    text: 'Palaa välilehteen, jossa työsi jäi kesken. Se jatkuu siitä, mihin jäit. Tämän välilehden voi sulkea.',
    home: 'Aloitussivulle',
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
