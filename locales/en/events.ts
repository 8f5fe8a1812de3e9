import type { events as fi } from '../fi/events.ts'
import type { Texts } from '../types.ts'

export const events = {
  session_positionSwitched: 'switched position',
  session_signedIn: 'signed in',
} satisfies Texts<typeof fi>
