/**
 * What a person reads when something is refused, by refusal code. The first sentence says what is wrong, the rest
 * what would be right or what to do next. Facts of the refusal fill `{{fact}}` and `{{fact, day}}`.
 */
export const refusals = {
  changedMeanwhile:
    'Joku muu ehti tallentaa ensin. Kirjoittamasi on tallessa. Katso uusin ja tallenna sitten.',
  notFound: 'Tätä ei löytynyt. Tietoa ei ole, tai se ei kuulu sinulle.',
  notPermitted: 'Roolisi ei riitä tähän. Pyydä asiakkaan työparia tekemään tämä.',
  notSignedIn: 'Kirjautumisesi on päättynyt. Kirjaudu uudelleen, kirjoittamasi on tallessa.',
  invalid: 'Joitakin kohtia on korjattava. Ne on merkitty alla.',
  tooMany: 'Yrityksiä on liian monta peräkkäin. Odota minuutti ja yritä uudelleen.',
  unknown: 'Tätä ei voi tehdä nyt. Kirjoittamasi on tallessa.',
}
