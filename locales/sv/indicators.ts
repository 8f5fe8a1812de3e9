/** Names and definitions of reported figures; `{{of}}` is a reason, kind of plan or kind of meeting. */
export const indicators = {
  rehabClients: {
    name: 'Klienter i arbetsverksamhet i rehabiliteringssyfte',
    definition:
      'Personer som hade en period av arbetsverksamhet i rehabiliteringssyfte under månaden. Var och en räknas en gång.',
  },
  rehabNewShare: {
    name: 'Av dem nya',
    definition: 'Andel av klienterna vars första period någonsin började under månaden.',
  },
  rehabMonthlyAverage: {
    name: 'Klienter i medeltal per månad',
    definition: 'Medeltalet av månadernas klientantal från årets början till denna månad.',
  },
  jointClients: {
    name: 'Klienter i den sektorsövergripande samservicen',
    definition: 'Samservicens klientrelationer som var öppna i slutet av månadens sista dag.',
  },
  jointNew: {
    name: 'Påbörjade klientrelationer i samservicen',
    definition: 'Samservicens klientrelationer som började under månaden.',
  },
  jointEnded: {
    name: 'Avslutade klientrelationer i samservicen',
    definition: 'Samservicens klientrelationer som avslutades under månaden.',
  },
  jointEndedTotal: {
    name: 'Avslutade klientrelationer föregående år, totalt',
    definition: 'Samservicens klientrelationer som avslutades under föregående kalenderår.',
  },
  jointEndedByReason: {
    name: 'Avslutade föregående år: {{of}}',
    definition: 'Samservicens klientrelationer som avslutades föregående kalenderår av orsaken {{of}}.',
  },
  outcomeNext: {
    name: 'Avslutade föregående år, därefter: {{of}}',
    definition:
      'Samservicens klientrelationer som avslutades föregående kalenderår och efter vilka den första jobbsökarstatusen inom en månad är: {{of}}.',
  },
  outcomeStill3: {
    name: 'Av dem som gick till arbete i arbete efter 3 månader',
    definition:
      'Av dem vars samservice avslutades kalenderåret före föregående och som därefter var i arbete, andelen som var i arbete 3 månader efter att den avslutades.',
  },
  outcomeStill6: {
    name: 'Av dem som gick till arbete i arbete efter 6 månader',
    definition:
      'Av dem vars samservice avslutades kalenderåret före föregående och som därefter var i arbete, andelen som var i arbete 6 månader efter att den avslutades.',
  },
  outcomeStill12: {
    name: 'Av dem som gick till arbete i arbete efter 12 månader',
    definition:
      'Av dem vars samservice avslutades kalenderåret före föregående och som därefter var i arbete, andelen som var i arbete 12 månader efter att den avslutades.',
  },
  jobseekers: {
    name: 'Arbetssökande',
    definition:
      'Personer med en öppen klientrelation hos sysselsättningstjänsterna i slutet av månadens sista dag.',
  },
  jobseekersUnemployed: {
    name: 'Av dem arbetslösa eller permitterade',
    definition: 'Arbetssökande som var arbetslösa eller permitterade månadens sista dag.',
  },
  jobseekersUnemployedShare: {
    name: 'Andelen arbetslösa eller permitterade',
    definition: 'Arbetslösa och permitterade arbetssökande dividerade med alla arbetssökande.',
  },
  coachCaseload: {
    name: 'Klienter per egen coach',
    definition:
      'Arbetssökande dividerade med de egna coacher som var i tjänst månadens sista dag. Endast för hela området.',
  },
  subsidised: {
    name: 'Sysselsatta med lönesubvention',
    definition: 'Personer med en period av lönesubventionerat arbete månadens sista dag.',
  },
  subsidisedOnward: {
    name: 'Av dem vidareplacerade',
    definition: 'Sysselsatta med lönesubvention som har placerats vidare hos en annan arbetsgivare.',
  },
  subsidisedCity: {
    name: 'Av dem hos staden',
    definition: 'Sysselsatta med lönesubvention som inte har placerats vidare.',
  },
  meetingsInPerson: {
    name: 'Andel som hölls på plats: {{of}}',
    definition: 'Andel av månadens möten ({{of}}) som hölls på plats.',
  },
  plansMade: {
    name: 'Undertecknade: {{of}}',
    definition: 'Planer som undertecknades under månaden ({{of}}).',
  },
  plansValid: {
    name: 'I kraft: {{of}}',
    definition: 'Planer ({{of}}) som var i kraft i slutet av månadens sista dag.',
  },
  plansOverdue: {
    name: 'Försenad översyn: {{of}}',
    definition: 'Gällande planer ({{of}}) som borde ha setts över före månadens sista dag.',
  },
  consentsGiven: {
    name: 'Givna samtycken',
    definition: 'Samtycken som gavs under månaden. Ett begränsat samtycke räknas inte som nytt.',
  },
  consentsValid: {
    name: 'Giltiga samtycken',
    definition: 'Samtycken som var giltiga i slutet av månadens sista dag och inte återkallade.',
  },
  stateCompensation: {
    name: 'Statlig ersättning för arbetsverksamhet i rehabiliteringssyfte',
    definition:
      'Genomförda deltagardagar multiplicerade med dagens ersättning (189/2001 24 §). En persons dag räknas en gång.',
  },
  shareCents: {
    name: 'Kommunandel av arbetsmarknadsstödet',
    definition: 'Kommunandelarna på FPA:s lista för månaden sammanlagt.',
  },
  sharePersons: { name: 'Personer på betalningslistan', definition: 'Personer som finns på månadens lista.' },
  sharePersonsDistinct: {
    name: 'Olika personer på listan sedan årets början',
    definition:
      'Personer som har funnits på någon månads lista från januari till denna månad. Var och en räknas en gång.',
  },
  shareAveragePersons: {
    name: 'Personer på listan i medeltal',
    definition: 'Medeltalet av antalet personer för de månader under året för vilka en lista har fåtts.',
  },
  shareContacted: {
    name: 'Kontaktade av dem på listan',
    definition:
      'Andel av personerna på listan som har en ansvarig arbetstagare i en öppen klientrelation och som har träffats eller nåtts inom 60 dagar före månadens sista dag.',
  },
  placesTotal: {
    name: 'Anmälda platser',
    definition: 'Antalet platser som var anmälda i registret månadens sista dag.',
  },
  placesFree: { name: 'Av dem lediga', definition: 'Anmälda platser utan klient månadens sista dag.' },
  placesQuotaFilled: {
    name: 'Uppfylld andel av förvaltningarnas kvot',
    definition: 'Personer på platserna dividerade med kvoten, som är 5 % av enhetens ordinarie personal.',
  },
  needsAssessed: {
    name: 'Bedömningar av servicebehovet',
    definition: 'Bedömningar av servicebehovet som gjordes under månaden.',
  },
  individualSupport: {
    name: 'Klienter i individuellt stöd',
    definition: 'Klientrelationer i individuellt stöd som var öppna i slutet av månadens sista dag.',
  },
  unemploymentTotal: {
    name: 'Arbetslösa',
    definition: 'Personer som var arbetslösa eller permitterade månadens sista dag.',
  },
  unemploymentLong: {
    name: 'Av dem arbetslösa över 12 månader',
    definition: 'Arbetslösa som utan avbrott varit arbetslösa eller permitterade över 12 månader.',
  },
  unemploymentYoung: {
    name: 'Av dem under 25 år',
    definition: 'Arbetslösa som inte hade fyllt 25 år månadens sista dag.',
  },
  unemploymentOld: {
    name: 'Av dem över 50 år',
    definition: 'Arbetslösa vars ålder i fyllda år var över 50 månadens sista dag.',
  },
  activationRate: {
    name: 'Aktiveringsgrad',
    definition: 'Personer i service dividerade med arbetslösa och personer i service månadens sista dag.',
  },
  healthReferred: {
    name: 'Remisser till hälsoundersökning',
    definition: 'Remisser till hälsoundersökning som sändes under månaden.',
  },
  healthAccepted: {
    name: 'Godkända till hälsoundersökning',
    definition: 'Remisser till hälsoundersökning som godkändes under månaden.',
  },
}
