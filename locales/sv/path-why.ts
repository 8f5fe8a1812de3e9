import type { WhyText } from '../types.ts'

/** Words of Miksi for paths and referrals. */
export const pathWhy = {
  'path.lane.authorities': {
    title: 'Varför kan jag inte göra detta?',
    answer: 'Detta görs av arbetskraftsmyndigheten eller välfärdsområdet.',
    rule: 'De myndigheter som ansvarar för servicen för vägen framåt. De övriga ser var man är.',
    change: ['Be arbetsparet göra det, eller sänd dem ett meddelande.'],
  },
  'path.lane.social': {
    title: 'Varför kan jag inte göra det här?',
    answer: 'Det här beslutar välfärdsområdet.',
    rule: 'Om socialservice beslutar en tjänsteinnehavare vid välfärdsområdet (1301/2014 46 §). Andra ser vad som har beslutats.',
    change: ['Be välfärdsområdets arbetspar bereda beslutet, eller skicka ett meddelande.'],
  },
  'path.lane.planners': {
    title: 'Varför kan jag inte göra detta?',
    answer: 'Detta görs av arbetsparet eller FPA.',
    rule: 'Planen och mötena sköts av dem som utsetts till klientens arbetspar.',
    change: ['Be arbetsparet göra det, eller sänd dem ett meddelande.'],
  },
  'path.write': {
    title: 'Varför kan jag inte göra detta?',
    answer: 'Du ser vägen men ansvarar inte för klienten.',
    rule: 'Vägen förs framåt av den som har klienten eller är utsedd till arbetsparet. En chef ser vägen men ändrar den inte.',
    change: ['När du utses till arbetsparet eller till ansvarig för klienten kan du göra detta.'],
  },
  'referral.answer': {
    title: 'Varför senast {{dueOn, day}}?',
    answer: 'Remissen sändes {{sentOn, plainDay}}. {{organisation}} lovar svara inom {{days}} dagar.',
    rule: 'Svarstiden är den mottagande organisationens egen inställning, inte lag.',
    facts: { sentOn: 'Sänd', days: 'Svarstid i dagar', organisation: 'Mottagare' },
    change: [
      'När remissen besvaras faller tidsfristen bort.',
      'Administratören kan ändra organisationens svarstid.',
    ],
  },
} satisfies Record<string, WhyText>
