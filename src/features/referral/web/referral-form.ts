import type { BodyOf } from '../../../kernel/endpoint.ts'
import type { Checked } from '../../../ui/index.ts'
import type { ReferralKind, sendReferral } from '../contract.ts'

export interface ReferralValues {
  readonly kind: ReferralKind | ''
  readonly toUnitId: string
  readonly reason: string
  readonly tried: string
  readonly assessment: string
}

export const noReferral: ReferralValues = { kind: '', toUnitId: '', reason: '', tried: '', assessment: '' }

/** What was typed as what is sent: service, unit and reason must be said. */
export function checkReferral(values: ReferralValues, id: string): Checked<BodyOf<typeof sendReferral>> {
  const { kind, toUnitId } = values
  const reason = values.reason.trim()
  const errors = {
    ...(kind === '' ? { kind: 'required' } : {}),
    ...(toUnitId === '' ? { toUnitId: 'required' } : {}),
    ...(reason === '' ? { reason: 'required' } : {}),
  }
  if (kind === '' || Object.keys(errors).length > 0) return { ok: false, errors }
  const [tried, assessment] = [values.tried.trim(), values.assessment.trim()]
  return { ok: true, value: { id, kind, toUnitId, reason, tried, assessment } }
}
