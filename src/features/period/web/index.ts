export { Enquiries } from './Enquiries.tsx'
export { PeriodsTab } from './PeriodsTab.tsx'
export { PeriodTable } from './PeriodTable.tsx'
export { PeriodView } from './PeriodView.tsx'
