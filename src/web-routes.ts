import { adminPages } from './features/admin/web/routes.ts'
import { attendancePages } from './features/attendance/web/routes.ts'
import { calculatorPages } from './features/calculator/web/routes.ts'
import { certificatePages } from './features/certificate/web/routes.ts'
import { clientPages } from './features/client/web/routes.ts'
import { consentPages } from './features/consent/web/routes.ts'
import { decisionPages } from './features/decision/web/routes.ts'
import { deskPages } from './features/desk/web/routes.ts'
import { emergencyPages } from './features/emergency/web/routes.ts'
import { filePages } from './features/file/web/routes.ts'
import { importingPages } from './features/importing/web/routes.ts'
import { ownPages } from './features/own/web/routes.ts'
import { periodPages } from './features/period/web/routes.ts'
import { personPages } from './features/person/web/routes.ts'
import { privacyPages } from './features/privacy/web/routes.ts'
import { referralPages } from './features/referral/web/routes.ts'
import { reportPages } from './features/report/web/routes.ts'
import { sessionPages } from './features/session/web/routes.ts'
import { sharePages } from './features/share/web/routes.ts'
import { styleGuide } from './ui/gallery/routes.ts'
import type { PageRoute } from './ui/layout/pages.ts'

/**
 * The table of contents of the web: one entry a page, in the order of the menu. Each page is its own file, fetched when
 * first opened.
 */
export const pages: readonly PageRoute[] = [
  ...deskPages,
  ...clientPages,
  ...filePages,
  ...referralPages,
  ...periodPages,
  ...certificatePages,
  ...decisionPages,
  ...sharePages,
  ...attendancePages,
  ...privacyPages,
  ...reportPages,
  ...consentPages,
  ...emergencyPages,
  ...personPages,
  ...ownPages,
  ...importingPages,
  ...adminPages,
  ...calculatorPages,
  ...sessionPages,
  ...styleGuide,
]
