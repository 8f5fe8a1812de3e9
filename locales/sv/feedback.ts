import type * as fi from '../fi/feedback.ts'
import type { Texts } from '../types.ts'

export const feedback = {
  questions: {
    welcome: 'Blev du väl bemött på platsen?',
    guidance: 'Fick du tillräckligt med handledning på platsen?',
    suits: 'Passade sysslorna dig?',
    help: 'Fick du hjälp av din egen kontaktperson när du behövde det?',
    useful: 'Hade du nytta av tjänsten?',
    good: 'Vad var bra?',
    better: 'Vad borde göras på ett annat sätt?',
  },
  scores: { yes: 'Ja', mostly: 'För det mesta', little: 'Lite', no: 'Nej' },
  unknown: 'Jag vet inte',
  readers: {
    title: 'Vem får läsa dina svar?',
    organiser: 'Får dina kontaktpersoner läsa dina svar?',
    place: 'Får platsen läsa dina svar?',
    hint: 'Du bestämmer. Du kan ändra det när som helst. Dina kontaktpersoner är alla som ordnar din service, också verkstadens kontaktperson. De och platsen ser att du har svarat.',
  },
  readings: { none: 'Nej', scores: 'Bara valen, inte det jag skrev', all: 'Ja, allt' },
  averages: 'Av allas svar räknas medeltal. De visar inte vem som har svarat.',
  own: {
    title: 'Ge respons om tjänsten',
    lead: 'Vad tyckte du om tjänsten och platsen? Du kan hoppa över frågor.',
    open: 'Ge respons om tjänsten och platsen',
    send: 'Skicka responsen',
    sent: 'Tack för din respons.',
    given: 'Du gav respons {{day, plainDay}}.',
    givenPaper: 'Du gav respons på papper {{day, plainDay}}. {{by}} förde in den.',
    look: 'Visa mina svar',
    change: 'Ändra vem som får läsa',
    save: 'Spara',
    saved: 'Klart. Ändringen gäller genast.',
    disown: {
      open: 'Det här är inte min respons',
      text: 'Om du inte har gett den här responsen, meddela det. Då läser ingen annan längre de här svaren, och du kan ge din egen respons. Meddelandet kan inte tas tillbaka.',
      act: 'Meddela att den inte är min',
    },
    disowned:
      'Du meddelade {{disownedOn, plainDay}} att responsen som förts in från papper inte är din. {{by}} förde in den. Ingen annan läser svaren.',
    sees: { organiser: 'Dina kontaktpersoner får läsa', place: 'Platsen får läsa' },
    reads: { none: 'ingenting', scores: 'bara valen', all: 'allt' },
  },
  asks: {
    title: 'Berätta vad du tycker',
    text: 'Din period tar slut eller har tagit slut. Platsen är {{place}}. Berätta vad du tyckte.',
    go: 'Berätta hur det gick',
  },
  worker: {
    title: 'Klientens respons om tjänsten',
    later: 'Klienten ombeds ge respons från och med {{from, plainDay}}.',
    asked: 'Klienten ombeds ge respons på Min stig till och med {{to, plainDay}}. Den har inte getts ännu.',
    over: 'Ingen respons gavs.',
    noEnd: 'Respons begärs när periodens sista dag eller dagen för utvärderingen är känd.',
    given: 'Klienten gav respons {{day, plainDay}}.',
    givenPaper: 'Klienten gav respons på papper {{day, plainDay}}. {{by}} förde in den.',
    disowned:
      'Klienten meddelade {{disownedOn, plainDay}} att responsen som förts in från papper ({{answeredOn, plainDay}}) inte är klientens egen. {{by}} förde in den. Svaren visas inte, och ingen ny förs in från papper.',
    closed: 'Klienten har inte låtit dig läsa svaren. De ingår i medeltalen.',
    print: 'Skriv ut responsblanketten',
    record: 'För in från papper',
  },
  record: {
    title: 'För in respons från papper',
    lead: 'Skriv svaren så som de står på pappret. Ditt namn antecknas. Efteråt ser du svaren bara om klienten tillåter det.',
    day: 'Dagen på pappret',
    organiser: 'Får klientens kontaktpersoner läsa svaren?',
    place: 'Får platsen läsa svaren?',
    act: 'Spara responsen',
  },
  paper: {
    type: 'Responsblankett',
    title: 'Respons om tjänsten och platsen',
    version: 'Blankett {{version}}',
    about: 'Om responsen',
    lead: 'Berätta vad du tyckte. Du kan hoppa över frågor. Av allas svar räknas medeltal. De visar inte vem som har svarat.',
    choose: 'Sätt ett kryss (X)',
    question: 'Fråga',
    write: 'Skriv om du vill',
    return: 'Återlämning',
    returnText:
      'Ge blanketten till din egen kontaktperson, gärna i ett slutet kuvert. Hen för in svaren, och du ser dem på Min stig.',
    day: 'Dag',
    answeredOn: 'Jag fyllde i blanketten (dag)',
  },
} satisfies Texts<typeof fi.feedback>

