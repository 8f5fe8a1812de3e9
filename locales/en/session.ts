import type { session as fi } from '../fi/session.ts'
import type { Texts } from '../types.ts'

export const session = {
  chooseTitle: 'Choose whom to sign in as',
  chooseText:
    'This is a demonstration area. The people and their details are invented, and no password is asked.',
  unknownTitle: 'This account has no position in this service',
  unknownText:
    'You were identified, but no position has been opened for you. Ask your organisation’s administrator to open one.',
  noProvider: 'Sign-in has not been set up. Administrator: see docs/operations.md, OIDC_ISSUER.',
  again: 'Sign in again',
} satisfies Texts<typeof fi>
