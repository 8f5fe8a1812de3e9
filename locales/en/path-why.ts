import type { WhyText } from '../types.ts'

/** Words of Miksi for paths and referrals. */
export const pathWhy = {
  'path.lane.authorities': {
    title: 'Why can I not do this?',
    answer: 'This is done by the employment authority or the wellbeing services county.',
    rule: 'The authorities that answer for the service move the path. The others see where it is.',
    change: ['Ask the work pair to do it, or send them a message.'],
  },
  'path.lane.social': {
    title: 'Why can I not do this?',
    answer: 'The wellbeing services county decides this.',
    rule: 'An official of the wellbeing services county decides on social services (1301/2014 46 §). Others see what was decided.',
    change: ['Ask the county’s half of the pair to prepare the decision, or send them a message.'],
  },
  'path.lane.planners': {
    title: 'Why can I not do this?',
    answer: 'This is done by the work pair or Kela.',
    rule: 'The plan and the meetings are made by those named to the client’s work pair.',
    change: ['Ask the work pair to do it, or send them a message.'],
  },
  'path.write': {
    title: 'Why can I not do this?',
    answer: 'You see the path but do not answer for this client.',
    rule: 'The path is moved by the one who has the client or is named to the work pair. A manager sees the path and does not change it.',
    change: ['When you are named to the pair or made responsible for the client, you can do this.'],
  },
  'referral.answer': {
    title: 'Why by {{dueOn, day}}?',
    answer:
      'The referral was sent on {{sentOn, plainDay}}. {{organisation}} promises to answer in {{days}} days.',
    rule: 'The time to answer is the receiving organisation’s own setting, not law.',
    facts: { sentOn: 'Sent', days: 'Days to answer', organisation: 'Receiver' },
    change: [
      'When the referral is answered, the deadline goes.',
      'The administrator can change the organisation’s time to answer.',
    ],
  },
} satisfies Record<string, WhyText>
