import type { Checked } from '../../../ui/index.ts'
import type { ContactDetails, ContactInput, languages } from '../contract.ts'

export interface ContactValues {
  readonly phone: string
  readonly email: string
  readonly streetAddress: string
  readonly postalCode: string
  readonly postOffice: string
  readonly municipalityCode: string
  readonly language: (typeof languages)[number]
  readonly interpreter: boolean
}

export const noContact: ContactValues = {
  phone: '',
  email: '',
  streetAddress: '',
  postalCode: '',
  postOffice: '',
  municipalityCode: '',
  language: 'fi',
  interpreter: false,
}

/** What the form begins with. */
export const contactValues = (details: ContactDetails | null): ContactValues =>
  details === null
    ? noContact
    : {
        phone: details.phone ?? '',
        email: details.email ?? '',
        streetAddress: details.streetAddress ?? '',
        postalCode: details.postalCode ?? '',
        postOffice: details.postOffice ?? '',
        municipalityCode: details.municipality?.code ?? '',
        language: details.language as ContactValues['language'],
        interpreter: details.interpreter,
      }

const orNull = (text: string): string | null => text.trim() || null

/** Typed details → what is sent, or what to correct. Nothing is obligatory: some have no phone and no address. */
export function checkContactDetails(values: ContactValues): Checked<ContactInput> {
  const errors: Record<string, string> = {}
  if (values.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(values.email.trim())) errors.email = 'email'
  if (values.phone.trim() !== '' && !/^\+?[\d\s()-]{5,}$/.test(values.phone.trim())) errors.phone = 'phone'
  if (values.postalCode.trim() !== '' && !/^[\w -]{3,12}$/.test(values.postalCode.trim()))
    errors.postalCode = 'invalid'
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    value: {
      phone: orNull(values.phone),
      email: orNull(values.email),
      streetAddress: orNull(values.streetAddress),
      postalCode: orNull(values.postalCode),
      postOffice: orNull(values.postOffice),
      municipalityCode: orNull(values.municipalityCode),
      language: values.language,
      interpreter: values.interpreter,
    },
  }
}
