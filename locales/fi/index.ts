import { admin } from './admin.ts'
import { attendance } from './attendance.ts'
import { calculator } from './calculator.ts'
import { certificate } from './certificate.ts'
import { clients } from './clients.ts'
import { common } from './common.ts'
import { consent } from './consent.ts'
import { contacts } from './contacts.ts'
import { deadlines } from './deadlines.ts'
import { decisions } from './decisions.ts'
import { desk } from './desk.ts'
import { documents } from './documents.ts'
import { eligibility } from './eligibility.ts'
import { emergency } from './emergency.ts'
import { events } from './events.ts'
import { feedback, feedbackReport } from './feedback.ts'
import { file } from './file.ts'
import { gallery } from './gallery.ts'
import { goals } from './goals.ts'
import { importing } from './importing.ts'
import { indicators } from './indicators.ts'
import { lawData } from './law-data.ts'
import { log } from './log.ts'
import { meetings } from './meetings.ts'
import { messages } from './messages.ts'
import { nav } from './nav.ts'
import { outcomes } from './outcomes.ts'
import { own } from './own.ts'
import { ownIndicators } from './own-indicators.ts'
import { path } from './path.ts'
import { periods } from './periods.ts'
import { person } from './person.ts'
import { places } from './places.ts'
import { plan } from './plan.ts'
import { privacy } from './privacy.ts'
import { proxy } from './proxy.ts'
import { referrals } from './referrals.ts'
import { refusalWhy } from './refusal-why.ts'
import { refusals } from './refusals.ts'
import { report } from './report.ts'
import { session } from './session.ts'
import { share } from './share.ts'
import { situation } from './situation.ts'
import { statements } from './statements.ts'
import { targets } from './targets.ts'
import { terms } from './terms.ts'
import { why } from './why.ts'
import { unemployment, years } from './years.ts'

/** One line a feature. */
export const fi = {
  importing,
  indicators,
  outcomes,
  report,
  goals,
  targets,
  unemployment,
  years,
  share,
  admin,
  privacy,
  referrals,
  plan,
  ownIndicators,
  path,
  deadlines,
  decisions,
  desk,
  feedback,
  feedbackReport,
  file,
  messages,
  meetings,
  contacts,
  situation,
  certificate,
  clients,
  own,
  log,
  consent,
  session,
  emergency,
  documents,
  proxy,
  statements,
  person,
  events,
  attendance,
  periods,
  places,
  common,
  gallery,
  nav,
  refusals,
  refusalWhy,
  eligibility,
  calculator,
  lawData,
  terms,
  why,
}
