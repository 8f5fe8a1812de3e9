/** Emergency openings: the letter to those who review them. */
export const emergency = {
  letter: {
    subject: 'An emergency opening waits for review',
    body: '{{worker}} ({{organisation}}) opened one client’s file in an emergency on {{at, dayTime}}.\n\nReview it: {{link}}\n',
  },
}
