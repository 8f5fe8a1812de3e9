import type { PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import { readIdentityCode } from './identity.ts'
import { kindsOpenedBy } from './relationship-kinds.ts'

/** From whom the first contact came (A1). */
export const intakeOrigins = ['client', 'relative', 'authority', 'concernNotice', 'ownRegister'] as const

export interface Intake {
  readonly kind: string
  readonly identityCode: string | null
  readonly birthDate: PlainDate | null
}

export interface Person {
  readonly code: string | null
  readonly birthDate: PlainDate
}

/** Who it is by code, or by birth date when there is no code; the kind of relationship must be the organisation's own. */
export function checkIntake(
  intake: Intake,
  organisationKind: string | null,
  today: PlainDate,
): Result<Person> {
  if (!kindsOpenedBy(organisationKind).some((kind) => kind === intake.kind)) {
    return refuse('client.notOurService', { fields: { kind: 'unknown' } })
  }
  if (intake.identityCode) return readIdentityCode(intake.identityCode, today)
  if (intake.birthDate === null) return refuse('invalid', { fields: { birthDate: 'required' } })
  if (intake.birthDate > today) return refuse('invalid', { fields: { birthDate: 'future' } })
  return accept({ code: null, birthDate: intake.birthDate })
}
