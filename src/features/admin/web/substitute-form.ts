import type { BodyOf } from '../../../kernel/endpoint.ts'
import type { Checked } from '../../../ui/index.ts'
import type { nameSubstitute } from '../contract.ts'
import { wrongOnes } from './organisation-form.ts'
import { checkDay, isBackwards } from './person-form.ts'

export interface SubstituteValues {
  readonly organisationId: string
  readonly absentId: string
  readonly substituteId: string
  readonly from: string
  readonly to: string
}

export function checkSubstitute(
  values: SubstituteValues,
  { id, today }: { id: string; today: string },
): Checked<BodyOf<typeof nameSubstitute>> {
  const { absentId, substituteId, from, to } = values
  const errors = wrongOnes({
    absentId: absentId === '' ? 'required' : undefined,
    substituteId: substituteId === '' ? 'required' : undefined,
    from: checkDay(from, true) ?? (from < today ? 'past' : undefined),
    to: isBackwards(from, to) ? 'endBeforeStart' : checkDay(to, true),
  })
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { id, absentId, substituteId, from, to } }
}
