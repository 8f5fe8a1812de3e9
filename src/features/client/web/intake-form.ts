import type { BodyOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import { type Checked, newId, readDay } from '../../../ui/index.ts'
import type { createClient } from '../contract.ts'
import { readIdentityCode } from '../rules/identity.ts'
import { type ContactValues, checkContactDetails, noContact } from './contact-form.ts'

export type IntakeBody = BodyOf<typeof createClient>

export interface IntakeValues {
  readonly contact: ContactValues
  /** Made with the form, kept with its draft: sending it twice opens one relationship. */
  readonly id: string
  readonly lastName: string
  readonly firstNames: string
  readonly identityCode: string
  readonly birthDate: string
  readonly kind: IntakeBody['kind'] | ''
  readonly origin: IntakeBody['origin']
}

export const noIntake = (kind: IntakeValues['kind']): IntakeValues => ({
  contact: noContact,
  id: newId(),
  lastName: '',
  firstNames: '',
  identityCode: '',
  birthDate: '',
  kind,
  origin: 'client',
})

/** Typed → what is sent. The code is checked here as well, so that a slip is told before anything leaves the page. */
export const checkIntakeForm =
  (today: string) =>
  (values: IntakeValues): Checked<IntakeBody> => {
    const contact = checkContactDetails(values.contact)
    const errors: Record<string, string> = contact.ok ? {} : { ...contact.errors }
    const day = parsePlainDate(today)
    const code = values.identityCode.trim()
    if (values.lastName.trim() === '') errors.lastName = 'required'
    if (values.firstNames.trim() === '') errors.firstNames = 'required'
    if (values.kind === '') errors.kind = 'required'
    if (code !== '' && day !== null && !readIdentityCode(code, day).ok) errors.identityCode = 'identityCode'
    const born = birthDateOf(values, today)
    if (code === '' && born.error) errors.birthDate = born.error
    if (!contact.ok || Object.keys(errors).length > 0 || values.kind === '') return { ok: false, errors }
    return {
      ok: true,
      value: {
        id: values.id,
        kind: values.kind,
        identityCode: code === '' ? null : code,
        birthDate: code === '' ? born.day : null,
        lastName: values.lastName.trim(),
        firstNames: values.firstNames.trim(),
        contact: contact.value,
        origin: values.origin,
      },
    }
  }

function birthDateOf(values: IntakeValues, today: string): { day: string | null; error?: string } {
  if (values.birthDate.trim() === '') return { day: null, error: 'required' }
  const day = readDay(values.birthDate, today) ?? parsePlainDate(values.birthDate)
  if (!day) return { day: null, error: 'date' }
  return day > today ? { day, error: 'future' } : { day }
}
