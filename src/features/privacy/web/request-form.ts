import type { BodyOf } from '../../../kernel/endpoint.ts'
import { addYears, parsePlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { type Checked, newId } from '../../../ui/index.ts'
import type { recordRequest } from '../contract.ts'

type Body = BodyOf<typeof recordRequest>

export interface RequestValues {
  readonly id: string
  readonly requestedOn: string
  readonly via: Body['via']
  readonly fromDay: string
  readonly toDay: string
  readonly specialReason: string
}

/** A year back, received today. */
export const beginRequest = (today: string): RequestValues => ({
  id: newId(),
  requestedOn: today,
  via: 'letter',
  fromDay: addYears(plainDate(today), -1),
  toDay: today,
  specialReason: '',
})

const dayErrors = (values: RequestValues) =>
  Object.fromEntries(
    (['requestedOn', 'fromDay', 'toDay'] as const).flatMap((name) =>
      values[name] === ''
        ? [[name, 'required']]
        : parsePlainDate(values[name]) === null
          ? [[name, 'date']]
          : [],
    ),
  )

/** Typed → what is sent. */
export function checkRequest(values: RequestValues, subjectId: string): Checked<Body> {
  const errors = dayErrors(values)
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    value: { ...values, subjectId, specialReason: values.specialReason.trim() || null },
  }
}
