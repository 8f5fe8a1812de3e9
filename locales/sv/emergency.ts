/** Emergency openings: the letter to those who review them. */
export const emergency = {
  letter: {
    subject: 'En nödöppning väntar på granskning',
    body: '{{worker}} ({{organisation}}) öppnade en klients uppgifter i en nödsituation {{at, dayTime}}.\n\nGranska öppningen: {{link}}\n',
  },
}
