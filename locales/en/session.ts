import type { session as fi } from '../fi/session.ts'
import type { Texts } from '../types.ts'

export const session = {
  own: {
    title: 'Sessions and disqualification',
    link: 'Sessions',
    open: 'Open sessions',
    lead: 'Where you are signed in now. End a session that you do not recognise, or whose device you no longer have.',
    started: 'Began {{at, dayTime}}',
    seen: 'last used {{at, dayTime}}',
    here: 'This session',
    end: 'End',
    ended: 'The session has ended.',
    endOthers: 'End all others',
    othersEnded_one: '{{count}} session has ended.',
    othersEnded_other: '{{count}} sessions have ended.',
    alone: 'There are no other sessions.',
    client: 'Own pages',
    proxy: 'On behalf of another',
  },
  chooseTitle: 'Choose whom to sign in as',
  chooseText:
    'This is a demonstration area. The people and their details are invented, and no password is asked.',
  unknownTitle: 'This account has no position in this service',
  unknownText:
    'You were identified, but no position has been opened for you. Ask your organisation’s administrator to open one.',
  noProvider: 'Sign-in has not been set up. Administrator: see docs/operations.md, OIDC_ISSUER.',
  again: 'Sign in again',
} satisfies Texts<typeof fi>
