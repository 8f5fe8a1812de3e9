import type * as fi from '../fi/feedback.ts'
import type { Texts } from '../types.ts'

export const feedback = {
  questions: {
    welcome: 'Were you treated well at the place?',
    guidance: 'Did you get enough guidance at the place?',
    suits: 'Did the work suit you?',
    help: 'Did your own worker help you when you needed it?',
    useful: 'Was the service useful to you?',
    good: 'What was good?',
    better: 'What should be done differently?',
  },
  scores: { yes: 'Yes', mostly: 'Mostly', little: 'A little', no: 'No' },
  unknown: 'I do not know',
  readers: {
    title: 'Who may read your answers?',
    organiser: 'May your workers read your answers?',
    place: 'May the place read your answers?',
    hint: 'You decide. You can change this at any time. Your workers are all who arrange your service, also a workshop’s worker. They and the place see that you have answered.',
  },
  readings: { none: 'No', scores: 'Only what I chose, not what I wrote', all: 'Yes, everything' },
  averages: 'Averages are counted of everybody’s answers. They do not show who has answered.',
  own: {
    title: 'Give feedback on the service',
    lead: 'What did you think of the service and the place? You may leave questions out.',
    open: 'Give feedback on the service and the place',
    send: 'Send the feedback',
    sent: 'Thank you for your feedback.',
    given: 'You gave feedback on {{day, plainDay}}.',
    givenPaper: 'You gave feedback on paper on {{day, plainDay}}. {{by}} wrote it in.',
    look: 'Show my answers',
    change: 'Change who may read',
    save: 'Save',
    saved: 'Done. The change holds at once.',
    disown: {
      open: 'This is not my feedback',
      text: 'If you have not given this feedback, say so. Nobody else reads these answers any more, and you can give feedback of your own. This cannot be taken back.',
      act: 'Say that it is not mine',
    },
    disowned:
      'You said on {{disownedOn, plainDay}} that the feedback written in from paper is not yours. {{by}} wrote it in. Nobody else reads its answers.',
    sees: { organiser: 'Your workers may read', place: 'The place may read' },
    reads: { none: 'nothing', scores: 'only what you chose', all: 'everything' },
  },
  asks: {
    title: 'Tell what you think',
    text: 'Your period ends soon or has ended. The place is {{place}}. Tell what you thought.',
    go: 'Tell how it went',
  },
  worker: {
    title: 'The client’s feedback on the service',
    later: 'The client is asked for feedback from {{from, plainDay}}.',
    asked: 'The client is asked for feedback in My path until {{to, plainDay}}. It has not been given yet.',
    over: 'No feedback was given.',
    noEnd: 'Feedback is asked when the last day of the period or the day of its evaluation is known.',
    given: 'The client gave feedback on {{day, plainDay}}.',
    givenPaper: 'The client gave feedback on paper on {{day, plainDay}}. {{by}} wrote it in.',
    disowned:
      'The client said on {{disownedOn, plainDay}} that the feedback written in from paper ({{answeredOn, plainDay}}) is not the client’s own. {{by}} wrote it in. Its answers are not shown, and no other is written in from paper.',
    closed: 'The client has not let you read the answers. They are in the averages.',
    print: 'Print the feedback form',
    record: 'Write in from paper',
  },
  record: {
    title: 'Write in feedback from paper',
    lead: 'Write the answers as they stand on the paper. Your name is kept as the one who wrote them in. Afterwards you see the answers only if the client allows it.',
    day: 'Day on the paper',
    organiser: 'May the client’s workers read the answers?',
    place: 'May the place read the answers?',
    act: 'Save the feedback',
  },
  paper: {
    type: 'Feedback form',
    title: 'Feedback on the service and the place',
    version: 'Form {{version}}',
    about: 'About the feedback',
    lead: 'Tell what you thought. You may leave questions out. Averages are counted of everybody’s answers. They do not show who has answered.',
    choose: 'Mark with a cross (X)',
    question: 'Question',
    write: 'Write if you wish',
    return: 'Returning it',
    returnText:
      'Give the form to your own worker, in a closed envelope if you like. The worker writes the answers in, and you see them in My path.',
    day: 'Day',
    answeredOn: 'I filled in the form on (day)',
  },
} satisfies Texts<typeof fi.feedback>

export const feedbackReport = {
  title: 'Client feedback',
  lead: 'What clients answered at the end of their periods. 4 = yes, 3 = mostly, 2 = a little, 1 = no.',
  half: 'Half of the year',
  spring: '{{year}}, January–June',
  autumn: '{{year}}, July–December',
  part: 'Whom it is about',
  answered: 'Answers',
  ways: {
    all: 'All answers',
    otherOrganisations: 'Other places together',
    otherServices: 'Other services together',
  },
  short: {
    welcome: 'Treatment',
    guidance: 'Guidance',
    suits: 'Work',
    help: 'Help from the worker',
    useful: 'Use',
  },
  asked: 'What was asked',
  none: 'There is no feedback of five people of this half of the year yet. Averages are shown once the half has ended.',
  protected:
    'Answers of fewer than five people are not shown by themselves. They are among the others together and cannot be worked out from the figures. No averages of a question are shown where fewer than five answered it somewhere. The figures are of an ended half of a year and do not change any more. Written answers are not shown here.',
} satisfies Texts<typeof fi.feedbackReport>

export const feedbackRefusals = {
  feedback_given: 'The feedback has been given already. It is not changed.',
  feedback_empty: 'Answer at least one question.',
  feedback_otherForm: 'The form has changed. Load the page again and answer that one.',
  feedback_noPeriod: 'Feedback is given on a period that has a contract.',
  feedback_notYet: 'Feedback is asked at the end of a period. It is not asked of this one yet.',
  feedback_tooLate: 'Feedback was taken until {{to, plainDay}}.',
  feedback_disowned:
    'The client has said that the feedback written in from paper is not the client’s own. The client can give feedback in person.',
  feedback_ownPage: 'You gave this feedback yourself in My path.',
  feedback_future: 'The day on the paper cannot lie in the future.',
} satisfies Texts<typeof fi.feedbackRefusals>

export const feedbackEvents = {
  feedback_ownRead: 'looked at their own feedback',
  feedback_given: 'gave feedback',
  feedback_readersChanged: 'changed who may read the feedback',
  feedback_read: 'looked at the state of the feedback',
  feedback_recordedFromPaper: 'wrote in feedback from paper',
  feedback_disowned: 'said that feedback from paper is not their own',
  feedback_formPrinted: 'printed the feedback form',
} satisfies Texts<typeof fi.feedbackEvents>
