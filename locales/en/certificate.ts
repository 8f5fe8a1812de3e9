import type * as fi from '../fi/certificate.ts'
import type { Texts } from '../types.ts'

export const certificate = {
  title: 'Certificate of competence',
  none: 'No certificate of competence has been made.',
  noneYet:
    'The certificate of competence tells what was learned in the period. It builds on the place’s evaluation and on what can be learned there.',
  make: 'Make a certificate of competence',
  goOn: 'Go on with the draft',
  correct: 'Open to correct',
  print: 'Certificate of competence',
  draft: 'Draft. The client does not see it before it is signed.',
  signedBy: 'Signed by {{name}}, {{at}}. The client sees the certificate in My path.',
  own: 'You have a certificate of competence. You can show it to an employer.',
  ownCorrected:
    'Your certificate of competence is being corrected. You get the new one here once it is signed. You can still read the earlier one.',
  printEarlier: 'Earlier certificate ({{at, plainDay}})',
  earlier: 'Signed earlier and opened to correct. The client may have a copy of it.',
  skills: 'Assessed competence',
  tasks: 'What was done in the period',
  tasksHint: 'An employer reads this. Write nothing of the service, health or situation.',
  words: 'The place’s words',
  wordsHint: 'It begins with the place’s evaluation. Edit it to suit an employer.',
  scale:
    'Satisfactory: can do it with guidance. Good: can do it independently. Excellent: does it independently and applies it. Assess only what you have seen.',
  notAssessed: 'Not assessed',
  addUnit: 'Add a unit of a qualification',
  addUnitHint:
    'What can be learned at a place is named on the place’s page. Then the units are here at once.',
  summary:
    'The requirements are a summary of the unit ({{source}}). They are not the wording of the criteria.',
  signing: 'Once it is signed the client gets it in My path. Your name and the day stand on the certificate.',
  sign: 'Sign and give to the client',
  save: 'Save the draft',
  levels: {
    satisfactory: 'Satisfactory',
    good: 'Good',
    excellent: 'Excellent',
  },
  reopen: {
    title: 'Open the certificate to correct it',
    text: 'The signature is lifted. The client sees that the certificate is being corrected, and can read the earlier one until the new one is signed. What was signed is kept.',
    reason: 'Why the certificate is corrected',
    act: 'Open to correct',
  },
  learned: {
    title: 'What can be learned at the place',
    none: 'No units of qualifications have been named. Once they are, the certificate of competence is made of them.',
    change: 'Name units of qualifications',
    choose: 'Units whose work is done at the place',
    save: 'Save',
  },
  criteria: {
    title: 'Units of qualifications and their requirements',
    lead: 'Certificates are made of these. To begin with there are a few summaries of the product’s own. Bring the official requirements as a file from ePerusteet. A version is not changed: a new one is brought as new.',
    none: 'No units have been brought yet.',
    official: 'Wording of the criteria ({{source}})',
    file: 'Bring from a file (CSV)',
    columns:
      'A row is one requirement, separated by semicolons. Columns: {{columns}}. A code may be left empty; official is yes or no.',
    chooseFile: 'Choose a file',
    bring: 'Bring',
    brought: '{{added}} units were brought. {{known}} were here already.',
    faults: 'Nothing was brought. Correct these and bring the file again:',
    fault: 'line {{line}}, column {{column}}: {{what}}',
    what: {
      missing: 'is missing',
      code: 'a code has six digits',
      yesNo: 'write yes or no',
      unreadable: 'the file cannot be read',
      column: 'the column is missing',
      tooLong: 'the text is too long',
      notUtf8: 'save the file as UTF-8 (CSV UTF-8)',
      differs: 'the other rows of the unit say otherwise',
    },
  },
  paper: {
    title: 'Certificate of competence',
    lifted: {
      title: 'No longer valid',
      text: 'The signature of this certificate has been lifted, and the certificate has been corrected or is being corrected.',
    },
    whose: 'Given to',
    work: 'Activity',
    done: 'Participation',
    tasks: 'Tasks',
    requirement: 'Requirement of vocational skills',
    level: 'Level',
    assessed: 'Assessed by',
    criteria: '{{qualification}}, criteria: {{version}} ({{source}}).',
    summary: 'The requirements are a summary, not the wording of the criteria.',
    scaleTitle: 'Levels of assessment',
    scale:
      'Satisfactory: can do it with guidance. Good: can do it independently. Excellent: does it independently and applies it. The certificate is no qualification or unit of one. A school may take it into account when competence is identified.',
    words: 'The place’s words',
    signed: 'Signed {{at}}',
  },
} satisfies Texts<typeof fi.certificate>

export const certificateRefusals = {
  certificate_noPeriod: 'A certificate of competence is made of a period that has a contract.',
  certificate_signed: 'The certificate is signed. Open it to correct first.',
  certificate_notSigned: 'The certificate is not signed. You can edit it.',
  certificate_empty: 'Assess at least one requirement before signing.',
  certificate_none: 'No certificate of competence has been made. Make it on the period’s page.',
  certificate_unknownRequirement: 'One of the requirements is not known any more. Load the page again.',
} satisfies Texts<typeof fi.certificateRefusals>

export const certificateEvents = {
  certificate_read: 'looked at the certificate of competence',
  certificate_saved: 'wrote the certificate of competence',
  certificate_signed: 'signed the certificate of competence',
  certificate_reopened: 'opened the certificate of competence to correct it',
  certificate_printed: 'printed the certificate of competence',
  certificate_ownListed: 'looked at their own certificates of competence',
  criteria_brought: 'brought units of qualifications',
  place_learnedNamed: 'named what can be learned at the place',
} satisfies Texts<typeof fi.certificateEvents>
