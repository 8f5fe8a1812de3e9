import type { refusals as fi } from '../fi/refusals.ts'
import type { Texts } from '../types.ts'

export const refusals = {
  changedMeanwhile: 'Somebody else saved first. What you wrote is kept. Look at the newest, then save.',
  notFound: 'This was not found. It does not exist, or it is not yours to see.',
  notPermitted: 'Your role does not allow this. Ask the client’s work pair to do it.',
  notSignedIn: 'Your sign-in has ended. Sign in again; what you wrote is kept.',
  invalid: 'Some items need correcting. They are marked below.',
  tooMany: 'There are too many attempts in a row. Wait a minute and try again.',
  unknown: 'This cannot be done now. What you wrote is kept.',
} satisfies Texts<typeof fi>
