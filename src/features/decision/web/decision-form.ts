import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Checked } from '../../../ui/index.ts'
import type { Contents } from '../contract.ts'

/** The decision as it is typed: days and numbers are texts. */
export interface DecisionValues
  extends Omit<
    Contents,
    'validFrom' | 'validTo' | 'pendingSince' | 'daysPerWeek' | 'hoursPerDay' | 'amountCents'
  > {
  readonly validFrom: string
  readonly validTo: string
  readonly pendingSince: string
  readonly daysPerWeek: string
  readonly hoursPerDay: string
  readonly amount: string
}

const shown = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','))

export const valuesOf = ({ amountCents, ...contents }: Contents): DecisionValues => ({
  ...contents,
  validFrom: contents.validFrom ?? '',
  validTo: contents.validTo ?? '',
  pendingSince: contents.pendingSince ?? '',
  daysPerWeek: shown(contents.daysPerWeek),
  hoursPerDay: shown(contents.hoursPerDay),
  amount: amountCents === null ? '' : shown(amountCents / 100),
})

const isDay = (text: string) => text === '' || parsePlainDate(text) !== null

/** A number with a comma or a point; null when empty, undefined when it is none or out of its range. */
function readNumber(text: string, max: number): number | null | undefined {
  if (text.trim() === '') return null
  const value = Number(text.trim().replace(',', '.'))
  return Number.isFinite(value) && value >= 0 && value <= max ? value : undefined
}

/** What is sent; or what is no day or no number, by field. */
export function checkDecision(values: DecisionValues): Checked<Contents> {
  const { amount, ...rest } = values
  const numbers = {
    daysPerWeek: readNumber(values.daysPerWeek, 7),
    hoursPerDay: readNumber(values.hoursPerDay, 24),
    amount: readNumber(amount, 1_000_000),
  }
  const { validFrom, validTo, pendingSince } = values
  const errors: Record<string, string> = {}
  for (const [name, day] of Object.entries({ validFrom, validTo, pendingSince }))
    if (!isDay(day)) errors[name] = 'date'
  for (const [name, number] of Object.entries(numbers)) if (number === undefined) errors[name] = 'number'
  if (!errors.validTo && validFrom && validTo && validTo < validFrom) errors.validTo = 'endBeforeStart'
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    value: {
      ...rest,
      validFrom: validFrom || null,
      validTo: validTo || null,
      pendingSince: pendingSince || null,
      daysPerWeek: numbers.daysPerWeek ?? null,
      hoursPerDay: numbers.hoursPerDay ?? null,
      amountCents: numbers.amount == null ? null : Math.round(numbers.amount * 100),
    },
  }
}
