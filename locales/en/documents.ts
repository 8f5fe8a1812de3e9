import type { documents as fi } from '../fi/documents.ts'
import type { Texts } from '../types.ts'

export const documents = {
  title: 'Documents',
  button: {
    make: 'Download document (PDF)',
    making: 'Making the document',
    language: 'Language of the document',
    clients: 'the client’s language',
    fi: 'Finnish',
    sv: 'Swedish',
    en: 'English',
  },
  types: {
    draft: 'Draft',
    plan: 'Plan',
    hearing: 'Hearing',
    decision: 'Decision',
    consent: 'Consent',
    contract: 'Contract',
    guide: 'Guide',
    application: 'Application',
    evaluation: 'Evaluation',
    assessment: 'Final assessment',
    certificate: 'Certificate',
    summary: 'Summary',
    report: 'Report',
  },
  businessId: 'Business ID {{id}}',
  secret: 'Confidential ({{section}})',
  clause: '{{act}} {{section}}, subsection {{subsection}}, point\u00a0{{point}}',
  sign: { one: 'Signature', known: 'Date and signature', unknown: 'Date, signature and name in print' },
  client: { applicant: 'Applicant', heading: 'Client', name: 'Name', born: 'Date of birth' },
  help: {
    heading: 'Ask if you do not understand',
    ask: 'Ask your own worker. They are happy to help you.',
    call: 'You can call: {{name}}, telephone {{phone}}.',
  },
  plan: {
    signed: 'Signed {{at, dayTime}}',
    signedOwn: 'Signed in My path {{at, dayTime}}',
    witness: 'Witnessed by {{name}}',
    state: 'Validity',
    status: 'Status',
    review: 'To be reviewed by',
    basis: 'Basis',
    other: 'Other plans',
    services: 'Services agreed',
    time: 'Time',
    plain: {
      employment: 'Your employment plan in plain language',
      activation: 'Your activation plan in plain language',
      lightActivation: 'Your light activation plan in plain language',
      multiSector: 'Your multi-sector plan in plain language',
      coaching: 'Your coaching plan in plain language',
      clientPlan: 'Your client plan in plain language',
      what: 'What this is',
      about:
        'This is a plan. We made it together with you.\nThe plan says what you will do and how we will help you.',
      next: 'When we look at the plan',
      notYet: 'The plan is not in force yet. It begins when everyone has signed it.',
    },
  },
  decision: {
    perWeek: '{{days}} days a week',
    number: 'Decision {{number}}',
    matter: 'Matter',
    pending: 'Pending since',
    result: 'Decision',
    facts: 'Facts',
    clientView: 'View of the client',
    hearing: 'Hearing',
    reasons: 'Reasons',
    deviation: 'Deviation from the client plan',
    provisions: 'Provisions applied',
    fee: 'Client fee',
    payments: 'Compensation to the client',
    duties: 'What follows from the decision',
    evaluation: 'To be evaluated by',
    served: {
      payments:
        'For the days of participation, compensation for expenses or an activity allowance is paid according to law. Travel compensation is applied for separately.',
      duties:
        'Keep reporting your time of unemployment to the payer of your unemployment benefit. Tell the place if you are absent.',
    },
    enforcement: 'Enforcement',
    made: 'Decision made on {{on, plainDay}}',
    standing: {
      title: 'Status of the decision',
      corrects: 'Replaces decision {{number}} made on {{on, plainDay}}.',
      corrected:
        'The decision is no longer in force. It has been replaced by decision {{number}} made on {{on, plainDay}}.',
      withdrawn: 'The decision was withdrawn on {{on, plainDay}}. It is no longer in force.',
    },
    decider: 'Decided by',
    contact: 'Information is given by',
    reach: 'Contact',
    delivery: 'Service of the decision',
    copies: 'Copies to',
    kinds: {
      rehabWork: 'Decision on rehabilitative work activity',
      rehabTravel: 'Decision on travel compensation and activity allowance',
      rehabEnd: 'Decision on ending rehabilitative work activity',
      socialRehab: 'Decision on social rehabilitation',
      employmentSupport: 'Decision on activities supporting the employment of persons with disabilities',
      workActivity: 'Decision on work activities for persons with disabilities',
      specialCareWork: 'Decision on work activities in a special care programme',
      dayActivity: 'Decision on day activities',
      disabilityWorkActivity: 'Decision on work activities for persons with intellectual disabilities',
      mobilitySupport: 'Decision on mobility support',
      supplementaryAssistance: 'Decision on supplementary social assistance',
      preventiveAssistance: 'Decision on preventive social assistance',
      assistanceRecovery: 'Decision on recovery of social assistance',
      logRefusal: 'Decision on not giving log data',
      stateCompensation: 'Decision on state compensation',
    },
    outcomes: {
      applied: {
        granted: 'The application is granted.',
        partly: 'The application is granted in part.',
        refused: 'The application is refused.',
        ended: 'The service is ended.',
      },
      service: {
        granted: 'The service is granted.',
        partly: 'The service is granted in part.',
        refused: 'The service is not granted.',
        ended: 'The service is ended.',
      },
      log: {
        granted: 'The log data are given.',
        partly: 'The log data are given in part.',
        refused: 'The log data are not given.',
        ended: 'The matter is closed.',
      },
    },
    terms: {
      service: 'Service',
      content: 'Content',
      place: 'Place',
      from: 'Begins',
      to: 'Ends',
      untilFurtherNotice: 'Validity',
      days: 'Days',
      hours: 'Hours a day',
      amount: 'Amount',
      reason: 'Reason',
    },
    fees: {
      noRule: 'No client fee is charged for the service.',
      free: 'The service is free of charge.',
      freeButTransportAndMeals: 'The service is free of charge except for transport and meals.',
      freeWithMaintenance: 'The service is free of charge. A fee for upkeep may be charged.',
      freeWithJourneys: 'The service and the journeys that belong to it are free of charge.',
      notRead: 'A separate decision is given on the fee.',
      none: 'No fee is charged for the decision.',
    },
    deliveries: {
      letter:
        'Sent by letter on {{on, plainDay}}. The client is considered to have received it {{letter}} days after it was sent ({{receivedOn, plainDay}}), unless otherwise shown.',
      eNotice:
        'Sent as an electronic notice on {{on, plainDay}}. The client is considered to have received it {{eNotice}} days after it was sent ({{receivedOn, plainDay}}), unless otherwise shown.',
      letterShown: 'Sent by letter on {{on, plainDay}}. The client received it on {{receivedOn, plainDay}}.',
      eNoticeShown:
        'Sent as an electronic notice on {{on, plainDay}}. The client received it on {{receivedOn, plainDay}}.',
      handedOver: 'Given to the client on {{on, plainDay}}.',
    },
    plain: {
      title: 'The decision in plain language',
      what: 'What has been decided',
      outcomes: {
        granted: 'You have received a positive decision.\n{{kind}}.',
        partly: 'You have received a part of what was asked for.\n{{kind}}.',
        refused: 'You have received a negative decision.\n{{kind}}.',
        ended: 'Your service ends.\n{{kind}}.',
      },
      disagree: 'If you disagree',
      corrected: 'This decision is no longer in force.\nThere is a new decision {{number}}.',
      withdrawn: 'This decision has been withdrawn.\nIt is no longer in force.',
      lastDay: 'Make the request by {{on, plainDay}}.',
      days: 'You have {{days}} days from the day you received the decision.',
      appeals: {
        correction:
          'You can ask for the decision to be checked. This is called a request for review.\nRead the instructions at the end of the decision.\nYour own worker helps you.',
        correctionToState:
          'You can ask for the decision to be checked. This is called a request for review.\nRead the instructions at the end of the decision.',
        ombudsman:
          'You can take the matter to the Data Protection Ombudsman.\nRead the instructions at the end of the decision.',
        notRead: 'You can appeal. Your own worker gives you the instructions.',
      },
    },
  },
  hearing: {
    letter: 'Hearing letter',
    title: 'Hearing before a decision',
    intent: 'What we intend to decide',
    outcomes: {
      applied: {
        granted: 'The intention is to grant the application.',
        partly: 'The intention is to grant the application only in part.',
        refused: 'The intention is to refuse the application.',
        ended: 'The intention is to end the service.',
      },
      service: {
        granted: 'The intention is to grant the service.',
        partly: 'The intention is to grant the service only in part.',
        refused: 'The intention is not to grant the service.',
        ended: 'The intention is to end the service.',
      },
      log: {
        granted: 'The intention is to give the log data.',
        partly: 'The intention is to give the log data only in part.',
        refused: 'The intention is not to give the log data.',
        ended: 'The intention is to close the matter.',
      },
    },
    purpose: 'Why you are heard',
    purposeText:
      'The decision has not been made yet. Before it is, you have the right to state your opinion and to explain your view of the claims and facts that may affect the decision (434/2003 34 §).',
    answer: 'How to answer',
    answerBy: 'Answer by',
    answerText:
      'Answer in writing to the address above. You can ask to give your explanation orally (434/2003 37 §). The time can be extended at your request when necessary. The matter can be decided even if you do not answer in time (434/2003 33 §).',
    papers: 'Documents',
    papersText:
      'You can see the documents on which the decision rests and get copies of them (434/2003 36 §, 621/1999 11 §). Ask the person who gives more information.',
    plain: {
      title: 'The hearing in plain language',
      what: 'What we intend to decide',
      outcomes: {
        granted: 'We intend to make a positive decision.\n{{kind}}.\nNothing has been decided yet.',
        partly:
          'We intend to grant only a part of what was asked for.\n{{kind}}.\nNothing has been decided yet.',
        refused: 'We intend to make a negative decision.\n{{kind}}.\nNothing has been decided yet.',
        ended: 'We intend to end the service.\n{{kind}}.\nNothing has been decided yet.',
      },
      say: 'Tell us what you think',
      sayText:
        'You can tell us what you think. We read your answer before we decide.\nAnswer by {{on, plainDay}}.\nYou can write, call or come to see us.\nYou do not have to answer.',
    },
  },
  appeal: {
    headings: {
      correction: 'Instructions for a request for review',
      correctionToState: 'Instructions for a request for review',
      ombudsman: 'Taking the matter to the Data Protection Ombudsman',
      notRead: 'Appeal',
    },
    who: {
      correction:
        'A person dissatisfied with the decision may request a review of it. The request is made to the following authority: {{authority}}. The decision may not be appealed to a court directly. The decision on the request may be appealed to the administrative court.',
      correctionToState:
        'A person dissatisfied with the decision may request a review of it from the KEHA Centre. The decision on the request may be appealed to the administrative court.',
      ombudsman:
        'If you consider that the log data should have been given, you may take the matter to the Data Protection Ombudsman. Contact details are at tietosuoja.fi. No request for review is made.',
      notRead:
        'The appeal follows the law in force on the day of the decision. Instructions are given as an appendix to the decision.',
    },
    basis: 'Provision',
    time: 'Time limit',
    timeText:
      'The request for review must be made within {{days}} days from receipt of the decision. The day of receipt is not counted. A decision sent by letter is considered received {{letter}} days and an electronic notice {{eNotice}} days after it was sent, unless otherwise shown. If the last day is a public holiday, Independence Day, the First of May, Christmas Eve, Midsummer Eve or a Saturday, the request may still be made on the next working day.',
    lastDay:
      'If the decision was received on {{receivedOn, plainDay}}, the request must be made by {{lastDay, plainDay}}.',
    content: 'Content and appendices',
    contentText: 'The request for review is made in writing. It states:',
    contents: {
      decision: 'the decision of which a review is requested',
      change: 'what kind of review is requested',
      grounds: 'the grounds on which it is requested',
      sender: 'the name and contact details of the person and the address to which the decision is sent',
    },
    send: 'Sending',
    sendText:
      'Enclose the decision and the documents to which you refer. Deliver the request to the authority before the time limit ends, during its opening hours. The sender bears the risk of post and electronic delivery.',
    address: 'Address',
    stateAddress: 'KEHA Centre, registry',
  },
  consent: {
    title: 'Consent to disclose information',
    refusal: 'Refusal to disclose information',
    says: 'Consent',
    gives:
      'I give my consent to the receiver below seeing the information about me listed below for the purpose stated.',
    refuses: 'I do not give my consent to the receiver below seeing the information about me listed below.',
    validity: 'Validity',
    givenOn: 'Given',
    state: 'Status',
    withdrawn: 'Withdrawal',
    rights: 'Your rights',
    rightsText:
      'Consent is voluntary. You can withdraw or narrow it at any time in My path or by telling your worker. Withdrawal takes effect at once and causes you no disadvantage. In My path you see who has looked at your information.',
    ownPage: 'Given in My path with strong identification on {{on, plainDay}}',
    plain: {
      title: 'Your consent in plain language',
      what: 'What this means',
      given: 'You allow your information to be shown.',
      refused: 'You do not allow your information to be shown.',
      who: 'To whom',
      sees: 'Which information',
      mind: 'You may change your mind',
      mindText:
        'You can take back your permission at any time. You do not need to say why.\nWhen you take it back, the information is no longer shown.',
    },
  },
  period: {
    which: {
      contract: 'Contract',
      travel: 'Travel-compensation application',
      evaluation: 'Evaluation',
    },
    terms: 'Place and time',
    service: 'Service',
    place: 'Place of activity',
    time: 'Time',
    days: 'Days',
    hours: 'Hours a day',
    evaluation: 'To be evaluated by',
    contact: 'Contact person of the place',
    done: 'What was done',
    attended: '{{days}} days, {{hours}} hours',
    halves: { am: 'morning', pm: 'afternoon' },
  },
  contract: {
    title: 'Contract: {{service}}',
    organiser: 'Organiser',
    instruction: {
      title: 'Instruction',
      text: 'The place names an instructor, introduces the client to the tasks and to safety at work, and gives the protective equipment needed. The organiser keeps in contact with the client and the place throughout the period.',
    },
    absence: {
      title: 'Absences',
      text: 'The client tells the contact person of the place about an absence before the day begins. The place marks attendance. Repeated absences without notice are discussed together.',
    },
    payment: {
      title: 'Compensation',
      text: 'The activity is not work in an employment relationship and no wage is paid. Compensation for expenses, activity allowance and travel compensation are paid for days of participation according to law. Compensation for journeys is applied for separately.',
    },
    insurance: {
      title: 'Insurance',
      text: 'The organiser makes sure that the client is insured against accident and liability during the activity and the journeys connected with it.',
    },
    secrecy: {
      title: 'Confidentiality',
      text: 'The place and the client keep confidential what they learn of each other and of other clients of the place.',
    },
    ending: {
      title: 'Ending',
      text: 'The period ends on the day agreed. It may be ended earlier if the client finds work or begins studies, or if continuing is not possible. Ending is first discussed together.',
    },
    plain: {
      title: 'The contract in plain language',
      what: 'What we agree',
      whatText:
        'You go to the place on the days agreed.\nAt the place there is an instructor who guides you.',
      ill: 'If you cannot come',
      illText: 'Call the contact person of the place before the day begins.',
    },
  },
  travel: {
    title: 'Application for travel compensation',
    means: 'How you travel',
    by: { bus: 'Bus', train: 'Train', car: 'Own car, because there is no other means', other: 'Other means' },
    journeys: 'Journeys',
    blanks: {
      route: 'From where to where',
      kilometres: 'Distance one way, kilometres',
      cost: 'Costs in all, euros (enclose receipts)',
      account: 'Account number (IBAN)',
    },
    note: 'Please note',
    noteText:
      'Journeys are compensated by the cheapest means. Compensation is paid for days of actual participation. The details of the place and days have been filled in.',
    plain: {
      title: 'Travel compensation in plain language',
      how: 'How to apply',
      howText:
        'Write on the form where you travel and what it costs.\nEnclose the receipts.\nSign the application and give it to your worker.',
    },
  },
  evaluation: {
    title: 'Evaluation of the period',
    by: {
      client: 'Evaluation by the client',
      place: 'Evaluation by the place',
      worker: 'Evaluation by the worker',
    },
    asks: { went: 'How the period went', goal: 'Was the goal reached', onward: 'How to go on' },
    given: 'Given by',
  },
  assessment: {
    title: 'Final assessment: {{path}}',
    service: 'Service',
    opened: 'Began',
    closed: 'Ended',
    reason: 'Reason for ending',
    closedToYou: 'The text of the final assessment is not open to you.',
    steps: 'Phases of the service',
    step: 'Phase',
    on: 'Day',
    who: 'By whom',
  },
  guide: {
    short: 'Guide for the client',
    title: 'Guide to rehabilitative work activity',
    people: 'Your own workers',
    name: 'Name',
    work: 'Post',
    phone: 'Telephone',
    meetings: 'Meetings ahead',
    ownPages: 'My path',
    ownPagesText:
      'You see your plan, your meetings and who has looked at your information at {{address}}. You sign in with bank codes or a mobile certificate.',
    what: {
      title: 'What it is',
      text: 'Rehabilitative work activity helps you to find a rhythm for everyday life and skills needed at work. It is not paid work. Content, place, days and hours are agreed in your plan.',
    },
    rights: {
      title: 'Your rights',
      text: 'You have the right to guidance, a safe place and good treatment. You take part in making the plan and get a copy of it. You get the decision in writing.',
    },
    duties: {
      title: 'What is expected of you',
      text: 'Come to the place on the days agreed. Follow the instructions of the place. Tell your worker if your situation changes.\nReport your days of participation to the payer of your unemployment benefit.',
    },
    absence: {
      title: 'If you are absent',
      text: 'Tell the place about an absence before the day begins. If you are ill, ask the instructor whether a certificate is needed.',
    },
    money: {
      title: 'Money',
      text: 'You get unemployment benefit or social assistance as before. Compensation for expenses or activity allowance is paid for days of participation. You can apply for compensation for journeys.',
    },
    safety: {
      title: 'Safety',
      text: 'You are introduced to the tasks. You are insured against accidents. Tell the instructor at once about a danger or damage.',
    },
    ending: {
      title: 'When the period ends',
      text: 'We evaluate the period together before it ends and agree how to go on. You get a certificate of competence when you ask for it.',
    },
    unhappy: {
      title: 'If you are not satisfied',
      text: 'Tell your worker first. You can request a review of a decision. The social services ombudsman gives advice free of charge.',
    },
  },
  infoPack: {
    short: 'Info pack',
    title: 'Info pack for a new client',
    welcome: {
      title: 'Welcome',
      text: 'We help you together towards work, education or another path that suits you. You have a named worker who helps you all the time.',
    },
    together: {
      title: 'We do this together',
      text: 'Employment services, the wellbeing services county and Kela may take part. You do not need to tell the same things many times.',
    },
    steps: {
      title: 'What happens',
      text: 'First we find out about your situation and your wishes. Then we make a plan that you accept. We meet and look at how the plan goes.',
    },
    data: {
      title: 'Your information',
      text: 'Your information is seen only by those who have a ground in law or your consent. Every look is recorded. You can see who has looked and why.',
    },
    language: {
      title: 'Language and interpreter',
      text: 'You can use Finnish or Swedish. Tell us if you need an interpreter. You get the texts in plain language too.',
    },
    unhappy: {
      title: 'If you are not satisfied',
      text: 'Tell your worker first. You can make an objection or ask the social services ombudsman for advice. It is free of charge.',
    },
  },
  handOver: {
    title: 'Hand-over summary',
    about: 'About this document',
    aboutText:
      'A summary for the one who takes over, so that the client does not need to tell the same things again. It holds only what the one who prints it may see.',
    workers: 'Responsible people',
    topic: 'Topic',
    told: 'What is known',
    source: 'Source',
    ahead: 'Deadlines and meetings',
  },
  log: {
    ownTitle: 'Who has looked at your information',
    answerTitle: 'Answer to a request for log data',
    subject: 'Person who asks',
    identifier: 'Identifier',
    request: 'Ground of the request',
    requestText:
      'A client has the right to know who has used information about the client, to whom it has been disclosed, and on which ground (703/2023 11 §).',
    about: 'Report',
    days: 'For the time',
    times_one: '{{count}} time',
    times_other: '{{count}} times',
    count: 'Entries',
    dropped: 'Entries up to {{day, plainDay}} have been destroyed because their retention time has passed.',
    isCut: 'There are more entries than fit here. Ask for the rest for a shorter time.',
    entries: 'Use of information',
    none: 'The information has not been used during this time.',
    columns: { at: 'Time', who: 'Who', what: 'What was done', data: 'Which information', ground: 'Ground' },
    rights: 'Your rights',
    rightsText:
      'If you suspect that your information has been used without a right, ask the data protection officer of the organisation whose worker used it. You can also turn to the Data Protection Ombudsman. Log data may be used only to establish your own rights.',
  },
} satisfies Texts<typeof fi>
