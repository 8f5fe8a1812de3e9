/** Who acts for the client, and whose pages one is in. */
export const proxy = {
  title: 'Those who act for the client',
  empty: 'Nobody else acts for the client.',
  record: 'Record a representative',
  recordTitle: 'Record who acts for the client',
  saved: 'The representative is recorded.',
  end: 'End',
  endTitle: 'End: {{name}}',
  endEffect:
    'The proxy will no longer see the data or act for the client. The change is in force at once. If a proxy is needed later, a worker records it anew.',
  endNow: 'End at once',
  ended: '{{name}} no longer sees the client’s data.',
  endedAt: 'Ended {{at, dayTime}}',
  from: 'From {{from, plainDay}}',
  until: 'last day {{to, plainDay}}',
  untilEnded: 'until ended',
  recordedBy: 'Recorded by {{name}}',
  bases: {
    guardian: 'Guardian',
    authorisation: 'Authorisation',
    kelaY100: 'Kela’s form Y100',
  },
  fields: {
    name: 'Name',
    basis: 'On which basis',
    identityCode: 'The representative’s identity code',
    identityCodeHint:
      'With the code this person gets to the client’s pages after a strong identification. The code is not shown once it has been saved.',
    from: 'From',
    to: 'Last day',
    toHint: 'Leave empty if it holds until it is ended.',
  },
  /** To the client. */
  yours: {
    title: 'Who looks after my affairs?',
    empty: 'Nobody else looks after your affairs. Tell your worker if you would like somebody to.',
    endTitle: 'Shall {{name}} stop looking after your affairs?',
    endEffect:
      'This person no longer sees your information and cannot look after your affairs. The change is in force at once. Tell your worker if you need this person later.',
    ended: '{{name}} no longer sees your information.',
  },
  acting: 'You act for: {{name}}',
  own: 'My own matters',
}
