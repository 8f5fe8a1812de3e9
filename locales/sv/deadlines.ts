import type { WhyText } from '../types.ts'

/** Deadlines of a client: what is due, and whose turn it is. */
export const deadlines = {
  title: 'Tidsfrister',
  empty:
    'Inga öppna tidsfrister. En tidsfrist kommer av vägens skeden, planer, perioder och avtalade kontakter.',
  about: 'tidsfrist, {{what}}',
  kinds: {
    mappingPlan: 'Sektorsövergripande plan',
    planReview: 'Granskning av planen',
    evaluation: 'Utvärdering av perioden',
    periodEnd: 'Perioden slutar',
    nextContact: 'Avtalad kontakt',
    referralAnswer: 'Svar på remissen',
    discussion: 'Jobbsökningssamtal',
    initialInterview: 'Inledande intervju',
    periodLength: 'Periodens längd',
    weekDays: 'Deltagardagar i veckan',
    yearDays: 'Deltagardagar på 12 månader',
    kelaNotice: 'FPA:s meddelande',
    retention: 'Förvaring av uppgifter',
  },
  others: 'Gränser och stannade tidsfrister',
  moved: 'Flyttades {{from, plainDay}} → {{to, plainDay}}, eftersom regeln ändrades',
  count: {
    days: '{{used}}/{{most}} dagar',
    months: '{{used}}/{{most}} månader',
    over: 'överskrids {{day, plainDay}}',
    notOver: 'överskrids inte med de avtalade dagarna',
    until: 'högst till {{day, plainDay}}',
    keep: 'förvaras till {{day, plainDay}}',
    paused: 'pausad, fortsätter {{day, plainDay}}',
    done: 'slutade {{day, plainDay}}',
  },
  states: {
    limit: 'Gräns',
    paused: 'Pausad',
    stopped: 'Stannad',
  },
  reasons: {
    inService: 'klienten är i en lång service',
    planSigned: 'planen undertecknades',
    caseClosed: 'servicen avslutades',
    planSuperseded: 'en ny plan ersatte den',
    planEnded: 'planen avslutades',
    interviewHeld: 'intervjun hölls',
    jobSearchEnded: 'jobbsökningen avslutades',
    evaluated: 'perioden utvärderades',
    periodEnded: 'perioden slutade',
    periodInterrupted: 'perioden avbröts',
    noticed: 'FPA meddelade',
    contacted: 'klienten kontaktades',
    accepted: 'remissen togs emot',
    returned: 'remissen returnerades',
    withdrawn: 'remissen återtogs',
    done: 'skött',
  },
  runs: {
    ask: 'Räkna om tidsfristerna',
    lead: 'Tidsfristerna räknas alltid när klientens uppgifter ändras. När lagen ändras räknas de om för alla. En flyttad tidsfrist syns på skrivbordet och på klientens sida.',
    behind: 'Tidsfristerna har inte ännu räknats enligt gällande lag.',
    none: 'Tidsfristerna har inte räknats om.',
    at: 'Begärd',
    by: 'Av',
    itself: 'Systemet',
    what: 'Resultat',
    title: 'Beräkningar',
    versions: 'Lagens tal som tidsfristerna bygger på',
    waiting: 'Väntar på sin tur',
    running: 'Räknat {{done}}/{{total}} klienter',
    failed: 'Avbröts, räknat {{done}}/{{total}} klienter. Försöker igen.',
    noneMoved: 'Ingen tidsfrist flyttades',
    moved_one: '{{count}} tidsfrist flyttades, hos {{clients}} klienter',
    moved_other: '{{count}} tidsfrister flyttades, hos {{clients}} klienter',
  },
  turn: {
    pair: 'Arbetsparets tur',
    employment: 'Arbetskraftsmyndighetens tur',
    social: 'Välfärdsområdets tur',
    kela: 'FPA:s tur',
    health: 'Hälsovårdens tur',
    client: 'Klientens tur',
    place: 'Platsens tur',
    nobody: 'Ingens tur',
  },
}

/** Words of "Miksi?" for clocks that no rule of law says alone. */
export const deadlineWhy = {
  'discussion.notArranged': {
    title: 'Varför pausad till {{dueOn, day}}?',
    answer:
      'Klienten är i en service som varar över {{months}} månad. Jobbsökarsamtal ordnas inte under den, utan en månad innan den slutar.',
    rule: 'Jobbsökarsamtal ordnas inte under arbetskraftsutbildning, prövning, lönesubventionerat arbete eller rehabilitering som varar över {{months}} månad, utan innan den slutar.',
    facts: { due: 'Annars senast', from: 'Servicen började', to: 'Servicen slutar' },
    change: ['Om servicen avbryts eller dess slutdag ändras räknas samtalets dag om.'],
  },
  'clock.weekDays': {
    title: 'Varför högst {{most}} dagar i veckan?',
    answer: 'Under veckan då klienten senast var på plats är dagarna {{used}}.',
    rule: 'Arbetsverksamhet i rehabiliteringssyfte får ordnas högst {{most}} dagar under en kalendervecka.',
    facts: {
      from: 'Veckan börjar',
      to: 'Senast på plats',
      used: 'Dagar',
      planSignedOn: 'Planen undertecknad',
      dueOn: 'Skulle överskridas',
    },
    change: ['När närvaro antecknas eller de avtalade dagarna ändras räknas talet om.'],
  },
  'clock.yearDays': {
    title: 'Varför högst {{most}} dagar?',
    answer: 'Under de senaste tolv månaderna har klienten varit på plats {{used}} dagar.',
    rule: 'Arbetsverksamhet i rehabiliteringssyfte får ordnas högst {{most}} dagar under tolv månader. Månaderna räknas bakåt från varje dag.',
    facts: { from: 'Månaderna börjar', to: 'Senast på plats', used: 'Dagar', dueOn: 'Skulle överskridas' },
    change: ['När närvaro antecknas eller de avtalade dagarna ändras räknas talet om.'],
  },
  'clock.periodLength': {
    title: 'Varför högst till {{dueOn, day}}?',
    answer: 'Perioden började {{from, plainDay}}. Den kan avtalas för högst {{most}} månader åt gången.',
    rule: 'En period av arbetsverksamhet i rehabiliteringssyfte är {{least}}–{{most}} månader åt gången.',
    facts: { from: 'Perioden började', to: 'Avtalad att sluta', used: 'Månader' },
    change: ['En fortsättning avtalas som en ny period.'],
  },
} satisfies Record<string, WhyText>

export const deadlineEvents = {
  deadline_movedByRule: 'flyttade tidsfristen, eftersom regeln ändrades',
  deadline_recomputed: 'bad om att tidsfristerna räknas om',
}

export const deadlineRefusals = {
  deadline_runUnderWay: 'Tidsfristerna räknas redan om. Vänta tills beräkningen är klar.',
}
