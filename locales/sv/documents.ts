import type { documents as fi } from '../fi/documents.ts'
import type { Texts } from '../types.ts'

export const documents = {
  title: 'Dokument',
  button: {
    make: 'Ladda ner dokumentet (PDF)',
    making: 'Dokumentet görs',
    language: 'Dokumentets språk',
    clients: 'klientens språk',
    fi: 'finska',
    sv: 'svenska',
    en: 'engelska',
  },
  types: {
    draft: 'Utkast',
    plan: 'Plan',
    hearing: 'Hörande',
    decision: 'Beslut',
    consent: 'Samtycke',
    contract: 'Avtal',
    guide: 'Anvisning',
    application: 'Ansökan',
    evaluation: 'Utvärdering',
    assessment: 'Slutbedömning',
    certificate: 'Intyg',
    summary: 'Sammandrag',
    report: 'Utredning',
  },
  businessId: 'FO-nummer {{id}}',
  secret: 'Sekretessbelagd ({{section}})',
  clause: '{{act}} {{section}} {{subsection}} mom. {{point}}\u00a0punkten',
  sign: {
    one: 'Underskrift',
    known: 'Datum och underskrift',
    unknown: 'Datum, underskrift och namnförtydligande',
  },
  client: { applicant: 'Sökande', heading: 'Klient', name: 'Namn', born: 'Födelsedatum' },
  help: {
    heading: 'Fråga om du inte förstår',
    ask: 'Fråga din egen kontaktperson. Hen hjälper dig gärna.',
    call: 'Du kan ringa: {{name}}, telefon {{phone}}.',
  },
  plan: {
    signed: 'Undertecknat {{at, dayTime}}',
    signedOwn: 'Undertecknat på Min stig {{at, dayTime}}',
    witness: 'Bevittnat av {{name}}',
    state: 'Giltighet',
    status: 'Status',
    review: 'Ses över senast',
    basis: 'Grund',
    other: 'Andra planer',
    services: 'Avtalade tjänster',
    time: 'Tid',
    plain: {
      employment: 'Din sysselsättningsplan på lättläst svenska',
      activation: 'Din aktiveringsplan på lättläst svenska',
      lightActivation: 'Din enkla aktiveringsplan på lättläst svenska',
      multiSector: 'Din sektorsövergripande plan på lättläst svenska',
      coaching: 'Din träningsplan på lättläst svenska',
      clientPlan: 'Din klientplan på lättläst svenska',
      what: 'Vad är det här',
      about:
        'Det här är en plan. Vi gjorde den tillsammans med dig.\nI planen har vi kommit överens om vad du gör och hur vi hjälper dig.',
      next: 'När vi ser över planen',
      notYet: 'Planen gäller inte ännu. Den börjar gälla när alla har skrivit under den.',
    },
  },
  decision: {
    perWeek: '{{days}} dagar i veckan',
    number: 'Beslut {{number}}',
    matter: 'Ärende',
    pending: 'Anhängigt',
    result: 'Beslut',
    facts: 'Utredning',
    clientView: 'Klientens synpunkter',
    hearing: 'Hörande',
    reasons: 'Motivering',
    deviation: 'Avvikelse från klientplanen',
    provisions: 'Tillämpade bestämmelser',
    fee: 'Klientavgift',
    payments: 'Ersättningar till klienten',
    duties: 'Vad som följer av beslutet',
    evaluation: 'Utvärderas senast',
    served: {
      payments:
        'För de dagar då du deltar betalas kostnadsersättning eller verksamhetspenning enligt lag. Reseersättning söks med en ansökan.',
      duties:
        'Anmäl fortfarande din arbetslöshetstid till den som betalar arbetslöshetsförmånen. Meddela verksamhetsplatsen om du är frånvarande.',
    },
    enforcement: 'Verkställighet',
    made: 'Beslutet fattat {{on, plainDay}}',
    standing: {
      title: 'Beslutets status',
      corrects: 'Ersätter beslutet {{number}} som fattades {{on, plainDay}}.',
      corrected:
        'Beslutet gäller inte längre. Det har ersatts av beslutet {{number}} som fattades {{on, plainDay}}.',
      withdrawn: 'Beslutet har återkallats {{on, plainDay}}. Det gäller inte längre.',
    },
    decider: 'Beslutsfattare',
    contact: 'Mer information ges av',
    reach: 'Kontaktuppgifter',
    delivery: 'Delgivning',
    copies: 'Sändlista',
    kinds: {
      rehabWork: 'Beslut om arbetsverksamhet i rehabiliteringssyfte',
      rehabTravel: 'Beslut om reseersättning och verksamhetspenning',
      rehabEnd: 'Beslut om att avsluta arbetsverksamhet i rehabiliteringssyfte',
      socialRehab: 'Beslut om social rehabilitering',
      employmentSupport:
        'Beslut om verksamhet i syfte att stödja sysselsättningen för personer med funktionsnedsättning',
      workActivity: 'Beslut om arbetsverksamhet för personer med funktionsnedsättning',
      specialCareWork: 'Beslut om arbetsverksamhet i ett specialomsorgsprogram',
      dayActivity: 'Beslut om dagverksamhet',
      disabilityWorkActivity:
        'Beslut om arbetsverksamhet för personer med intellektuell funktionsnedsättning',
      mobilitySupport: 'Beslut om stöd för rörlighet',
      supplementaryAssistance: 'Beslut om kompletterande utkomststöd',
      preventiveAssistance: 'Beslut om förebyggande utkomststöd',
      assistanceRecovery: 'Beslut om återkrav av utkomststöd',
      logRefusal: 'Beslut om att inte lämna ut logguppgifter',
      stateCompensation: 'Beslut om statlig ersättning',
    },
    outcomes: {
      applied: {
        granted: 'Ansökan bifalls.',
        partly: 'Ansökan bifalls delvis.',
        refused: 'Ansökan avslås.',
        ended: 'Servicen avslutas.',
      },
      service: {
        granted: 'Servicen beviljas.',
        partly: 'Servicen beviljas delvis.',
        refused: 'Servicen beviljas inte.',
        ended: 'Servicen avslutas.',
      },
      log: {
        granted: 'Logguppgifterna lämnas ut.',
        partly: 'Logguppgifterna lämnas ut delvis.',
        refused: 'Logguppgifterna lämnas inte ut.',
        ended: 'Behandlingen av ärendet avslutas.',
      },
    },
    terms: {
      service: 'Service',
      content: 'Innehåll',
      place: 'Plats',
      from: 'Börjar',
      to: 'Slutar',
      untilFurtherNotice: 'Giltighet',
      days: 'Dagar',
      hours: 'Timmar per dag',
      amount: 'Belopp',
      reason: 'Orsak',
    },
    fees: {
      noRule: 'Ingen klientavgift tas ut för servicen.',
      free: 'Servicen är avgiftsfri.',
      freeButTransportAndMeals: 'Servicen är avgiftsfri med undantag av transport och måltider.',
      freeWithMaintenance: 'Servicen är avgiftsfri. En avgift kan tas ut för uppehälle.',
      freeWithJourneys: 'Servicen och de resor som hör till den är avgiftsfria.',
      notRead: 'Om avgiften ges ett separat beslut.',
      none: 'Ingen avgift tas ut för beslutet.',
    },
    deliveries: {
      letter:
        'Sänt per brev {{on, plainDay}}. Klienten anses ha fått del av beslutet {{letter}} dagar efter att det sändes ({{receivedOn, plainDay}}), om inte något annat visas.',
      eNotice:
        'Sänt som elektronisk delgivning {{on, plainDay}}. Klienten anses ha fått del av beslutet {{eNotice}} dagar efter att det sändes ({{receivedOn, plainDay}}), om inte något annat visas.',
      letterShown:
        'Sänt per brev {{on, plainDay}}. Klienten har fått del av beslutet {{receivedOn, plainDay}}.',
      eNoticeShown:
        'Sänt som elektronisk delgivning {{on, plainDay}}. Klienten har fått del av beslutet {{receivedOn, plainDay}}.',
      handedOver: 'Överlämnat till klienten {{on, plainDay}}.',
    },
    plain: {
      title: 'Beslutet på lättläst svenska',
      what: 'Vad som har beslutats',
      outcomes: {
        granted: 'Du har fått ett positivt beslut.\n{{kind}}.',
        partly: 'Du har fått en del av det som söktes.\n{{kind}}.',
        refused: 'Du har fått ett negativt beslut.\n{{kind}}.',
        ended: 'Din service upphör.\n{{kind}}.',
      },
      disagree: 'Om du är av annan åsikt',
      corrected: 'Det här beslutet gäller inte längre.\nDet finns ett nytt beslut {{number}}.',
      withdrawn: 'Det här beslutet har återkallats.\nDet gäller inte längre.',
      lastDay: 'Gör din begäran senast {{on, plainDay}}.',
      days: 'Du har {{days}} dagar på dig från det att du fick beslutet.',
      appeals: {
        correction:
          'Du kan be att beslutet prövas på nytt. Det kallas begäran om omprövning.\nLäs anvisningen i slutet av beslutet.\nDin egen kontaktperson hjälper dig.',
        correctionToState:
          'Du kan be att beslutet prövas på nytt. Det kallas begäran om omprövning.\nLäs anvisningen i slutet av beslutet.',
        ombudsman: 'Du kan föra ärendet till dataombudsmannen.\nLäs anvisningen i slutet av beslutet.',
        notRead: 'Du kan söka ändring. Du får anvisningen av din egen kontaktperson.',
      },
    },
  },
  hearing: {
    letter: 'Brev om hörande',
    title: 'Hörande före beslut',
    intent: 'Vad som avses bli beslutat',
    outcomes: {
      applied: {
        granted: 'Avsikten är att bifalla ansökan.',
        partly: 'Avsikten är att bifalla ansökan endast delvis.',
        refused: 'Avsikten är att avslå ansökan.',
        ended: 'Avsikten är att avsluta servicen.',
      },
      service: {
        granted: 'Avsikten är att bevilja servicen.',
        partly: 'Avsikten är att bevilja servicen endast delvis.',
        refused: 'Avsikten är att inte bevilja servicen.',
        ended: 'Avsikten är att avsluta servicen.',
      },
      log: {
        granted: 'Avsikten är att lämna ut logguppgifterna.',
        partly: 'Avsikten är att lämna ut logguppgifterna endast delvis.',
        refused: 'Avsikten är att inte lämna ut logguppgifterna.',
        ended: 'Avsikten är att avsluta behandlingen av ärendet.',
      },
    },
    purpose: 'Varför du hörs',
    purposeText:
      'Beslutet har inte fattats ännu. Innan ärendet avgörs har du rätt att framföra din åsikt i saken och ge din förklaring till de yrkanden och den utredning som kan inverka på avgörandet (434/2003 34 §).',
    answer: 'Så svarar du',
    answerBy: 'Svara senast',
    answerText:
      'Svara skriftligen till adressen ovan. Du kan be att få ge din förklaring muntligen (434/2003 37 §). Tiden kan på din begäran förlängas, om det behövs. Ärendet kan avgöras även om du inte svarar inom utsatt tid (434/2003 33 §).',
    papers: 'Handlingar',
    papersText:
      'Du kan ta del av de handlingar som avgörandet grundar sig på och få kopior av dem (434/2003 36 §, 621/1999 11 §). Be om dem av den som ger mer information.',
    plain: {
      title: 'Hörandet på lättläst svenska',
      what: 'Vad vi tänker besluta',
      outcomes: {
        granted: 'Vi tänker fatta ett positivt beslut.\n{{kind}}.\nBeslutet har inte fattats ännu.',
        partly:
          'Vi tänker bevilja bara en del av det som begärdes.\n{{kind}}.\nBeslutet har inte fattats ännu.',
        refused: 'Vi tänker fatta ett negativt beslut.\n{{kind}}.\nBeslutet har inte fattats ännu.',
        ended: 'Vi tänker avsluta servicen.\n{{kind}}.\nBeslutet har inte fattats ännu.',
      },
      say: 'Berätta vad du tycker',
      sayText:
        'Du kan berätta vad du tycker om saken. Vi läser ditt svar innan vi beslutar.\nSvara senast {{on, plainDay}}.\nDu kan skriva, ringa eller komma på besök.\nDu måste inte svara.',
    },
  },
  appeal: {
    headings: {
      correction: 'Anvisning om begäran om omprövning',
      correctionToState: 'Anvisning om begäran om omprövning',
      ombudsman: 'Att föra ärendet till dataombudsmannen',
      notRead: 'Ändringssökande',
    },
    who: {
      correction:
        'Den som är missnöjd med beslutet får begära omprövning. Begäran görs hos följande myndighet: {{authority}}. Beslutet får inte överklagas direkt hos domstol. Beslutet med anledning av begäran får överklagas hos förvaltningsdomstolen.',
      correctionToState:
        'Den som är missnöjd med beslutet får begära omprövning hos UF-centret. Beslutet med anledning av begäran får överklagas hos förvaltningsdomstolen.',
      ombudsman:
        'Om du anser att logguppgifterna borde ha lämnats ut kan du föra ärendet till dataombudsmannen. Kontaktuppgifterna finns på tietosuoja.fi. Begäran om omprövning görs inte.',
      notRead:
        'Ändring söks enligt den lag som gällde den dag då beslutet gavs. Anvisningen ges som bilaga till beslutet.',
    },
    basis: 'Bestämmelse',
    time: 'Tidsfrist',
    timeText:
      'Begäran om omprövning ska göras inom {{days}} dagar från delfåendet av beslutet. Dagen för delfåendet räknas inte med. Ett beslut som sänts per brev anses ha mottagits {{letter}} dagar och en elektronisk delgivning {{eNotice}} dagar efter att den sändes, om inte något annat visas. Om den sista dagen är en helgdag, självständighetsdagen, första maj, jul- eller midsommarafton eller en helgfri lördag, kan begäran göras ännu följande vardag.',
    lastDay:
      'Om beslutet har mottagits {{receivedOn, plainDay}} ska begäran göras senast {{lastDay, plainDay}}.',
    content: 'Innehåll och bilagor',
    contentText: 'Begäran om omprövning görs skriftligt. I den uppges:',
    contents: {
      decision: 'det beslut i vilket omprövning begärs',
      change: 'hurdan omprövning som begärs',
      grounds: 'på vilka grunder omprövning begärs',
      sender: 'namn, kontaktuppgifter och den adress dit beslutet sänds',
    },
    send: 'Inlämnande',
    sendText:
      'Bifoga beslutet och de handlingar som du åberopar. Lämna begäran till myndigheten före tidsfristens utgång under dess öppettid. Avsändaren svarar för risken med post och elektronisk sändning.',
    address: 'Adress',
    stateAddress: 'UF-centret, registratorskontoret',
  },
  consent: {
    title: 'Samtycke till att uppgifter lämnas ut',
    refusal: 'Förbud mot att lämna ut uppgifter',
    says: 'Samtycke',
    gives:
      'Jag ger mitt samtycke till att mottagaren nedan får se de uppgifter om mig som nämns nedan för det syfte som nämns.',
    refuses:
      'Jag ger inte mitt samtycke till att mottagaren nedan får se de uppgifter om mig som nämns nedan.',
    validity: 'Giltighet',
    givenOn: 'Givet',
    state: 'Status',
    withdrawn: 'Återkallande',
    rights: 'Dina rättigheter',
    rightsText:
      'Samtycket är frivilligt. Du kan återkalla eller begränsa det när som helst på Min stig eller genom att meddela din kontaktperson. Återkallandet gäller genast och medför ingen olägenhet för dig. På Min stig ser du vem som har tittat på dina uppgifter.',
    ownPage: 'Givet på Min stig med stark autentisering {{on, plainDay}}',
    plain: {
      title: 'Ditt samtycke på lättläst svenska',
      what: 'Vad det här betyder',
      given: 'Du ger lov att visa dina uppgifter.',
      refused: 'Du ger inte lov att visa dina uppgifter.',
      who: 'För vem',
      sees: 'Vilka uppgifter',
      mind: 'Du kan ändra dig',
      mindText:
        'Du kan ta tillbaka ditt lov när som helst. Du behöver inte säga varför.\nNär du tar tillbaka ditt lov visas uppgifterna inte längre.',
    },
  },
  period: {
    which: {
      contract: 'Avtal',
      travel: 'Ansökan om reseersättning',
      evaluation: 'Utvärdering',
    },
    terms: 'Plats och tid',
    service: 'Service',
    place: 'Verksamhetsplats',
    time: 'Tid',
    days: 'Dagar',
    hours: 'Timmar per dag',
    evaluation: 'Utvärderas senast',
    contact: 'Platsens kontaktperson',
    done: 'Genomförande',
    attended: '{{days}} dagar, {{hours}} timmar',
    halves: { am: 'förmiddag', pm: 'eftermiddag' },
  },
  contract: {
    title: 'Avtal: {{service}}',
    organiser: 'Anordnare',
    instruction: {
      title: 'Handledning',
      text: 'Verksamhetsplatsen utser en handledare, introducerar klienten i uppgifterna och arbetarskyddet och ger den skyddsutrustning som behövs. Anordnaren håller kontakt med klienten och platsen under hela perioden.',
    },
    absence: {
      title: 'Frånvaro',
      text: 'Klienten meddelar frånvaro till platsens kontaktperson innan dagen börjar. Platsen antecknar närvaron. Om upprepad oanmäld frånvaro kommer man överens tillsammans.',
    },
    payment: {
      title: 'Ersättningar',
      text: 'Verksamheten är inte arbete i arbetsavtalsförhållande och ingen lön betalas. Kostnadsersättning, verksamhetspenning och reseersättning betalas för deltagandedagar enligt lag. Ersättning för resor söks med en egen ansökan.',
    },
    insurance: {
      title: 'Försäkring',
      text: 'Anordnaren ansvarar för att klienten har olycksfalls- och ansvarsförsäkring under verksamheten och resorna i anslutning till den.',
    },
    secrecy: {
      title: 'Sekretess',
      text: 'Platsen och klienten håller hemligt vad de får veta om varandra och om platsens andra klienter.',
    },
    ending: {
      title: 'Upphörande',
      text: 'Perioden upphör den avtalade dagen. Den kan avslutas tidigare om klienten får arbete eller börjar studera eller om det inte är möjligt att fortsätta. Om avslutandet kommer man först överens tillsammans.',
    },
    plain: {
      title: 'Avtalet på lättläst svenska',
      what: 'Vad vi kommer överens om',
      whatText:
        'Du går till verksamhetsplatsen de dagar som vi har avtalat.\nPå platsen finns en handledare som visar dig.',
      ill: 'Om du inte kan komma',
      illText: 'Ring platsens kontaktperson innan dagen börjar.',
    },
  },
  travel: {
    title: 'Ansökan om reseersättning',
    means: 'Hur du reser',
    by: {
      bus: 'Buss',
      train: 'Tåg',
      car: 'Egen bil, eftersom det inte finns något annat färdsätt',
      other: 'Annat färdsätt',
    },
    journeys: 'Resor',
    blanks: {
      route: 'Från och till',
      kilometres: 'Resans längd i en riktning, kilometer',
      cost: 'Kostnader sammanlagt, euro (bifoga verifikat)',
      account: 'Kontonummer (IBAN)',
    },
    note: 'Observera',
    noteText:
      'Resor ersätts enligt det billigaste färdsättet. Ersättning betalas för de dagar då klienten har deltagit. Uppgifterna om platsen och dagarna har fyllts i.',
    plain: {
      title: 'Reseersättning på lättläst svenska',
      how: 'Så här ansöker du',
      howText:
        'Skriv på blanketten varifrån och vart du reser och vad resan kostar.\nBifoga kvittona.\nSkriv under ansökan och ge den till din kontaktperson.',
    },
  },
  evaluation: {
    title: 'Utvärdering av perioden',
    by: {
      client: 'Klientens utvärdering',
      place: 'Verksamhetsplatsens utvärdering',
      worker: 'Arbetstagarens utvärdering',
    },
    asks: { went: 'Hur perioden gick', goal: 'Nåddes målet', onward: 'Hur man går vidare' },
    given: 'Gett av',
  },
  assessment: {
    title: 'Slutbedömning: {{path}}',
    service: 'Service',
    opened: 'Började',
    closed: 'Avslutades',
    reason: 'Orsak till avslutandet',
    closedToYou: 'Slutbedömningens text är inte öppen för dig.',
    steps: 'Servicens skeden',
    step: 'Skede',
    on: 'Dag',
    who: 'Av vem',
  },
  guide: {
    short: 'Anvisning för klienten',
    title: 'Anvisning för arbetsverksamhet i rehabiliteringssyfte',
    people: 'Dina egna kontaktpersoner',
    name: 'Namn',
    work: 'Uppgift',
    phone: 'Telefon',
    meetings: 'Kommande möten',
    ownPages: 'Min stig',
    ownPagesText:
      'Du ser din plan, dina möten och vem som har tittat på dina uppgifter på adressen {{address}}. Du loggar in med bankkoder eller mobilcertifikat.',
    what: {
      title: 'Vad det är',
      text: 'Arbetsverksamhet i rehabiliteringssyfte hjälper dig att få rytm i vardagen och färdigheter som behövs i arbete. Den är inte lönearbete. Innehåll, plats, dagar och timmar avtalas i din plan.',
    },
    rights: {
      title: 'Dina rättigheter',
      text: 'Du har rätt till handledning, en trygg plats och ett gott bemötande. Du är med och gör planen och får en kopia av den. Du får beslutet skriftligt.',
    },
    duties: {
      title: 'Vad som väntas av dig',
      text: 'Kom till platsen de avtalade dagarna. Följ platsens anvisningar. Berätta för din kontaktperson om din situation ändras.\nMeddela deltagandedagarna till den som betalar din arbetslöshetsförmån.',
    },
    absence: {
      title: 'Om du är borta',
      text: 'Meddela platsen om frånvaro innan dagen börjar. Om du är sjuk, fråga handledaren om det behövs intyg.',
    },
    money: {
      title: 'Pengar',
      text: 'Du får arbetslöshetsförmån eller utkomststöd som förut. För deltagandedagar betalas kostnadsersättning eller verksamhetspenning. Du kan söka ersättning för resor.',
    },
    safety: {
      title: 'Säkerhet',
      text: 'Du introduceras i uppgifterna. Du har olycksfallsförsäkring. Berätta genast för handledaren om fara eller skada.',
    },
    ending: {
      title: 'När perioden upphör',
      text: 'Vi utvärderar perioden tillsammans innan den tar slut och kommer överens om hur du går vidare. Du får ett kompetensintyg på begäran.',
    },
    unhappy: {
      title: 'Om du är missnöjd',
      text: 'Berätta först för din kontaktperson. Du kan begära omprövning av ett beslut. Socialombudet ger råd utan avgift.',
    },
  },
  infoPack: {
    short: 'Infopaket',
    title: 'Infopaket för en ny klient',
    welcome: {
      title: 'Välkommen',
      text: 'Vi hjälper dig tillsammans mot arbete, utbildning eller en annan lämplig väg. Du har en egen kontaktperson som hjälper dig hela tiden.',
    },
    together: {
      title: 'Vi gör detta tillsammans',
      text: 'Sysselsättningsservicen, välfärdsområdet och FPA kan vara med. Du behöver inte berätta samma saker många gånger.',
    },
    steps: {
      title: 'Vad som händer',
      text: 'Först utreder vi din situation och dina önskemål. Sedan gör vi en plan som du godkänner. Vi träffas och ser hur planen framskrider.',
    },
    data: {
      title: 'Dina uppgifter',
      text: 'Dina uppgifter ses bara av dem som har en grund i lagen eller ditt samtycke. Varje gång någon tittar antecknas. Du kan se vem som har tittat och varför.',
    },
    language: {
      title: 'Språk och tolk',
      text: 'Du kan använda finska eller svenska. Berätta om du behöver tolk. Du får texterna också på lättläst språk.',
    },
    unhappy: {
      title: 'Om du är missnöjd',
      text: 'Berätta först för din kontaktperson. Du kan göra en anmärkning eller fråga socialombudet om råd. Det är avgiftsfritt.',
    },
  },
  handOver: {
    title: 'Sammandrag för överlämning',
    about: 'Om dokumentet',
    aboutText:
      'Sammandrag för den som tar över servicen, så att klienten inte behöver berätta samma saker på nytt. Det innehåller bara det som den som skriver ut får se.',
    workers: 'Ansvariga',
    topic: 'Ämne',
    told: 'Vad man vet',
    source: 'Källa',
    ahead: 'Tidsfrister och möten',
  },
  log: {
    ownTitle: 'Vem som har tittat på dina uppgifter',
    answerTitle: 'Svar på begäran om logguppgifter',
    subject: 'Den som begär',
    identifier: 'Identifierare',
    request: 'Grund för begäran',
    requestText:
      'Klienten har rätt att få veta vem som har använt uppgifter om klienten, till vem uppgifter har lämnats ut och på vilken grund (703/2023 11 §).',
    about: 'Utredning',
    days: 'För tiden',
    times_one: '{{count}} gång',
    times_other: '{{count}} gånger',
    count: 'Anteckningar',
    dropped:
      'Anteckningarna till och med {{day, plainDay}} har förstörts eftersom deras förvaringstid har gått ut.',
    isCut: 'Det finns fler anteckningar än vad som ryms här. Begär resten för en kortare tid.',
    entries: 'Användning av uppgifter',
    none: 'Uppgifterna har inte använts under denna tid.',
    columns: { at: 'Tid', who: 'Vem', what: 'Vad som gjordes', data: 'Vilka uppgifter', ground: 'Grund' },
    rights: 'Dina rättigheter',
    rightsText:
      'Om du misstänker att dina uppgifter har använts utan rätt, be om en utredning av dataskyddsombudet i den organisation vars arbetstagare använde uppgifterna. Du kan också vända dig till dataombudsmannen. Logguppgifter får användas bara för att utreda dina egna rättigheter.',
  },
} satisfies Texts<typeof fi>
