import type { BodyOf } from '../../../kernel/endpoint.ts'
import { type PlainDate, parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Checked } from '../../../ui/index.ts'
import { readIdentityCode } from '../../client/rules/identity.ts'
import type { proxyBases, recordProxy } from '../contract.ts'

export interface ProxyValues {
  readonly name: string
  readonly basis: (typeof proxyBases)[number] | ''
  readonly identityCode: string
  readonly from: string
  readonly to: string
}

export const emptyProxy = (today: string): ProxyValues => ({
  name: '',
  basis: '',
  identityCode: '',
  from: today,
  to: '',
})

/** From when and until when: days, and the last not before the first or passed. */
function dayErrors({ from, to }: ProxyValues, today: PlainDate) {
  const [first, last] = [parsePlainDate(from), parsePlainDate(to)]
  const wrongLast =
    to === ''
      ? null
      : last === null
        ? 'date'
        : first !== null && last < first
          ? 'endBeforeStart'
          : last < today
            ? 'past'
            : null
  return { ...(first === null ? { from: 'date' } : {}), ...(wrongLast ? { to: wrongLast } : {}) }
}

/** What was typed as what is sent. */
export function checkProxy(
  values: ProxyValues,
  id: string,
  today: PlainDate,
): Checked<BodyOf<typeof recordProxy>> {
  const { basis, from, to } = values
  const name = values.name.trim()
  const code = values.identityCode.trim()
  const errors = {
    ...(name === '' ? { name: 'required' } : {}),
    ...(basis === '' ? { basis: 'required' } : {}),
    ...(code === '' || readIdentityCode(code, today).ok ? {} : { identityCode: 'identityCode' }),
    ...dayErrors(values, today),
  }
  if (basis === '' || Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    value: { id, name, basis, identityCode: code || null, from, to: to || null },
  }
}
