import { common } from './common.ts'
import { events } from './events.ts'
import { gallery } from './gallery.ts'
import { nav } from './nav.ts'
import { refusals } from './refusals.ts'
import { session } from './session.ts'
import { terms } from './terms.ts'
import { why } from './why.ts'

/** One line a feature. */
export const sv = {
  session,
  events,
  common,
  gallery,
  nav,
  refusals,
  terms,
  why,
}
