import { addYears, type PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../../kernel/refusal.ts'

export const contactKinds = ['call', 'letter', 'message', 'visit', 'note'] as const
export type ContactKind = (typeof contactKinds)[number]

/** Kinds that may fail to reach the client; a note is no attempt, a letter is not known to arrive. */
export const mayFail = {
  call: true,
  letter: false,
  message: true,
  visit: true,
  note: false,
} as const satisfies Record<ContactKind, boolean>

export interface NewContact {
  readonly kind: ContactKind
  readonly reached: boolean | null
  readonly contactedAt: Date
  readonly text: string
  readonly nextContactOn: PlainDate | null
}

/** A contact that happened, with something to say unless it was a failed attempt, and a next day within a year. */
export function checkContact(contact: NewContact, now: Date, today: PlainDate): Result<null> {
  if (mayFail[contact.kind] !== (contact.reached !== null)) {
    return refuse('invalid', { fields: { reached: mayFail[contact.kind] ? 'required' : 'invalid' } })
  }
  if (contact.contactedAt > now) return refuse('invalid', { fields: { contactedAt: 'future' } })
  if (contact.text.trim() === '' && contact.reached !== false) {
    return refuse('invalid', { fields: { text: 'required' } })
  }
  const next = contact.nextContactOn
  if (next !== null && next < today) return refuse('invalid', { fields: { nextContactOn: 'past' } })
  if (next !== null && next > addYears(today, 1)) {
    return refuse('invalid', { fields: { nextContactOn: 'overYear' } })
  }
  return accept(null)
}
