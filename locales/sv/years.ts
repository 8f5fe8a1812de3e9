/** Share payments by year and municipality (S2). */
export const years = {
  title: 'Kommunens andel per år',
  lead: 'Vad varje kommun har betalat av arbetsmarknadsstödet under ett år, och för hur många. I medeltal: månadernas medelvärde. Olika personer: var och en en gång.',
  vuodesta: 'Från år',
  vuoteen: 'Till år',
  any: 'Alla',
  none: 'Det finns inga listor för dessa år.',
}

/** The unemployed by year (S2). */
export const unemployment = {
  title: 'Arbetslöshet per år',
  lead: 'Arbetslösa och permitterade arbetssökande den sista dagen på året, under innevarande år i slutet av den senaste hela månaden. Andelen är av alla arbetslösa.',
  behind: 'Öppna en siffra för att se personerna bakom den.',
  chart: 'Arbetslösa i slutet av året',
  none: 'Det finns inga uppgifter om arbetslöshet för dessa år.',
  columns: {
    year: 'År',
    total: 'Arbetslösa',
    over12Months: 'Över 12 mån.',
    under25: 'Under 25 år',
    over50: 'Över 50 år',
  },
}
