import type * as fi from '../fi/certificate.ts'
import type { Texts } from '../types.ts'

export const certificate = {
  title: 'Kompetensintyg',
  none: 'Inget kompetensintyg har gjorts.',
  noneYet:
    'Kompetensintyget berättar vad som lärdes under perioden. Det bygger på platsens utvärdering och på det man kan lära sig där.',
  make: 'Gör ett kompetensintyg',
  goOn: 'Fortsätt med utkastet',
  correct: 'Öppna för rättelse',
  print: 'Kompetensintyg',
  draft: 'Utkast. Klienten ser det inte före underskriften.',
  signedBy: 'Undertecknat av {{name}}, {{at}}. Klienten ser intyget på Min stig.',
  own: 'Du har ett kompetensintyg. Du kan visa det för en arbetsgivare.',
  ownCorrected:
    'Ditt kompetensintyg rättas. Du får det nya här när det har undertecknats. Du kan ännu läsa det tidigare.',
  printEarlier: 'Tidigare intyg ({{at, plainDay}})',
  earlier: 'Tidigare undertecknat och öppnat för rättelse. Klienten kan ha en kopia av det.',
  skills: 'Bedömt kunnande',
  tasks: 'Vad som gjordes under perioden',
  tasksHint: 'En arbetsgivare läser det här. Skriv inget om tjänsten, hälsan eller livssituationen.',
  words: 'Platsens ord',
  wordsHint: 'Platsens utvärdering står som början. Ändra den så att den passar en arbetsgivare.',
  scale:
    'Nöjaktig: kan under handledning. God: kan självständigt. Berömlig: kan självständigt och tillämpar. Bedöm bara det du har sett.',
  notAssessed: 'Inte bedömd',
  addUnit: 'Lägg till en examensdel',
  addUnitHint: 'På platsens sida kan man ange vad man lär sig där. Då finns delarna färdigt här.',
  summary: 'Kraven är en sammanfattning av examensdelen ({{source}}). De är inte grundernas ordalydelse.',
  signing: 'Efter underskriften får klienten intyget på Min stig. Ditt namn och dagen kommer med på intyget.',
  sign: 'Underteckna och ge till klienten',
  save: 'Spara utkastet',
  levels: {
    satisfactory: 'Nöjaktig',
    good: 'God',
    excellent: 'Berömlig',
  },
  reopen: {
    title: 'Öppna intyget för rättelse',
    text: 'Underskriften tas bort. Klienten ser att intyget rättas och kan läsa det tidigare tills det nya har undertecknats. Det som undertecknades finns kvar.',
    reason: 'Varför intyget rättas',
    act: 'Öppna för rättelse',
  },
  learned: {
    title: 'Vad man kan lära sig på platsen',
    none: 'Inga examensdelar har angetts. När de är angivna görs kompetensintyget av dem.',
    change: 'Ange examensdelar',
    choose: 'Examensdelar vars arbete görs på platsen',
    save: 'Spara',
  },
  criteria: {
    title: 'Examensdelar och deras krav',
    lead: 'Kompetensintyget görs av de här. Till en början finns några sammanfattningar av produkten. Ta in de officiella kraven som en fil från eGrunder. En version ändras inte: en ny version tas in som ny.',
    none: 'Inga examensdelar har tagits in ännu.',
    official: 'Grundernas ordalydelse ({{source}})',
    file: 'Ta in från en fil (CSV)',
    columns:
      'En rad är ett krav, skiljetecknet är semikolon. Kolumner: {{columns}}. Koden får lämnas tom; official är yes eller no.',
    chooseFile: 'Välj en fil',
    bring: 'Ta in',
    brought: '{{added}} examensdelar togs in. {{known}} fanns redan.',
    faults: 'Inget togs in. Rätta de här och ta in filen på nytt:',
    fault: 'rad {{line}}, kolumn {{column}}: {{what}}',
    what: {
      missing: 'uppgiften saknas',
      code: 'koden har sex siffror',
      yesNo: 'skriv yes eller no',
      unreadable: 'filen kan inte läsas',
      column: 'kolumnen saknas',
      tooLong: 'texten är för lång',
      notUtf8: 'spara filen i formatet UTF-8 (CSV UTF-8)',
      differs: 'de andra raderna om examensdelen säger något annat',
    },
  },
  paper: {
    title: 'Kompetensintyg',
    lifted: {
      title: 'Gäller inte längre',
      text: 'Underskriften på det här intyget har tagits bort, och intyget har rättats eller håller på att rättas.',
    },
    whose: 'Intyget ges till',
    work: 'Verksamhet',
    done: 'Deltagande',
    tasks: 'Uppgifter',
    requirement: 'Krav på yrkesskicklighet',
    level: 'Nivå',
    assessed: 'Bedömt av',
    criteria: '{{qualification}}, grunder: {{version}} ({{source}}).',
    summary: 'Kraven är en sammanfattning, inte grundernas ordalydelse.',
    scaleTitle: 'Bedömningens nivåer',
    scale:
      'Nöjaktig: kan under handledning. God: kan självständigt. Berömlig: kan självständigt och tillämpar sitt kunnande. Intyget är ingen examen eller examensdel. En läroanstalt kan beakta det vid identifiering av kunnande.',
    words: 'Platsens ord',
    signed: 'Undertecknat {{at}}',
  },
} satisfies Texts<typeof fi.certificate>

export const certificateRefusals = {
  certificate_noPeriod: 'Kompetensintyg görs för en period som det finns ett avtal om.',
  certificate_signed: 'Intyget är undertecknat. Öppna det först för rättelse.',
  certificate_notSigned: 'Intyget är inte undertecknat. Du kan ändra det.',
  certificate_empty: 'Bedöm minst ett krav före underskriften.',
  certificate_none: 'Inget kompetensintyg har gjorts. Gör det på periodens sida.',
  certificate_unknownRequirement: 'Något av kraven är inte längre känt. Ladda sidan på nytt.',
} satisfies Texts<typeof fi.certificateRefusals>

export const certificateEvents = {
  certificate_read: 'tittade på kompetensintyget',
  certificate_saved: 'skrev på kompetensintyget',
  certificate_signed: 'undertecknade kompetensintyget',
  certificate_reopened: 'öppnade kompetensintyget för rättelse',
  certificate_printed: 'skrev ut kompetensintyget',
  certificate_ownListed: 'tittade på sina kompetensintyg',
  criteria_brought: 'tog in examensdelar',
  place_learnedNamed: 'angav vad man kan lära sig på platsen',
} satisfies Texts<typeof fi.certificateEvents>
