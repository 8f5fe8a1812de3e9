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
  stopped: {
    ended: 'Your session has ended',
    endedText:
      'A session ends when the service has not been used for a while, or when it was ended elsewhere. What you typed is kept. Sign in again: the sign-in opens in a tab of its own, and this page goes on where you left off.',
    signIn: 'Sign in and go on',
    switched: 'You switched in another tab',
    switchedText:
      'This page was opened as: {{before}}. You are now: {{now}}. Nothing was saved in the wrong place.',
    back: 'Go on as: {{before}}',
    go: 'Go to: {{now}}',
    another: 'This page is no longer open to you',
    anotherText:
      'Somebody else has signed in in this browser, or your post has ended. The page’s information is not shown.',
    home: 'To the start page',
  },
  signedIn: {
    title: 'You are signed in',
    text: 'Go back to the tab where you were working. It goes on where you left off. This tab can be closed.',
    home: 'To the start page',
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
