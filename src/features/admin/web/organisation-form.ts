import type { BodyOf } from '../../../kernel/endpoint.ts'
import type { Checked } from '../../../ui/index.ts'
import type { OrganisationKind } from '../../organisation/contract.ts'
import type { AdminOrganisation, addOrganisation } from '../contract.ts'

export interface OrganisationValues {
  readonly name: string
  readonly nameSv: string
  readonly kind: OrganisationKind | ''
  readonly phone: string
  readonly email: string
  readonly holdHours: string
  readonly finishingDays: string
  readonly referralAnswerDays: string
  readonly active: boolean
}

export type OrganisationBody = Omit<BodyOf<typeof addOrganisation>, 'id'>

/** What a new organisation starts with: the defaults of its columns (migrations 0003, 0035). */
export const newOrganisation: OrganisationValues = {
  name: '',
  nameSv: '',
  kind: '',
  phone: '',
  email: '',
  holdHours: '48',
  finishingDays: '14',
  referralAnswerDays: '7',
  active: true,
}

export const valuesOf = (o: AdminOrganisation): OrganisationValues => ({
  name: o.name,
  nameSv: o.nameSv ?? '',
  kind: o.kind ?? '',
  phone: o.phone ?? '',
  email: o.email ?? '',
  holdHours: String(o.holdHours),
  finishingDays: String(o.finishingDays),
  referralAnswerDays: String(o.referralAnswerDays),
  active: o.active,
})

/** A whole number within the contract's limits, or what is wrong with it. */
function checkNumber(text: string, least: number, most: number): string | undefined {
  if (!/^\s*\d+\s*$/.test(text)) return 'number'
  return Number(text) < least || Number(text) > most ? 'invalid' : undefined
}

export const checkEmail = (text: string): string | undefined =>
  text.trim() === '' || /^\S+@\S+\.\S+$/.test(text.trim()) ? undefined : 'email'

export const checkName = (text: string): string | undefined => (text.trim() === '' ? 'required' : undefined)

/** Leaves out the fields that are right. */
export const wrongOnes = (found: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(found).flatMap(([name, code]) => (code ? [[name, code]] : [])))

export function checkOrganisation(values: OrganisationValues): Checked<OrganisationBody> {
  const errors = wrongOnes({
    name: checkName(values.name),
    email: checkEmail(values.email),
    holdHours: checkNumber(values.holdHours, 1, 336),
    finishingDays: checkNumber(values.finishingDays, 0, 365),
    referralAnswerDays: checkNumber(values.referralAnswerDays, 1, 90),
  })
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    value: {
      name: values.name.trim(),
      nameSv: values.nameSv.trim() || null,
      kind: values.kind || null,
      phone: values.phone.trim() || null,
      email: values.email.trim() || null,
      holdHours: Number(values.holdHours),
      finishingDays: Number(values.finishingDays),
      referralAnswerDays: Number(values.referralAnswerDays),
      active: values.active,
    },
  }
}
