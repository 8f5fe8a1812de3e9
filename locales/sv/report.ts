/** Reports: the monthly report on the page, on paper and as a command. */
export const report = {
  title: 'Månadsrapport {{month}}',
  paper: 'Rapport',
  definitions: 'Definitioner',
  wholeArea: 'Hela området',
  municipality: 'Kommun',
  pageTitle: 'Rapporter',
  lead: 'Talen räknas ur registret. Öppna ett tal för att se dess utveckling och personerna bakom det.',
  monthLabel: 'Månad',
  aboutFigure: 'om talet {{name}}',
  exports: 'Exportera rapporten',
  csv: 'CSV',
  xlsx: 'Excel',
  pdf: 'PDF',
  print: 'Skriv ut',
  course: 'Utvecklingen under tretton månader',
  courseTable: 'Talen som tabell',
  behind: 'Bakom talet',
  of: 'Talet',
  by: 'Nämnaren: talet det jämförs med',
  leftOut_one: '{{count}} är utelämnad, eftersom du inte har någon grund att se personen.',
  leftOut_other: '{{count}} är utelämnade, eftersom du inte har någon grund att se dem.',
  nobody: 'Bakom talet finns ingen vars uppgifter du har grund att se.',
  noPeople: 'Det finns inga personer bakom detta tal.',
  person: 'Namn',
  born: 'Födelseår',
  times: 'Gånger',
  reached: 'Målet {{target}} är nått',
  notReached: 'Målet {{target}} nås inte',
  back: 'Alla indikatorer',
  columns: {
    id: 'id',
    name: 'Indikator',
    value: 'Värde',
    yearBefore: 'Ett år tidigare',
    change: 'Förändring',
    target: 'Mål',
    definition: 'Definition',
  },
  groups: {
    rehab: 'Arbetsverksamhet i rehabiliteringssyfte',
    joint: 'Sektorsövergripande samservice',
    jobseekers: 'Arbetssökande',
    subsidy: 'Lönesubventionerat arbete',
    meetings: 'Möten',
    unemployment: 'Arbetslöshet',
    shareList: 'Kommunandel',
    plans: 'Planer',
    consents: 'Samtycken',
    places: 'Platser',
    money: 'Ersättningar',
    needs: 'Servicebehov och hälsa',
  },
  command: {
    usage:
      'npm run --silent report -- --month ÅÅÅÅ-MM [--format json|csv|xlsx|pdf] [--out FIL] [--municipality KOD] [--language fi|sv|en]',
    help: 'Skriver ut månadsrapporten utifrån det som finns i databasen. json och csv skrivs ut om ingen fil anges; xlsx och pdf behöver en fil.',
    month: '--month: ange månaden i formen ÅÅÅÅ-MM',
    format: '--format: json, csv, xlsx eller pdf',
    out: '--out: ange filen som xlsx eller pdf skrivs till',
    municipality: '--municipality: kommunen {{code}} finns inte',
    language: '--language: fi, sv eller en',
    unknown: 'Okänt: {{option}}',
  },
}

/** Why a figure is what it is. */
export const reportWhy = {
  'report.figure': {
    title: 'Vad säger talet?',
    answer: '{{definition}}',
    rule: 'Talet räknas ur registret av en statistikroll som inte ser namn. Personerna bakom det ser du endast på egna grunder.',
    facts: {
      month: 'Månad',
      scope: 'Område',
      id: 'Id',
    },
    change: ['Talet ändras när uppgifter i registret läggs till eller rättas.'],
  },
}

export const reportEvents = {
  report_read: 'läste månadsrapporten',
  report_figureRead: 'läste ett tal i rapporten och personerna bakom det',
  report_exported: 'exporterade månadsrapporten',
  report_printed: 'tog ut månadsrapporten som dokument',
}

export const reportRefusals = {
  report_notYet: 'Månaden {{month}} har inte börjat ännu. Välj en tidigare månad.',
}
