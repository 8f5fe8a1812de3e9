import type { PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import { identityPersonal } from '../../../law/rules/identity-personal.ts'

/** Looks like an identity code, right or wrong: then it is no name to search by. */
export const looksLikeCode = (text: string): boolean => /^\s*\d{6}\s*[-+A-Za-z]?\s*\w{0,4}\s*$/.test(text)

/** The code as registers write it, in capitals, and the birth date in it; refused at the field when it is wrong. */
export function readIdentityCode(
  text: string,
  today: PlainDate,
): Result<{ readonly code: string; readonly birthDate: PlainDate }> {
  const code = text.replace(/\s/g, '').toUpperCase()
  const outcome = identityPersonal.run({ code: code.slice(0, 20) })
  const birthDate = outcome.ok && outcome.answer.valid ? outcome.answer.birthDate : null
  if (birthDate === null || birthDate > today) {
    return refuse('client.identityCode', { fields: { identityCode: 'identityCode' } })
  }
  return accept({ code, birthDate })
}
