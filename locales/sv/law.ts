import type { lawRefusals as refusals, lawWhy as why } from '../fi/law.ts'
import type { Texts } from '../types.ts'

export const lawWhy = {
  'deadline.compute': {
    title: 'Varför senast {{due, day}}?',
    answer: 'Fristen räknas från {{from, plainDay}} och går ut {{due, plainDay}}.',
    rule: 'Den första dagen räknas inte. Veckor, månader och år går ut den dag som har samma namn eller nummer, eller månadens sista dag om en sådan saknas. Är den sista dagen en lördag, söndag, helgdag, julafton eller midsommarafton, går fristen ut följande vardag.',
    facts: { from: 'Första dag', due: 'Sista dag' },
    change: ['Om den första dagen rättas, räknas fristen om.'],
  },
  'calendar.isWorkingDay': {
    title: 'Är {{date, plainDay}} en vardag?',
    answer: 'Vardag: {{workingDay}}.',
    rule: 'Vardagar är måndag till fredag, utom helgdagar, julafton och midsommarafton.',
    facts: { date: 'Dag', name: 'Helgdag' },
    otherwise: { next: 'Nästa arbetsdag är {{next, day}}.' },
  },
  'interview.initial': {
    title: 'Varför senast {{due, day}}?',
    answer:
      'Jobbsökningen började {{jobSearchStartedOn, plainDay}}. Den inledande intervjun ska hållas inom {{initialInterviewDays}} vardagar.',
    rule: 'Den inledande intervjun hålls inom {{initialInterviewDays}} vardagar från det att jobbsökningen började. Startdagen räknas inte.',
    facts: { jobSearchStartedOn: 'Jobbsökningen började', initialInterviewDays: 'Vardagar' },
    change: [
      'Om startdagen för jobbsökningen rättas, räknas fristen om.',
      'Lördagen har inte räknats som vardag, eftersom lagen inte säger annat. Om den räknades skulle dagen vara tidigare.',
    ],
  },
  'plan.review': {
    title: 'Varför senast {{due, day}}?',
    answer: 'Planen godkändes {{signedOn, plainDay}}. Den ses över med {{interval}} månaders mellanrum.',
    rule: 'Planen ses över minst var {{interval}}:e månad, och alltid när klientens situation kräver det.',
    facts: {
      signedOn: 'Godkänd',
      interval: {
        label: 'Mellanrum',
        value: '{{interval}} månader',
        note: 'Dagen flyttas inte på grund av veckoslut',
      },
    },
    change: [
      'När planen har setts över och godkänts på nytt börjar tiden om.',
      'Om planen ersätts av en annan, faller fristen bort.',
    ],
  },
  'discussion.next': {
    title: 'Varför senast {{due, day}}?',
    answer: 'Jobbsökarsamtal hålls var tredje månad. Det följande är senast {{due, plainDay}}.',
    rule: 'Jobbsökarsamtal hålls var tredje månad, räknat från den inledande intervjun eller det föregående samtalet.',
    facts: { initialOn: 'Inledande intervju', lastDiscussionOn: 'Föregående samtal' },
    change: ['När samtalet har hållits räknas det följande från det.'],
  },
  'log.reply': {
    title: 'Varför senast {{due, day}}?',
    answer: 'Logguppgifter begärdes {{requestedOn, plainDay}}. Svaret ges inom två månader.',
    rule: 'Klienten får avgiftsfritt veta vem som har använt eller fått uppgifterna. Uppgifter äldre än två år ges bara av särskilda skäl.',
    facts: { requestedOn: 'Begäran mottagen', notOlderThan: 'Logguppgifter från' },
    change: [
      'Om dagen då begäran kom in rättas räknas tidsfristen om.',
      'Äldre loggdata ges av särskilda skäl.',
    ],
  },
  'joint.entry': {
    title: 'Ska behovet av sektorsövergripande stöd bedömas?',
    answer: 'Grunder: {{grounds}}.',
    rule: 'Till utgången av 2024 bedömdes behovet när arbetsmarknadsstöd hade betalats för 300 dagar eller arbetslösheten hade varat 12 månader, för den som är under 25 år 6 månader. Från 2025 bedömer en sakkunnig behovet utan dagsgränser.',
    facts: {
      on: 'Bedömningsdag',
      unemployedSince: 'Arbetslös sedan',
      supportDays: 'Dagar med arbetsmarknadsstöd',
    },
    change: ['Från 2025 avgör en sakkunnigs bedömning, inte antalet dagar.'],
    otherwise: {
      supportDays: 'Gränsen nås när dagarna med arbetsmarknadsstöd blir {{left}} fler.',
      unemployment:
        'Arbetslöshetens första dag eller födelsetiden saknas: gränsen i månader har inte kunnat prövas.',
      unemployedUntil: 'Om arbetslösheten fortsätter utan avbrott nås gränsen i månader {{metOn, plainDay}}.',
    },
  },
  'rehab.scope': {
    title: 'Gäller lagen om arbetsverksamhet i rehabiliteringssyfte klienten?',
    answer: 'Gäller: {{inScope}}.',
    rule: 'Utöver sysselsättningsplanen behövs en grund. Under 25 år: arbetsmarknadsstöd 180 dagar på ett år, dagpenningsperioden slut eller fyra månader med utkomststöd. Från 25 år: arbetsmarknadsstöd 500 dagar, 180 dagar efter dagpenningsperioden eller 12 månader med utkomststöd.',
    facts: {
      on: 'Bedömningsdag',
      hasEmploymentPlan: 'Sysselsättningsplan finns',
      supportDays: 'Dagar med arbetsmarknadsstöd',
      supportDaysLast12Months: 'Av dem under de senaste 12 månaderna',
      socialAssistanceMonths: 'Månader med utkomststöd',
    },
    change: [
      'En sektorsövergripande sysselsättningsplan ersätter aktiveringsplanen.',
      'På klientens egen begäran kan arbetsverksamheten börja före gränsen (15 §).',
    ],
    otherwise: {
      employmentPlan:
        'Gränserna prövas när en sysselsättningsplan har gjorts eller intervjun med den som får utkomststöd har hållits.',
      daysIn12Months:
        'Det fattas {{left}} dagar med arbetsmarknadsstöd under de senaste 12 månaderna (gräns {{limit}}).',
      allowance: 'Grunden uppfylls om arbetslöshetsdagpenning har betalats för maximitiden.',
      assistance: 'Det fattas {{left}} månader med utkomststöd på grund av arbetslöshet (gräns {{limit}}).',
      adult: 'Från {{on, plainDay}} tillämpas gränserna för den som fyllt 25.',
      days: 'Det fattas {{left}} dagar med arbetsmarknadsstöd (gräns {{limit}}).',
      daysAfterAllowance:
        'Det fattas {{left}} dagar med arbetsmarknadsstöd efter dagpenningsperioden (gräns {{limit}}).',
      allowanceFirst:
        'Om dagpenning har betalats för maximitiden räcker en kortare tid med arbetsmarknadsstöd.',
    },
  },
  'rehab.period': {
    title: 'Är perioden av tillåten längd?',
    answer: 'Perioden är {{from, plainDay}}–{{to, plainDay}}.',
    rule: 'Arbetsverksamhet i rehabiliteringssyfte avtalas för {{periodMonths.min}}–{{periodMonths.max}} månader åt gången.',
    facts: { from: 'Börjar', to: 'Slutar' },
    otherwise: { end: 'Perioden duger när den slutar {{earliestEnd, plainDay}}–{{latestEnd, plainDay}}.' },
  },
  'rehab.participation': {
    title: 'Är dagarna och timmarna inom lagens gränser?',
    answer: 'Dagarna är {{days.count}}, avvikelserna från gränserna {{violations.count}}.',
    rule: 'Högst {{daysPerWeek}} dagar i veckan, {{hoursPerDay.min}}–{{hoursPerDay.max}} timmar om dagen och högst {{daysPerYear}} dagar under tolv månader.',
    facts: { planSignedOn: 'Planen godkänd' },
    change: [
      'I planer som godkändes före 1.7.2015 var veckogränsen fem dagar till utgången av 2015.',
      'En frånvarodag är ingen deltagardag: om anteckningen rättas räknas dagarna om.',
    ],
  },
  'rehab.evaluation': {
    title: 'Varför senast {{by, day}}?',
    answer:
      'Perioden slutar {{periodEndsOn, plainDay}}. Den utvärderas {{evaluationDaysBefore}} dagar före det.',
    rule: 'Överenskommen praxis: slututvärderingen hålls och fortsättningen avtalas senast {{evaluationDaysBefore}} dagar innan perioden slutar.',
    facts: { periodEndsOn: 'Perioden slutar', evaluationDaysBefore: 'Dagar före' },
    change: ['Om periodens slutdag ändras, räknas fristen om.', 'Organisationen kan bestämma en annan tid.'],
  },
  'rehab.stateCompensation': {
    title: 'Hur räknas statens ersättning?',
    answer: 'Deltagandedagarna är {{days.count}}.',
    rule: 'Staten ersätter anordnaren med 10,09 euro för varje dag som personen deltog. För frånvarodagar betalas inget.',
    change: ['Bara närvarodagar räknas. Om närvaron rättas ändras beloppet.'],
  },
  'rehab.expenseAllowance': {
    title: 'Hur räknas kostnadsersättningen?',
    answer: 'Deltagandedagarna är {{days.count}}.',
    rule: 'Kostnadsersättning betalas för varje deltagandedag enligt den dagens belopp.',
    change: ['Bara närvarodagar räknas. Taxan är den som gäller varje dag.'],
  },
  'rehab.kelaNotice': {
    title: 'Varför senast {{due, day}}?',
    answer: 'Gränsen nåddes {{metOn, plainDay}}.',
    rule: 'FPA meddelar myndigheten senast vid utgången av den kalendermånad som följer på att gränsen nåddes.',
    facts: { metOn: 'Gränsen nåddes' },
    change: ['Om dagen då gränsen nåddes rättas räknas tidsfristen om.'],
  },
  'share.labourMarketSupport': {
    title: 'Hur räknas kommunens andel?',
    answer:
      'Kommunens andel är enligt lagen {{municipalCents, euros}}. Räknaren var {{countBefore}} och är nu {{countAfter}} dagar.',
    rule: 'Från 2025 stiger kommunens andel med arbetslöshetsdagarna: 10 % efter 100 dagar, 20 % efter 200, 30 % efter 300, 40 % efter 400 och 50 % efter 700 dagar. Åren 2015–2024 var andelen 50 % efter den betalningsperiod då 300 dagar nåddes och 70 % efter 1 000 dagar.',
    facts: {
      municipalCents: { label: 'Kommunens andel', value: '{{municipalCents, euros}}' },
      stateCents: { label: 'Statens andel', value: '{{stateCents, euros}}' },
      countBefore: 'Dagar före',
      countAfter: 'Dagar efter',
    },
    change: [
      'Dagar under integrationstiden räknas inte. Före 2025 räknades inte dagar i tjänster.',
      'Räknarens början kommer från FPA:s förteckning. Om den rättas räknas andelen om.',
    ],
    otherwise: { nextStep: 'När ännu {{left}} dagar har räknats är kommunens andel {{percent, percent}}.' },
  },
  'employ.obligation': {
    title: 'Är kommunen skyldig att sysselsätta?',
    answer: 'Skyldighet: {{duty}}.',
    rule: 'Skyldigheten gällde den som är född 1950 eller senare och vars dagpenning tog slut efter 57 års ålder och före 60. Den upphävdes 2.9.2024.',
    facts: { allowanceEndsOn: 'Dagpenningen slutar', noticeBy: 'Meddelande till kommunen senast' },
    change: ['Avgörande är dagen då dagpenningens maximitid slutar: den sista var 1.9.2024.'],
    otherwise: {
      age: 'Skyldigheten uppstår om åldern när dagpenningen upphör är minst {{minAge}} och under {{belowAge}} år.',
    },
  },
  'paySubsidy.amount': {
    title: 'Hur räknas lönesubventionen?',
    answer: 'Stödet är {{percent}} procent av lönekostnaderna, i högst {{months}} månader.',
    rule: 'Lönesubventionen är en andel av lönekostnaderna, högst lagens månadsbelopp. För en del av en månad är maximibeloppet en trettiondel per kalenderdag.',
    facts: { appliedOn: 'Ansökt' },
    change: ['Dagen för ansökan avgör vilken lag som tillämpas.'],
    otherwise: {
      capped: 'Maximibeloppet {{cap, euros}} begränsar stödet: större lönekostnader ökar det inte.',
      below: 'Stödet växer med lönekostnaderna tills maximibeloppet {{cap, euros}} nås.',
    },
  },
  'reward.association': {
    title: 'Får föreningen premien?',
    answer: 'Ouppfyllda: {{unmet}}.',
    rule: 'I premieförsöket 2014 skulle varje kriterium uppfyllas. Premien var 500–1 500 euro enligt anställningen.',
    change: ['Belöningen betalas när alla uppräknade kriterier uppfylls.'],
  },
  'decision.appeal': {
    title: 'Varför senast {{lastDay, day}}?',
    answer: 'Beslutet delgavs {{receivedOn, plainDay}}. Tiden är {{appealDays}} dagar från det.',
    rule: 'Omprövning begärs inom {{appealDays}} dagar från delfåendet. Ett brev anses ha kommit fram den sjunde och ett elektroniskt meddelande den tredje dagen efter avsändandet, om inte annat visas.',
    facts: { sentOn: 'Skickat', receivedOn: 'Delgivet' },
    change: ['Om det visas att beslutet togs emot en annan dag räknas tiden från den.'],
  },
  'decision.basis': {
    title: 'Med stöd av vilken lag?',
    answer: 'Beslutet fattas {{decidedOn, plainDay}} med stöd av gällande lag: {{cites}}.',
    rule: 'I beslutet tillämpas de bestämmelser som gäller den dag det fattas. Av slaget av beslut följer vem som beslutar, för hur lång tid, vad servicen kostar och hur ändring söks.',
    facts: { decidedOn: 'Dag för beslutet' },
    change: ['Om lagen ändras före beslutsdagen, ändras grunden.'],
  },
  'decision.checks': {
    title: 'Varför kan beslutet inte ges ännu?',
    answer: 'Hinder: {{blocks}}. Märk: {{warnings}}.',
    rule: 'Ett nekande beslut motiveras, och parten hörs först. En avvikelse från planen motiveras. Arbetsverksamhet i rehabiliteringssyfte beviljas för den tid lagen anger åt gången.',
    facts: { decidedOn: 'Dag för beslutet' },
    change: ['När den del som saknas har skrivits eller parten har hörts, kan beslutet ges.'],
  },
  'retention.destroyAfter': {
    title: 'Varför förstörs uppgiften efter {{after, plainDay}}?',
    answer: 'Ärendet avslutades {{closedOn, plainDay}}. Förvaringstiden går ut {{after, plainDay}}.',
    rule: 'Uppgiften förstörs genast när den föreskrivna förvaringstiden har gått ut.',
    facts: { closedOn: 'Avslutat', after: 'Förvaras till' },
    change: ['Uppgiften förstörs inte om ett anhängigt ärende eller en föreskriven uppgift ännu kräver den.'],
  },
  'identity.personal': {
    title: 'Är personbeteckningen rätt?',
    answer: 'Rätt: {{valid}}.',
    rule: 'Beteckningen består av födelsedag, sekeltecken, tre siffror och kontrolltecken. Individnumren 900–999 är tillfälliga.',
    change: ['Kontrollera siffror och tecken i handlingen.'],
  },
  'identity.business': {
    title: 'Är FO-numret rätt?',
    answer: 'Rätt: {{valid}}.',
    rule: 'Numret består av sju siffror, bindestreck och en kontrollsiffra.',
    change: ['Kontrollera siffrorna i handlingen.'],
  },
} satisfies Texts<typeof why>

export const lawRefusals = {
  decision_basis_repealed:
    'Bestämmelsen är inte längre en grund för beslut. I stället: {{instead}}. Välj ett annat slag av beslut.',
  decision_basis_notRead:
    'Lagtexten för detta slag av beslut har inte lästs. Beslutet kan inte fattas i systemet.',
  law_notCovered: 'Lagdata täcker inte dagen {{day, plainDay}}. Kontrollera dagen.',
  facts_invalid: 'Uppgifter saknas eller är fel. Rätta de markerade punkterna.',
  rule_unknown: 'Regeln finns inte. Kontrollera regelns namn i laglistan.',
  rehab_period_tooShort:
    'Perioden är kortare än {{months}} månader. Välj som slutdag tidigast {{earliestEnd, plainDay}}.',
  rehab_period_tooLong:
    'Perioden är längre än {{months}} månader. Välj som slutdag senast {{latestEnd, plainDay}}.',
} satisfies Texts<typeof refusals>
