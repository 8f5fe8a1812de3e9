import type { WhyText } from '../types.ts'

/** Words of Miksi for paths and referrals. */
export const pathWhy = {
  'path.lane.authorities': {
    title: 'Miksi en voi tehdä tätä?',
    answer: 'Tämän tekee työvoimaviranomainen tai hyvinvointialue.',
    rule: 'Polkua vievät eteenpäin ne viranomaiset, jotka vastaavat palvelusta. Muut näkevät, missä mennään.',
    change: ['Pyydä työparia tekemään tämä, tai lähetä heille viesti.'],
  },
  'path.lane.social': {
    title: 'Miksi en voi tehdä tätä?',
    answer: 'Tämän päättää hyvinvointialue.',
    rule: 'Sosiaalipalvelusta päättää hyvinvointialueen viranhaltija (1301/2014 46 §). Muut näkevät, mitä on päätetty.',
    change: ['Pyydä hyvinvointialueen työparia valmistelemaan päätös, tai lähetä heille viesti.'],
  },
  'path.lane.planners': {
    title: 'Miksi en voi tehdä tätä?',
    answer: 'Tämän tekee työpari tai Kela.',
    rule: 'Suunnitelman ja tapaamiset tekevät ne, jotka on nimetty asiakkaan työpariin.',
    change: ['Pyydä työparia tekemään tämä, tai lähetä heille viesti.'],
  },
  'path.write': {
    title: 'Miksi en voi tehdä tätä?',
    answer: 'Näet polun, mutta et vastaa tästä asiakkaasta.',
    rule: 'Polkua vie eteenpäin se, jolla on asiakkuus tai joka on nimetty työpariin. Esihenkilö näkee polun mutta ei muuta sitä.',
    change: ['Kun sinut nimetään työpariin tai asiakkaan vastuuhenkilöksi, voit tehdä tämän.'],
  },
  'referral.answer': {
    title: 'Miksi viimeistään {{dueOn, day}}?',
    answer: 'Lähete lähetettiin {{sentOn, plainDay}}. {{organisation}} lupaa vastata {{days}} päivässä.',
    rule: 'Vastausaika on vastaanottavan organisaation oma asetus, ei laki.',
    facts: { sentOn: 'Lähetetty', days: 'Vastausaika päivinä', organisation: 'Vastaanottaja' },
    change: [
      'Kun lähetteeseen vastataan, määräaika poistuu.',
      'Pääkäyttäjä voi muuttaa organisaation vastausaikaa.',
    ],
  },
} satisfies Record<string, WhyText>
