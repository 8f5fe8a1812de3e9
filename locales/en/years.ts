/** Share payments by year and municipality (S2). */
export const years = {
  title: 'Municipal share by year',
  lead: 'What each municipality paid of labour market support in a year, and for how many. Average: the mean of the months. Different persons: each once.',
  vuodesta: 'From',
  vuoteen: 'To',
  any: 'All',
  none: 'There are no lists of these years.',
}

/** The unemployed by year (S2). */
export const unemployment = {
  title: 'Unemployment by year',
  lead: 'Jobseekers unemployed or laid off on the last day of the year, in the running year at the end of the last whole month. The percentage is of all the unemployed.',
  behind: 'Open a figure to see the people behind it.',
  chart: 'Unemployed at the end of the year',
  none: 'There is nothing known of unemployment in these years.',
  columns: {
    year: 'Year',
    total: 'Unemployed',
    over12Months: 'Over 12 months',
    under25: 'Under 25 years',
    over50: 'Over 50 years',
  },
}
