/** Share payments by year and municipality (S2). */
export const years = {
  title: 'Municipal share by year',
  lead: 'What each municipality paid of labour market support in a year, and for how many. Average: the mean of the months. Different persons: each once.',
  vuodesta: 'From',
  vuoteen: 'To',
  any: 'All',
  none: 'There are no lists of these years.',
}
