import type { BodyOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import { type Checked, type FieldErrors, newId } from '../../../ui/index.ts'
import { readIdentityCode } from '../../client/rules/identity.ts'
import type { openEmergency } from '../contract.ts'
import { checkReason } from '../rules/reason.ts'

export interface OpenValues {
  /** Made with the form, so that sending it twice opens once. */
  readonly id: string
  readonly by: 'code' | 'name'
  readonly identityCode: string
  readonly lastName: string
  readonly firstNames: string
  readonly birthDate: string
  readonly reason: string
}

type Body = BodyOf<typeof openEmergency>

/** What the search was made with, if it was an identity code, stands in the form already. */
export function beginOpening(searched: string, today: string): OpenValues {
  const day = parsePlainDate(today)
  const isCode = day !== null && readIdentityCode(searched, day).ok
  return {
    id: newId(),
    by: 'code',
    identityCode: isCode ? searched.trim() : '',
    lastName: '',
    firstNames: '',
    birthDate: '',
    reason: '',
  }
}

function personErrors(values: OpenValues, today: string): FieldErrors {
  const day = parsePlainDate(today)
  if (values.by === 'code') {
    const code = values.identityCode.trim()
    if (code === '') return { identityCode: 'required' }
    return day !== null && readIdentityCode(code, day).ok ? {} : { identityCode: 'identityCode' }
  }
  return {
    ...(values.lastName.trim() === '' ? { lastName: 'required' } : {}),
    ...(values.firstNames.trim() === '' ? { firstNames: 'required' } : {}),
    ...(parsePlainDate(values.birthDate) === null
      ? { birthDate: values.birthDate === '' ? 'required' : 'date' }
      : {}),
  }
}

/** Typed → what is sent; only the way of naming the person that is shown. */
export const checkOpening =
  (today: string) =>
  (values: OpenValues): Checked<Body> => {
    const reason = checkReason(values.reason)
    const errors = { ...personErrors(values, today), ...(reason.ok ? {} : { reason: 'sentence' }) }
    if (!reason.ok || Object.keys(errors).length > 0) return { ok: false, errors }
    const { id } = values
    const named =
      values.by === 'code'
        ? { identityCode: values.identityCode.trim(), lastName: null, firstNames: null, birthDate: null }
        : {
            identityCode: null,
            lastName: values.lastName.trim(),
            firstNames: values.firstNames.trim(),
            birthDate: values.birthDate,
          }
    return { ok: true, value: { id, ...named, reason: reason.value } }
  }
