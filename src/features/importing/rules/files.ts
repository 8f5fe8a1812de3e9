import { coaches, shareList } from './money-files.ts'
import { clients, relationships, statuses } from './person-files.ts'
import { consents, meetings, plans } from './plan-files.ts'
import { attendance, periods, places } from './service-files.ts'
import type { FileName, FileSpec } from './spec.ts'

/** What each file of the exchange format must look like. */
export const fileSpecs = {
  'clients.csv': clients,
  'places.csv': places,
  'relationships.csv': relationships,
  'statuses.csv': statuses,
  'periods.csv': periods,
  'attendance.csv': attendance,
  'plans.csv': plans,
  'meetings.csv': meetings,
  'consents.csv': consents,
  'share_list.csv': shareList,
  'coaches.csv': coaches,
} as const satisfies Record<FileName, FileSpec>
