/** Emergency openings: the letter to those who review them. */
export const emergency = {
  letter: {
    subject: 'Hätäavaus odottaa tarkistusta',
    body: '{{worker}} ({{organisation}}) avasi yhden asiakkaan tiedot hätätilanteessa {{at, dayTime}}.\n\nTarkista avaus: {{link}}\n',
  },
}
