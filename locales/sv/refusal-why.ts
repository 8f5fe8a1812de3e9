import type { RefusalWhyText } from '../types.ts'
import { decisionRefusalWhy } from './decisions.ts'

/** What stands behind a refusal in its "Varför?", by code, else by the feature that refused. */
export const refusalWhy = {
  ...decisionRefusalWhy,
  rehab_period_tooShort: {
    rule: 'Om arbetsverksamhet i rehabiliteringssyfte avtalas för 3–24 månader åt gången.',
    facts: { from: 'Börjar', to: 'Slutar', earliestEnd: 'Tidigaste slutdag' },
    change: ['Perioden duger när den är minst tre månader.', 'En annan tjänst kan vara kortare.'],
  },
  rehab_period_tooLong: {
    rule: 'Om arbetsverksamhet i rehabiliteringssyfte avtalas för 3–24 månader åt gången.',
    facts: { from: 'Börjar', to: 'Slutar', latestEnd: 'Senaste slutdag' },
    change: [
      'Perioden duger när den är högst 24 månader.',
      'Perioden kan fortsätta med ett nytt beslut när den har utvärderats.',
    ],
  },
  rehab_participation_week_tooManyDays: {
    rule: 'Arbetsverksamheten omfattar 1–4 dagar i kalenderveckan (till 30.6.2015 högst fem).',
    facts: { daysPerWeek: 'Dagar i veckan', mostDays: 'Högst' },
    change: ['Veckan duger när dagarna över gränsen lämnas bort.'],
  },
  rehab_participation_day_tooFewHours: {
    rule: 'En dag i verksamheten är minst fyra timmar.',
    facts: { hoursPerDay: 'Timmar per dag', leastHours: 'Minst' },
    change: ['Dagen duger när timmarna är minst fyra.', 'Kortare dagar passar i social rehabilitering.'],
  },
  rehab_participation_day_tooManyHours: {
    rule: 'En dag i verksamheten är högst åtta timmar, som den allmänna arbetstiden.',
    facts: { hoursPerDay: 'Timmar per dag', mostHours: 'Högst' },
    change: ['Dagen duger när timmarna är högst åtta.'],
  },
  rehab_participation_year_tooManyDays: {
    rule: 'Under tolv månader får dagarna vara högst 178 (till slutet av 2020 högst 230). De tolv månaderna räknas löpande.',
    facts: { mostYear: 'Högst' },
    change: [
      'Fler dagar ryms när de äldsta ligger över 12 månader tillbaka, eller när dagarna i veckan är färre.',
    ],
  },
  law_notCovered: {
    rule: 'Systemet svarar bara enligt en lag vars text är känd. Det gissar inte.',
    facts: { day: 'Dag', parameter: 'Laguppgift som saknas' },
    change: ['Svaret kommer när lagen har lagts till, eller när dagen ligger inom lagens giltighetstid.'],
  },
  path_criteriaNotMet: {
    rule: 'Sektorsövergripande stöd ges när begränsad arbets- eller funktionsförmåga eller problem med livshanteringen hindrar sysselsättning och inte kan lösas genom kontakt mellan myndigheterna. Till slutet av 2024 gällde stöddagar och arbetslöshetens längd.',
    change: [
      'Skriv en bedömning av vad som hindrar sysselsättning.',
      'Om dagen eller stöddagarna är fel, rätta dem.',
    ],
  },
  path_scopeNotMet: {
    rule: 'Lagen om arbetsverksamhet i rehabiliteringssyfte gäller den som har en sysselsättningsplan och en grund: dagar med arbetsmarknadsstöd, uttömd dagpenning eller utkomststöd på grund av arbetslöshet.',
    change: [
      'Kontrollera stöddagarna och planen. På klientens egen begäran kan verksamheten börja tidigare (15 §).',
    ],
  },
  path_assessmentMissing: {
    rule: 'När lagen inte anger någon gräns i dagar bedömer en sakkunnig förutsättningarna. Bedömningen antecknas så att klienten och de andra myndigheterna ser vad den grundar sig på.',
    change: ['Skriv bedömningen, så kommer du vidare.'],
  },
  path_pairOfTwo: {
    rule: 'I sektorsövergripande stöd betjänar arbetskraftsmyndigheten och välfärdsområdet klienten tillsammans, FPA vid behov.',
    change: ['Välj en medlem från vardera.'],
  },
  path_clientNotInformed: {
    rule: 'Klienten får veta om det gemensamma registret och vem som ser uppgifterna innan de antecknas där.',
    change: ['Ange dagen då du berättade.'],
  },
  path_informedTooLate: {
    rule: 'Klienten får veta om det gemensamma registret innan uppgifter antecknas där.',
    facts: { informedOn: 'Berättat' },
    change: ['Rätta dagen om den är fel, eller utse arbetsparet först efter att du har berättat.'],
  },
  path_decisionMissing: {
    rule: 'Om en socialvårdstjänst fattas ett skriftligt beslut. Det har nummer, dag och beslutsfattare.',
    change: ['Anteckna beslutets nummer och beslutsfattare.'],
  },
  path_mappingFirst: {
    rule: 'Klientrelationen börjar med bedömningen av servicebehovet, och planen görs utifrån den inom tre månader.',
    change: ['Anteckna det första gemensamma mötet och bedömningen.'],
  },
  path_finalAssessmentMissing: {
    rule: 'Sektorsövergripande stöd slutar med myndigheternas gemensamma bedömning.',
    change: ['Skriv slutbedömningen tillsammans med klienten och arbetsparet.'],
  },
  path_closingUnassessed: {
    rule: 'Till registret förs en avslutad tjänst med orsak och slutbedömning.',
    change: ['Be klientens arbetspar exportera uppgifterna om du inte ser bedömningen.'],
  },
  path_notYourLane: {
    rule: 'Stigen förs vidare av den myndighet som steget hör till.',
    change: ['Be arbetsparet göra detta.'],
  },
  path: {
    rule: 'Stigen går steg för steg. Varje steg grundar sig på det föregående, så att man senare ser vad som var känt.',
    change: ['Gör först det föregående steget.'],
  },
  plan_jointCaseFirst: {
    rule: 'Den sektorsövergripande sysselsättningsplanen hör till sektorsövergripande stöd och bygger på bedömningen av servicebehovet.',
    change: ['Öppna sektorsövergripande stöd och bedöm servicebehovet. En annan plan kan göras genast.'],
  },
  plan_pointsMissing: {
    rule: 'Lagen räknar upp vad planen ska innehålla. Listan beror på planens slag och dag.',
    facts: { count: 'Punkter som saknas' },
    change: ['Komplettera de märkta punkterna, så kan planen skickas för underskrift.'],
  },
  plan_multiSectorStands: {
    rule: 'Den sektorsövergripande sysselsättningsplanen ersätter aktiveringsplanen från den dag då den träder i kraft. Två finns inte bredvid varandra.',
    change: [
      'Anteckna saken i en ny version av den sektorsövergripande planen.',
      'När den sektorsövergripande planen har upphört kan en aktiveringsplan göras.',
    ],
  },
  plan_unconfirmed: {
    rule: 'En lättare plan räcker bara när båda myndigheterna anser det. Båda bekräftar det själva före underskrifterna.',
    change: ['Be den myndighet som saknas bekräfta förutsättningarna i utkastet.'],
  },
  plan_authorityLast: {
    rule: 'Planen godkänns av alla parter. Enligt överenskommen ordning skriver myndigheten under sist, så att planen inte träder i kraft utan klienten.',
    change: ['När klienten och de andra har skrivit under kan du skriva under.'],
  },
  plan: {
    rule: 'En undertecknad plan ändras inte. Ändringen görs som en ny version, och den gamla bevaras.',
    change: ['Återställ planen till utkast, eller gör en ny version av planen som gäller.'],
  },
  period_noPlan: {
    rule: 'Arbetsverksamhet i rehabiliteringssyfte grundar sig på en plan där den har avtalats.',
    change: ['Gör en aktiveringsplan eller en sektorsövergripande sysselsättningsplan och godkänn den.'],
  },
  period: {
    rule: 'Platsen bokas, perioden avtalas och utvärderas i denna ordning. På en plats finns en person åt gången.',
    change: ['Se periodens läge och gör det steg som står i tur.'],
  },
  privacy_tooOld: {
    rule: 'Logguppgifter lämnas för två år. Äldre lämnas bara om den som begär dem har ett särskilt skäl.',
    facts: { notOlderThan: 'Tidigaste dag utan särskilt skäl' },
    change: [
      'Begäran går när det särskilda skälet är skrivet.',
      'Begäran går när den första dagen är högst två år bakåt.',
    ],
  },
  plan_notMadeTogether: {
    rule: 'Arbetskraftsmyndigheten och välfärdsområdet gör aktiveringsplanen tillsammans. De som har utsetts ser det som planen kräver.',
    change: ['De som gör planen kan utses när en aktiveringsplan görs eller gäller.'],
  },
  notPermitted: {
    rule: 'Varje roll gör bara det som uppgiften kräver. Rättigheterna finns som en lista i administrationen.',
    change: [
      'I en klients ärenden be arbetsparet göra detta. I annat be huvudanvändaren kontrollera din roll.',
    ],
  },
} satisfies Record<string, RefusalWhyText>
