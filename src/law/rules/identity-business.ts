import { Type } from 'typebox'
import { citing, latest } from '../parameter.ts'
import { businessWeights } from '../parameters/identity.ts'
import { answer, factsOf, type Rule } from '../rule.ts'

const facts = factsOf({ code: Type.String({ maxLength: 1_000 }) })
const FORM = /^(\d{7})-(\d)$/

/** A Finnish business identity code: seven digits, hyphen, check digit by modulus 11. */
export const identityBusiness: Rule<typeof facts, { valid: boolean }> = {
  name: 'identity.business',
  title: 'Onko Y-tunnus oikein?',
  facts,
  parameters: [businessWeights],
  run({ code }) {
    const weights = latest(businessWeights)
    const [, digits, check] = FORM.exec(code) ?? []
    const valid = digits !== undefined && Number(check) === checkDigit(digits, weights.value)
    return answer({ versions: { weights } }, { valid }, [
      citing(weights, valid ? 'Tunnuksen muoto ja tarkistusnumero ovat oikein.' : 'Tunnus on väärin.'),
    ])
  },
}

/** Null when no check digit exists (remainder 1): such numbers are not given. */
function checkDigit(digits: string, weights: readonly number[]): number | null {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  const remainder = sum % 11
  if (remainder === 1) return null
  return remainder === 0 ? 0 : 11 - remainder
}
