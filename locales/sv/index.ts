import { common } from './common.ts'
import { gallery } from './gallery.ts'
import { nav } from './nav.ts'
import { refusals } from './refusals.ts'
import { terms } from './terms.ts'
import { why } from './why.ts'

/** One line a feature. */
export const sv = {
  common,
  gallery,
  nav,
  refusals,
  terms,
  why,
}
