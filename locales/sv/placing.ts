import type { WhyText } from '../types.ts'

/** Refusals, events and reasons of places, periods and attendance. */
export const placingRefusals = {
  places_full: '{{title}} blev just full. Nästa lediga plats som passar är {{nextPlace}}.',
  places_fullNoNext:
    '{{title}} blev just full. Det finns ingen annan ledig plats som passar nu. Pröva andra dagar eller en annan tid.',
  places_taken: 'Platsen gick just till någon annan. Välj andra dagar eller en annan plats.',
  places_notOpen: '{{title}} är inte öppen hela tiden. Förkorta perioden eller välj en annan plats.',
  period_tellsWho: 'Av beskrivningen av stödet syns vem det gäller. Ta bort namn och personbeteckning.',
  period_clientBusy:
    'Klienten har redan en plats dessa halvdagar: {{title}}. Välj andra dagar eller frigör den först.',
  period_notHeld: 'Platsen hålls inte längre. Se periodens läge.',
  period_notReleasable: 'Det finns redan ett avtal om perioden. Avsluta eller avbryt perioden.',
  period_notReserved: 'Avtal ingås om en reserverad plats. Vänta på platsens svar.',
  period_notRunning: 'Perioden pågår inte. Se periodens läge.',
  period_notContinuable: 'Bara en avtalad period kan fortsätta. Håll platsen på nytt.',
  period_noPlan:
    'Det finns ingen gällande plan. Gör först en aktiveringsplan eller en sektorsövergripande sysselsättningsplan.',
  period_evaluated: 'Bedömningen är redan given. Den ändras inte.',
  period_continuationOpen:
    'Bestäm i utvärderingen hur det fortsätter: samma plats, annan tjänst eller ingen fortsättning.',
  enquiry_lapsed: 'Svarstiden har gått ut och platsen är ledig igen. Den som frågade kan fråga på nytt.',
  enquiry_answered: 'Frågan är redan besvarad. Tack.',
  enquiry_released: 'Frågan har återtagits. Inget svar behövs.',
  attendance_future: 'Dagen {{day, plainDay}} har inte kommit ännu. Anteckna den då.',
  attendance_outsidePeriod: 'Dagen {{day, plainDay}} hör inte till perioden. Kontrollera dagen.',
  attendance_noContract: 'Det finns inget avtal om perioden ännu. Närvaron antecknas efter det.',
  attendance_reasonNeeded: 'Anteckningen är redan gjord. Skriv varför du rättar den. Originalet bevaras.',
  attendance_alreadyMarked: 'Någon antecknade just dagen. Se anteckningen på nytt.',
  rehab_participation_week_tooManyDays:
    'Det är för många dagar: {{daysPerWeek}} per vecka. Högst {{mostDays}} dagar per vecka är tillåtna.',
  rehab_participation_day_tooFewHours:
    'Dagen är för kort: {{hoursPerDay}} timmar. En dag är {{leastHours}}–{{mostHours}} timmar.',
  rehab_participation_day_tooManyHours:
    'Dagen är för lång: {{hoursPerDay}} timmar. En dag är {{leastHours}}–{{mostHours}} timmar.',
  rehab_participation_year_tooManyDays:
    'Dagarna blir för många. Under tolv månader är högst {{mostYear}} dagar tillåtna.',
}

export const placingEvents = {
  place_needsRead: 'såg vad klienten behöver av platsen',
  place_announced: 'anmälde platsen',
  place_changed: 'ändrade platsens uppgifter',
  period_listed: 'såg perioderna',
  period_read: 'såg perioden',
  period_held: 'bad att platsen hålls',
  period_confirmed: 'bekräftade platsen',
  period_declined: 'tackade nej till frågan',
  period_lapsed: 'tiden gick ut och platsen blev ledig',
  period_released: 'frigjorde platsen',
  period_agreed: 'antecknade avtalet om perioden',
  period_ended: 'perioden tog slut',
  period_interrupted: 'antecknade att perioden avbröts',
  period_continued: 'bad om fortsättning på perioden',
  period_evaluated: 'bedömde perioden',
  period_answered: 'förmedlade platsens svar',
  period_lapse: 'frigjorde platser vars tid gått ut',
  period_start: 'antecknade att perioden började',
  period_end: 'antecknade att perioden tog slut',
  enquiry_listed: 'såg frågorna',
  enquiry_answered: 'besvarade frågan',
  enquiry_openedByLink: 'öppnade frågan från länken',
  attendance_weekRead: 'såg veckans närvaro',
  attendance_read: 'såg närvaron',
  attendance_marked: 'antecknade närvaron',
  attendance_corrected: 'rättade närvaron',
  attendance_missingListed: 'såg saknade närvaroanteckningar',
}

export const placingWhy = {
  'places.match': {
    title: 'Varför {{title}}: {{fit}}?',
    answer: '{{answer}}',
    rule: 'En plats passar när den är öppen hela tiden, alla önskade halvdagar är lediga, de nödvändiga egenskaperna finns och något språk är gemensamt. Bransch och kommun är önskemål: om de saknas passar platsen delvis.',
    facts: {
      period: 'Tid',
      days: 'Dagar',
      characteristics: 'Nödvändigt',
      languages: 'Språk',
      field: 'Bransch',
      municipality: 'Kommun',
    },
    change: [
      'Om behoven ändras beräknas svaret på nytt.',
      'Om en halvdag blir ledig eller full ändras svaret genast.',
    ],
  },
  'places.hold': {
    title: 'Varför nämns inte namnet?',
    answer: 'Platsen får bara veta det som behövs för svaret.',
    rule: 'Före reservationen ser platsen behovet, dagarna, språket och det stöd som avtalats med klienten. Namn och kontaktuppgifter visas först när platsen har bekräftat.',
    facts: { hours: 'Tid i timmar' },
    change: ['När platsen bekräftar ser den klientens namn och kontaktuppgifter.'],
  },
  'period.end': {
    title: 'Varför slutar perioden {{dueOn, day}}?',
    answer: 'Så är avtalat {{contractOn, plainDay}}.',
    rule: 'Perioden slutar på avtalets sista dag, om den inte avbryts tidigare eller fortsätter med ett nytt avtal.',
    facts: { from: 'Perioden börjar', dueOn: 'Perioden slutar', contractOn: 'Avtalet ingicks' },
  },
  'period.interrupted': {
    title: 'Varför bedömning {{dueOn, day}}?',
    answer: 'Perioden avbröts {{dueOn, plainDay}} före den avtalade bedömningen.',
    rule: 'En avbruten period bedöms när den slutar.',
    facts: { dueOn: 'Perioden avbröts' },
  },
  'attendance.week': {
    title: 'Varför antecknas närvaron varje vecka?',
    answer: 'Klientens ersättning och uppföljningen räknas från närvarodagarna.',
    rule: 'Veckans närvaro antecknas senast följande måndag. Helgdagar är fria och antecknas inte.',
    change: ['En anteckning kan rättas senare. Originalet bevaras.'],
  },
} satisfies Record<string, WhyText>
