import type { BodyOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import { type Checked, type FieldErrors, wrongDays } from '../../../ui/index.ts'
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
  readonly mode: 'withdraw' | 'narrow'
  readonly kept: readonly ConsentableCategory[]
  readonly validUntil: string
}

export const beginGiveUp = (consent: Consent): GiveUpValues => ({
  mode: 'withdraw',
  kept: consent.categories,
  validUntil: consent.validUntil ?? '',
})

/** The earlier last day, where one was typed that is before the consent's own. */
export const earlierDay = (consent: Consent, validUntil: string): string | null =>
  parsePlainDate(validUntil) !== null && (consent.validUntil === null || validUntil < consent.validUntil)
    ? validUntil
    : null

/** The narrower consent as it is sent; it must leave something, and less than there was. */
export function checkNarrow(
  consent: Consent,
  { kept, validUntil }: Omit<GiveUpValues, 'mode'>,
  id: string,
  today: string,
): Checked<BodyOf<typeof narrowConsent>> {
  const until = validUntil === '' ? consent.validUntil : parsePlainDate(validUntil)
  const isLater = until !== null && consent.validUntil !== null && until > consent.validUntil
  const isLess = kept.length < consent.categories.length || earlierDay(consent, validUntil) !== null
  const errors = {
    ...(kept.length === 0 ? { kept: 'consent.keepOne' } : {}),
    ...(validUntil !== '' && until === null ? { validUntil: 'date' } : {}),
    ...(until !== null && until < today ? { validUntil: 'past' } : {}),
    ...(isLater ? { validUntil: 'consent.onlyEarlier' } : {}),
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  if (!isLess) return { ok: false, errors: { kept: 'consent.nothingChanged' } }
  return { ok: true, value: { id, kept: [...kept], validUntil: until, version: consent.version } }
}

/** Null: withdrawn altogether. */
export const checkGiveUp = (
  consent: Consent,
  values: GiveUpValues,
  id: string,
  today: string,
): Checked<BodyOf<typeof narrowConsent> | null> =>
  values.mode === 'withdraw' ? { ok: true, value: null } : checkNarrow(consent, values, id, today)

/** What is wrong with the days over which consents are counted, told at the day. */
export function wrongPeriod({ from, to }: { from: string; to: string }, today: string): FieldErrors {
  const isDay = (text: string) => parsePlainDate(text) !== null
  const wrong = { ...(isDay(from) ? {} : { from: 'date' }), ...(isDay(to) ? {} : { to: 'date' }) }
  if (Object.keys(wrong).length > 0) return wrongDays(wrong, { from, to }, today)
  return to < from ? { to: 'endBeforeStart' } : {}
}
