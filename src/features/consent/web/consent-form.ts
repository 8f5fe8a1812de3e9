import type { BodyOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Checked } from '../../../ui/index.ts'
import type { answers, Consent, narrowConsent, recordConsent } from '../contract.ts'
import type { ConsentableCategory } from '../rules/consent-state.ts'

export interface RecordValues {
  readonly answer: (typeof answers)[number] | ''
  readonly organisationId: string
  readonly unitId: string
  readonly categories: readonly ConsentableCategory[]
  readonly purpose: string
  readonly validUntil: string
  readonly via: 'spoken' | 'signed'
}

export const emptyRecord: RecordValues = {
  answer: '',
  organisationId: '',
  unitId: '',
  categories: [],
  purpose: '',
  validUntil: '',
  via: 'spoken',
}

type Body = BodyOf<typeof recordConsent>

/** What was typed as what is sent; a day must be a day, and the rest must be said. */
export function checkRecord(values: RecordValues, id: string): Checked<Body> {
  const { answer, organisationId, unitId, categories, validUntil, via } = values
  const purpose = values.purpose.trim()
  const errors = {
    ...(answer === '' ? { answer: 'required' } : {}),
    ...(organisationId === '' ? { organisationId: 'required' } : {}),
    ...(categories.length === 0 ? { categories: 'required' } : {}),
    ...(purpose === '' ? { purpose: 'required' } : {}),
    ...(validUntil !== '' && parsePlainDate(validUntil) === null ? { validUntil: 'date' } : {}),
  }
  if (answer === '' || Object.keys(errors).length > 0) return { ok: false, errors }
  const value = {
    id,
    answer,
    organisationId,
    unitId: unitId || null,
    categories: [...categories],
    purpose,
    validUntil: validUntil || null,
    via,
  }
  return { ok: true, value }
}

export interface GiveUpValues {
  readonly kept: readonly ConsentableCategory[]
  readonly validUntil: string
}

/** Whether what is left is less than what was given. */
export const isLess = (consent: Consent, { kept, validUntil }: GiveUpValues): boolean =>
  kept.length > 0 &&
  (kept.length < consent.categories.length || (validUntil !== '' && validUntil !== consent.validUntil))

/** What is kept, as it is sent. */
export function narrowBody(
  consent: Consent,
  { kept, validUntil }: GiveUpValues,
  id: string,
): BodyOf<typeof narrowConsent> | null {
  const until = validUntil === '' ? consent.validUntil : parsePlainDate(validUntil)
  if (validUntil !== '' && until === null) return null
  return { id, kept: [...kept], validUntil: until, version: consent.version }
}
