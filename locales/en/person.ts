/** Who a person is: a code joined later, two rows made one, an entry on the wrong client. */
export const person = {
  title: 'Person',
  notYours:
    'The identity code is joined and clients are merged by those who may change the basic data: the personal coach, social worker or work pair.',
  reason: 'Why',
  code: {
    title: 'Join an identity code',
    text: 'The client was recorded without an identity code. Join it when you have seen a document that proves who it is.',
    field: 'Identity code',
    reasonHint: 'For example: identity card seen at the meeting.',
    act: 'Join',
    yours:
      'Another client of yours already has this identity code. If they are the same person, merge the clients.',
    merge: 'Merge the clients',
  },
  merge: {
    title: 'The same person twice',
    text: 'If one person was recorded as two clients, merge them. You need a ground on both.',
    dialogTitle: 'Merge two clients',
    act: 'Merge',
    reasonHint: 'How you know that it is the same person. This stays as the trace.',
    stays: 'Stays',
    goes: 'Is merged into it',
    hasCode: 'identity code known',
    noCode: 'no identity code',
    moves: 'Moves',
    nothing: 'There are no entries that you see.',
    after:
      'After that everyone with a ground on either sees one client, on their own ground. Log and events stay as they were written.',
  },
  entries: {
    contact_one: '{{count}} contact',
    contact_other: '{{count}} contacts',
    meeting_one: '{{count}} meeting',
    meeting_other: '{{count}} meetings',
    situationFact_one: '{{count}} fact on the situation card',
    situationFact_other: '{{count}} facts on the situation card',
    plan_one: '{{count}} plan',
    plan_other: '{{count}} plans',
    period_one: '{{count}} period',
    period_other: '{{count}} periods',
    decision_one: '{{count}} decision',
    decision_other: '{{count}} decisions',
    consent_one: '{{count}} consent',
    consent_other: '{{count}} consents',
    messageThread_one: '{{count}} message thread',
    messageThread_other: '{{count}} message threads',
  },
  move: {
    title: 'Recorded on the wrong client',
    text: 'Move a contact, meeting or fact to the client whom it concerns. Both files say that something was moved, and neither names the other.',
    choose: 'Show entries',
    empty: 'There are no entries to move.',
    kinds: { contact: 'Contact', fact: 'Fact on the situation card', meeting: 'Meeting' },
    at: '{{at, dayTime}}',
    act: 'Move',
    dialogTitle: 'Move to another client',
    to: 'Moves to',
    other: 'Choose another',

    reasonHint:
      'For example: the names were mixed up. The reason is seen in the logs of both, so write no names.',
    done: 'The entry has been moved.',
  },
}

export const personEvents = {
  person_codeJoined: 'joined the identity code',
  person_merged: 'merged two clients that were one person',
  person_mergeEffectSeen: 'saw what a merge would do',
  person_movableListed: 'saw the entries that could be moved',
  person_entryMovedAway: 'moved an entry to the right client',
  person_entryMovedHere: 'moved an entry here from the wrong client',
}

export const personRefusals = {
  person_hasCode: 'The client already has another identity code. If it is wrong, ask the register keeper.',
  person_notNow: 'The identity code cannot be joined now. Ask the register keeper to check.',
  person_otherBirthDate: 'The birth date in the identity code is not the one recorded for the client.',
  person_otherCodes: 'They have different identity codes, so they are different people.',
  person_otherBirthDates:
    'They have different birth dates. Correct the wrong one first if they are the same person.',
  person_openOnBoth:
    'The same path, plan or referral is open on both, or the same paper is asked for. Close one of them first.',
  person_reasonTellsWho:
    'The reason tells who it is about, and it is read in both files. Remove the name and identity code.',
  person_entryStays: 'The entry cannot be moved to this client. You need the right to write it on both.',
}
