/** Share payments by year and municipality (S2). */
export const years = {
  title: 'Kommunens andel per år',
  lead: 'Vad varje kommun har betalat av arbetsmarknadsstödet under ett år, och för hur många. I medeltal: månadernas medelvärde. Olika personer: var och en en gång.',
  vuodesta: 'Från år',
  vuoteen: 'Till år',
  any: 'Alla',
  none: 'Det finns inga listor för dessa år.',
}
