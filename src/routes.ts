import { permissionTable } from './documentation.ts'
import { adminRoutes } from './features/admin/index.ts'
import { attendanceRoutes } from './features/attendance/index.ts'
import { calculatorRoutes } from './features/calculator/index.ts'
import { certificateRoutes } from './features/certificate/index.ts'
import { clientRoutes } from './features/client/index.ts'
import { consentRoutes } from './features/consent/index.ts'
import { contactRoutes } from './features/contact/index.ts'
import { deadlineRoutes, settledRoutes } from './features/deadline/index.ts'
import { decisionRoutes } from './features/decision/index.ts'
import { deskRoutes } from './features/desk/index.ts'
import { eligibilityRoutes } from './features/eligibility/index.ts'
import { emergencyRoutes } from './features/emergency/index.ts'
import { feedbackRoutes } from './features/feedback/index.ts'
import { fileRoutes } from './features/file/index.ts'
import { importingRoutes } from './features/importing/index.ts'
import { logRoutes } from './features/log/index.ts'
import { meetingRoutes } from './features/meeting/index.ts'
import { messageRoutes } from './features/message/index.ts'
import { organisationRoutes } from './features/organisation/index.ts'
import { ownRoutes } from './features/own/index.ts'
import { pathRoutes } from './features/path/index.ts'
import { periodRoutes } from './features/period/index.ts'
import { personRoutes } from './features/person/index.ts'
import { placeRoutes } from './features/place/index.ts'
import { planRoutes } from './features/plan/index.ts'
import { privacyRoutes } from './features/privacy/index.ts'
import { proxyRoutes } from './features/proxy/index.ts'
import { referralRoutes } from './features/referral/index.ts'
import { reportRoutes } from './features/report/index.ts'
import { sessionRoutes } from './features/session/index.ts'
import { shareRoutes } from './features/share/index.ts'
import { situationRoutes } from './features/situation/index.ts'
import { statementRoutes } from './features/statement/index.ts'
import type { Action } from './platform/access/action.ts'
import type { Route } from './platform/http/route.ts'

/** Every route of the product: what the server serves, the tests walk, and OpenAPI describes. Changes derive the clocks (docs/adr/0007). */
export const allRoutes: readonly Route[] = settledRoutes([
  ...sessionRoutes(() => allActions()),
  ...deadlineRoutes(),
  ...pathRoutes,
  ...referralRoutes,
  ...planRoutes,
  ...organisationRoutes,
  ...clientRoutes,
  ...situationRoutes,
  ...contactRoutes,
  ...meetingRoutes,
  ...messageRoutes,
  ...deskRoutes,
  ...fileRoutes(() => allActions()),
  ...eligibilityRoutes,
  ...placeRoutes,
  ...periodRoutes,
  ...feedbackRoutes,
  ...certificateRoutes,
  ...attendanceRoutes,
  ...decisionRoutes,
  ...ownRoutes,
  ...logRoutes,
  ...privacyRoutes,
  ...consentRoutes,
  ...emergencyRoutes,
  ...proxyRoutes,
  ...statementRoutes,
  ...personRoutes,
  ...adminRoutes(() => permissionTable(allActions())),
  ...importingRoutes,
  ...reportRoutes,
  ...shareRoutes,
  ...calculatorRoutes,
])

/** Every action, once; the rows of the permission matrix. */
const everyAction: readonly Action[] = [
  ...new Map(allRoutes.map(({ guard }) => [guard.action.name, guard.action])).values(),
]
export const allActions = (): readonly Action[] => everyAction
