/** The style guide's own words; the samples in it are invented. */
export const gallery = {
  title: 'Tyyliopas',
  lead: 'Kaikki osat kaikissa tiloissaan. Henkilöt ja tiedot ovat keksittyjä.',
}
