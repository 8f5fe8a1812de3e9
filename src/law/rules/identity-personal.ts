import { Type } from 'typebox'
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts'
import { citing, latest } from '../parameter.ts'
import { individualNumbers, personalCheck, personalSeparators } from '../parameters/identity.ts'
import { answer, factsOf, type Rule } from '../rule.ts'

const facts = factsOf({ code: Type.String({ maxLength: 1_000 }) })
const FORM = /^(\d{2})(\d{2})(\d{2})([-+A-Z])(\d{3})([0-9A-Z])$/

export interface PersonalIdentity {
  readonly valid: boolean
  readonly birthDate: PlainDate | null
  readonly temporary: boolean | null
}

/** A Finnish personal identity code, case as written: form, day of birth, individual number and check character. */
export const identityPersonal: Rule<typeof facts, PersonalIdentity> = {
  name: 'identity.personal',
  title: 'Onko henkilötunnus oikein?',
  facts,
  parameters: [personalSeparators, personalCheck, individualNumbers],
  run({ code }) {
    const separators = latest(personalSeparators)
    const identity = read(code) ?? { valid: false, birthDate: null, temporary: null }
    const says = identity.valid
      ? 'Tunnuksen muoto, syntymäpäivä ja tarkistusmerkki ovat oikein.'
      : 'Tunnuksen muoto, syntymäpäivä, yksilönumero tai tarkistusmerkki on väärin.'
    return answer({ versions: { separators } }, identity, [citing(separators, says)])
  },
}

function read(code: string): PersonalIdentity | null {
  const [, day, month, year, separator, number, check] = FORM.exec(code) ?? []
  if (day === undefined || separator === undefined || number === undefined) return null
  const century = centuryOf(separator)
  const birthDate = century === null ? null : parsePlainDate(`${century + Number(year)}-${month}-${day}`)
  const { min, temporaryFrom } = latest(individualNumbers).value
  if (birthDate === null || Number(number) < min) return null
  const remainder = Number(`${day}${month}${year}${number}`) % 31
  if (latest(personalCheck).value[remainder] !== check) return null
  return { valid: true, birthDate, temporary: Number(number) >= temporaryFrom }
}

function centuryOf(separator: string): number | null {
  const entries = Object.entries(latest(personalSeparators).value)
  const found = entries.find(([, characters]) => characters.includes(separator))
  return found === undefined ? null : Number(found[0])
}
