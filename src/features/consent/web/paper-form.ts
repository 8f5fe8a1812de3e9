import type { BodyOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Checked } from '../../../ui/index.ts'
import type { recordPaper } from '../paper-contract.ts'

export interface PaperValues {
  readonly signedOn: string
  readonly organisationId: string
  readonly unitId: string
  readonly keptAs: string
}

export const beginPaper = (
  today: string,
  organisationId: string | undefined,
  unitId: string | undefined,
): PaperValues => ({
  signedOn: today,
  organisationId: organisationId ?? '',
  unitId: unitId ?? '',
  keptAs: '',
})

/** Typed → what is sent. */
export function checkPaper(values: PaperValues): Checked<BodyOf<typeof recordPaper>> {
  const { signedOn, organisationId } = values
  const keptAs = values.keptAs.trim()
  const errors = {
    ...(parsePlainDate(signedOn) === null ? { signedOn: signedOn === '' ? 'required' : 'date' } : {}),
    ...(organisationId === '' ? { organisationId: 'required' } : {}),
    ...(keptAs === '' ? { keptAs: 'required' } : {}),
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { signedOn, organisationId, unitId: values.unitId || null, keptAs } }
}
