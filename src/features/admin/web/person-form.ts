import type { BodyOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { PositionRole } from '../../../kernel/roles.ts'
import type { Checked } from '../../../ui/index.ts'
import type { AdminPerson, addPost, savePerson } from '../contract.ts'
import { checkEmail, checkName, wrongOnes } from './organisation-form.ts'

export interface PersonValues {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly subject: string
}

export const newPerson: PersonValues = { name: '', email: '', phone: '', subject: '' }

export const personValues = (person: AdminPerson): PersonValues => ({
  name: person.name,
  email: person.email ?? '',
  phone: person.phone ?? '',
  subject: person.subject ?? '',
})

/** "issuer subject", one space between; empty while one may not sign in. */
const checkSubject = (text: string) => (/^(\S+ \S.*)?$/.test(text.trim()) ? undefined : 'invalid')

export function checkPerson(values: PersonValues, version: number): Checked<BodyOf<typeof savePerson>> {
  const errors = wrongOnes({
    name: checkName(values.name),
    email: checkEmail(values.email),
    subject: checkSubject(values.subject),
  })
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const [email, phone, subject] = [values.email, values.phone, values.subject].map(
    (text) => text.trim() || null,
  )
  return {
    ok: true,
    value: {
      name: values.name.trim(),
      email: email ?? null,
      phone: phone ?? null,
      subject: subject ?? null,
      version,
    },
  }
}

export interface PostValues {
  readonly organisationId: string
  readonly role: PositionRole | ''
  readonly unitId: string
  readonly from: string
  readonly to: string
  readonly seesProtected: boolean
}

/** A day that must be given, or '' where it may be left out. */
export const checkDay = (text: string, must: boolean): string | undefined => {
  if (text === '') return must ? 'required' : undefined
  return parsePlainDate(text) ? undefined : 'date'
}

/** Whether both are days, and the last comes before the first. */
export const isBackwards = (from: string, to: string): boolean =>
  parsePlainDate(from) !== null && parsePlainDate(to) !== null && to < from

export function checkPost(
  values: PostValues,
  { id, workerId }: { id: string; workerId: string },
): Checked<BodyOf<typeof addPost>> {
  const { organisationId, role, unitId, from, to, seesProtected } = values
  const errors = wrongOnes({
    organisationId: organisationId === '' ? 'required' : undefined,
    role: role === '' ? 'required' : undefined,
    from: checkDay(from, true),
    to: isBackwards(from, to) ? 'endBeforeStart' : checkDay(to, false),
  })
  if (role === '' || Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    value: {
      id,
      workerId,
      organisationId,
      unitId: unitId || null,
      role,
      from,
      to: to || null,
      seesProtected,
    },
  }
}
