import type { events as fi } from '../fi/events.ts'
import type { Texts } from '../types.ts'

export const events = {
  session_positionSwitched: 'bytte uppgift',
  session_signedIn: 'loggade in',
} satisfies Texts<typeof fi>