export const feedbackReport = {
  title: 'Klientrespons',
  lead: 'Klienternas svar i slutet av perioderna. 4 = ja, 3 = för det mesta, 2 = lite, 1 = nej.',
  half: 'Halvår',
  spring: '{{year}}, januari–juni',
  autumn: '{{year}}, juli–december',
  part: 'Vem det gäller',
  answered: 'Svar',
  ways: {
    all: 'Alla svar',
    otherOrganisations: 'Övriga platser tillsammans',
    otherServices: 'Övriga tjänster tillsammans',
  },
  short: {
    welcome: 'Bemötande',
    guidance: 'Handledning',
    suits: 'Sysslor',
    help: 'Hjälp av kontaktpersonen',
    useful: 'Nytta',
  },
  asked: 'Vad som frågades',
  none: 'Det finns ännu ingen respons från fem personer för halvåret. Medeltalen visas när halvåret är slut.',
  protected:
    'Svar från färre än fem personer visas inte för sig. De ingår i de övriga tillsammans och kan inte räknas ut ur talen. Av en fråga visas inga medeltal om färre än fem svarade på den någonstans. Talen gäller ett avslutat halvår och ändras inte mer. Skrivna svar visas inte här.',
} satisfies Texts<typeof fi.feedbackReport>

export const feedbackRefusals = {
  feedback_given: 'Responsen har redan getts. Den ändras inte.',
  feedback_empty: 'Svara på minst en fråga.',
  feedback_otherForm: 'Blanketten har bytts ut. Ladda sidan på nytt och svara på den.',
  feedback_noPeriod: 'Respons ges om en period som det finns ett avtal om.',
  feedback_notYet: 'Respons begärs i slutet av perioden. Om den här perioden begärs den inte ännu.',
  feedback_tooLate: 'Respons togs emot till och med {{to, plainDay}}.',
  feedback_disowned:
    'Klienten har meddelat att responsen som förts in från papper inte är klientens egen. Klienten kan själv ge respons.',
  feedback_ownPage: 'Du har själv gett den här responsen på Min stig.',
  feedback_future: 'Dagen på pappret kan inte ligga i framtiden.',
} satisfies Texts<typeof fi.feedbackRefusals>

export const feedbackEvents = {
  feedback_ownRead: 'tittade på sin egen respons',
  feedback_given: 'gav respons',
  feedback_readersChanged: 'ändrade vem som får läsa responsen',
  feedback_read: 'tittade på läget för responsen',
  feedback_recordedFromPaper: 'förde in respons från papper',
  feedback_disowned: 'meddelade att responsen från papper inte är ens egen',
  feedback_formPrinted: 'skrev ut responsblanketten',
} satisfies Texts<typeof fi.feedbackEvents>
