import type { BodyOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Checked } from '../../../ui/index.ts'
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

/** What was typed as what is sent. */
export function checkProxy(values: ProxyValues, id: string): Checked<BodyOf<typeof recordProxy>> {
  const { basis, from, to } = values
  const name = values.name.trim()
  const errors = {
    ...(name === '' ? { name: 'required' } : {}),
    ...(basis === '' ? { basis: 'required' } : {}),
    ...(parsePlainDate(from) === null ? { from: 'date' } : {}),
    ...(to !== '' && parsePlainDate(to) === null ? { to: 'date' } : {}),
  }
  if (basis === '' || Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    value: { id, name, basis, identityCode: values.identityCode.trim() || null, from, to: to || null },
  }
}
